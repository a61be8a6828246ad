using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.ValueFixes;

namespace ScenarioFacts.Language.Binding;

/// <summary>Checks that what a file uses exists and is used once, and that the file's own name is well-formed.</summary>
internal static class UseBinder
{
    public static List<Diagnostic> Bind(FileSyntax syntax, DeclarationIndex index)
    {
        var diagnostics = new List<Diagnostic>();
        var hints = new SuggestionBudget();
        var header = syntax.Header!.Name;
        if (!Names.IsName(header.Text))
            diagnostics.Add(NameErrors.Spelling(syntax.File, header.Span, header.Text));

        var seen = new Dictionary<string, Token>(StringComparer.Ordinal);
        foreach (var use in syntax.Uses.Select(static use => use.Name))
        {
            if (seen.TryGetValue(use.Text, out var first))
            {
                diagnostics.Add(Report.ListedTwice(syntax.File, use.Span, use.Text).WithRelated(syntax.File, first.Span, "listed here"));
                continue;
            }

            seen.Add(use.Text, use);
            if (ReferenceErrors.Find(syntax.File, use, index) is { } problem)
            {
                diagnostics.Add(problem);
            }
            else if (!index.Declares(use.Text) && !index.MayBeUndeclaredDueToError(use.Text))
            {
                var hint = HintFor(use.Text, index, hints);
                diagnostics.Add(NameErrors.Unknown(Report.UnknownVocabulary(syntax.File, use.Span, use.Text, hint), use.Text, hint));
            }
        }

        return diagnostics;
    }

    private static Suggestion HintFor(string name, DeclarationIndex index, SuggestionBudget hints)
    {
        var vocabularies = index.Names.Where(index.IsVocabulary).Where(static n => n != BuiltInVocabularies.Core).ToList();
        return ReferenceErrors.WithLibrary(hints.Suggest(name, ReferenceErrors.GetNames(index), SpellingSuggestions.Listing("there is", vocabularies)), index);
    }
}
