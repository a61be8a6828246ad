using System;
using System.Collections;
using System.Collections.Generic;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>
/// A short list of English words. Whether a word is among them is asked of every word of every quote: most are refused by their length and first letter,
/// and none is cut out of its text to be asked for.
/// </summary>
internal sealed class WordSet(StringComparison comparison = StringComparison.OrdinalIgnoreCase) : IEnumerable<string>
{
    private const int Letters = 32;

    // By length and first letter. Words that begin otherwise are of no list, but for letters that another case makes English ones.
    private readonly List<string>?[] _words = new List<string>?[Letters * Letters];

    public void Add(string word) => (_words[GetKey(word[0], word.Length)] ??= []).Add(word);

    public bool Contains(string word) => Contains(word, new TextSpan(0, word.Length));

    /// <summary>Whether the word that stands in a text is one.</summary>
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
