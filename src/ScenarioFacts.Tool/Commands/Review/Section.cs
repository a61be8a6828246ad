namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>Findings of one sort.</summary>
/// <param name="Name">What <c>--only</c> takes.</param>
/// <param name="Why">Why it matters, in one line.</param>
/// <param name="Outcome">How many there are, in words.</param>
internal sealed record Section(string Name, string Title, string Why, string Outcome, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the findings of a fact stand in one line.</summary>
    public bool IsDense { get; init; }
}
