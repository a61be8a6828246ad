using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ScenarioFacts;

/// <summary>Facts by name, in ordinal order, each decoded on first access.</summary>
internal sealed class FactIndex : IReadOnlyList<Fact>
{
    private readonly FactHandle[] _entries;
    private Dictionary<string, List<Fact>>? _byLabel;

    private FactIndex(FactHandle[] entries) => _entries = entries;

    public int Count => _entries.Length;

    public Fact this[int index] => _entries[index].Fact;

    public IEnumerable<string> Names => _entries.Select(static entry => entry.Name);

    /// <summary>Merges segments whose entries are each already sorted.</summary>
    public static FactIndex Create(IReadOnlyList<FactHandle[]> runs)
    {
        if (runs.Count == 1)
            return new FactIndex(runs[0]);
        var entries = runs.SelectMany(static run => run).ToArray();
        Array.Sort(entries, static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        for (var i = 1; i < entries.Length; i++)
        {
            if (string.Equals(entries[i - 1].Name, entries[i].Name, StringComparison.Ordinal))
                throw new InvalidDataException($"Packed facts of \"{entries[i].Catalog.Name}\" declare \"{entries[i].Name}\" twice.");
        }

        return new FactIndex(entries);
    }

    public Fact? Find(string name)
    {
        var low = 0;
        var high = _entries.Length - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = string.CompareOrdinal(_entries[middle].Name, name);
            if (order == 0)
                return _entries[middle].Fact;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    /// <summary>The facts with this label or other name, whatever its case, in ordinal order of their names.</summary>
    public IReadOnlyList<Fact> FindByLabel(string label) =>
        Once.Get(ref _byLabel, this, static index => index.ReadLabels()).TryGetValue(label, out var facts) ? facts : [];

    /// <summary>The only one of several facts; null if there are none or more.</summary>
    public static Fact? Only(IReadOnlyList<Fact> facts) => facts.Count == 1 ? facts[0] : null;

    private Dictionary<string, List<Fact>> ReadLabels()
    {
        var facts = new Dictionary<string, List<Fact>>(StringComparer.OrdinalIgnoreCase);
        foreach (var fact in this)
        {
            foreach (var label in fact.OtherNames.Prepend(fact.Label).Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (!facts.TryGetValue(label, out var called))
                    facts.Add(label, called = []);
                called.Add(fact);
            }
        }

        return facts;
    }

    public IEnumerator<Fact> GetEnumerator()
    {
        foreach (var entry in _entries)
            yield return entry.Fact;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
