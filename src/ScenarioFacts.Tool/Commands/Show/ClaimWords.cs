using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>Formats a claim for people: labels beside the names that it references, everything else as written.</summary>
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

    /// <summary>Formats a value returned by <see cref="FieldAnswers"/>.</summary>
    public static string GetAnswer(ShownScenario scenario, Field field, string value) => GetValue(scenario, field, new BoundValue(value, default));

    /// <summary>“at 2015-01”, “from 2014 to ongoing”; empty if the claim is undated.</summary>
    public static string GetTime(BoundTime time)
    {
        (string Word, string? Date)[] parts = [("at", time.At), ("from", time.From), ("to", time.To)];
        return string.Join(' ', parts.Where(static part => !string.IsNullOrEmpty(part.Date)).Select(static part => part.Word + " " + part.Date));
    }
}
