using System;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;

namespace ScenarioFacts.Language.Binding;

/// <summary>Suggestions for an unknown kind.</summary>
internal static class KindSuggestions
{
    /// <summary>The vocabulary that declares the kind but is not used, or else kinds with a similar name.</summary>
    public static Suggestion Suggest(string word, Scope scope, SuggestionBudget budget) =>
        scope.FindUnusedVocabulary(word) is { } vocabulary
            ? new Suggestion(Using(vocabulary), default)
            : budget.Suggest(word, scope.KindNames, SayWhere(scope));

    /// <summary>The end of a message about what a vocabulary has that is not used.</summary>
    public static string Using(string vocabulary) => $"; write ‘use {vocabulary}’, the vocabulary that has it";

    /// <summary>Where there are <c>use</c> lines, no other one would help.</summary>
    private static string SayWhere(Scope scope)
    {
        var used = scope.Uses.Skip(1).Where(scope.IsVocabulary).OrderBy(static name => name, StringComparer.Ordinal).ToList();
        return used.Count == 0 ? "; is there no ‘use’ line for its vocabulary?"
            : used.Count == 1 ? $"; ‘{used[0]}’ has no such kind, nor has another vocabulary here"
            : $"; neither {Wording.List(used, "nor")} has such a kind, nor has another vocabulary here";
    }
}
