using System.Collections.Generic;
using System.Linq;
using System.Text;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>
/// Unicode normalization form C (NFC) of a text. Implemented here because <c>string.Normalize</c> does nothing where .NET runs without ICU (a seal written
/// on one machine would then disagree with the text on another) and takes quadratic time for a letter with very many marks.
/// </summary>
internal static class CanonicalComposition
{
    // All characters below this are stable under NFC, so that most texts never need the tables.
    private const char FirstMark = '\u0300';

    private const int HangulFirst = 0xAC00;
    private const int LeadFirst = 0x1100;
    private const int VowelFirst = 0x1161;
    private const int TailFirst = 0x11A7; // one before the first tail: no tail is tail number 0
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    public static string Compose(string word) =>
        IsComposed(word, new TextSpan(0, word.Length)) ? word : Joined(Composed(Ordered(Decomposed(word))));

    /// <summary>The word without accents and other combining marks.</summary>
    public static string RemoveMarks(string word) => Joined(Decomposed(word).FindAll(static codePoint => GetClass(codePoint) == 0));

    /// <summary>Whether a word in a text is certainly composed (NFC).</summary>
    public static bool IsComposed(string text, TextSpan word)
    {
        for (var i = word.Start; i < word.End; i++)
        {
            if (text[i] is var c and >= FirstMark && !CanonicalTables.Instance.IsSettled(c))
                return false;
        }

        return true;
    }

    private static List<int> Decomposed(string word)
    {
        var result = new List<int>(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            var isPair = i + 1 < word.Length && char.IsSurrogatePair(word[i], word[i + 1]);
            Decompose(isPair ? char.ConvertToUtf32(word[i], word[i + 1]) : word[i], result);
            i += isPair ? 1 : 0;
        }

        return result;
    }

    private static void Decompose(int codePoint, List<int> result)
    {
        var hangul = codePoint - HangulFirst;
        if (hangul is >= 0 and < Leads * Vowels * Tails)
            DecomposeHangul(hangul, result);
        else if (CanonicalTables.Instance.TryDecompose(codePoint, out var parts))
            foreach (var part in parts)
                Decompose(part, result);
        else
            result.Add(codePoint);
    }

    private static void DecomposeHangul(int hangul, List<int> result)
    {
        result.Add(LeadFirst + (hangul / (Vowels * Tails)));
        result.Add(VowelFirst + (hangul / Tails % Vowels));
        if (hangul % Tails > 0)
            result.Add(TailFirst + (hangul % Tails));
    }

    /// <summary>Sorts each run of combining marks stably by combining class.</summary>
    private static List<int> Ordered(List<int> codePoints)
    {
        for (var start = 0; start < codePoints.Count; start++)
        {
            var end = start;
            while (end < codePoints.Count && GetClass(codePoints[end]) > 0)
                end++;
            if (end - start > 1)
                Sort(codePoints, start, end);
            start = end;
        }

        return codePoints;
    }

    private static void Sort(List<int> codePoints, int start, int end)
    {
        var sorted = codePoints.GetRange(start, end - start).OrderBy(GetClass).ToList();
        for (var i = 0; i < sorted.Count; i++)
            codePoints[start + i] = sorted[i];
    }

    private static List<int> Composed(List<int> codePoints)
    {
        var result = new List<int>(codePoints.Count);
        var starter = -1;
        var lastClass = 0;
        foreach (var codePoint in codePoints)
        {
            var ownClass = GetClass(codePoint);
            var reaches = starter >= 0 && (lastClass == 0 || lastClass < ownClass);
            if (reaches && TryCompose(result[starter], codePoint, out var whole))
            {
                result[starter] = whole;
                continue;
            }

            if (ownClass == 0)
                starter = result.Count;
            lastClass = ownClass;
            result.Add(codePoint);
        }

        return result;
    }

    private static bool TryCompose(int first, int second, out int whole)
    {
        var lead = first - LeadFirst;
        var vowel = second - VowelFirst;
        if (lead is >= 0 and < Leads && vowel is >= 0 and < Vowels)
        {
            whole = HangulFirst + (((lead * Vowels) + vowel) * Tails);
            return true;
        }

        var hangul = first - HangulFirst;
        var tail = second - TailFirst;
        whole = first + tail;
        var takesTail = hangul is >= 0 and < Leads * Vowels * Tails && hangul % Tails == 0 && tail is > 0 and < Tails;
        return takesTail || CanonicalTables.Instance.TryCompose(first, second, out whole);
    }

    private static int GetClass(int codePoint) => codePoint < FirstMark ? 0 : CanonicalTables.Instance.GetClass(codePoint);

    private static string Joined(List<int> codePoints)
    {
        var text = new StringBuilder(codePoints.Count);
        foreach (var codePoint in codePoints)
        {
            // Half of a pair stays what it is.
            if (codePoint <= char.MaxValue)
                text.Append((char)codePoint);
            else
                text.Append(char.ConvertFromUtf32(codePoint));
        }

        return text.ToString();
    }
}
