using System;
using System.Collections.Generic;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>Case-insensitive ids for the words of a text. Only needed to find the passage nearest to a quote.</summary>
internal sealed class CaselessWords
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[] _byWord;

    public CaselessWords(WordTable words)
    {
        _byWord = new int[words.Count];
        for (var word = 0; word < words.Count; word++)
        {
            if (!_ids.TryGetValue(words[word], out var id))
                _ids.Add(words[word], id = _ids.Count);
            _byWord[word] = id;
        }
    }

    public int Count => _ids.Count;

    public int Of(int word) => _byWord[word];

    public int Find(string word) => _ids.TryGetValue(word, out var id) ? id : -1;
}
