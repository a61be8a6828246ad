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
/// <param name="Cache">Findings of before; null for the facts of a variant, which are not those of its file.</param>
internal sealed record SupportedFile(BoundScenario Scenario, RuleInputs Inputs, NameIndex Names, Func<BoundFile, QuoteAnswers> AnswersOf, SupportFindings? Cache);

/// <summary>The findings about how words support the claims of a file, valid until its answers change, or names that concern it.</summary>
internal sealed class SupportFindings
{
    /// <summary>With more changed words than this, searching a file for each does not pay.</summary>
    private const int MostWords = 64;

    private NameIndex? _names;
    private QuoteAnswers? _answers;
    private IReadOnlyList<Diagnostic> _found = [];

    public IReadOnlyList<Diagnostic> GetOrCompute(SupportedFile file, Action<List<Diagnostic>> look)
    {
        var answers = file.Inputs.Facts.Count > 0 ? file.AnswersOf(file.Inputs.Facts[0].File) : null;
        if (file.Cache is not null && _names is not null && ReferenceEquals(answers, _answers) && !Concerns(file, _names))
        {
            _names = file.Names;
            return _found;
        }

        var found = new List<Diagnostic>();
        look(found);
        if (file.Cache is not null)
            (_names, _answers, _found) = (file.Names, answers, found);
        return found;
    }

    private static bool Concerns(SupportedFile file, NameIndex before)
    {
        if (ReferenceEquals(before, file.Names) || file.Inputs.Facts.Count == 0)
            return false;
        if (file.Names.ChangesSince(before, MostWords) is not { } changes)
            return true;
        var text = file.Inputs.Facts[0].File.File.Text;
        foreach (var word in changes)
        {
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }

        return false;
    }
}
