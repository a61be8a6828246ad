using System;
using System.Collections.Generic;

namespace ScenarioFacts.Language.Naming;

/// <summary>Phrases by their words, without regard to case: a lookup does not depend on how many begin with the same word.</summary>
internal sealed class PhraseTable
{
    /// <summary>Longer phrases name nothing that anybody would write.</summary>
    private const int MostWords = 64;

    private readonly Dictionary<string, Entry> _byWords = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ulong> _lengthsByFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<NamePhrase> _unspaced = [];

    /// <summary>The phrases in scripts without spaces, which may stand inside a word.</summary>
    public IReadOnlyList<NamePhrase> Unspaced => _unspaced;

    public void Add(NamePhrase phrase)
    {
        if (QuoteNames.IsUnspaced(phrase.Words))
            _unspaced.Add(phrase);
        var key = Join(phrase.Words, 0, phrase.Words.Length);
        _byWords[key] = new Entry(phrase, _byWords.TryGetValue(key, out var others) ? others : null);
        _lengthsByFirstWord.TryGetValue(phrase.Words[0], out var lengths);
        _lengthsByFirstWord[phrase.Words[0]] = lengths | GetBit(phrase.Words.Length);
    }

    /// <summary>The phrases that stand at a word, with or without the <c>s</c> of a plural at their last word.</summary>
    public IEnumerable<NamePhrase> FindAt(string[] words, int place)
    {
        var lengths = GetLengths(words[place]);
        for (var length = 1; lengths >> (length - 1) != 0 && place + length <= words.Length; length++)
        {
            if ((lengths & GetBit(length)) == 0)
                continue;
            foreach (var phrase in Find(Join(words, place, length)))
                yield return phrase;
        }
    }

    private IEnumerable<NamePhrase> Find(string key)
    {
        for (var entry = Get(key); entry is not null; entry = entry.Next)
            yield return entry.Phrase;
        if (key.Length <= 2 || key[key.Length - 1] != 's')
            yield break;
        for (var entry = Get(key.Substring(0, key.Length - 1)); entry is not null; entry = entry.Next)
            yield return entry.Phrase;
    }

    private Entry? Get(string key) => _byWords.TryGetValue(key, out var entry) ? entry : null;

    /// <summary>The lengths of the phrases that begin with a word, a bit for each.</summary>
    private ulong GetLengths(string first)
    {
        _lengthsByFirstWord.TryGetValue(first, out var lengths);
        // The only word of a phrase may itself be a plural in the text.
        if (first.Length > 2 && first[first.Length - 1] == 's' && _lengthsByFirstWord.TryGetValue(first.Substring(0, first.Length - 1), out var singular))
            lengths |= singular & GetBit(1);
        return lengths;
    }

    private static ulong GetBit(int length) => length <= MostWords ? 1UL << (length - 1) : 0;

    private static string Join(string[] words, int first, int count) => count == 1 ? words[first] : string.Join(" ", words, first, count);

    private sealed record Entry(NamePhrase Phrase, Entry? Next);
}
