using System.Text;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>
/// The signs between words that change a figure: currency signs, signs of per cent, minus, a decimal point without a digit before it, and every mark between
/// two digits (<c>2.5</c>, <c>12,500</c>). A quote must have them as its source has them; all other punctuation is free. Different writings of one sign
/// are one: dashes, quotation marks, spaces of every width, full-width forms.
/// </summary>
internal static class FigureSigns
{
    // A decimal point and its first digit.
    private const int MostAfter = 2;

    /// <summary>The signs between the two words that end and begin where the gap does, or null if there are none.</summary>
    public static string? Between(string text, int start, int end)
    {
        if (end - start <= 1 && (end == start || text[start] == ' '))
            return null;
        Compose(ref text, ref start, ref end);
        return JoinsDigits(text, start, end) ? BetweenDigits(text, start, end) : FindBeside(text, start, end);
    }

    /// <summary>Whether a gap has a digit on either side.</summary>
    public static bool JoinsDigits(string text, int start, int end) => IsDigitAt(text, start - 1) && IsDigitAt(text, end);

    /// <summary>The signs before the first or after the last of some words, or null: as <see cref="Between"/>, but without marks that need a digit on either side.</summary>
    public static string? Beside(string text, int start, int end)
    {
        Compose(ref text, ref start, ref end);
        return FindBeside(text, start, end);
    }

    /// <summary>The span of the figure that a gap belongs to: its signs and the words with a digit beside it.</summary>
    public static TextSpan Around(string text, TextSpan before, TextSpan after)
    {
        var (first, last) = (after.Start, before.End);
        for (var i = before.End; i < after.Start; i++)
        {
            if (SignAt(text, i) == '\0')
                continue;
            last = i + 1;
            first = first < i ? first : i;
        }

        var hasDigitAfter = IsDigitAt(text, after.Start) && after.Length > 0;
        var start = before.Length > 0 && IsDigitAt(text, before.End - 1) ? before.Start : first;
        var end = hasDigitAfter || start == after.Start ? after.End : last;
        return TextSpan.FromBounds(start, end < start ? start : end);
    }

    private static string? FindBeside(string text, int start, int end)
    {
        StringBuilder? signs = null;
        for (var i = start; i < end; i++)
        {
            if (SignAt(text, i) is var sign and not '\0')
                (signs ??= new StringBuilder()).Append(sign);
        }

        return signs?.ToString();
    }

    /// <summary>Canonically equivalent gaps are one: <c>≠</c> is also written as <c>=</c> with a mark. What signs depend on around a gap stays around it.</summary>
    private static void Compose(ref string text, ref int start, ref int end)
    {
        var isSettled = true;
        for (var i = start; isSettled && i < end; i++)
            isSettled = text[i] < '\u0080' || CanonicalTables.Instance.IsSettled(text[i]);
        if (isSettled)
            return;
        var (before, gap) = (start > 0 ? text.Substring(start - 1, 1) : "", CanonicalComposition.Compose(text.Substring(start, end - start)));
        text = before + gap + text.Substring(end, System.Math.Min(MostAfter, text.Length - end));
        (start, end) = (before.Length, before.Length + gap.Length);
    }

    private static string? BetweenDigits(string text, int start, int end)
    {
        var marks = new StringBuilder();
        var isApart = false;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (!char.IsWhiteSpace(c) && !WordFolding.IsInvisible(c))
            {
                marks.Append(isApart ? " " : "").Append(Folded(c));
                isApart = false;
            }

            isApart |= char.IsWhiteSpace(c);
        }

        if (marks.Length == 0)
            return null;
        return marks.Append(isApart ? " " : "").Replace(" - ", "-").Replace("- ", "-").ToString();
    }

    /// <summary>The folded sign at a place, or a null character.</summary>
    private static char SignAt(string text, int index)
    {
        var c = Folded(text[index]);
        return c switch
        {
            '%' or '‰' or '‱' => c,
            '.' => IsDigitAt(text, index + 1) && !IsWordOr(text, index - 1, '.') ? c : '\0',
            '-' => text[index] is not ('—' or '―') && BeginsAmount(text, index + 1) && !IsWordOr(text, index - 1, '-') ? c : '\0',
            _ => IsCurrency(c) ? c : '\0',
        };
    }

    private static bool BeginsAmount(string text, int index) =>
        IsDigitAt(text, index) || (index < text.Length && (IsCurrency(Folded(text[index])) || (text[index] == '.' && IsDigitAt(text, index + 1))));

    private static bool IsWordOr(string text, int index, char mark) => index >= 0 && (WordTokenizer.EndsWord(text[index]) || Folded(text[index]) == mark);

    private static bool IsDigitAt(string text, int index) =>
        (uint)index < (uint)text.Length && text[index] is var c && (c < 0x80 ? c is >= '0' and <= '9' : char.IsDigit(c));

    private static char Folded(char c)
    {
        if (c < 0x80)
            return c is '"' or '`' ? '\'' : c;
        return CompatibilityLetters.ToAscii(c) switch
        {
            '\u066A' or '\uFE6A' => '%',
            (>= '\u2010' and <= '\u2015') or '\u2212' or '\uFE58' or '\uFE63' => '-',
            '´' or '«' or '»' or (>= '\u2018' and <= '\u201F') or (>= '\u2032' and <= '\u2037') or '‹' or '›' or (>= '\u301D' and <= '\u301F') => '\'',
            '\uFFE0' => '¢',
            '\uFFE1' => '£',
            '\uFFE5' => '¥',
            '\uFFE6' => '₩',
            '\uFE69' => '$',
            '"' or '`' => '\'',
            var other => other,
        };
    }

    /// <summary>Unicode's currency symbols, listed: the tables of different runtimes differ in the newest.</summary>
    private static bool IsCurrency(char c) =>
        c is '$' or (>= '¢' and <= '¥') or '\u058F' or '\u060B' or '\u07FE' or '\u07FF' or '\u09F2' or '\u09F3' or '\u09FB' or '\u0AF1' or '\u0BF9'
            or '\u0E3F' or '\u17DB' or (>= '\u20A0' and <= '\u20CF') or '\uA838' or '\uFDFC';
}
