using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Naming;

/// <summary>
/// Phrases by their words, without regard to case: a tree over numbered words, in which a lookup does not depend on how many phrases begin with the same word.
/// </summary>
/// <param name="facts">How many facts are to be found by them.</param>
internal sealed class PhraseTable(int facts)
{
    /// <summary>Longer phrases name nothing that anybody would write.</summary>
    private const int MostWords = 64;

    /// <summary>Words that more facts share name none of them in particular.</summary>
    private const int MostFacts = 16;

    private const int Root = 0;

    // The steps of the tree, from a node by a word's number to another node; those from the root by the number alone, since they are asked of every word.
    private readonly Dictionary<long, int> _steps = new(facts);
    private readonly List<int> _firstSteps = [];
    private readonly List<Entry?> _phrases = new(facts + 1) { null };
    private readonly Dictionary<string, Entry> _unspaced = new(StringComparer.Ordinal);
    private int _longestUnspaced;

    /// <summary>The words of all phrases.</summary>
    public NumberedWords Words { get; } = new(facts);

    /// <summary>Whether any phrase is <see cref="IsCrowded"/>: mostly there is none.</summary>
    public bool HasCrowds { get; private set; }

    public void Add(NamePhrase phrase)
    {
        if (phrase.Words.Length == 1 && QuoteNames.IsUnspaced(phrase.Words))
            AddUnspaced(phrase.Words[0], phrase);
        var node = Root;
        foreach (var word in phrase.Words)
            node = StepOrAdd(node, Words.Add(word));
        var entry = new Entry(phrase, _phrases[node]);
        _phrases[node] = entry;
        HasCrowds |= entry.Count > MostFacts;
    }

    /// <summary>Adds the phrases in scripts without spaces that stand inside a word, and are not all of it.</summary>
    public void FindInside(string word, List<NamePhrase> found)
    {
        for (var start = 0; start < word.Length && _longestUnspaced > 0; start++)
        {
            for (var length = 1; length <= _longestUnspaced && start + length <= word.Length; length++)
            {
                if (length < word.Length && _unspaced.TryGetValue(word.Substring(start, length), out var first))
                    AddAll(first, found);
            }
        }
    }

    /// <summary>Whether so many facts share a phrase that none of them is found by it.</summary>
    public bool IsCrowded(NamePhrase phrase)
    {
        var node = Root;
        foreach (var word in phrase.Words)
        {
            node = Step(node, Words.Find(word, new TextSpan(0, word.Length)));
            if (node == Root)
                return false;
        }

        return _phrases[node] is { Count: > MostFacts };
    }

    /// <summary>Adds the phrases that stand at a word, with or without the <c>s</c> of a plural at their last word.</summary>
    public void FindAt(List<NumberedWord> words, int place, List<NamePhrase> found)
    {
        var node = Root;
        for (var i = place; i < words.Count && i - place < MostWords; i++)
        {
            var singular = i > place || words[i].HasStem ? Step(node, words[i].Singular) : Root;
            node = Step(node, words[i].Number);
            AddAll(_phrases[node], found);
            AddAll(_phrases[singular], found);
            if (node == Root)
                return;
        }
    }

    private static void AddAll(Entry? first, List<NamePhrase> found)
    {
        if (first is { Count: > MostFacts })
            return;
        for (var entry = first; entry is not null; entry = entry.Next)
            found.Add(entry.Phrase);
    }

    /// <summary>The node that a word leads to; the root, which has no phrase, if there is none.</summary>
    private int Step(int node, int word) =>
        word == NumberedWords.None ? Root
        : node == Root ? word < _firstSteps.Count ? _firstSteps[word] : Root
        : _steps.TryGetValue(GetStep(node, word), out var next) ? next : Root;

    private int StepOrAdd(int node, int word)
    {
        var next = Step(node, word);
        if (next != Root)
            return next;
        _phrases.Add(null);
        if (node == Root)
            AddFirstStep(word, _phrases.Count - 1);
        else
            _steps.Add(GetStep(node, word), _phrases.Count - 1);
        return _phrases.Count - 1;
    }

    private void AddFirstStep(int word, int node)
    {
        while (_firstSteps.Count <= word)
            _firstSteps.Add(Root);
        _firstSteps[word] = node;
    }

    private static long GetStep(int node, int word) => ((long)node << 32) | (uint)word;

    private void AddUnspaced(string word, NamePhrase phrase)
    {
        _unspaced[word] = new Entry(phrase, _unspaced.TryGetValue(word, out var others) ? others : null);
        _longestUnspaced = Math.Max(_longestUnspaced, word.Length);
    }

    private sealed class Entry(NamePhrase phrase, Entry? next)
    {
        public NamePhrase Phrase { get; } = phrase;

        public Entry? Next { get; } = next;

        public int Count { get; } = (next?.Count ?? 0) + 1;
    }
}
