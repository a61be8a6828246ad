using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Semantics;

/// <summary>A source that a file quotes: its first evidence, and all distinct words quoted from it.</summary>
internal sealed class QuotedSource(BoundEvidence first)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    public BoundEvidence First { get; } = first;

    public EquatableArray<string> Words { get; private set; }

    /// <summary>The sources of a file, in the order in which it first quotes them.</summary>
    public static IReadOnlyList<QuotedSource> CollectFrom(BoundFile file)
    {
        var (all, byName) = (new List<QuotedSource>(), new Dictionary<string, QuotedSource>(StringComparer.Ordinal));
        QuotedSource? last = null;
        foreach (var backing in file.AllBackings)
        {
            foreach (var evidence in backing.Evidence)
            {
                if (last?.First.Source != evidence.Source && !byName.TryGetValue(evidence.Source, out last))
                {
                    byName.Add(evidence.Source, last = new QuotedSource(evidence));
                    all.Add(last);
                }

                if (last!._seen.Add(evidence.Words))
                    last._words.Add(evidence.Words);
            }
        }

        foreach (var source in all)
        {
            source.Words = source._words.ToEquatableArray();
            source._seen.Clear();
            source._words.Clear();
        }

        return all;
    }
}
