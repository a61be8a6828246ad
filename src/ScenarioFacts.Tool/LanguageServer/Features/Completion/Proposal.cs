namespace ScenarioFacts.Tool.LanguageServer.Features.Completion;

/// <summary>A completion item.</summary>
/// <param name="Text">The inserted text, which is also the label.</param>
/// <param name="Kind">The icon, one of <see cref="ProposalKind"/>.</param>
/// <param name="Detail">A short description beside the label.</param>
/// <param name="Documentation">Documentation in Markdown, computed only if shown.</param>
/// <param name="Filter">The text matched against the typed word; null for the inserted text.</param>
internal sealed record Proposal(string Text, int Kind, string? Detail = null, Func<string?>? Documentation = null, string? Filter = null);
