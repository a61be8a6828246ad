using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>“1 claim”, “2 claims”.</summary>
internal static class Counted
{
    public static string Format(int count, string noun) => Wording.Number(count) + " " + (count == 1 ? noun : Plural(noun));

    private static string Plural(string noun) => noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s";
}
