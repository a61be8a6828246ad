using System.Collections.Generic;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>The distinct words of a text, with ids in order of appearance, stored as spans: a string is only created for a word that is requested.</summary>
/// <param name="length">The length of the text, from which the initial capacity is estimated.</param>
internal sealed class WordTable(int length)
{
    private const int FewestSlots = 64;
    // Characters of a text for each word that is new.
    private const int UsualLength = 12;

    // The location of each folded word: in the text, or in a string of its own if folding changed it.
    private readonly List<(string Text, TextSpan Span)> _words = new((length / UsualLength) + 4);

    // Indexes into _words plus one; 0 for an empty slot. The size is a power of two.
    private int[] _slots = new int[SlotsFor(length / UsualLength)];
    private string?[]? _strings;

    public int Count => _words.Count;

    /// <summary>The word of an id; only valid once all words are added.</summary>
    public string this[int id] => (_strings ??= new string?[Count])[id] ??= _words[id].Text.Substring(_words[id].Span.Start, _words[id].Span.Length);

    /// <summary>A text that contains the folded word, and its span there.</summary>
    public (string Text, TextSpan Span) Folded(int id) => _words[id];

    /// <summary>Adds the word at a span of a text, folded, and returns its id.</summary>
    public int Add(string text, TextSpan span)
    {
        if (!WordFolding.IsFolded(text, span))
            (text, span) = Folded(text, span);
        var slot = GetSlot(text, span);
        if (_slots[slot] > 0)
            return _slots[slot] - 1;
        _words.Add((text, span));
        _slots[slot] = _words.Count;
        if (_words.Count * 2 > _slots.Length)
            Grow();
        return _words.Count - 1;
    }

    /// <summary>The id of the word at a span of a text, or -1 if it is unknown.</summary>
    public int Find(string text, TextSpan span)
    {
        if (!WordFolding.IsFolded(text, span))
            (text, span) = Folded(text, span);
        return _slots[GetSlot(text, span)] - 1;
    }

    private static int SlotsFor(int words)
    {
        var slots = FewestSlots;
        while (slots < words * 2L)
            slots *= 2;
        return slots;
    }

    private static (string Text, TextSpan Span) Folded(string text, TextSpan span)
    {
        var word = WordFolding.Fold(text, span);
        return (word, new TextSpan(0, word.Length));
    }

    private int GetSlot(string text, TextSpan span)
    {
        var mask = _slots.Length - 1;
        var slot = HashOf(text, span) & mask;
        while (_slots[slot] is var place and > 0 && !IsSame(_words[place - 1], text, span))
            slot = (slot + 1) & mask;
        return slot;
    }

    private static bool IsSame((string Text, TextSpan Span) word, string text, TextSpan span)
    {
        if (word.Span.Length != span.Length)
            return false;
        for (var i = 0; i < span.Length; i++)
        {
            if (word.Text[word.Span.Start + i] != text[span.Start + i])
                return false;
        }

        return true;
    }

    private static int HashOf(string text, TextSpan span)
    {
        var hash = 2166136261u;
        for (var i = span.Start; i < span.End; i++)
            hash = unchecked((hash ^ text[i]) * 16777619u);
        return unchecked((int)(hash ^ (hash >> 15)));
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        for (var id = 0; id < _words.Count; id++)
            _slots[GetSlot(_words[id].Text, _words[id].Span)] = id + 1;
    }
}
