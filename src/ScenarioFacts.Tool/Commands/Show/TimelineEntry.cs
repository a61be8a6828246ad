using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>One line of a timeline.</summary>
/// <param name="Date">The date; null for an event without one.</param>
/// <param name="Time">The time as written.</param>
/// <param name="What">What happened or held then: a status, or a field and its value.</param>
/// <param name="Marks">The caveats of the entry.</param>
internal sealed record TimelineEntry(FactDate? Date, string Time, FactInFile Fact, string What, IReadOnlyList<string> Marks)
{
    public DateTime First => Date is { } date ? date.Earliest ?? date.Latest ?? DayRange.MaxDay : DayRange.MaxDay;

    public DateTime Last => Date is { } date ? DayRange.GetLast(date) : DayRange.MaxDay;

    /// <summary>The year, or the decade if no more is known, as group heading.</summary>
    public string Year => Date switch
    {
        null => "Without a date",
        { Precision: FactDatePrecision.Decade } => $"{First.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)}s",
        _ => First.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture),
    };
}
