using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Suggestions;

namespace ScenarioFacts.Language.Binding;

/// <summary>What may be meant by a kind that is not known.</summary>
internal static class KindSuggestions
{
    /// <summary>The vocabulary that has the kind and is not used, or the kinds it may be a misspelling of.</summary>
    public static Suggestion Suggest(string word, Scope scope, SuggestionBudget budget) =>
        scope.FindUnusedVocabulary(word) is { } vocabulary
            ? new Suggestion($"; write ‘use {vocabulary}’, the vocabulary that has it", default)
            : budget.Suggest(word, scope.KindNames, "; is there no ‘use’ line for its vocabulary?");
}
