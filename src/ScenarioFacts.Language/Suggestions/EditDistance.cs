using System;

namespace ScenarioFacts.Language.Suggestions;

/// <summary>
/// Bounded optimal string alignment distance (Damerau, 1964) from one word to many. Only the diagonal band that a distance within the
/// limit can pass through is computed, and words whose letter sets differ too much are rejected up front.
/// </summary>
internal sealed class EditDistance(string word, int limit)
{
    private readonly ulong _letters = GetLetters(word);
    private int[] _before = [];
    private int[] _last = [];
    private int[] _row = [];

    /// <summary>The distance, or null if it exceeds the limit.</summary>
    public int? To(string other)
    {
        if (Math.Abs(other.Length - word.Length) > limit || Count(_letters ^ GetLetters(other)) > 2 * limit)
            return null;
        Prepare(other.Length);
        for (var i = 1; i <= word.Length; i++)
        {
            if (FillRow(other, i) > limit)
                return null;
            (_before, _last, _row) = (_last, _row, _before);
        }

        return _last[other.Length] <= limit ? _last[other.Length] : null;
    }

    private void Prepare(int length)
    {
        if (_row.Length <= length + 1)
            (_before, _last, _row) = (new int[length + 2], new int[length + 2], new int[length + 2]);
        for (var j = 0; j <= length; j++)
            _last[j] = j;
    }

    /// <summary>Fills one row of the band. Returns the minimum of this row and the previous one, which a later transposition may still use.</summary>
    private int FillRow(string other, int i)
    {
        var first = Math.Max(1, i - limit);
        var end = Math.Min(other.Length, i + limit);
        _row[first - 1] = first == 1 ? i : limit + 1;
        var least = _row[first - 1];
        for (var j = first; j <= end; j++)
        {
            _row[j] = Cell(other, i, j);
            least = Math.Min(least, Math.Min(_row[j], _last[j]));
        }

        if (end < other.Length)
            _row[end + 1] = limit + 1;
        return Math.Min(least, _last[first - 1]);
    }

    private int Cell(string other, int i, int j)
    {
        var cell = _last[j - 1] + (word[i - 1] == other[j - 1] ? 0 : 1);
        cell = Math.Min(cell, Math.Min(_last[j], _row[j - 1]) + 1);
        return i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1] ? Math.Min(cell, _before[j - 2] + 1) : cell;
    }

    /// <summary>The set of letters of a word as a 64-bit mask; several letters share one bit.</summary>
    private static ulong GetLetters(string word)
    {
        var letters = 0UL;
        foreach (var c in word)
            letters |= 1UL << (c & 63);
        return letters;
    }

    private static int Count(ulong bits)
    {
        var count = 0;
        for (; bits != 0; bits &= bits - 1)
            count++;
        return count;
    }
}
