using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>A claim as people read it: the labels of what it names beside the names, everything else as it is written.</summary>
internal static class ClaimWords
{
    public static string GetValues(ShownScenario scenario, BoundClaim claim) =>
        claim.Values.Count == 0 ? "(cannot be read)" : string.Join(", ", claim.Values.Select(value => GetValue(scenario, claim.Field!, value)));

    public static string GetValue(ShownScenario scenario, Field field, BoundValue value)
    {
        if (field.TypeKind == TypeKind.SourceChain)
            return string.Join(" via ", value.Text.Split(" via ").Select(scenario.Described));
        if (FieldAnswers.IsName(field, value))
            return scenario.Described(value.Name) + (value.Role is { } role ? BoundValue.As + scenario.Described(role) : "");
        return field.TypeKind is TypeKind.Text ? "“" + value.Text + "”" : value.Text;
    }

    /// <summary>A value as <see cref="FieldAnswers"/> gives it.</summary>
    public static string GetAnswer(ShownScenario scenario, Field field, string value) => GetValue(scenario, field, new BoundValue(value, default));

    /// <summary>“at 2015-01”, “from 2014 to ongoing”; empty where the claim says no time.</summary>
    public static string GetTime(BoundTime time)
    {
        (string Word, string? Date)[] parts = [("at", time.At), ("from", time.From), ("to", time.To)];
        return string.Join(' ', parts.Where(static part => !string.IsNullOrEmpty(part.Date)).Select(static part => part.Word + " " + part.Date));
    }
}
