using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Semantics;

/// <summary>When sources were published, as the field <c>published</c> says.</summary>
internal static class PublicationDates
{
    private const string FieldName = "published";

    /// <summary>The settled value, which the runtime's <c>Source.Published</c> is too: the most exact date that is not rejected; null if no one says, or it is disputed.</summary>
    public static FactDate? Find(BoundFact source)
    {
        var published = new SettledValue<FactDate>(static (inner, outer) => outer.Contains(inner) && !inner.Contains(outer));
        foreach (var (_, date, standing) in GetDates(source))
            published = published.With(date, standing);
        return published.HasValue ? published.Value : null;
    }

    /// <summary>Every date that is held, with where it is written.</summary>
    public static IEnumerable<(BoundValue Written, FactDate Date)> GetHeld(BoundFact source) =>
        GetDates(source).Where(static date => date.Standing is Standing.Plain or Standing.Accepted).Select(static date => (date.Written, date.Date));

    private static IEnumerable<(BoundValue Written, FactDate Date, Standing Standing)> GetDates(BoundFact source)
    {
        foreach (var claim in source.Claims)
        {
            if (claim is not { Field: { Name: FieldName, TypeKind: TypeKind.Date } })
                continue;
            foreach (var value in claim.Values)
            {
                if (FactDate.TryParse(value.Text, out var date))
                    yield return (value, date, claim.Standing);
            }
        }
    }

    /// <summary>The claims of the built-in kind's field in some facts, rejected and disputed ones too.</summary>
    public static IEnumerable<ClaimInFact> GetClaims(RuleInputs facts) =>
        facts.Published.Where(static published => published.Claim.Field is { Owner: { Name: "source", Vocabulary: BuiltInVocabularies.Core } });
}
