using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Evidence.Figures;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>
/// Finds relative time expressions, which need the date of publication: “on Saturday”, “yesterday”, “last week”, “the last two weeks”, “three days ago”.
/// A quote that also states a date is exempt.
/// </summary>
internal static class RelativeTimeDetector
{
    private static readonly WordSet Alone = new() { "yesterday", "today", "tomorrow", "tonight", "overnight" };

    private static readonly WordSet Pointers = new()
    {
        "this", "last", "next", "past", "previous", "following", "coming", "same",
    };

    private static readonly WordSet Spans =
    [
        "day", "night", "morning", "afternoon", "evening", "week", "weekend", "fortnight", "month", "quarter", "year", "decade", "spring", "summer", "autumn", "fall", "winter",
        .. EnglishCalendar.Months,
    ];

    private static readonly WordSet ManySpans = new() { "hours", "days", "nights", "weeks", "months", "years", "decades" };

    /// <summary>The span of the first such expression, or null.</summary>
    public static TextSpan? Find(string words)
    {
        var found = FindPhrase(words);
        return found is null || FigureDetector.Find(words).Any(static figure => figure.Kind == FigureKind.Date) ? null : found;
    }

    private static TextSpan? FindPhrase(string words)
    {
        if (!MayHaveOne(words))
            return null;
        var spans = new List<TextSpan>();
        for (var from = 0; WordTokenizer.TryNext(words, from, words.Length, out var span); from = span.End)
            spans.Add(span);
        var texts = spans.ConvertAll(span => words.Substring(span.Start, span.Length));
        for (var i = 0; i < texts.Count; i++)
        {
            if (LengthAt(texts, i) is var length && length > 0)
                return TextSpan.FromBounds(spans[i].Start, spans[i + length - 1].End);
        }

        return null;
    }

    /// <summary>A cheap pre-check for the words that such expressions require: most quotes have none.</summary>
    private static bool MayHaveOne(string words)
    {
        for (var from = 0; WordTokenizer.TryNext(words, from, words.Length, out var word); from = word.End)
        {
            if (Alone.Contains(words, word) || EnglishCalendar.Weekdays.Contains(words, word) || Pointers.Contains(words, word) || Spans.Contains(words, word) || ManySpans.Contains(words, word))
                return true;
        }

        return false;
    }

    /// <summary>The length in words of such an expression at an index; 0 if there is none.</summary>
    private static int LengthAt(List<string> words, int index)
    {
        var (word, next) = (words[index], Next(1));
        if (Alone.Contains(word) || EnglishCalendar.Weekdays.Contains(word))
            return 1;
        if (string.Equals(word, "on", StringComparison.OrdinalIgnoreCase) && EnglishCalendar.Weekdays.Contains(next))
            return 2;
        if (Pointers.Contains(word) && (Spans.Contains(next) || EnglishCalendar.Weekdays.Contains(next)))
            return IsPart(2) ? 0 : 2;
        if (Pointers.Contains(word) && ManySpans.Contains(Next(2)))
            return IsPart(3) ? 0 : 3;
        return (Spans.Contains(word) || ManySpans.Contains(word)) && next == "ago" ? 2 : 0;

        string Next(int steps) => index + steps < words.Count ? words[index + steps] : "";

        // “The last week of July” is not relative.
        bool IsPart(int steps) => Next(steps) == "of";
    }
}
