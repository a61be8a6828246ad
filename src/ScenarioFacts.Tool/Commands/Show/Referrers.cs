using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>Finds references to a fact: fields of other facts with the fact as value or role, and evidence attributed to it.</summary>
internal static class Referrers
{
    /// <summary>The facts that reference a fact, in order of their names, each with the referencing fields.</summary>
    public static IReadOnlyList<(FactInFile Fact, IReadOnlyList<string> Fields)> Of(BoundScenario scenario, string name)
    {
        var referrers =
            from factInFile in scenario.Reachable
            where factInFile.Fact.Name != name
            let fields = factInFile.Fact.Claims.Where(claim => Names(claim, name)).Select(static claim => claim.Field!.Name).Distinct(StringComparer.Ordinal).ToList()
            where fields.Count > 0
            select (Fact: factInFile, (IReadOnlyList<string>)fields);
        return [.. referrers.OrderBy(static referrer => referrer.Fact.Fact.Name, StringComparer.Ordinal)];
    }

    /// <summary>The number of claims with evidence attributed to it, as the source or in the attribution chain.</summary>
    public static int QuotedIn(BoundScenario scenario, string name) =>
        scenario.Reachable.Sum(factInFile => factInFile.Fact.Claims.Count(claim => factInFile.Fact.GetBacking(claim).Evidence.Any(evidence => AttributionChains.GetAttribution(evidence).Contains(name, StringComparer.Ordinal))));

    private static bool Names(BoundClaim claim, string name) =>
        claim.Field is { } field && claim.Values.Any(value => field.TypeKind == TypeKind.SourceChain
            ? value.Text.Split(' ').Contains(name, StringComparer.Ordinal)
            : FieldAnswers.IsName(field, value) && (value.Name == name || value.Role == name));
}
