using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Naming;

/// <summary>Words by number, without regard to case. A word of a text is looked up where it stands; no string is created for it.</summary>
/// <param name="expected">About how many words there will be.</param>
internal sealed class NumberedWords(int expected)
{
    /// <summary>The number of a word that is not there.</summary>
    public const int None = 0;

    private const int FewestSlots = 64;

    private readonly List<string> _words = new(expected + 1) { "" };

    // Numbers of words below their hashes; 0 for an empty slot. The size is a power of two.
    private long[] _slots = new long[GetSize(expected)];

    /// <summary>The number of a word, which is added if it is not there.</summary>
    public int Add(string word)
    {
        var hash = HashOf(word, 0, word.Length);
        var slot = GetSlot(hash, word, 0, word.Length);
        if (_slots[slot] != 0)
            return GetNumber(_slots[slot]);
        _words.Add(word);
        _slots[slot] = Join(hash, _words.Count - 1);
        if (_words.Count * 2 > _slots.Length)
            Grow();
        return _words.Count - 1;
    }

    /// <summary>The number of the word at a span of a text, or <see cref="None"/>.</summary>
    public int Find(string text, TextSpan word) => GetNumber(_slots[GetSlot(HashOf(text, word.Start, word.Length), text, word.Start, word.Length)]);

    private int GetSlot(uint hash, string text, int start, int length)
    {
        var mask = _slots.Length - 1;
        var slot = unchecked((int)hash) & mask;
        while (_slots[slot] is var taken and not 0 && !(unchecked((uint)(taken >> 32)) == hash && IsSame(_words[GetNumber(taken)], text, start, length)))
            slot = (slot + 1) & mask;
        return slot;
    }

    private static int GetNumber(long slot) => unchecked((int)slot);

    private static long Join(uint hash, int number) => unchecked(((long)hash << 32) | (uint)number);

    private static bool IsSame(string word, string text, int start, int length) =>
        word.Length == length && string.Compare(word, 0, text, start, length, StringComparison.OrdinalIgnoreCase) == 0;

    private static uint HashOf(string text, int start, int length)
    {
        var hash = 2166136261u;
        for (var i = start; i < start + length; i++)
            hash = unchecked((hash ^ Fold(text[i])) * 16777619u);
        return hash ^ (hash >> 15);
    }

    private static char Fold(char c) => c < 0x80 ? (char)(c & ~0x20) : char.ToUpperInvariant(c);

    private static int GetSize(int words)
    {
        var size = FewestSlots;
        while (size < words * 2)
            size *= 2;
        return size;
    }

    private void Grow()
    {
        var before = _slots;
        _slots = new long[before.Length * 2];
        var mask = _slots.Length - 1;
        foreach (var taken in before)
        {
            if (taken == 0)
                continue;
            var slot = unchecked((int)(taken >> 32)) & mask;
            while (_slots[slot] != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = taken;
        }
    }
}
