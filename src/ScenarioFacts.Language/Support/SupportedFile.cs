using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Naming;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Support;

/// <summary>The facts of a file with all that the words of their quotes are compared with.</summary>
/// <param name="AnswersOf">The answers of texts and seals to the quotes of a file.</param>
/// <param name="Cache">The findings of before, if the facts are those of a file; those of a variant are not.</param>
internal sealed record SupportedFile(BoundScenario Scenario, RuleInputs Inputs, NameIndex Names, Func<BoundFile, QuoteAnswers> AnswersOf, SupportFindings Cache);

/// <summary>The findings about how words support the claims of a file, valid until its answers change, or names that concern it.</summary>
internal sealed class SupportFindings
{
    private NameIndex? _names;
    private QuoteAnswers? _answers;
    private IReadOnlyList<Diagnostic> _found = [];

    public IReadOnlyList<Diagnostic> GetOrCompute(SupportedFile file, Action<List<Diagnostic>> look)
    {
        var answers = file.Inputs.Facts.Count > 0 ? file.AnswersOf(file.Inputs.Facts[0].File) : null;
        if (_names is null || !ReferenceEquals(answers, _answers) || IsConcerned(file, _names))
        {
            var found = new List<Diagnostic>();
            look(found);
            (_answers, _found) = (answers, found);
        }

        _names = file.Names;
        return _found;
    }

    private static bool IsConcerned(SupportedFile file, NameIndex before) =>
        !ReferenceEquals(before, file.Names) && (file.Names.ChangesSince(before) is not { } change || file.Inputs.Mentioned.IsConcernedBy(change));
}
