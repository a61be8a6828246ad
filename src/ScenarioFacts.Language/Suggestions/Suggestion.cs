using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Suggestions;

/// <summary>The “did you mean” part of a message: its text, and the suggested names as data for <see cref="Diagnostics.Diagnostic.WithSuggestedNames"/>.</summary>
/// <param name="Names">The near names, nearest first; empty if the text is something else.</param>
internal sealed record Suggestion(string Text, EquatableArray<string> Names)
{
    /// <summary>A name that is visually confusable with the misspelled one.</summary>
    public string? LookAlike { get; init; }

    public static readonly Suggestion None = new("", default);

    /// <summary>Message arguments are strings.</summary>
    public static implicit operator string(Suggestion hint) => hint.Text;

    public override string ToString() => Text;
}
