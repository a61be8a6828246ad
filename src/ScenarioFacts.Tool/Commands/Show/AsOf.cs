using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>The date of a query. What held then is evaluated by <see cref="FieldAnswers"/>, with the language's timeline rules.</summary>
internal sealed record AsOf(FactDate Date)
{
    private DayRange Days => DayRange.FromDate(Date);

    /// <exception cref="UsageException">The text is not a date of the language.</exception>
    public static AsOf? Read(string? text) => DateOption.Read("--as-of", text) is { } date ? new AsOf(date) : null;

    /// <summary>The values that hold then, with their certainty: known values first, then possible ones.</summary>
    public IEnumerable<(string Value, bool IsKnown)> GetValues(FieldAnswers answers)
    {
        var answer = answers.At(Days);
        return answer.Known.Select(static value => (value, true)).Concat(answer.Possible.Select(static value => (value, false)));
    }

    /// <summary>Whether an event on a date may overlap the query, by the date as written.</summary>
    public bool MayMeet(FactDate when) => Days.Overlaps(DayRange.FromDate(when));

    /// <summary>Whether it definitely overlaps: under every reading of its date it lies within the queried days or spans them.</summary>
    public bool SurelyMeets(FactDate when)
    {
        var period = DefinitePeriod.On(when);
        return (when.EarliestReading >= Days.First && when.LatestReading <= Days.Last) || (period.First <= Days.First && Days.Last <= period.Last);
    }

    public override string ToString() => Date.ToString();
}
