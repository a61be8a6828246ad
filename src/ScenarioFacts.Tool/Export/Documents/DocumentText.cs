using System.Text;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Texts of documents.</summary>
internal static class DocumentText
{
    /// <summary>What is no word of its own.</summary>
    private static readonly string[] Prefixes = ["anti", "co", "ex", "non", "pro", "self", "semi"];

    /// <summary>The text on one line, with single spaces, and without characters that no format can have or no reader can see.</summary>
    public static string Clean(string text)
    {
        if (IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                clean.Append(clean.Length > 0 && clean[^1] != ' ' ? " " : "");
            else
                clean.Append(Wording.Printable(rune.ToString()));
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>Whether a text is so already, as nearly all are.</summary>
    private static bool IsClean(string text)
    {
        var last = ' ';
        foreach (var c in text)
        {
            if ((c == ' ' && last == ' ') || (c != ' ' && char.IsWhiteSpace(c)) || char.IsSurrogate(c) || !Wording.IsPrintable(c))
                return false;
            last = c;
        }

        return text.Length == 0 || last != ' ';
    }

    /// <summary>Words between quotation marks, those within it being single ones.</summary>
    public static string Quote(string words)
    {
        var inner = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            inner.Append(c switch
            {
                '“' => '‘',
                '”' => '’',
                '"' => inner.Length == 0 || inner[^1] is ' ' or '(' or '[' ? '‘' : '’',
                _ => c,
            });
        }

        return $"“{inner}”";
    }

    /// <summary>Words in a list: “A, B and C”.</summary>
    public static string List(IReadOnlyList<string> items, string last = "and") => items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}";

    /// <summary>A text that begins with a capital letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A text that ends as a sentence does.</summary>
    public static string Sentence(string text) => text is [.., '.' or '!' or '?'] ? text : text + ".";

    /// <summary>A name of a vocabulary in separate words: “feasibility study”.</summary>
    public static string Words(string name)
    {
        var words = name.Replace('-', ' ');
        return Array.Find(Prefixes, prefix => name.StartsWith(prefix + "-", StringComparison.Ordinal)) is { } prefix ? prefix + "-" + words[(prefix.Length + 1)..] : words;
    }

    /// <summary>A date in words. Of one with an open side only the other is known.</summary>
    public static string Date(FactDate date) => date switch
    {
        { Start: null, End: { } end } => "by " + end.ToDisplayString(),
        { Start: { } start, End: null } => date.IsOneOf ? start.ToDisplayString() + " or later" : $"from {start.ToDisplayString()} on",
        _ => date.ToDisplayString(),
    };
}
