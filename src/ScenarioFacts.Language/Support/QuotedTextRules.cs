using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.Support;

/// <summary>A text that is to be in the source's own words has no word that the quotes have not.</summary>
internal static class QuotedTextRules
{
    public static void Check(ClaimInWords claim, List<Diagnostic> diagnostics)
    {
        if (claim.Claim.Field is not { } field || !(field.Symbol.Modifiers.IsQuoted || field is { Name: CoreFields.Aka, TypeKind: TypeKind.Text }))
            return;
        var quoted = new HashSet<string>(claim.Words.Quotes.SelectMany(static quote => quote.Words), StringComparer.OrdinalIgnoreCase);
        foreach (var value in claim.Claim.Values)
        {
            // Of “text or KIND” the value may be the name of a fact, which another rule looks for.
            if (claim.Names.Find(value.Name) is null && WordTokenizer.Words(value.Text).FirstOrDefault(word => !FunctionWords.AtEdges.Contains(word) && !quoted.Contains(word) && !quoted.Contains(word + "s")) is { } missing)
                diagnostics.Add(Report.NotTheirWords(claim.File, value.Span, missing, field.Name));
        }
    }
}
