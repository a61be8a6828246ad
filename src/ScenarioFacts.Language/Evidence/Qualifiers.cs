using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence;

/// <summary>
/// Negations and hedges, from the short list of <see cref="QualifierWords"/>, that a quote may have been cut from: in the same sentence, up to six words before it or three
/// after it. Case does not count, but <c>May</c> is a month or a name, and <c>No</c> before a figure (<c>No 10</c>) is short for number. Contractions
/// (<c>didn’t</c>, which folds to two words) are listed by their first word and count as one, written with a straight apostrophe.
/// </summary>
internal static class Qualifiers
{
    private const int WordsBefore = 6;
    private const int WordsAfter = 3;

    /// <summary>Whether this is a qualifier as a passage lists them: the only words that a seal may hold.</summary>
    public static bool IsOne(string word) =>
        QualifierWords.IsNegationOrHedge(word)
        || (word.EndsWith("'t", StringComparison.OrdinalIgnoreCase) && QualifierWords.IsContracted(word.Substring(0, word.Length - 2)));

    public static EquatableArray<string> Before(FoldedText text, int start) => Written(text, PlacesBefore(text, start, 0));

    public static EquatableArray<string> After(FoldedText text, int end) => Written(text, PlacesAfter(text, end, text.WordCount));

    /// <summary>Those that <c>[...]</c> leaves out between two parts: after the first or before the second.</summary>
    public static IEnumerable<string> Between(FoldedText text, int end, int start) =>
        Written(text, PlacesAfter(text, end, start).Union(PlacesBefore(text, start, end)));

    private static List<int> PlacesBefore(FoldedText text, int start, int floor)
    {
        var places = new List<int>();
        for (var i = start - 1; i >= floor && i >= start - WordsBefore && !text[i + 1].BeginsSentence; i--)
            places.Add(i);
        return places;
    }

    private static List<int> PlacesAfter(FoldedText text, int end, int ceiling)
    {
        var places = new List<int>();
        for (var i = end; i < ceiling && i < end + WordsAfter && !text[i].BeginsSentence; i++)
            places.Add(i);
        return places;
    }

    private static EquatableArray<string> Written(FoldedText text, IEnumerable<int> places) =>
        places.OrderBy(place => place).Select(place => QualifierAt(text, place)).OfType<string>().ToEquatableArray();

    /// <summary>The qualifier whose last word is this one, or null.</summary>
    private static string? QualifierAt(FoldedText text, int index)
    {
        var word = text[index].Text;
        if (IsContraction(text, index))
            return text[index - 1].Text + "'" + word;
        return IsOne(word) && !IsNumbering(text, index) ? word : null;
    }

    private static bool IsContraction(FoldedText text, int index) =>
        index > 0 && text[index].Text is "t" or "T" && QualifierWords.IsContracted(text[index - 1].Text)
        && IsApostrophe(text.Excerpt(index - 1, 2), text[index - 1].Span);

    // The excerpt of didn’t is n characters, the apostrophe and one more.
    private static bool IsApostrophe(string excerpt, TextSpan first) =>
        excerpt.Length == first.Length + 2 && excerpt[first.Length] is '\'' or '’' or '‘' or '`' or '´' or '＇';

    private static bool IsNumbering(FoldedText text, int index) =>
        text[index].Text == "No" && index + 1 < text.WordCount && !text[index + 1].BeginsSentence && char.IsDigit(text[index + 1].Text[0]);
}
