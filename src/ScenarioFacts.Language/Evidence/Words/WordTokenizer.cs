using System.Collections.Generic;
using System.Globalization;
using System.Runtime.CompilerServices;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>
/// Splits a text into words: runs of letters and digits (Unicode L and N) with their marks (M); each character of Han, Hiragana and Katakana, and each letter of Thai, Lao, Khmer and Burmese, is a word of
/// its own. Characters of no width inside a word do not end it. All other characters are separators, including marks without a preceding letter and lone
/// surrogates.
/// </summary>
internal static class WordTokenizer
{
    // Of a word and what stands behind it.
    private const int UsualLength = 5;

    /// <summary>Finds the first word that begins at or after <paramref name="from"/>.</summary>
    public static bool TryNext(string text, int from, int end, out TextSpan word)
    {
        for (var i = from; i < end; i += WidthAt(text, i))
        {
            // Fast path for ASCII.
            if (IsAsciiLetterOrDigit(text[i]))
            {
                var last = i + 1;
                while (last < end && IsAsciiLetterOrDigit(text[last]))
                    last++;
                word = TextSpan.FromBounds(i, last == end || text[last] < 0x80 ? last : EndOfWord(text, last - 1, end));
                return true;
            }

            if (!BeginsWord(text, i))
                continue;
            word = TextSpan.FromBounds(i, EndOfWord(text, i, end));
            return true;
        }

        word = default;
        return false;
    }

    /// <summary>The words in the form in which they are compared.</summary>
    public static string[] Words(string text)
    {
        var words = new string[Count(text, 0, text.Length)];
        var next = 0;
        for (var i = 0; i < words.Length; i++)
        {
            TryNext(text, next, text.Length, out var word);
            (words[i], next) = (WordFolding.Fold(text, word), word.End);
        }

        return words;
    }

    /// <summary>The places of the words of a text.</summary>
    public static List<TextSpan> Spans(string text)
    {
        var spans = new List<TextSpan>((text.Length / UsualLength) + 1);
        for (var from = 0; TryNext(text, from, text.Length, out var word); from = word.End)
            spans.Add(word);
        return spans;
    }

    /// <summary>The number of words of a part of a text.</summary>
    public static int Count(string text, int start, int end)
    {
        var count = 0;
        for (var from = start; TryNext(text, from, end, out var word); from = word.End)
            count++;
        return count;
    }

    /// <summary>Whether a text has a word of a set: a cheap check before others.</summary>
    public static bool HasAny(string text, WordSet words)
    {
        for (var from = 0; TryNext(text, from, text.Length, out var word); from = word.End)
        {
            if (words.Contains(text, word))
                return true;
        }

        return false;
    }

    /// <summary>Whether the word at a place is this one, in any case.</summary>
    public static bool Reads(string text, TextSpan place, string word) =>
        place.Length == word.Length && string.Compare(text, place.Start, word, 0, word.Length, System.StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether a word may end with a character; of half a pair it cannot be known, and is supposed.</summary>
    public static bool EndsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || (c >= 0x80 && (char.IsNumber(c) || IsMark(c.ToString(), 0)));

    private static int EndOfWord(string text, int start, int end)
    {
        var isAlone = StandsAlone(text, start);
        var word = start + WidthAt(text, start);
        for (var i = word; i < end;)
        {
            if (WordFolding.IsInvisible(text[i]))
                i++;
            else if (IsMark(text, i) || (!isAlone && BeginsWord(text, i) && !StandsAlone(text, i)))
                word = i += WidthAt(text, i);
            else
                break;
        }

        return word;
    }

    private static int WidthAt(string text, int index) => text[index] >= 0x80 && IsPair(text, index) ? 2 : 1;

    private static bool IsPair(string text, int index) => index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);

    private static bool BeginsWord(string text, int index)
    {
        var c = text[index];
        if (c < 0x80)
            return IsAsciiLetterOrDigit(c);
        return CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
    }

    // For each letter of all texts and quotes: a call would cost more than it does.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAsciiLetterOrDigit(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9;

    private static bool IsMark(string text, int index) =>
        text[index] >= 0x80 && CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>Whether the letter is Han, kana, Thai, Lao, Khmer or Burmese, which are written without spaces between words.</summary>
    public static bool StandsAlone(string text, int index)
    {
        if (text[index] < 0x3000)
            return text[index] is (>= '\u0E01' and <= '\u0EDF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17DD') && CharUnicodeInfo.GetUnicodeCategory(text[index]) is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter;
        return (IsPair(text, index) ? char.ConvertToUtf32(text, index) : text[index]) is (>= 0x3005 and <= 0x3007) or (>= 0x3021 and <= 0x303C)
            or (>= 0x3041 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9F) or (>= 0x1AFF0 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFF);
    }
}
