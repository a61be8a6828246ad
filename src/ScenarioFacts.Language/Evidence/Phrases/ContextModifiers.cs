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
        ContextModifierWords.IsModifier(word)
        || (word.EndsWith("'t", StringComparison.OrdinalIgnoreCase) && ContextModifierWords.IsContracted(word.Substring(0, word.Length - 2)));

    public static EquatableArray<string> Before(FoldedText text, int start) => FindIn(text, FirstBefore(text, start, 0), start);

    public static EquatableArray<string> After(FoldedText text, int end)
    {
        var found = FindIn(text, end, EndAfter(text, end, text.WordCount));
        return JapaneseEnding(text, end) is { } ending ? new EquatableArray<string>([ending, .. found]) : found;
    }

    /// <summary>The ending that negates the Japanese verb before an index.</summary>
    private static string? JapaneseEnding(FoldedText text, int index)
    {
        if (index >= text.WordCount || text[index].BeginsSentence || text[index].Span.Length != 1 || text.WordAt(index)[0] is not (>= '\u3041' and <= '\u3096'))
            return null;
        var longest = ContextModifierWords.JapaneseEndings[0].Length;
        var following = string.Concat(Enumerable.Range(index, Math.Min(longest, text.WordCount - index)).Select(text.WordAt));
        return ContextModifierWords.JapaneseEndings.FirstOrDefault(ending => following.StartsWith(ending, StringComparison.Ordinal));
    }

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
        return ContextModifierWords.IsNegationOrHedge(new FoldedNeighbors(text, index), index) && !IsNumbering(text, index) ? text.WordAt(index) : null;
    }

    /// <summary>The words of a text around one of them, up to the ends of its sentence.</summary>
    private readonly struct FoldedNeighbors(FoldedText text, int center) : INeighbors
    {
        public bool Has(int index)
        {
            if (index < 0 || index >= text.WordCount)
                return false;
            for (var i = Math.Min(index, center) + 1; i <= Math.Max(index, center); i++)
            {
                if (text[i].BeginsSentence)
                    return false;
            }

            return true;
        }

        public string Text(int index) => text.FoldedAt(index).Text;

        public TextSpan Span(int index) => text.FoldedAt(index).Span;

        public string Word(int index) => text.WordAt(index);
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
