using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Suggestions;

/// <summary>
/// Limits the time spent on spelling suggestions: a hundred suggestions among few candidates, fewer among many. Nobody reads more,
/// and a file full of errors would take long.
/// </summary>
internal sealed class SuggestionBudget
{
    private const int MostHints = 100;
    private const int LeastCost = 4000;

    private int _left = MostHints * LeastCost;

    public Suggestion Suggest(string word, IEnumerable<string> candidates, string listing = "", Func<string, bool>? isOffered = null)
    {
        if (_left <= 0)
            return Suggestion.None;
        _left -= Math.Max(candidates.Count(), LeastCost);
        return SpellingSuggestions.LookAlike(word, candidates, isOffered) is { } alike
            ? new Suggestion("; did you mean ‘" + alike + "’?", EquatableArray.Create(alike)) { LookAlike = alike }
            : SpellingSuggestions.Suggest(word, candidates, listing, isOffered);
    }
}

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
