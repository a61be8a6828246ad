using System;
using System.Collections;
using System.Collections.Generic;

namespace ScenarioFacts.Language.Text;

/// <summary>
/// A small set of words. It is queried for every word of every quote: most are rejected by length and first letter,
/// and no substring is allocated for a query.
/// </summary>
internal sealed class WordSet(StringComparison comparison = StringComparison.OrdinalIgnoreCase) : IEnumerable<string>
{
    private const int Letters = 32;

    // Indexed by length and first letter. A non-ASCII first character can only match if another case of it is ASCII.
    private readonly List<string>?[] _words = new List<string>?[Letters * Letters];

    public void Add(string word) => (_words[GetKey(word[0], word.Length)] ??= []).Add(word);

    public bool Contains(string word) => Contains(word, new TextSpan(0, word.Length));

    /// <summary>Whether the set contains the word at a span of a text.</summary>
    public bool Contains(string text, TextSpan word)
    {
        if (word.Length is 0 or >= Letters)
            return false;
        var first = text[word.Start];
        if (first >= 0x80)
            return IsAmongAll(text, word);
        return _words[GetKey(first, word.Length)] is { } words && IsAmong(words, text, word);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerator<string> GetEnumerator()
    {
        foreach (var words in _words)
        {
            foreach (var word in words ?? [])
                yield return word;
        }
    }

    private static int GetKey(char first, int length) => ((first & (Letters - 1)) * Letters) + length;

    private bool IsAmongAll(string text, TextSpan word)
    {
        for (var key = word.Length; key < _words.Length; key += Letters)
        {
            if (_words[key] is { } words && IsAmong(words, text, word))
                return true;
        }

        return false;
    }

    private bool IsAmong(List<string> words, string text, TextSpan span)
    {
        foreach (var word in words)
        {
            if (string.Compare(word, 0, text, span.Start, span.Length, comparison) == 0)
                return true;
        }

        return false;
    }
}
