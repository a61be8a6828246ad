using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>
/// Finds the hedge or denial that closes a sentence and speaks of all of it, however far behind a quote: <c>…, allegedly</c>, <c>…, the police allege</c>, <c>…, a claim that Sarvos denies</c>,
/// <c>…, a report that could not be confirmed</c>. Only where it is set off, and nothing between begins another clause, which it might speak of instead.
/// </summary>
internal static class ClosingModifiers
{
    private const int LongestSentence = 40;
    private const int LongestTeller = 5;

    private const string Pauses = ",(–—";
    private const string Breaks = ";:";

    private static readonly WordSet Adverbs = ["allegedly", "reportedly", "supposedly", "purportedly", "apparently", "presumably"];

    private static readonly WordSet Allegations = ["allege", "alleges", "alleged"];

    private static readonly WordSet Accounts = ["claim", "claims", "report", "reports", "allegation", "allegations", "accusation", "accusations", "assertion", "assertions", "rumour", "rumours", "rumor", "rumors"];

    private static readonly WordSet Disputing = ["deny", "denies", "denied", "rejects", "rejected", "dismisses", "dismissed", "unconfirmed"];

    private static readonly WordSet Proving = ["confirm", "confirmed", "verify", "verified", "corroborated", "substantiated"];

    private static readonly WordSet Articles = ["a", "an", "the", "these", "those"];

    private static readonly WordSet Being = ["is", "are", "was", "were", "be", "been", "being"];

    /// <summary>Words with which a clause begins.</summary>
    private static readonly WordSet Joining =
    [
        "and", "or", "but", "while", "whereas", "that", "which", "who", "whom", "whose", "where", "when", "because", "as", "since", "after", "before", "until", "although", "though", "so", "if", "than",
    ];

    /// <summary>A cheap check before <see cref="Find"/>: most sentences have no word that doubts or disputes them.</summary>
    public static bool MayClose(FoldedText text, int end)
    {
        for (var (i, count) = (text.AfterInSentence(end - 1), 0); i >= 0 && count <= LongestSentence; (i, count) = (text.AfterInSentence(i), count + 1))
        {
            var (word, span) = text.FoldedAt(i);
            if (Adverbs.Contains(word, span) || Allegations.Contains(word, span) || Disputing.Contains(word, span) || Proving.Contains(word, span))
                return true;
        }

        return false;
    }

    /// <summary>The index of the modifier that closes the sentence of the word before an index; null if there is none.</summary>
    /// <param name="isNegation">Whether the word at an index is a negation.</param>
    public static int? Find(FoldedText text, int end, System.Func<int, bool> isNegation)
    {
        var rest = GetRest(text, end);
        var first = rest.FindLastIndex(index => text.HasMarkBefore(index, Pauses));
        if (first < 0 || rest.Count > LongestSentence || rest.Take(first + 1).Any(index => text.HasMarkBefore(index, Breaks)) || rest.Take(first).Any(index => Joining.Contains(text.WordAt(index))))
            return null;
        var closing = rest.GetRange(first, rest.Count - first);
        return FindDoubt(text, closing) ?? FindDispute(text, closing, isNegation);
    }

    private static List<int> GetRest(FoldedText text, int end)
    {
        var rest = new List<int>();
        for (var i = text.AfterInSentence(end - 1); i >= 0 && rest.Count <= LongestSentence; i = text.AfterInSentence(i))
            rest.Add(i);
        return rest;
    }

    /// <summary>“Allegedly”, “the police allege”, “if confirmed”.</summary>
    private static int? FindDoubt(FoldedText text, List<int> closing)
    {
        var last = closing[closing.Count - 1];
        if (closing.Count == 1)
            return Adverbs.Contains(text.WordAt(last)) ? last : null;
        if (closing.Count == 2 && text.WordAt(closing[0]) == "if" && Proving.Contains(text.WordAt(last)))
            return closing[0];
        return closing.Count <= LongestTeller && Allegations.Contains(text.WordAt(last)) && !closing.Exists(index => Joining.Contains(text.WordAt(index))) ? last : null;
    }

    /// <summary>“A claim that Sarvos denies”, “reports that have not been confirmed”.</summary>
    private static int? FindDispute(FoldedText text, List<int> closing, System.Func<int, bool> isNegation)
    {
        var account = Articles.Contains(text.WordAt(closing[0])) ? 1 : 0;
        if (account >= closing.Count || !Accounts.Contains(text.WordAt(closing[account])))
            return null;
        for (var i = account + 1; i < closing.Count; i++)
        {
            if (Disputing.Contains(text.WordAt(closing[i])) && !Being.Contains(text.WordAt(closing[i - 1])))
                return closing[i];
        }

        var negation = closing.FindIndex(account + 1, index => isNegation(index));
        return negation > 0 && closing.Skip(negation).Any(index => Proving.Contains(text.WordAt(index))) ? closing[negation] : null;
    }
}
