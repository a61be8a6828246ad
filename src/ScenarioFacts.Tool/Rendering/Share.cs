using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>A percentage, rounded down, so that 100 % means all.</summary>
internal static class Share
{
    public static string Format(int part, int whole) => part > 0 && InPercent(part, whole) == 0 ? "under 1 %" : Wording.Number(InPercent(part, whole)) + " %";

    /// <summary>100 if the whole is zero.</summary>
    public static int InPercent(int part, int whole) => whole == 0 ? 100 : (int)(100L * part / whole);
}
