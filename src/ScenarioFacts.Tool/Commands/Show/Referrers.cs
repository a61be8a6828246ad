using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>Who names a fact: the fields of other facts that hold it, as a value or as a role, and the evidence that has words from it.</summary>
internal static class Referrers
{
    /// <summary>The facts that name one, in the order of their names, each with the fields that do.</summary>
    public static IReadOnlyList<(FactInFile Fact, IReadOnlyList<string> Fields)> Of(BoundScenario scenario, string name)
    {
        var referrers =
            from placed in scenario.Reachable
            where placed.Fact.Name != name
            let fields = placed.Fact.Claims.Where(claim => Names(claim, name)).Select(static claim => claim.Field!.Name).Distinct(StringComparer.Ordinal).ToList()
            where fields.Count > 0
            select (Fact: placed, (IReadOnlyList<string>)fields);
        return [.. referrers.OrderBy(static referrer => referrer.Fact.Fact.Name, StringComparer.Ordinal)];
    }

    /// <summary>How many claims of facts have evidence from it, as a source or as a voice.</summary>
    public static int QuotedIn(BoundScenario scenario, string name) =>
        scenario.Reachable.Sum(placed => placed.Fact.Claims.Count(claim => placed.Fact.GetBacking(claim).Evidence.Any(evidence => AttributionChains.GetAttribution(evidence).Contains(name, StringComparer.Ordinal))));

    private static bool Names(BoundClaim claim, string name) =>
        claim.Field is { } field && claim.Values.Any(value => field.TypeKind == TypeKind.SourceChain
            ? value.Text.Split(' ').Contains(name, StringComparer.Ordinal)
            : FieldAnswers.IsName(field, value) && (value.Name == name || value.Role == name));
}
