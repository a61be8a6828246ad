using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Words;

namespace ScenarioFacts.Language.Repairs;

/// <summary>A quote with more words of its sentence.</summary>
/// <param name="Words">The words as they are printed in the source.</param>
/// <param name="Before">How many words it has before the quote.</param>
/// <param name="After">How many words it has after the quote.</param>
internal sealed record LongerQuote(string Words, int Before, int After)
{
    /// <summary>Longer quotes are hard to check by eye.</summary>
    public const int MostWords = 10;

    private const int YearLength = 4;
    private const string Omission = " [...] ";

    /// <summary>The whole sentence around a quote.</summary>
    public static LongerQuote OfSentence(TextDocument text, Passage passage)
    {
        var (first, end) = GetSentence(text.Folded, passage);
        return Create(text.Folded, first, end, passage);
    }

    /// <summary>The quotes around a passage that stay within its sentence, shortest first; the first is the passage as it is printed.</summary>
    public static IEnumerable<LongerQuote> Around(TextDocument text, Passage passage)
    {
        var folded = text.Folded;
        var (first, end) = GetSentence(folded, passage);
        for (var size = passage.WordCount; size <= MostWords; size++)
        {
            for (var start = passage.FirstWord; start >= Math.Max(first, passage.End - size); start--)
            {
                if (start + size >= passage.End && start + size <= end && (start == passage.FirstWord || IsEdge(folded, start)) && (start + size == passage.End || IsEdge(folded, start + size)))
                    yield return Create(folded, start, start + size, passage);
            }
        }
    }

    /// <summary>The passage and a few words farther away in its sentence, with <c>[...]</c> between them: the nearest first.</summary>
    public static IEnumerable<LongerQuote> WithOmission(TextDocument text, Passage passage)
    {
        var folded = text.Folded;
        var (first, end) = GetSentence(folded, passage);
        var quoted = Create(folded, passage.FirstWord, passage.End, passage).Words;
        var most = Math.Min(MostWords - passage.WordCount, Quotation.FewestWords + 2);
        for (var size = Quotation.FewestWords; size <= most; size++)
        {
            for (var start = passage.End + 1; start + size <= end; start++)
            {
                if (IsEdge(folded, start) && IsEdge(folded, start + size))
                    yield return new LongerQuote(quoted + Omission + Print(folded, start, start + size), 0, size);
            }

            for (var start = passage.FirstWord - 1 - size; start >= first; start--)
            {
                if (IsEdge(folded, start) && IsEdge(folded, start + size))
                    yield return new LongerQuote(Print(folded, start, start + size) + Omission + quoted, size, 0);
            }
        }
    }

    /// <summary>Whether a quote may begin or end between two words: they are parts neither of one word nor of one name or date (“Ida | Roe”, “3 May | 2021”).</summary>
    private static bool IsEdge(FoldedText folded, int index)
    {
        if (index == 0 || index >= folded.WordCount)
            return true;
        return !folded.SplitsWord(index) && !folded.IsHyphenated(index) && (folded.BeforeInSentence(index) < 0 || !GoesOn(folded.WordAt(index - 1), folded.WordAt(index)));
    }

    private static bool GoesOn(string word, string next) =>
        char.IsDigit(word[0]) ? char.IsUpper(next[0]) || char.IsDigit(next[0]) : char.IsUpper(word[0]) && (char.IsUpper(next[0]) || (next.Length == YearLength && next.All(char.IsDigit)));

    private static (int First, int End) GetSentence(FoldedText folded, Passage passage)
    {
        var (first, end) = (passage.FirstWord, passage.End);
        while (folded.BeforeInSentence(first) == first - 1 && first > 0)
            first--;
        while (folded.AfterInSentence(end - 1) == end)
            end++;
        return (first, end);
    }

    private static LongerQuote Create(FoldedText folded, int start, int end, Passage passage) => new(Print(folded, start, end), passage.FirstWord - start, end - passage.End);

    /// <summary>With the signs of figures at its edges, and without what would end the quotation in the analyst's file.</summary>
    private static string Print(FoldedText folded, int start, int end)
    {
        var words = folded.Excerpt(start, end - start).Replace("\"", "").Replace("\\", "");
        return folded.SignsBefore(start) + words + folded.SignsAfter(end - 1);
    }
}
