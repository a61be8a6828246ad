using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Phrases;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Support;

/// <summary>Where a vocabulary knows by which words texts say a choice, the quotes or the reason have one of those, and not only those of another.</summary>
internal static class ChoiceWordRules
{
    public static void Check(ClaimInWords claim, List<Diagnostic> diagnostics)
    {
        if (!claim.IsEnglish || claim.Claim is not { Field: { TypeKind: TypeKind.Choice } field, Values.Count: > 0 } || claim.Names.FindChoice(field) is not { } choice)
            return;
        Check(claim, choice, claim.Claim.Values[0], diagnostics);
    }

    private static void Check(ClaimInWords claim, ChoiceSymbol choice, BoundValue value, List<Diagnostic> diagnostics)
    {
        if (Says(claim, choice, value.Text) || (choice.GetTriggers(value.Text).Count == 0 && !choice.IsReal(value.Text)))
            return;
        var others = choice.Words.Where(word => word != value.Text && Says(claim, choice, word)).ToList();
        // Of what is so already and said in no way of its own, only the opposite tells: that it was called off. A reason may speak of that too.
        if (choice.GetTriggers(value.Text).Count == 0)
            others.RemoveAll(word => claim.Backing.Because is not null || !choice.IsFinal(word));
        if (others.Count > 0 && (choice.IsReal(value.Text) || others.Exists(choice.IsReal) || !choice.Words.Any(choice.IsReal)))
            diagnostics.Add(Report.OtherChoiceSaid(claim.File, value.Span, others[0], value.Text));
        else if (others.Count == 0 && !claim.IsCutFromHedge && choice.GetTriggers(value.Text).Count > 0 && IsTold(claim, choice))
            diagnostics.Add(Report.ChoiceNotSaid(claim.File, value.Span, value.Text, "“" + string.Join("”, “", choice.GetTriggers(value.Text).Take(3)) + "”"));
    }

    /// <summary>Whether texts tell the choice in words of their own. What words do that are spoken (accuse, reject) they need not say.</summary>
    private static bool IsTold(ClaimInWords claim, ChoiceSymbol choice) =>
        choice.Words.Any(choice.IsReal) || claim.Kind?.Fields.Any(static other => other.Symbol.Modifiers.IsSpeaking) != true;

    /// <summary>Whether quotes or reason have a word of the choice.</summary>
    private static bool Says(ClaimInWords claim, ChoiceSymbol choice, string word)
    {
        var triggers = choice.GetTriggers(word);
        for (var i = 0; i < triggers.Count; i++)
        {
            foreach (var quote in claim.Backing.Support)
            {
                if (IsAffirmed(triggers[i], quote.Words))
                    return true;
            }

            if (claim.Backing.Because is { } because && IsAffirmed(triggers[i], because))
                return true;
        }

        return false;
    }

    /// <summary>Whether words have a word of the choice, and not only to deny it: “was not elected”.</summary>
    private static bool IsAffirmed(string trigger, string words)
    {
        for (var place = QuotedWords.FindInAnyCase(trigger, words, 0); place >= 0; place = QuotedWords.FindInAnyCase(trigger, words, place + trigger.Length))
        {
            if (!DenialDetector.IsBefore(words, place))
                return true;
        }

        return false;
    }
}
