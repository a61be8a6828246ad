using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool.Printing;

/// <summary>“1 fact”, “2 facts”.</summary>
internal static class Count
{
    public static string Of(int count, string noun) => Wording.Number(count) + " " + noun + (count == 1 ? "" : "s");
}
