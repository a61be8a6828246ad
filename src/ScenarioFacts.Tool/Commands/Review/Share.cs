using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>A share in per cent, rounded down: all is 100 %, and nothing else is.</summary>
internal static class Share
{
    public static string Format(int part, int whole) => part > 0 && InPercent(part, whole) == 0 ? "under 1 %" : Wording.Number(InPercent(part, whole)) + " %";

    /// <summary>Of nothing, all.</summary>
    public static int InPercent(int part, int whole) => whole == 0 ? 100 : (int)(100L * part / whole);
}
