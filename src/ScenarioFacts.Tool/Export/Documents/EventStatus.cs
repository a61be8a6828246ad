using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>How far an event has come on a day.</summary>
/// <param name="Values">The statuses that it has or, where none is known, may have.</param>
/// <param name="Claims">The claims of its status that count.</param>
internal sealed record EventStatus(IReadOnlyList<string> Values, bool IsKnown, IReadOnlyList<ExportedClaim> Claims)
{
    private const string Underway = "underway";

    /// <summary>Whether it is no more than planned or proposed, as far as is known.</summary>
    public bool IsPlan => Values.Count > 0 && Values.All(StatusWords.IsPlan);

    /// <summary>Whether it may be over or has ended, for all that is known.</summary>
    public bool IsMoreThanPlan => Values.Count > 0 && !IsPlan && !IsOpen;

    /// <summary>Whether it may be both ahead and over.</summary>
    public bool IsOpen => !IsKnown && Values.Any(StatusWords.IsPlan) && !IsPlan;

    /// <summary>Whether sources tell of it for later days alone.</summary>
    public bool IsYetToBeTold { get; init; }

    /// <summary>Whether sources contradict each other on it.</summary>
    public bool IsContested { get; init; }

    /// <summary>Whether nothing tells for which days it is, so that as of a day it is not known.</summary>
    public bool IsUndated { get; init; }

    /// <summary>Whether it is told for no day, but as far as sources go.</summary>
    public bool IsLast { get; init; }

    /// <summary>The status in words, behind the label of the event; empty where sources say nothing of it.</summary>
    public string Words => Said switch
    {
        [StatusWords.Occurred] => IsKnown ? "took place" : "may have taken place",
        [StatusWords.Cancelled] => IsKnown ? "cancelled" : "may have been cancelled",
        [Underway] => IsKnown ? "under way" : IsLast ? "under way when last reported" : "may be under way",
        [_, ..] => string.Join(" or ", Said.OrderDescending(StringComparer.Ordinal).Select(DocumentText.Words)),
        _ => IsYetToBeTold ? "not yet reported" : IsContested ? "sources disagree on how far it has come" : IsUndated ? "how far it had come is not known" : "",
    };

    /// <summary>The words for something that is said.</summary>
    public string SpokenWords => Said switch
    {
        [StatusWords.Occurred] => IsKnown ? "said" : "may have been said",
        [StatusWords.Planned] => "was to be said",
        _ => Words,
    };

    /// <summary>The claims that the words tell of.</summary>
    public IEnumerable<ExportedClaim> Told => Claims.Where(claim => claim.Claim.Values.All(value => Said.Contains(value.Text, StringComparer.Ordinal) || (WasAnnounced && StatusWords.IsPlan(value.Text))));

    /// <summary>The values that the words are for.</summary>
    private IReadOnlyList<string> Said => Values.FirstOrDefault(static value => !StatusWords.IsPlan(value)) is { } real ? [real] : Values;

    /// <summary>The claims that say so; of what took place also those that had announced it.</summary>
    public IEnumerable<ExportedClaim> Telling => Claims.Where(claim => claim.Claim.Values.Any(value => Values.Contains(value.Text, StringComparer.Ordinal) || (WasAnnounced && StatusWords.IsPlan(value.Text))));

    /// <summary>Whether it had been planned or proposed before it took place.</summary>
    public bool WasAnnounced => IsKnown && Values.Contains(StatusWords.Occurred) && Claims.Any(static claim => claim.Claim.Values.Any(static value => StatusWords.IsPlan(value.Text)));
}

/// <summary>A status of an event from one day to another.</summary>
internal sealed record StatusSpan(string Value, bool IsKnown, DayRange Days)
{
    public static IReadOnlyList<StatusSpan> Of(ExportedFact fact)
    {
        List<BoundClaim> claims = [.. fact.Claims.Where(static claim => claim.Field!.Name == CoreFields.Status)];
        return claims.Count == 0 ? [] : [.. new FieldAnswers(fact.Scenario, fact.Fact, claims[0].Field!, claims).GetSpans().Select(static span => new StatusSpan(span.Value, span.IsKnown, span.Days))];
    }
}
