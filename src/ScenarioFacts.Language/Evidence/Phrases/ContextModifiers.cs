using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>
/// Finds negations and hedges, from the list of <see cref="ContextModifierWords"/>, that a quote may have been cut from: in the same sentence, up to six words before it or three
/// after it. Case-insensitive, except that <c>May</c> is a month or a name, and <c>No</c> before a figure (<c>No 10</c>) is short for number. Contractions
/// (<c>didn’t</c>, folded to two words) are listed by their first word, count as one word, and are written with a straight apostrophe.
/// </summary>
internal static class ContextModifiers
{
    private const int WordsBefore = 6;
    private const int WordsAfter = 3;

    /// <summary>Whether this is a modifier as listed in a passage: the only words that a seal may contain.</summary>
    public static bool IsContextModifier(string word) =>
        ContextModifierWords.IsNegationOrHedge(word, new TextSpan(0, word.Length))
        || (word.EndsWith("'t", StringComparison.OrdinalIgnoreCase) && ContextModifierWords.IsContracted(word.Substring(0, word.Length - 2)));

    public static EquatableArray<string> Before(FoldedText text, int start) => FindIn(text, FirstBefore(text, start, 0), start);

    public static EquatableArray<string> After(FoldedText text, int end) => FindIn(text, end, EndAfter(text, end, text.WordCount));

    /// <summary>The modifiers that <c>[...]</c> leaves out between two parts: after the first or before the second.</summary>
    public static IEnumerable<string> Between(FoldedText text, int end, int start)
    {
        var (after, before) = (EndAfter(text, end, start), FirstBefore(text, start, end));
        return FindIn(text, end, after).Concat(FindIn(text, Math.Max(after, before), start));
    }

    /// <summary>The first word of the window before an index.</summary>
    private static int FirstBefore(FoldedText text, int start, int floor)
    {
        var first = start;
        while (first > floor && first > start - WordsBefore && !text[first].BeginsSentence)
            first--;
        return first;
    }

    /// <summary>The end of the window after an index.</summary>
    private static int EndAfter(FoldedText text, int end, int ceiling)
    {
        var last = end;
        while (last < ceiling && last < end + WordsAfter && !text[last].BeginsSentence)
            last++;
        return last;
    }

    private static EquatableArray<string> FindIn(FoldedText text, int first, int end)
    {
        List<string>? found = null;
        for (var i = first; i < end; i++)
        {
            if (QualifierAt(text, i) is { } qualifier)
                (found ??= []).Add(qualifier);
        }

        return found is null ? default : found.ToEquatableArray();
    }

    /// <summary>The modifier whose last word is at an index, or null.</summary>
    private static string? QualifierAt(FoldedText text, int index)
    {
        var (word, span) = text.FoldedAt(index);
        if (span.Length == 1 && word[span.Start] is 't' or 'T' && IsContraction(text, index))
            return text.WordAt(index - 1) + "'" + text.WordAt(index);
        return ContextModifierWords.IsNegationOrHedge(word, span) && !IsNumbering(text, index) ? text.WordAt(index) : null;
    }

    /// <summary>Whether a <c>t</c> is the end of a contraction.</summary>
    private static bool IsContraction(FoldedText text, int index) =>
        index > 0 && ContextModifierWords.IsContracted(text.WordAt(index - 1))
        && IsApostrophe(text.Excerpt(index - 1, 2), text[index - 1].Span);

    // The excerpt of didn’t is the first word, an apostrophe and one more character.
    private static bool IsApostrophe(string excerpt, TextSpan first) =>
        excerpt.Length == first.Length + 2 && excerpt[first.Length] is '\'' or '’' or '‘' or '`' or '´' or '＇';

    private static bool IsNumbering(FoldedText text, int index) =>
        text.WordAt(index) == "No" && index + 1 < text.WordCount && !text[index + 1].BeginsSentence && char.IsDigit(text.WordAt(index + 1)[0]);
}
