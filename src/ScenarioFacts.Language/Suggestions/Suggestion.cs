using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Suggestions;

/// <summary>What a message adds on what was meant: its words, and the names in them as data for <see cref="Diagnostics.Diagnostic.WithSuggestedNames"/>.</summary>
/// <param name="Names">The near names, nearest first; none where the text says something else.</param>
internal sealed record Suggestion(string Text, EquatableArray<string> Names)
{
    /// <summary>A name that only looks like the misspelt one.</summary>
    public string? LookAlike { get; init; }

    public static readonly Suggestion None = new("", default);

    /// <summary>Messages take their parts as texts.</summary>
    public static implicit operator string(Suggestion hint) => hint.Text;

    public override string ToString() => Text;
}
