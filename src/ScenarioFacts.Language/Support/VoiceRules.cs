using System.Collections.Generic;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Support;

/// <summary>Those who are said to speak are the innermost voice of the attribution chain, or belong to it, unless the words name them.</summary>
internal static class VoiceRules
{
    public static void Check(ClaimInWords claim, List<Diagnostic> diagnostics)
    {
        if (claim.Claim.Field?.Symbol.Modifiers.IsSpeaking != true)
            return;
        CheckVoices(claim, diagnostics);
    }

    private static void CheckVoices(ClaimInWords claim, List<Diagnostic> diagnostics)
    {
        var voices = new List<string>();
        foreach (var quote in claim.Backing.Support)
        {
            if (quote.Via.Count == 0)
                return;
            voices.Add(quote.Via[quote.Via.Count - 1]);
        }

        foreach (var value in claim.Claim.Values)
        {
            if (!claim.Words.IsQuoted(value.Name) && !voices.Exists(voice => IsVoiceOf(claim, voice, value.Name)))
                diagnostics.Add(Report.AnotherVoice(claim.File, value.Span, voices[0], value.Name));
        }
    }

    /// <summary>Whether one is the other, refers to it, or belongs to the same: a minister speaks for a ministry, a document for those who issued it.</summary>
    private static bool IsVoiceOf(ClaimInWords claim, string voice, string speaker) =>
        voice == speaker || claim.Names.StandsFor(voice, speaker) || claim.Names.StandsFor(speaker, voice) || SharesOffice(claim, voice, speaker);

    private static bool SharesOffice(ClaimInWords claim, string one, string other) =>
        claim.Names.Find(one) is { } first && claim.Names.Find(other) is { } second
        && first.References.Any(reference => reference.IsHeldByOne && second.References.Any(held => held.Target == reference.Target));
}
