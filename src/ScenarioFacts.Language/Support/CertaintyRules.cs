using System.Collections.Generic;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Phrases;

namespace ScenarioFacts.Language.Support;

/// <summary>What words only report as thought or said, the claim marks too: by a credibility, a <c>?</c>, a voice, or a reason.</summary>
internal static class CertaintyRules
{
    public static void Check(ClaimInWords claim, List<Diagnostic> diagnostics)
    {
        // Of a status, another rule tells each quote that leaves it open. By which name something goes is certain, whatever is said of it.
        if (!claim.IsEnglish || claim.Claim.Field!.MayBeUndated || claim.Claim.Field.Name == CoreFields.Aka || claim.Backing.Because is not null || claim.Claim.Values.Count == 0 || IsMarked(claim.Claim))
            return;
        foreach (var quote in claim.Backing.Support)
        {
            if (quote is { Credibility: null, Via.Count: 0 } && UncertaintyDetector.Find(quote.Words) is { } words)
            {
                diagnostics.Add(Report.CertaintyLost(claim.File, claim.Claim.Values[0].Span, quote.Words.Substring(words.Start, words.Length)));
                return;
            }
        }
    }

    private static bool IsMarked(BoundClaim claim) =>
        claim.Standing != Standing.Plain || claim.Values.Any(static value => HasMark(value.Text)) || HasMark(claim.Time.At) || HasMark(claim.Time.From) || HasMark(claim.Time.To);

    private static bool HasMark(string? text) => text is not null && text.IndexOf('?') >= 0;
}
