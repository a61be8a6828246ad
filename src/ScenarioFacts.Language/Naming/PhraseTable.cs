using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Naming;

/// <summary>Phrases by their words, without regard to case: a lookup does not depend on how many begin with the same word.</summary>
internal sealed class PhraseTable
{
    private readonly Dictionary<string, List<NamePhrase>> _byWords = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SortedSet<int>> _lengthsByFirstWord = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<NamePhrase> _unspaced = [];

    /// <summary>The phrases in scripts without spaces, which may stand inside a word.</summary>
    public IReadOnlyList<NamePhrase> Unspaced => _unspaced;

    public void Add(NamePhrase phrase)
    {
        if (QuoteNames.IsUnspaced(phrase.Words))
            _unspaced.Add(phrase);
        var key = Join(phrase.Words, 0, phrase.Words.Length);
        if (!_byWords.TryGetValue(key, out var phrases))
            _byWords.Add(key, phrases = []);
        phrases.Add(phrase);
        if (!_lengthsByFirstWord.TryGetValue(phrase.Words[0], out var lengths))
            _lengthsByFirstWord.Add(phrase.Words[0], lengths = []);
        lengths.Add(phrase.Words.Length);
    }

    /// <summary>The phrases that stand at a word, with or without the <c>s</c> of a plural at their last word.</summary>
    public IEnumerable<NamePhrase> FindAt(string[] words, int place) =>
        GetLengths(words[place]).SelectMany(length => place + length > words.Length ? [] : Find(Join(words, place, length)));

    private IEnumerable<NamePhrase> Find(string key)
    {
        if (_byWords.TryGetValue(key, out var phrases))
        {
            foreach (var phrase in phrases)
                yield return phrase;
        }

        if (key.Length > 2 && key[key.Length - 1] == 's' && _byWords.TryGetValue(key.Substring(0, key.Length - 1), out var singular))
        {
            foreach (var phrase in singular)
                yield return phrase;
        }
    }

    private IEnumerable<int> GetLengths(string first)
    {
        IEnumerable<int> lengths = _lengthsByFirstWord.TryGetValue(first, out var found) ? found : [];
        // The only word of a phrase may itself be a plural in the text.
        var isPlural = first.Length > 2 && first[first.Length - 1] == 's'
            && _lengthsByFirstWord.TryGetValue(first.Substring(0, first.Length - 1), out var singular) && singular.Contains(1);
        return isPlural && !lengths.Contains(1) ? lengths.Append(1) : lengths;
    }

    private static string Join(string[] words, int first, int count) => count == 1 ? words[first] : string.Join(" ", words, first, count);
}
