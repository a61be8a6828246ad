using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>The heading of a scenario.</summary>
internal static class ScenarioHead
{
    /// <param name="about">What is printed of it; empty for all.</param>
    public static void Write(Page page, ShownScenario scenario, string about)
    {
        page.Line(0, Piece.Title(scenario.Label), $" ({scenario.Name})", about);
        if (scenario.Variant is { } variant)
            page.Line(0, Piece.Mark($"A variant of {variant.Base.Name}: what it assumes is marked, what it retracts is listed at the end."));
        page.Blank();
    }
}
