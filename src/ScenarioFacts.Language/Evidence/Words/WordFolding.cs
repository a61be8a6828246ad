using System.Text;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>
/// The form in which words are compared: composed (NFC), case preserved, without what only layout puts into a word: soft hyphens and other characters of no
/// width, ligatures and full-width forms (<see cref="CompatibilityLetters"/>), and the superscript digits of a footnote behind it.
/// </summary>
internal static class WordFolding
{
    // “km²” and “CO²” are no footnotes: shorter words keep their superscripts.
    private const int ShortestWithFootnote = 4;

    /// <summary>Whether a word in a text certainly has this form already.</summary>
    public static bool IsFolded(string text, TextSpan word)
    {
        for (var i = word.Start; i < word.End; i++)
        {
            if (text[i] is var c and >= '\u0080' && (IsLayout(c) || !CanonicalTables.Instance.IsSettled(c)))
                return false;
        }

        return true;
    }

    public static string Fold(string text, TextSpan word) => IsFolded(text, word) ? text.Substring(word.Start, word.Length) : FoldLetters(text, word);

    /// <summary>Whether the character has no width and does not end a word that goes on behind it.</summary>
    public static bool IsInvisible(char c) =>
        c is '\u00AD' or '\u034F' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E')
            or (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u206F') or (>= '\uFE00' and <= '\uFE0F') or '\uFEFF';

    private static string FoldLetters(string text, TextSpan word)
    {
        var letters = new StringBuilder(word.Length);
        for (var i = word.Start; i < word.End; i++)
        {
            if (!IsInvisible(text[i]))
                CompatibilityLetters.Append(letters, text[i]);
        }

        var composed = CanonicalComposition.Compose(letters.ToString());
        return composed.Substring(0, EndBeforeFootnote(composed));
    }

    private static bool IsLayout(char c) => IsInvisible(c) || IsSuperscriptDigit(c) || CompatibilityLetters.Has(c);

    private static bool IsSuperscriptDigit(char c) => c is '²' or '³' or '¹' or '⁰' or (>= '⁴' and <= '⁹');

    private static int EndBeforeFootnote(string word)
    {
        var end = word.Length;
        while (end > 0 && IsSuperscriptDigit(word[end - 1]))
            end--;
        if (end == word.Length || end < ShortestWithFootnote)
            return word.Length;
        for (var i = 0; i < end; i++)
        {
            if (!char.IsLetter(word[i]))
                return word.Length;
        }

        return end;
    }
}
