using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Suggestions;

namespace ScenarioFacts.Language.Binding;

/// <summary>Suggestions for an unknown kind.</summary>
internal static class KindSuggestions
{
    /// <summary>The vocabulary that declares the kind but is not used, or else kinds with a similar name.</summary>
    public static Suggestion Suggest(string word, Scope scope, SuggestionBudget budget) =>
        scope.FindUnusedVocabulary(word) is { } vocabulary
            ? new Suggestion($"; write ‘use {vocabulary}’, the vocabulary that has it", default)
            : budget.Suggest(word, scope.KindNames, "; is there no ‘use’ line for its vocabulary?");
}
