using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>Finds words by which a quote says that something is not so: “did not resign”, “was never opened”, “failed to start”, “no injuries”.</summary>
internal static class DenialDetector
{
    /// <summary>As many words as may stand between the “not” and what it denies: “was not yet officially opened”.</summary>
    private const int MostBetween = 3;

    /// <summary>The first denial of a word of which <paramref name="isMeant"/> holds, as it is written.</summary>
    /// <param name="isMeant">Whether a word, in the form that it is written in, says what is claimed.</param>
    public static TextSpan? Find(string words, Func<string, bool> isMeant)
    {
        if (!Negations.MayStandIn(words))
            return null;
        var spans = WordTokenizer.Spans(words);
        for (var i = 0; i < spans.Count; i++)
        {
            if (GetEnd(words, spans, i) is var end and > 0 && FindDenied(words, spans, end, isMeant) is { } denied && !IsTurned(words, spans, end))
                return TextSpan.FromBounds(spans[GetStart(words, spans, i)].Start, spans[denied].End);
        }

        return null;
    }

    /// <summary>Whether a place of some words is right behind a denial: “was not elected”.</summary>
    public static bool IsBefore(string words, int place)
    {
        if (!Negations.MayStandIn(words))
            return false;
        var spans = WordTokenizer.Spans(words);
        var at = spans.FindIndex(span => span.Start == place);
        for (var i = Math.Max(0, at - MostBetween - 2); i < at; i++)
        {
            if (GetEnd(words, spans, i) is var end and > 0 && end <= at && !IsTurned(words, spans, end) && AreBetween(words, spans, end, at))
                return true;
        }

        return false;
    }

    /// <summary>The index after a denial that begins at a word; 0 if there is none.</summary>
    private static int GetEnd(string words, List<TextSpan> spans, int index)
    {
        var isNot = Negations.Words.Contains(words, spans[index]) || (Negations.Contracted.Contains(words, spans[index]) && Is(words, spans, index + 1, "t"));
        if (isNot)
        {
            var end = Negations.Words.Contains(words, spans[index]) ? index + 1 : index + 2;
            return end < spans.Count && Negations.Turning.Contains(words, spans[end]) ? 0 : end;
        }

        return Negations.Failures.Contains(words, spans[index]) && Is(words, spans, index + 1, "to") ? index + 2 : 0;
    }

    /// <summary>With the auxiliary before it: “did not”.</summary>
    private static int GetStart(string words, List<TextSpan> spans, int index) => index > 0 && Negations.Auxiliaries.Contains(words, spans[index - 1]) ? index - 1 : index;

    private static int? FindDenied(string words, List<TextSpan> spans, int first, Func<string, bool> isMeant)
    {
        for (var i = first; i < spans.Count && i <= first + MostBetween; i++)
        {
            if (isMeant(words.Substring(spans[i].Start, spans[i].Length)))
                return i;
            if (!IsBetween(words, spans[i]))
                return null;
        }

        return null;
    }

    private static bool AreBetween(string words, List<TextSpan> spans, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (!IsBetween(words, spans[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether a word may stand between a “not” and its verb.</summary>
    private static bool IsBetween(string words, TextSpan word) =>
        Negations.Between.Contains(words, word) || (word.Length > 4 && string.CompareOrdinal(words, word.End - 2, "ly", 0, 2) == 0);

    /// <summary>Whether something takes the denial back: “not opened until May”, “not a visit but a tour”.</summary>
    private static bool IsTurned(string words, List<TextSpan> spans, int first)
    {
        for (var i = first; i < spans.Count; i++)
        {
            if (Negations.Turning.Contains(words, spans[i]))
                return true;
        }

        return false;
    }

    private static bool Is(string words, List<TextSpan> spans, int index, string word) =>
        index < spans.Count && spans[index].Length == word.Length && string.Compare(words, spans[index].Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
