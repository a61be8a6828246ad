using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Binding;

/// <summary>Checks that a file extends a scenario. That all files of a scenario extend the same one is a separate rule.</summary>
internal static class BaseBinder
{
    public static void Bind(FileSyntax syntax, DeclarationIndex index, List<Diagnostic> diagnostics)
    {
        if (syntax.Header!.Base is { } extended && ReferenceErrors.Find(syntax.File, extended, index) is { } problem)
            diagnostics.Add(problem);
        else
            BindBase(syntax, index, diagnostics);
    }

    private static void BindBase(FileSyntax syntax, DeclarationIndex index, List<Diagnostic> diagnostics)
    {
        if (syntax.Header!.Base is not { } @base || IsScenario(@base.Text, index) || index.MayBeUndeclaredDueToError(@base.Text))
            return;
        if (index.IsVocabulary(@base.Text))
        {
            diagnostics.Add(Report.BaseNotAScenario(syntax.File, @base.Span, @base.Text, $"; it is a vocabulary: remove ‘extends’ and write ‘use {@base.Text}’ below"));
            return;
        }

        var exported = index.References.NotIn(index.Declares).Where(static exported => !exported.IsVocabulary).Select(static exported => exported.Name);
        var scenarios = index.Names.Where(name => IsScenario(name, index) && name != syntax.Header.Name.Text).Concat(exported).ToList();
        var hint = ReferenceErrors.WithLibrary(SpellingSuggestions.Suggest(@base.Text, scenarios, SpellingSuggestions.Listing("there is", scenarios)), index);
        diagnostics.Add(Report.BaseNotAScenario(syntax.File, @base.Span, @base.Text, hint).WithSuggestedNames(hint.Names));
    }

    private static bool IsScenario(string name, DeclarationIndex index) => index.Declares(name) && !index.IsVocabulary(name);
}
