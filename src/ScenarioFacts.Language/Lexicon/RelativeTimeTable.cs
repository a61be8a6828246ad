using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>The words for days and periods that depend on the day of publication.</summary>
internal sealed class RelativeTimeTable
{
    private readonly Lazy<WordSet> _needed;

    public RelativeTimeTable() => _needed = new Lazy<WordSet>(() => [.. Alone, .. Weekdays, .. Pointers, .. Spans, .. ManySpans]);

    /// <summary>The words of which each such expression has one: most texts have none of them.</summary>
    public WordSet Needed => _needed.Value;

    /// <summary>Words that are relative by themselves: <c>yesterday</c>.</summary>
    public WordSet Alone { get; init; } = [];

    public WordSet Weekdays { get; init; } = [];

    /// <summary>Words that before (in French after) a period make it relative: <c>last</c>.</summary>
    public WordSet Pointers { get; init; } = [];

    /// <summary>One period: <c>week</c>, <c>July</c>.</summary>
    public WordSet Spans { get; init; } = [];

    /// <summary>Several periods: <c>weeks</c>.</summary>
    public WordSet ManySpans { get; init; } = [];

    /// <summary>The preposition of a weekday, which is told with it.</summary>
    public string? On { get; init; }

    /// <summary>The word after a period that reckons it from today: <c>ago</c>.</summary>
    public string? Ago { get; init; }

    /// <summary>The word by which the period is part of another: “the last week of July”.</summary>
    public string? Of { get; init; }

    /// <summary>Whether the pointer follows the period: <c>la semaine dernière</c>.</summary>
    public bool HasPointersAfter { get; init; }

    /// <summary>For scripts without spaces: expressions that are found anywhere.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];
}
