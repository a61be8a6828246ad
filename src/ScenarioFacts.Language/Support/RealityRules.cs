using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Phrases;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Support;

/// <summary>What a choice says to be so already is neither still to come in its quotes nor denied by them: in each, or in one where the others have no verb.</summary>
internal static class RealityRules
{
    public static void Check(ClaimInWords claim, List<Diagnostic> diagnostics)
    {
        if (!claim.IsEnglish || claim.Claim is not { Field: { TypeKind: TypeKind.Choice } field, Values.Count: > 0 } || claim.Names.FindChoice(field) is not { } choice)
            return;
        foreach (var value in claim.Claim.Values)
        {
            if (choice.IsReal(value.Text))
            {
                Check(claim, choice, value, diagnostics);
                return;
            }
        }
    }

    private static void Check(ClaimInWords claim, ChoiceSymbol choice, BoundValue value, List<Diagnostic> diagnostics)
    {
        var isSpeech = claim.Kind?.Fields.Any(static other => other.Symbol.Modifiers.IsSpeaking) == true;
        if ((isSpeech ? FindToBeSaid(claim.Backing) : FindToCome(claim, choice, value)) is { } words)
            diagnostics.Add(Report.NotYetReal(claim.File, value.Span, value.Text, words));
    }

    private static string? FindToCome(ClaimInWords claim, ChoiceSymbol choice, BoundValue value)
    {
        string? found = null;
        foreach (var quote in claim.Backing.Support)
        {
            if ((FutureDetector.Find(quote.Words) ?? DenialDetector.Find(quote.Words, word => IsMeant(claim, choice, value, word))) is { } open)
                found ??= quote.Words.Substring(open.Start, open.Length);
            else if (EnglishVerbs.StandIn(quote.Words))
                return null;
        }

        return found;
    }

    /// <summary>Whether a word says what is claimed: that it took place, the word of the choice, or what the fact is called.</summary>
    private static bool IsMeant(ClaimInWords claim, ChoiceSymbol choice, BoundValue value, string word) =>
        Negations.OfTakingPlace.Contains(word)
        || choice.GetTriggers(value.Text).Contains(word, StringComparer.OrdinalIgnoreCase)
        || WordForms.AreOfOneStem(word, value.Text)
        || WordTokenizer.Words(claim.Fact.Label).Any(called => WordForms.AreOfOneStem(word, called))
        || (claim.Kind is { } kind && WordForms.AreOfOneStem(word, kind.Noun));

    /// <summary>What somebody says may well lie ahead: it is said already, unless it is the saying that is to come.</summary>
    private static string? FindToBeSaid(BoundBacking backing)
    {
        string? found = null;
        foreach (var quote in backing.Support)
        {
            if (FutureDetector.Find(quote.Words) is not { } future || !IsToBeSaid(quote.Words, future))
                return null;
            found ??= quote.Words.Substring(future.Start, future.Length);
        }

        return found;
    }

    private static bool IsToBeSaid(string words, TextSpan future) =>
        WordTokenizer.TryNext(words, future.End, words.Length, out var next) && EnglishVerbs.OfSaying.Contains(words, next);
}
