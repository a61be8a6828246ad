using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Support;

/// <summary>Those who are said to speak are the innermost voice of the attribution chain, or belong to it, unless the words name them.</summary>
internal static class VoiceRules
{
    public static void Check(ClaimInWords claim, List<Diagnostic> diagnostics)
    {
        if (claim.Claim.Field?.Symbol.Modifiers.IsSpeaking != true)
            return;
        var voices = new List<string>();
        foreach (var quote in claim.Backing.Support)
        {
            if (quote.Via.Count == 0)
                return;
            voices.Add(quote.Via[quote.Via.Count - 1]);
        }

        foreach (var value in claim.Claim.Values)
        {
            if (!claim.Words.Quotes.Any(quote => claim.Words.Name(value.Name)) && !voices.Exists(voice => IsVoiceOf(claim, voice, value.Name)))
                diagnostics.Add(Report.AnotherVoice(claim.File, value.Span, voices[0], value.Name));
        }
    }

    /// <summary>Whether one is the other, refers to it, or belongs to the same: a minister speaks for a ministry, a document for those who issued it.</summary>
    private static bool IsVoiceOf(ClaimInWords claim, string voice, string speaker) =>
        voice == speaker || RefersTo(claim, voice, speaker) || RefersTo(claim, speaker, voice) || SharesOffice(claim, voice, speaker);

    private static bool RefersTo(ClaimInWords claim, string fact, string other) =>
        claim.Names.Find(fact) is { } named && named.References.Any(reference => reference.Target == other || (reference.IsHeldByOne && Belongs(claim, reference.Target, other)));

    /// <summary>Whether an office is that of an organisation or a country.</summary>
    private static bool Belongs(ClaimInWords claim, string office, string other) =>
        claim.Names.Find(office) is { } named && named.References.Any(reference => reference.Target == other);

    private static bool SharesOffice(ClaimInWords claim, string one, string other) =>
        claim.Names.Find(one) is { } first && claim.Names.Find(other) is { } second
        && first.References.Any(reference => reference.IsHeldByOne && second.References.Any(held => held.Target == reference.Target));
}
