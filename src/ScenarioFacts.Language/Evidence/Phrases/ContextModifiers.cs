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
/// after it; negations in a sentence that <c>[...]</c> cuts also further off, and what closes the sentence (<see cref="ClosingModifiers"/>) as far behind it as that is. Case-insensitive, except that <c>May</c> is a month or a name, and <c>No</c> before a figure (<c>No 10</c>) is short for number. Contractions
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

    /// <summary>The ending that negates the Japanese verb before an index.</summary>
    private static string? JapaneseEnding(FoldedText text, int index)
    {
        if (index >= text.WordCount || text[index].BeginsSentence || text[index].Span.Length != 1 || text.WordAt(index)[0] is not (>= '\u3041' and <= '\u3096'))
            return null;
        return GetJapaneseEnding(text, index);
    }

    private static string? GetJapaneseEnding(FoldedText text, int index)
    {
        var longest = ContextModifierWords.JapaneseEndings[0].Length;
        var following = string.Concat(Enumerable.Range(index, Math.Min(longest, text.WordCount - index)).Select(text.WordAt));
        return ContextModifierWords.JapaneseEndings.FirstOrDefault(ending => following.StartsWith(ending, StringComparison.Ordinal));
    }

    public static EquatableArray<string> Before(FoldedText text, int start)
    {
        List<int>? found = null;
        if (FindBefore(text, start, acrossFurniture: true, ref found))
            FindBefore(text, start, acrossFurniture: false, ref found);
        return found is null ? default : found.Distinct().OrderBy(static word => word).Select(word => QualifierAt(text, word)!).ToEquatableArray();
    }

    public static EquatableArray<string> After(FoldedText text, int end)
    {
        List<string>? found = null;
        var last = -1;
        for (var (i, distance) = (text.AfterInSentence(end - 1), 1); i >= 0 && distance <= WordsAfter; (i, distance) = (text.AfterInSentence(i), distance + 1))
        {
            if (QualifierAt(text, i) is { } qualifier)
                (found ??= []).Add(qualifier);
            last = i;
        }

        if (ClosingModifiers.MayClose(text, end) && FindClosing(text, end) is { } closing && closing > last)
            (found ??= []).Add(QualifierAt(text, closing) ?? text.WordAt(closing));
        return JapaneseEnding(text, end) is { } ending ? new EquatableArray<string>([ending, .. found ?? []]) : found?.ToEquatableArray() ?? default;
    }

    private static int? FindClosing(FoldedText text, int end) => ClosingModifiers.Find(text, end, index => QualifierAt(text, index) is not null);

    /// <summary>Finds the modifiers in the window before an index.</summary>
    /// <returns>Whether the sentence was resumed there: what looks like page furniture may be its beginning, and both are looked at.</returns>
    private static bool FindBefore(FoldedText text, int start, bool acrossFurniture, ref List<int>? found)
    {
        var (place, isResumed) = (start, false);
        for (var distance = 1; distance <= WordsBefore; distance++)
        {
            isResumed |= text[place].ResumesSentence;
            place = acrossFurniture || !text[place].ResumesSentence ? text.BeforeInSentence(place) : place - 1;
            if (place < 0)
                break;
            if (QualifierAt(text, place) is not null)
                (found ??= []).Add(place);
        }

        return isResumed;
    }

    /// <summary>
    /// The modifiers that <c>[...]</c> leaves out between two parts: hedges after the first or before the second, and each negation in the sentences of the two.
    /// </summary>
    public static IEnumerable<string> Between(FoldedText text, int end, int start)
    {
        var isNear = new SortedDictionary<int, bool>();
        for (var (i, distance) = (text.AfterInSentence(end - 1), 1); i >= 0 && i < start; (i, distance) = (text.AfterInSentence(i), distance + 1))
            isNear[i] = distance <= WordsAfter;
        for (var (i, distance) = (text.BeforeInSentence(start), 1); i >= end; (i, distance) = (text.BeforeInSentence(i), distance + 1))
            isNear[i] = distance <= WordsBefore || (isNear.TryGetValue(i, out var isAfter) && isAfter);
        foreach (var word in isNear)
        {
            if (QualifierAt(text, word.Key) is { } qualifier && (word.Value || !ContextModifierWords.IsHedge(new FoldedNeighbors(text, word.Key), word.Key)))
                yield return qualifier;
        }
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
