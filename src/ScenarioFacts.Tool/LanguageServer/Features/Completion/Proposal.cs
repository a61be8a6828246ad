namespace ScenarioFacts.Tool.LanguageServer.Features.Completion;

/// <summary>What could be written at a place.</summary>
/// <param name="Text">The text, which is also what is shown.</param>
/// <param name="Kind">The icon, one of <see cref="ProposalKind"/>.</param>
/// <param name="Detail">A few words beside it.</param>
/// <param name="Documentation">More of it, in Markdown; asked for only where it is shown.</param>
/// <param name="Filter">What is compared with what was typed; null where it is the text.</param>
internal sealed record Proposal(string Text, int Kind, string? Detail = null, Func<string?>? Documentation = null, string? Filter = null);
