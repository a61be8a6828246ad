using System.Collections.Generic;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Phrases;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// Quotes that are less definite than the claims they back: a relative day under a date, and something still to come under
/// <c>occurred</c>. A <c>because</c> settles both.
/// </summary>
internal sealed class HedgeRules(BoundFile file, QuoteAnswers answers, List<Diagnostic> diagnostics)
{
    public static void Check(BoundFile file, QuoteAnswers answers, List<Diagnostic> diagnostics)
    {
        var rules = new HedgeRules(file, answers, diagnostics);
        foreach (var fact in file.Facts)
            rules.Check(fact);
    }

    private void Check(BoundFact fact)
    {
        string? date = null;
        var isOccurred = false;
        foreach (var claim in fact.Claims)
        {
            if (!claim.Backing.IsEmpty)
            {
                Check(claim.Backing, GetDate(claim), IsOccurred(claim) && !IsSpeech(fact));
                continue;
            }

            date ??= GetDate(claim);
            isOccurred |= IsOccurred(claim);
        }

        Check(fact.Backing, date, isOccurred && !IsSpeech(fact));
    }

    /// <summary>Whether the words are those of a speaker: what they speak of may well lie ahead, they are spoken already.</summary>
    private static bool IsSpeech(BoundFact fact)
    {
        foreach (var claim in fact.Claims)
        {
            if (claim.Field?.Symbol.Modifiers.IsSpeaking == true)
                return true;
        }

        return false;
    }

    /// <summary>Checks quotes once, however many claims they back.</summary>
    /// <param name="date">A date stated by one of the claims.</param>
    /// <param name="isOccurred">Whether one of the claims states that something has occurred.</param>
    private void Check(BoundBacking backing, string? date, bool isOccurred)
    {
        if (backing.Because is not null || backing.IsBroken)
            return;
        // Where no quote says that it is so, an error says so already.
        isOccurred = isOccurred && (backing.Support.Any(SaysWhatIs) || !backing.Support.Any(static evidence => FutureDetector.Find(evidence.Words) is not null));
        foreach (var evidence in backing.Support)
        {
            if (answers.FindLanguage(evidence.Source) is not { } language)
                continue;
            if (date is not null && RelativeTimeDetector.Find(evidence.Words, language) is { } day)
                diagnostics.Add(Report.RelativeDay(file.File, GetSpan(evidence, day), GetText(evidence, day), date));
            if (isOccurred && HedgeDetector.Find(evidence.Words, language) is { } hedge && !IsRated(evidence, hedge))
                diagnostics.Add(Report.HedgedOccurrence(file.File, GetSpan(evidence, hedge), GetText(evidence, hedge), IsDoubt(evidence, hedge) ? " or a ‘credibility’" : ""));
        }
    }

    /// <summary>Whether a credibility says already how sure the words are: that answers a doubt, and nothing that is yet to come.</summary>
    private static bool IsRated(BoundEvidence evidence, TextSpan hedge) =>
        evidence.Credibility is not null && IsDoubt(evidence, hedge);

    private static bool IsDoubt(BoundEvidence evidence, TextSpan hedge) => UncertaintyDetector.Find(evidence.Words) is { } doubt && doubt.Start == hedge.Start;

    private bool SaysWhatIs(BoundEvidence evidence) =>
        answers.FindLanguage(evidence.Source)?.IsEnglish != true || (FutureDetector.Find(evidence.Words) is null && EnglishVerbs.StandIn(evidence.Words));

    /// <summary>The date that the claim states, as its value or as its time.</summary>
    private static string? GetDate(BoundClaim claim) =>
        claim.Field is { TypeKind: TypeKind.Date } && claim.Values.Count > 0 ? claim.Values[0].Text
        : claim.Time is { At: { Length: > 0 } at } ? at
        : claim.Time is { From: { Length: > 0 } from } ? from
        : claim.Time is { To: { Length: > 0 } to } && to is not (BoundTime.Ongoing or BoundTime.Unknown) ? to
        : null;

    private static bool IsOccurred(BoundClaim claim) => claim.Field is { MayBeUndated: true } && claim.Values.Count > 0 && claim.Values[0].Text == StatusWords.Occurred;

    private TextSpan GetSpan(BoundEvidence evidence, TextSpan words) => QuotedWords.GetSpan(GetText(evidence, words), file.File, evidence.WordsSpan);

    private static string GetText(BoundEvidence evidence, TextSpan words) => evidence.Words.Substring(words.Start, words.Length);
}
