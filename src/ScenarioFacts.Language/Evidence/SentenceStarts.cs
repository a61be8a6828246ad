using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Evidence.Words;

namespace ScenarioFacts.Language.Evidence;

/// <summary>
/// Splits lines into sentences for people who review a text. <see cref="SentenceEnds"/> rather joins two sentences than splits one; here a wrong split is
/// visible, but a wrong join hides unquoted text: so a sentence also begins after <c>U.S.</c> or <c>Co.</c> with a word like <c>The</c>.
/// </summary>
internal static class SentenceStarts
{
    private static readonly HashSet<string> Starters = new(StringComparer.Ordinal)
    {
        "The", "It", "Its", "In", "On", "At", "He", "She", "They", "We", "But", "However", "This", "That", "These", "Those", "There", "Their", "As", "After", "Although", "Before",
        "When", "While", "If", "For", "From", "With", "Under", "According", "Both", "Since", "Meanwhile", "Separately", "Such", "Some", "Many", "Most", "Also", "By", "To", "Last",
    };

    /// <summary>Whether a word begins a sentence after the previous word of its line.</summary>
    public static bool IsSentenceStart(string text, FoldedText folded, int word)
    {
        var (start, end) = (folded[word - 1].Span.End, folded[word].Span.Start);
        return folded[word].BeginsSentence
            ? IsApart(text, start, end)
            : Starters.Contains(folded.WordAt(word)) && text.IndexOf('.', start, end - start) >= 0 && (end - start > 1 || char.IsLower(text[start - 1]));
    }

    /// <summary>The end of the sentence before the next one’s first word: after its last end mark and closing punctuation.</summary>
    public static int EndBefore(string text, int from, int next)
    {
        var end = next;
        while (end > from && !IsEndMark(text[end - 1]))
            end--;
        while (end < next && IsClosing(text[end]))
            end++;
        return end;
    }

    /// <summary>The number or letter of a list item: <c>1.</c>, <c>b)</c>, <c>iv.</c></summary>
    public static bool IsCounter(string word) =>
        (word.Length <= 3 && word.All(char.IsDigit)) || (word.Length == 1 && char.IsLetter(word[0])) || (word.Length <= 4 && word.All(static c => c is 'i' or 'v' or 'x'));

    /// <summary>Whether the words are visibly separate: a question mark inside a URL does not end a sentence.</summary>
    private static bool IsApart(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsWhiteSpace(text[i]) || text[i] > '\u2000')
                return true;
        }

        return false;
    }

    private static bool IsEndMark(char c) => c is '.' or '!' or '?' or '…' or '‽' or '‼' or '⁇' or '⁈' or '⁉' or '。' or '｡' or '！' or '？';

    private static bool IsClosing(char c) =>
        c is '"' or '\'' || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation;
}
