using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Phrases;

namespace ScenarioFacts.Language.Support;

/// <summary>What a choice says to be so already is not still to come in each of its quotes.</summary>
internal static class RealityRules
{
    public static void Check(ClaimInWords claim, List<Diagnostic> diagnostics)
    {
        if (!claim.IsEnglish || claim.Claim is not { Field: { TypeKind: TypeKind.Choice } field, Values.Count: > 0 } || claim.Names.FindChoice(field) is not { } choice)
            return;
        // What somebody says may well lie ahead: it is said already.
        if (claim.Kind?.Fields.Any(static other => other.Symbol.Modifiers.IsSpeaking) == true)
            return;
        var value = claim.Claim.Values.FirstOrDefault(value => choice.IsReal(value.Text));
        if (value is null)
            return;
        var quotes = claim.Backing.Support;
        if (quotes.All(static quote => FutureDetector.Find(quote.Words) is not null) && FutureDetector.Find(quotes[0].Words) is { } words)
            diagnostics.Add(Report.NotYetReal(claim.File, value.Span, value.Text, quotes[0].Words.Substring(words.Start, words.Length)));
    }
}
