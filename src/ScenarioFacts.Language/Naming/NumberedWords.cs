using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Naming;

/// <summary>Words by number, without regard to case. A word of a text is looked up where it stands; no string is created for it.</summary>
internal sealed class NumberedWords
{
    /// <summary>The number of a word that is not there.</summary>
    public const int None = 0;

    private const int FewestSlots = 64;

    private readonly List<string> _words = [""];

    // Numbers of words; 0 for an empty slot. The size is a power of two.
    private int[] _slots = new int[FewestSlots];

    /// <summary>The number of a word, which is added if it is not there.</summary>
    public int Add(string word)
    {
        var slot = GetSlot(word, 0, word.Length);
        if (_slots[slot] != None)
            return _slots[slot];
        _words.Add(word);
        _slots[slot] = _words.Count - 1;
        if (_words.Count * 2 > _slots.Length)
            Grow();
        return _words.Count - 1;
    }

    /// <summary>The number of the word at a span of a text, or <see cref="None"/>.</summary>
    public int Find(string text, TextSpan word) => _slots[GetSlot(text, word.Start, word.Length)];

    private int GetSlot(string text, int start, int length)
    {
        var mask = _slots.Length - 1;
        var slot = HashOf(text, start, length) & mask;
        while (_slots[slot] is var number and > None && !IsSame(_words[number], text, start, length))
            slot = (slot + 1) & mask;
        return slot;
    }

    private static bool IsSame(string word, string text, int start, int length) =>
        word.Length == length && string.Compare(word, 0, text, start, length, StringComparison.OrdinalIgnoreCase) == 0;

    private static int HashOf(string text, int start, int length)
    {
        var hash = 2166136261u;
        for (var i = start; i < start + length; i++)
            hash = unchecked((hash ^ Fold(text[i])) * 16777619u);
        return unchecked((int)(hash ^ (hash >> 15)));
    }

    private static char Fold(char c) => c < 0x80 ? (char)(c & ~0x20) : char.ToUpperInvariant(c);

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var number = 1; number < _words.Count; number++)
            _slots[GetSlot(_words[number], 0, _words[number].Length)] = number;
    }
}
