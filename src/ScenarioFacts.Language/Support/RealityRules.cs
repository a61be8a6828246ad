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

/// <summary>What a choice says to be so already is not still to come in its quotes: in each, or in one where the others have no verb.</summary>
internal static class RealityRules
{
    public static void Check(ClaimInWords claim, List<Diagnostic> diagnostics)
    {
        if (!claim.IsEnglish || claim.Claim is not { Field: { TypeKind: TypeKind.Choice } field, Values.Count: > 0 } || claim.Names.FindChoice(field) is not { } choice)
            return;
        var value = claim.Claim.Values.FirstOrDefault(value => choice.IsReal(value.Text));
        if (value is null)
            return;
        var isSpeech = claim.Kind?.Fields.Any(static other => other.Symbol.Modifiers.IsSpeaking) == true;
        if ((isSpeech ? FindToBeSaid(claim.Backing) : FindToCome(claim.Backing)) is { } words)
            diagnostics.Add(Report.NotYetReal(claim.File, value.Span, value.Text, words));
    }

    private static string? FindToCome(BoundBacking backing)
    {
        string? found = null;
        foreach (var quote in backing.Support)
        {
            if (FutureDetector.Find(quote.Words) is { } future)
                found ??= quote.Words.Substring(future.Start, future.Length);
            else if (EnglishVerbs.StandIn(quote.Words))
                return null;
        }

        return found;
    }

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
