using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Suggestions;

namespace ScenarioFacts.Language.Checking;

/// <summary>Describes the nearest passage in the message for a missing quote: the single differing word, or else the whole passage.</summary>
internal static class NearestHint
{
    private const int ShortestMisspelt = 6;

    public static string Describe(NearestPassage? nearest, string words)
    {
        if (nearest is null)
            return "; copy them from the text, letter for letter";
        var line = Wording.Number(nearest.Line + 1);
        return nearest is { SourceWord: { } source, QuoteWord: { } quote } && source != quote && (OthersAgree(nearest, words) || DifferInAccents(nearest, words))
            ? $"; line {line} has ‘{source}’, not ‘{quote}’"
            : $"; line {line} has “{nearest.Words}”";
    }

    /// <summary>Says that another source has the words.</summary>
    public static string DescribeOther(string source, int line) => $"; they stand in ‘{source}’, line {Wording.Number(line + 1)}";

    /// <summary>Says that the text could not be decoded where the words may stand.</summary>
    public static string DescribeUndecodable(string text) => $"; {text} is not UTF-8; save it as UTF-8";

    /// <summary>Attaches the passage itself.</summary>
    public static Diagnostic Attach(Diagnostic diagnostic, NearestPassage? nearest, string source) =>
        nearest is null ? diagnostic : diagnostic.WithPassage(source, nearest.Line, nearest.Words);

    /// <summary>
    /// Whether the single differing word differs from the source's only in case, or in one letter of many. Any other difference may be what
    /// the analyst got wrong, and has to be checked.
    /// </summary>
    public static bool IsMisspelt(NearestPassage nearest, string words) =>
        nearest is { SourceWord: { } source, QuoteWord: { } quote } && source != quote && OthersAgree(nearest, words)
        && (string.Equals(source, quote, StringComparison.OrdinalIgnoreCase)
            || (quote.Length >= ShortestMisspelt && quote.All(char.IsLetter) && source.All(char.IsLetter) && new EditDistance(quote, 1).To(source) is not null));

    /// <summary>Whether the quote has all words of the passage but one: the passage may be shorter than the quote, never the reverse.</summary>
    private static bool OthersAgree(NearestPassage nearest, string words)
    {
        var quoted = new HashSet<string>(GetWords(words), StringComparer.Ordinal);
        return GetWords(nearest.Words).Count(word => !quoted.Contains(word)) <= 1;
    }

    /// <summary>Whether the passage is the quote with other accents.</summary>
    private static bool DifferInAccents(NearestPassage nearest, string words) =>
        GetWords(nearest.Words).Select(CanonicalComposition.RemoveMarks).SequenceEqual(GetWords(words).Select(CanonicalComposition.RemoveMarks), StringComparer.Ordinal);

    private static IEnumerable<string> GetWords(string words) => Quotation.Parse(words).Parts.SelectMany(static part => part);
}
