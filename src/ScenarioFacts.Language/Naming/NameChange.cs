using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Evidence.Words;

namespace ScenarioFacts.Language.Naming;

/// <summary>The facts of which other things are known than before, and the phrases that name other facts than before.</summary>
internal sealed record NameChange(IReadOnlyCollection<string> Facts, IReadOnlyList<string[]> Phrases);

/// <summary>What a file says of facts and in which words: another file's edit that touches neither cannot change what the words support.</summary>
internal sealed class MentionedNames
{
    private readonly HashSet<string> _facts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _words = new(StringComparer.OrdinalIgnoreCase);

    public MentionedNames(IEnumerable<BoundFact> facts)
    {
        foreach (var fact in facts)
        {
            _facts.Add(fact.Name);
            AddWords(fact.Label);
            Add(fact.Backing);
            foreach (var claim in fact.Claims)
            {
                Add(claim.Backing);
                foreach (var value in claim.Values)
                    AddNames(value);
            }
        }
    }

    public bool IsConcernedBy(NameChange change) => change.Facts.Any(_facts.Contains) || change.Phrases.Any(phrase => phrase.All(_words.Contains));

    private void AddNames(BoundValue value)
    {
        _facts.Add(value.Name);
        if (value.Role is { } role)
            _facts.Add(role);
    }

    private void Add(BoundBacking backing)
    {
        if (backing.Because is { } because)
            AddWords(because);
        foreach (var evidence in backing.Evidence)
        {
            AddWords(evidence.Words);
            _facts.Add(evidence.Source);
            _facts.UnionWith(evidence.Via);
        }
    }

    /// <summary>With the singular of what may be a plural.</summary>
    private void AddWords(string text)
    {
        foreach (var word in WordTokenizer.Words(text))
        {
            if (_words.Add(word) && word.Length > 1 && word[word.Length - 1] is 's' or 'S')
                _words.Add(word.Substring(0, word.Length - 1));
        }
    }
}
