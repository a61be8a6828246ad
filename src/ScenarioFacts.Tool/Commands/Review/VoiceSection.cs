using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>The section about claims with a single independent origin, and those whose origins were all read in one text.</summary>
internal sealed class VoiceSection(ReviewedFacts facts)
{
    private const string Only = "only ";

    public Section Make()
    {
        var backed = facts.Claims.Where(static claim => !claim.IsOfSource && claim.Backing.Support.Count > 0).ToList();
        var findings = backed.Select(Alone).OfType<Finding>().ToList();
        var alone = findings.Count(IsAlone);
        var bySize = findings.GroupBy(static finding => finding.Group!, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        return new Section(
            "voices",
            "One voice",
            "If that one is wrong, nothing else holds the claim: two articles that have it from one agency are one voice. What sources say of themselves is not counted.",
            $"{Wording.Number(alone)} of {Counted.Format(backed.Count, "claim")} with evidence, and {Wording.Number(findings.Count - alone)} that have several, all read in one text",
            [.. findings.OrderByDescending(IsAlone).ThenByDescending(finding => bySize[finding.Group!]).ThenBy(static finding => finding.Group, StringComparer.Ordinal)])
        {
            IsDense = true,
        };
    }

    private static bool IsAlone(Finding finding) => IsAlone(finding.Group!);

    private static bool IsAlone(string group) => group.StartsWith(Only, StringComparison.Ordinal);

    private Finding? Alone(ReviewedClaim claim)
    {
        var groups = facts.GetSupports(claim).Select(support => GetGroup(claim, support)).OfType<string>().ToList();
        var group = groups.Find(IsAlone) ?? groups.FirstOrDefault();
        return group is null ? null : claim.Found([]) with { Group = group };
    }

    /// <summary>The group of a claim; null if it has several origins in several texts.</summary>
    private string? GetGroup(ReviewedClaim claim, IReadOnlyList<BoundEvidence> support)
    {
        if (IndependentOrigin.GroupByOrigin(support) is [var voice])
            return $"{Only}{Described(claim, voice.Name)}{ReadIn(claim, voice)}";
        var texts = support.Select(evidence => facts.GetOutermost(claim.File, evidence.Source)).Distinct(StringComparer.Ordinal).ToList();
        return texts is [var text] ? $"several voices, all read in {Described(claim, text)}" : null;
    }

    /// <summary>Formats the text in which everything from an origin was read; empty unless that is a single other source.</summary>
    private string ReadIn(ReviewedClaim claim, IndependentOrigin voice)
    {
        var texts = voice.Evidence.Select(evidence => facts.GetOutermost(claim.File, evidence.Source)).Distinct(StringComparer.Ordinal).ToList();
        return texts is [var text] && text != voice.Name ? $", read in {text}" : "";
    }

    private static string Described(ReviewedClaim claim, string name) => claim.Scenario.Find(name)?.Fact.Label is { } label ? $"{name} “{label}”" : name;
}
