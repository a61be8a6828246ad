namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>A section of a review: findings of one type.</summary>
/// <param name="Name">The value of <c>--only</c> that selects it.</param>
/// <param name="Why">Why it matters, in one line.</param>
/// <param name="Outcome">The number of findings, in words.</param>
internal sealed record Section(string Name, string Title, string Why, string Outcome, IReadOnlyList<Finding> Findings)
{
    /// <summary>Whether the findings of a fact are printed on one line.</summary>
    public bool IsDense { get; init; }
}
