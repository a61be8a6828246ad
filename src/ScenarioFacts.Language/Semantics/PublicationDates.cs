using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Semantics;

/// <summary>When sources were published, as the field <c>published</c> says.</summary>
internal static class PublicationDates
{
    private const string FieldName = "published";

    /// <summary>The most exact date that is held; null if no one says.</summary>
    /// <remarks>
    /// The settled value that the runtime's <c>Source.Published</c> is, but for two things: a disputed date is passed over, while the runtime then has none,
    /// and of dates that mean the same days the last counts, not the first.
    /// </remarks>
    public static FactDate? Find(BoundFact source)
    {
        var published = new SettledValue<FactDate>(static (inner, outer) => outer.Contains(inner));
        foreach (var (_, date) in GetHeld(source))
            published = published.With(date, Standing.Plain);
        return published.HasValue ? published.Value : null;
    }

    /// <summary>Every date that is held, with where it is written.</summary>
    public static IEnumerable<(BoundValue Written, FactDate Date)> GetHeld(BoundFact source)
    {
        foreach (var claim in source.Claims)
        {
            if (claim is not { Field: { Name: FieldName, TypeKind: TypeKind.Date }, IsHeld: true })
                continue;
            foreach (var value in claim.Values)
            {
                if (FactDate.TryParse(value.Text, out var date))
                    yield return (value, date);
            }
        }
    }

    /// <summary>The claims of the built-in kind's field in some facts, rejected and disputed ones too.</summary>
    public static IEnumerable<ClaimInFact> GetClaims(RuleInputs facts) =>
        facts.Published.Where(static published => published.Claim.Field is { Owner: { Name: "source", Vocabulary: BuiltInVocabularies.Core } });
}
