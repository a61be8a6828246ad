using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Language.ValueFixes;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>A date that is asked about. What held then is for <see cref="FieldAnswers"/> to say, by the language's rules of time.</summary>
internal sealed record AsOf(FactDate Date)
{
    private DayRange Days => DayRange.FromDate(Date);

    /// <exception cref="UsageException">The text is no date of the language.</exception>
    public static AsOf? Read(string? text)
    {
        if (text is null)
            return null;
        if (FactDate.TryParse(text, out var date, out var error))
            return new AsOf(date);
        var why = DateErrors.Explain(new InputText("--as-of", text), new TextSpan(0, text.Length), text, error);
        throw new UsageException($"--as-of takes a date as the language writes it: {why.Message}.");
    }

    /// <summary>The values that hold then, each with whether that is certain; those that are only possible come last.</summary>
    public IEnumerable<(string Value, bool IsKnown)> GetValues(FieldAnswers answers)
    {
        var answer = answers.At(Days);
        return answer.Known.Select(static value => (value, true)).Concat(answer.Possible.Select(static value => (value, false)));
    }

    /// <summary>Whether what happens on a date may happen then, by the date as it is written.</summary>
    public bool MayMeet(FactDate when) => Days.Overlaps(DayRange.FromDate(when));

    /// <summary>Whether it surely does: all of it lies in the days asked about, or it lasts through them, for every reading of its date.</summary>
    public bool SurelyMeets(FactDate when)
    {
        var period = DefinitePeriod.On(when);
        return (when.EarliestReading >= Days.First && when.LatestReading <= Days.Last) || (period.First <= Days.First && Days.Last <= period.Last);
    }

    public override string ToString() => Date.ToString();
}
