using ScenarioFacts.Language.Text;
using ScenarioFacts.Language.ValueFixes;

namespace ScenarioFacts.Tool.Terminal;

/// <summary>An option whose value is a date of the language.</summary>
internal static class DateOption
{
    /// <summary>The date; null if the option is not given.</summary>
    /// <exception cref="UsageException">The text is not a date of the language; the message says what to write.</exception>
    public static FactDate? Read(string option, string? text)
    {
        if (text is null)
            return null;
        if (FactDate.TryParse(text, out var date, out var error))
            return date;
        var why = DateErrors.Explain(new InputText(option, text), new TextSpan(0, text.Length), text, error);
        throw new UsageException($"{option} takes a date as the language writes it: {why.Message}.");
    }
}
