using System.Collections.Generic;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.Checking;

/// <summary>The language of a source is a language tag.</summary>
internal static class LanguageRules
{
    public static void Check(BoundFile file, BoundFact fact, Kind kind, List<Diagnostic> diagnostics)
    {
        if (!kind.IsSource)
            return;
        foreach (var claim in fact.Claims)
        {
            if (claim.Field is { Name: CoreFields.Language } && claim.Values.Count > 0 && !LanguageTags.IsValid(claim.Values[0].Text))
                diagnostics.Add(Explain(file, claim.Values[0]));
        }
    }

    private static Diagnostic Explain(BoundFile file, BoundValue written)
    {
        if (LanguageTags.Suggest(written.Text) is not { } tag)
            return Report.LanguageUnknown(file.File, written.Span, written.Text, "write one of BCP 47, such as \"de\" or \"pt-BR\"");
        return Report.LanguageUnknown(file.File, written.Span, written.Text, "write \"" + tag + "\"").WithSuggestions(["\"" + tag + "\""]);
    }
}
