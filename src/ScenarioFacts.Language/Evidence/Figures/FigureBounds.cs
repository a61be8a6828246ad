using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>Finds the phrase beside a figure that makes it a bound or approximate: <c>more than 400</c>, <c>400 or more</c>, <c>約400</c>.</summary>
internal static class FigureBounds
{
    // “Over two days” mostly means during them.
    private static readonly WordSet Times = ["hours", "hour", "day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "decades"];

    public static (FigureBound Bound, TextSpan Span) Find(string text, IReadOnlyList<FigureToken> tokens, FigureDraft draft, TextSpan span, FigureTable table)
    {
        // Most figures have no bound: a look at the word before and the two behind decides.
        foreach (var phrase in MayBind(tokens, draft.First - 1, table.BoundsBefore) ? table.Before : [])
        {
            if (GetStart(text, tokens, draft.First, phrase) is { } start && !(phrase.Words[0] is "over" && draft.Unit is not null && Times.Contains(draft.Unit)))
                return (phrase.Bound, TextSpan.FromBounds(start, span.End));
        }

        if (tokens[draft.Next - 1].Number.IsAtLeast || tokens[draft.First].Number.IsAtLeast || (draft.Next - draft.First > 1 && tokens[draft.First + 1].Number.IsAtLeast))
            return (FigureBound.AtLeast, span);
        foreach (var phrase in MayBind(tokens, draft.Next, table.BoundsAfter) || MayBind(tokens, draft.Next + 1, table.BoundsAfter) ? table.After : [])
        {
            if (GetEnd(text, tokens, draft, phrase, span.End) is { } end)
                return (phrase.Bound, TextSpan.FromBounds(span.Start, end));
        }

        return (FigureBound.None, span);
    }

    private static bool MayBind(IReadOnlyList<FigureToken> tokens, int index, WordSet? words) =>
        words is null || (index >= 0 && index < tokens.Count && tokens[index].IsWord && words.Contains(tokens[index].Text));

    private static bool IsHan(BoundPhrase phrase) => Scripts.IsHan(phrase.Words[0][0]);

    private static int? GetStart(string text, IReadOnlyList<FigureToken> tokens, int first, BoundPhrase phrase)
    {
        if (IsHan(phrase))
            return text.Substring(0, tokens[first].Span.Start).EndsWith(phrase.Words[0], StringComparison.Ordinal) ? tokens[first].Span.Start - phrase.Words[0].Length : null;
        var at = first - phrase.Words.Count;
        if (at < 0)
            return null;
        for (var i = 0; i < phrase.Words.Count; i++)
        {
            if (!tokens[at + i].Reads(phrase.Words[i]) || !(tokens[at + i + 1].Gap is FigureGap.Space or FigureGap.Hyphen or FigureGap.Apostrophe || (tokens[at + i + 1].Gap == FigureGap.Point && phrase.Words[i].Length <= 6)))
                return null;
        }

        return tokens[at].Span.Start;
    }

    /// <summary>Directly after the figure or after the one word that it counts.</summary>
    private static int? GetEnd(string text, IReadOnlyList<FigureToken> tokens, FigureDraft draft, BoundPhrase phrase, int end)
    {
        if (IsHan(phrase))
        {
            var index = text.IndexOf(phrase.Words[0], end, Math.Min(text.Length - end, phrase.Words[0].Length + 2), StringComparison.Ordinal);
            return index < 0 ? null : index + phrase.Words[0].Length;
        }

        for (var at = draft.Next; at <= draft.Next + 1; at++)
        {
            var i = 0;
            while (i < phrase.Words.Count && at + i < tokens.Count && tokens[at + i].IsJoined && tokens[at + i].Reads(phrase.Words[i]))
                i++;
            if (i == phrase.Words.Count)
                return tokens[at + i - 1].Span.End;
        }

        return null;
    }
}
