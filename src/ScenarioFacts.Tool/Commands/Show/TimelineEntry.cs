using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>One line of a timeline.</summary>
/// <param name="Date">When; null for an event that no date is given for.</param>
/// <param name="Time">When, as it is written.</param>
/// <param name="What">What happened or holds then: a status, a field and its value.</param>
/// <param name="Marks">What a reader must know before relying on it.</param>
internal sealed record TimelineEntry(FactDate? Date, string Time, FactInFile Fact, string What, IReadOnlyList<string> Marks)
{
    public DateTime First => Date is { } date ? date.Earliest ?? date.Latest ?? DayRange.MaxDay : DayRange.MaxDay;

    public DateTime Last => Date is { } date ? DayRange.GetLast(date) : DayRange.MaxDay;

    /// <summary>The year, or the decade where no more is known, under which it stands.</summary>
    public string Year => Date switch
    {
        null => "Without a date",
        { Precision: FactDatePrecision.Decade } => $"{First.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)}s",
        _ => First.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture),
    };
}
