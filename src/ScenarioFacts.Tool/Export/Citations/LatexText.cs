using System.Text;

namespace ScenarioFacts.Tool.Export.Citations;

/// <summary>Text as BibTeX has it: what is special to LaTeX is escaped, and braces are always in pairs.</summary>
internal static class LatexText
{
    private static readonly Dictionary<char, string> Escapes = new()
    {
        ['\\'] = @"\textbackslash{}",
        ['{'] = @"\textbraceleft{}",
        ['}'] = @"\textbraceright{}",
        ['~'] = @"\textasciitilde{}",
        ['^'] = @"\textasciicircum{}",
        ['&'] = @"\&",
        ['%'] = @"\%",
        ['$'] = @"\$",
        ['#'] = @"\#",
        ['_'] = @"\_",
    };

    /// <summary>Commands that are a sign, without their backslash.</summary>
    private static readonly Dictionary<string, string> Signs = ReadTable(
        "textbackslash \\ textbraceleft { textbraceright } textasciitilde ~ textasciicircum ^ ldots … dots … ss ß ae æ AE Æ oe œ OE Œ o ø O Ø aa å AA Å l ł L Ł i ı j ȷ "
        + "textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ”");

    /// <summary>Accents, as combining characters behind their letter.</summary>
    private static readonly Dictionary<string, string> Accents = ReadTable(
        "` \u0300 ' \u0301 ^ \u0302 ~ \u0303 = \u0304 u \u0306 . \u0307 \" \u0308 r \u030A H \u030B v \u030C c \u0327 k \u0328");

    private static readonly (string Signs, char One)[] Ligatures = [("---", '—'), ("--", '–'), ("``", '“'), ("''", '”')];

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            // Two of these make one sign, if nothing stands between them.
            if (i > 0 && text[i] == text[i - 1] && text[i] is ('-' or '`' or '\''))
                escaped.Append("{}");
            escaped.Append(Escapes.TryGetValue(text[i], out var escape) ? escape : char.IsControl(text[i]) ? " " : text[i].ToString());
        }

        return escaped.ToString();
    }

    private static Dictionary<string, string> ReadTable(string table) => table.Split(' ').Chunk(2).ToDictionary(static row => row[0], static row => row[1], StringComparer.Ordinal);

    /// <summary>The text without commands, braces and line breaks; what is no LaTeX in it stays as it is.</summary>
    public static string Read(string latex)
    {
        var text = new StringBuilder(latex.Length);
        for (var i = 0; i < latex.Length;)
            i = ReadNext(latex, i, text);
        return string.Join(' ', text.ToString().Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <returns>Where the rest begins.</returns>
    private static int ReadNext(string latex, int at, StringBuilder text)
    {
        foreach (var (signs, one) in Ligatures)
        {
            if (latex.AsSpan(at).StartsWith(signs))
            {
                text.Append(one);
                return at + signs.Length;
            }
        }

        switch (latex[at])
        {
            case '\\' when at + 1 < latex.Length:
                return ReadCommand(latex, at + 1, text);
            case '{' or '}' or '$' or '\\':
                return at + 1;
            case '~':
                text.Append(' ');
                return at + 1;
            default:
                text.Append(latex[at]);
                return at + 1;
        }
    }

    private static int ReadCommand(string latex, int at, StringBuilder text)
    {
        var end = at;
        while (end < latex.Length && char.IsAsciiLetter(latex[end]))
            end++;
        var name = latex[at..end];
        if (name.Length == 0)
            name = latex[at..++end];
        if (Signs.TryGetValue(name, out var sign))
        {
            text.Append(sign);
            return SkipSpace(latex, end);
        }

        if (Accents.TryGetValue(name, out var accent) && FindLetter(latex, end) is { } letter)
        {
            text.Append((latex[letter] + accent).Normalize(NormalizationForm.FormC));
            return latex.AsSpan(end).TrimStart().StartsWith("{") && latex.IndexOf('}', letter) is > 0 and var close ? close + 1 : letter + 1;
        }

        text.Append(char.IsAsciiLetter(name[0]) ? "" : name);
        return SkipSpace(latex, end);
    }

    /// <summary>The letter that an accent stands on: <c>\'e</c>, <c>\'{e}</c>, <c>\'{\i}</c>.</summary>
    private static int? FindLetter(string latex, int at)
    {
        while (at < latex.Length && latex[at] is '{' or '\\' or ' ')
            at++;
        return at < latex.Length && char.IsLetter(latex[at]) ? at : null;
    }

    /// <summary>The space behind a command ends it, as do empty braces.</summary>
    private static int SkipSpace(string latex, int at)
    {
        if (!char.IsAsciiLetter(latex[at - 1]))
            return at;
        if (latex.AsSpan(at).StartsWith("{}"))
            return at + 2;
        while (at < latex.Length && latex[at] == ' ')
            at++;
        return at;
    }
}
