using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;

namespace ScenarioFacts.Language.Checking;

/// <summary>What a message says of the words that come nearest to those it did not find: the one word that differs, or else the whole passage.</summary>
internal static class NearestHint
{
    public static string Of(NearestPassage? nearest, string words)
    {
        if (nearest is null)
            return "; copy them from the text, letter for letter";
        var line = Wording.Number(nearest.Line + 1);
        return nearest is { SourceWord: { } source, QuoteWord: { } quote } && OthersAgree(nearest, words)
            ? $"; line {line} has ‘{source}’, not ‘{quote}’"
            : $"; line {line} has “{nearest.Words}”";
    }

    /// <summary>Whether the quote has every word of the passage but one: the passage may be shorter than the quote, never the reverse.</summary>
    private static bool OthersAgree(NearestPassage nearest, string words)
    {
        var quoted = new HashSet<string>(WordsOf(words), StringComparer.Ordinal);
        return WordsOf(nearest.Words).Count(word => !quoted.Contains(word)) <= 1;
    }

    private static IEnumerable<string> WordsOf(string words) => Quotation.Parse(words).Parts.SelectMany(static part => part);
}
