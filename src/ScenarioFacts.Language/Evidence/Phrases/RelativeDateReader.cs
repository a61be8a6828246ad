using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>A day or period that words name from the day on which they were published: “on Friday”, “last year”, “this November”.</summary>
/// <param name="Earliest">The first day that may be meant.</param>
/// <param name="Latest">The last day that may be meant.</param>
/// <param name="Weekday">The day of the week, if one is named.</param>
/// <param name="Span">The words.</param>
internal readonly record struct RelativeDate(DateTime Earliest, DateTime Latest, DayOfWeek? Weekday, TextSpan Span)
{
    private const int DaysOfWeek = 7;

    /// <summary>Whether some day of a period may be meant.</summary>
    /// <param name="earliest">The first day; null for an open period.</param>
    /// <param name="latest">The last day; null for an open period.</param>
    public bool MayBeIn(DateTime? earliest, DateTime? latest)
    {
        var (first, last) = (earliest is { } e && e > Earliest ? e : Earliest, latest is { } l && l < Latest ? l : Latest);
        if (first > last)
            return false;
        if (Weekday is not { } weekday)
            return true;
        return (last - first).Days >= DaysOfWeek - 1 || first.AddDays(((int)weekday - (int)first.DayOfWeek + DaysOfWeek) % DaysOfWeek) <= last;
    }
}

/// <summary>Reads relative dates. Ranges are wide by a day for time zones, and where English leaves a choice (“last November”).</summary>
internal static class RelativeDateReader
{
    private static readonly string[] Days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <param name="first">The first day on which the words may have been published.</param>
    /// <param name="last">The last one.</param>
    public static IEnumerable<RelativeDate> Read(string text, DateTime first, DateTime last)
    {
        var spans = new List<TextSpan>();
        for (var from = 0; WordTokenizer.TryNext(text, from, text.Length, out var word); from = word.End)
            spans.Add(word);
        var words = spans.ConvertAll(span => text.Substring(span.Start, span.Length).ToLowerInvariant());
        for (var i = 0; i < words.Count; i++)
        {
            if (ReadAt(words, i, text, spans, first, last) is { } date)
                yield return date;
        }
    }

    private static RelativeDate? ReadAt(List<string> words, int index, string text, List<TextSpan> spans, DateTime first, DateTime last)
    {
        var next = index + 1 < words.Count ? words[index + 1] : "";
        var both = index + 1 < words.Count ? TextSpan.FromBounds(spans[index].Start, spans[index + 1].End) : spans[index];
        if (char.IsUpper(text[spans[index].Start]) && Array.IndexOf(Days, words[index]) is var weekday and >= 0)
            return new RelativeDate(first.AddDays(-8), last.AddDays(8), (DayOfWeek)weekday, spans[index]);
        return (words[index], next) switch
        {
            ("yesterday", _) => new RelativeDate(first.AddDays(-2), last, null, spans[index]),
            ("today" or "tonight", _) => new RelativeDate(first.AddDays(-1), last.AddDays(1), null, spans[index]),
            ("tomorrow", _) => new RelativeDate(first, last.AddDays(2), null, spans[index]),
            ("last" or "this" or "next", _) => IsPart(words, index + 2) ? null : ReadPeriod(words[index], next, both, first, last),
            _ => null,
        };
    }

    /// <summary>“The last week of July” is not relative.</summary>
    private static bool IsPart(List<string> words, int index) => index < words.Count && words[index] == "of";

    private static RelativeDate? ReadPeriod(string pointer, string unit, TextSpan span, DateTime first, DateTime last)
    {
        var step = pointer switch { "last" => -1, "next" => 1, _ => 0 };
        switch (unit)
        {
            case "year":
                return new RelativeDate(new DateTime(first.Year + step, 1, 1), new DateTime(last.Year + step, 12, 31), null, span);
            case "month":
                var month = new DateTime(last.Year, last.Month, 1).AddMonths(step + 1).AddDays(-1);
                return new RelativeDate(new DateTime(first.Year, first.Month, 1).AddMonths(step), month, null, span);
            case "week":
                return new RelativeDate(first.AddDays((7 * step) - 7), last.AddDays((7 * step) + 7), null, span);
            default:
                return EnglishCalendar.Months is var months && IndexOf(months, unit) is var named and >= 0 ? ReadMonth(step, named + 1, span, first, last) : null;
        }
    }

    private static RelativeDate ReadMonth(int step, int month, TextSpan span, DateTime first, DateTime last)
    {
        var (from, to) = step switch { < 0 => (first.AddMonths(-18), last), > 0 => (first, last.AddMonths(18)), _ => (first.AddMonths(-11), last.AddMonths(11)) };
        var begin = new DateTime(from.Year, month, 1);
        if (begin.AddMonths(1) <= from)
            begin = begin.AddYears(1);
        var end = new DateTime(to.Year, month, 1);
        if (end > to)
            end = end.AddYears(-1);
        return new RelativeDate(begin, end.AddMonths(1).AddDays(-1), null, span);
    }

    private static int IndexOf(IReadOnlyList<string> months, string word)
    {
        for (var i = 0; i < months.Count; i++)
        {
            if (string.Equals(months[i], word, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }
}
