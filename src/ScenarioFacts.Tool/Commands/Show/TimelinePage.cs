using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>Prints the timeline of a scenario.</summary>
internal sealed class TimelinePage(Page page, ShownScenario scenario)
{
    /// <summary>Times up to this length are aligned in a column.</summary>
    private const int WidestTime = 24;

    public void Write()
    {
        var timeline = TimelineEntries.Create(scenario);
        ScenarioHead.Write(page, scenario, "");
        foreach (var year in timeline.Sorted.GroupBy(static entry => entry.Year, StringComparer.Ordinal))
        {
            page.Line(0, Piece.Title(year.Key));
            var width = Math.Min(WidestTime, year.Max(static entry => entry.Time.Length));
            foreach (var entry in year)
                Write(entry, width);
        }

        WriteRest(timeline);
        page.Blank();
    }

    private void Write(TimelineEntry entry, int width) => page.Line(
        1,
        Piece.Quiet(entry.Time.Length == 0 ? "" : entry.Time.PadRight(width) + "  "),
        Piece.Title(entry.Fact.Fact.Label),
        Piece.Quiet($" ({entry.Fact.Fact.Name})"),
        ": " + entry.What,
        Piece.Mark(entry.Marks.Count == 0 ? "" : "  [" + string.Join(", ", entry.Marks) + "]"));

    private void WriteRest(TimelineEntries timeline)
    {
        if (timeline.Rejected > 0)
            page.Line(0, Piece.Quiet($"{Counted.Format(timeline.Rejected, "rejected claim")} left out."));
        if (timeline.Timeless > 0)
            page.Line(0, Piece.Quiet($"{Counted.Format(timeline.Timeless, "fact")} without any date left out; ‘facts show NAME’ or ‘facts show KIND’ has them."));
        foreach (var name in scenario.Variant?.Retracted.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>())
            page.Line(0, Piece.Mark("Retracted: "), scenario.Variant!.Base.Find(name)?.Fact.Label ?? name, $" ({name})");
        foreach (var change in scenario.Variant?.Changed ?? [])
        {
            foreach (var field in change.Fields.Where(field => !change.GetClaims(field).Any()))
                page.Line(0, Piece.Mark("Retracted: "), $"{field} of {scenario.Described(change.Name)}");
        }
    }
}
