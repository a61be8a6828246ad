using System;

namespace ScenarioFacts.Language.Text;

/// <summary>Locates words of a quote in the analyst’s line.</summary>
internal static class QuotedWords
{
    /// <summary>The span of the words in the written quote; the whole quote if they do not occur in it verbatim.</summary>
    public static TextSpan GetSpan(string words, InputText file, TextSpan quote)
    {
        var index = IndexOf(words, file.Slice(quote), StringComparison.Ordinal);
        return index < 0 ? quote : new TextSpan(quote.Start + index, words.Length);
    }

    /// <summary>Whether a line contains the words, delimited as whole words.</summary>
    public static bool StandIn(string words, string line) => IndexOf(words, line, StringComparison.Ordinal) >= 0;

    /// <summary>As <see cref="StandIn"/>, ignoring case.</summary>
    public static bool StandInAnyCase(string words, string line) => IndexOf(words, line, StringComparison.OrdinalIgnoreCase) >= 0;

    /// <summary>The first place from <paramref name="start"/> on at which the words stand, in any case; -1 if there is none.</summary>
    public static int FindInAnyCase(string words, string line, int start)
    {
        var index = IndexOf(words, start == 0 ? line : line.Substring(start), StringComparison.OrdinalIgnoreCase);
        return index < 0 ? -1 : start + index;
    }

    private static int IndexOf(string words, string line, StringComparison comparison)
    {
        for (var i = line.IndexOf(words, comparison); i >= 0; i = line.IndexOf(words, i + 1, comparison))
        {
            var end = i + words.Length;
            if ((i == 0 || !char.IsLetterOrDigit(line[i - 1]) || IsUnspaced(line[i])) && (end == line.Length || !char.IsLetterOrDigit(line[end]) || IsUnspaced(line[end - 1])))
                return i;
        }

        return -1;
    }

    /// <summary>Whether a letter is Han or kana, which are written without spaces between words.</summary>
    private static bool IsUnspaced(char letter) => letter >= '\u3000';
}
