using System.Collections.Generic;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Naming;

namespace ScenarioFacts.Language.Support;

/// <summary>A text that is to be in the source's own words has no word that the quotes have not.</summary>
internal static class QuotedTextRules
{
    public static void Check(ClaimInWords claim, List<Diagnostic> diagnostics)
    {
        if (claim.Claim.Field is not { } field || !(field.Symbol.Modifiers.IsQuoted || field is { Name: CoreFields.Aka, TypeKind: TypeKind.Text }))
            return;
        foreach (var value in claim.Claim.Values)
        {
            // Of “text or KIND” the value may be the name of a fact, which another rule looks for.
            if (claim.Names.Find(value.Name) is null && FindMissing(claim, value.Text) is { } missing)
                diagnostics.Add(Report.NotTheirWords(claim.File, value.Span, missing, field.Name));
        }
    }

    private static string? FindMissing(ClaimInWords claim, string text)
    {
        foreach (var word in WordTokenizer.Words(text))
        {
            if (!FunctionWords.AtEdges.Contains(word) && !IsQuoted(claim, word))
                return word;
        }

        return null;
    }

    private static bool IsQuoted(ClaimInWords claim, string word)
    {
        foreach (var quote in claim.Backing.Support)
        {
            if (QuoteNames.HasWord(quote.Words, word))
                return true;
        }

        return false;
    }
}
