using System;
using System.Collections.Generic;

namespace ScenarioFacts.Language.Naming;

/// <summary>Phrases by their words, without regard to case: a lookup does not depend on how many begin with the same word, and creates no string.</summary>
internal sealed class PhraseTable
{
    /// <summary>Longer phrases name nothing that anybody would write.</summary>
    private const int MostWords = 64;

    /// <summary>Words that more facts share name none of them in particular.</summary>
    private const int MostFacts = 16;

    private readonly Dictionary<WordRun, Entry> _byWords = [];
    private readonly Dictionary<WordRun, ulong> _lengthsByFirstWord = [];
    private readonly Dictionary<string, Entry> _unspaced = new(StringComparer.Ordinal);
    private int _longestUnspaced;

    /// <summary>Whether any phrase is <see cref="IsCrowded"/>: mostly there is none.</summary>
    public bool HasCrowds { get; private set; }

    public void Add(NamePhrase phrase)
    {
        if (phrase.Words.Length == 1 && QuoteNames.IsUnspaced(phrase.Words))
            AddUnspaced(phrase.Words[0], phrase);
        var key = new WordRun(phrase.Words, 0, phrase.Words.Length);
        var entry = new Entry(phrase, _byWords.TryGetValue(key, out var others) ? others : null);
        _byWords[key] = entry;
        HasCrowds |= entry.Count > MostFacts;
        var first = new WordRun(phrase.Words, 0, 1);
        _lengthsByFirstWord.TryGetValue(first, out var lengths);
        _lengthsByFirstWord[first] = lengths | GetBit(phrase.Words.Length);
    }

    /// <summary>Adds the phrases in scripts without spaces that stand inside a word, and are not all of it.</summary>
    public void FindInside(string word, List<NamePhrase> found)
    {
        for (var start = 0; start < word.Length && _longestUnspaced > 0; start++)
        {
            for (var length = 1; length <= _longestUnspaced && start + length <= word.Length; length++)
            {
                if (length < word.Length && _unspaced.TryGetValue(word.Substring(start, length), out var first) && first.Count <= MostFacts)
                    Add(first, found);
            }
        }
    }

    private void AddUnspaced(string word, NamePhrase phrase)
    {
        _unspaced[word] = new Entry(phrase, _unspaced.TryGetValue(word, out var others) ? others : null);
        _longestUnspaced = Math.Max(_longestUnspaced, word.Length);
    }

    private static void Add(Entry? first, List<NamePhrase> found)
    {
        for (var entry = first; entry is not null; entry = entry.Next)
            found.Add(entry.Phrase);
    }

    /// <summary>Whether so many facts share a phrase that none of them is found by it.</summary>
    public bool IsCrowded(NamePhrase phrase) => _byWords.TryGetValue(new WordRun(phrase.Words, 0, phrase.Words.Length), out var first) && first.Count > MostFacts;

    /// <summary>Adds the phrases that stand at a word, with or without the <c>s</c> of a plural at their last word.</summary>
    public void FindAt(string[] words, int place, List<NamePhrase> found)
    {
        var lengths = GetLengths(new WordRun(words, place, 1));
        for (var length = 1; lengths >> (length - 1) != 0 && place + length <= words.Length; length++)
        {
            if ((lengths & GetBit(length)) == 0)
                continue;
            var run = new WordRun(words, place, length);
            Find(run, found);
            if (run.MayBePlural)
                Find(run.AsSingular(), found);
        }
    }

    private void Find(WordRun run, List<NamePhrase> found)
    {
        if (_byWords.TryGetValue(run, out var first) && first.Count <= MostFacts)
            Add(first, found);
    }

    /// <summary>The lengths of the phrases that begin with a word, a bit for each.</summary>
    private ulong GetLengths(WordRun first)
    {
        _lengthsByFirstWord.TryGetValue(first, out var lengths);
        // The only word of a phrase may itself be a plural in the text.
        if (first.MayBePlural && _lengthsByFirstWord.TryGetValue(first.AsSingular(), out var singular))
            lengths |= singular & GetBit(1);
        return lengths;
    }

    private static ulong GetBit(int length) => length <= MostWords ? 1UL << (length - 1) : 0;

    private sealed class Entry(NamePhrase phrase, Entry? next)
    {
        public NamePhrase Phrase { get; } = phrase;

        public Entry? Next { get; } = next;

        public int Count { get; } = (next?.Count ?? 0) + 1;
    }

    /// <summary>Words in a row, compared without regard to case.</summary>
    private readonly struct WordRun(string[] words, int first, int count, int cut = 0) : IEquatable<WordRun>
    {
        private const int HashedLetters = 4;

        private readonly string[] _words = words;
        private readonly int _first = first;
        private readonly int _count = count;

        // The number of letters that the last word is without.
        private readonly int _cut = cut;

        public bool MayBePlural => _words[_first + _count - 1] is { } last && last[last.Length - 1] == 's' && (last.Length > 2 || _count > 1);

        public WordRun AsSingular() => new(_words, _first, _count, 1);

        public bool Equals(WordRun other)
        {
            if (_count != other._count)
                return false;
            for (var i = 0; i < _count; i++)
            {
                var length = GetLength(i);
                if (length != other.GetLength(i) || string.Compare(_words[_first + i], 0, other._words[other._first + i], 0, length, StringComparison.OrdinalIgnoreCase) != 0)
                    return false;
            }

            return true;
        }

        public override bool Equals(object? obj) => obj is WordRun other && Equals(other);

        /// <summary>Of the first and the last letters of each word: enough to tell most apart.</summary>
        public override int GetHashCode()
        {
            var hash = _count;
            for (var i = 0; i < _count; i++)
            {
                var (word, length) = (_words[_first + i], GetLength(i));
                hash = unchecked((hash * 31) + length);
                for (var letter = 0; letter < length; letter = letter == HashedLetters - 1 && length > 2 * HashedLetters ? length - HashedLetters : letter + 1)
                    hash = unchecked((hash * 31) + Fold(word[letter]));
            }

            return hash;
        }

        private static int Fold(char c) => c < 0x80 ? c & ~0x20 : char.ToUpperInvariant(c);

        private int GetLength(int index) => _words[_first + index].Length - (index == _count - 1 ? _cut : 0);
    }
}
