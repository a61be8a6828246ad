using ScenarioFacts.Language.Support;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>How the value of a claim is backed, in few words.</summary>
internal static class BackingWords
{
    public static string Format(ClaimBacking backing) => backing switch
    {
        ClaimBacking.Named => "named in the words",
        ClaimBacking.Linked => "linked to the words",
        ClaimBacking.Reasoned => "by a reason",
        _ => "not named",
    };
}
