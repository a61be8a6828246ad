using System.Collections.Generic;

namespace ScenarioFacts.Benchmarks.Corpus;

/// <summary>A fact of the corpus as other formats can write it too: what it is, what is claimed of it, and the words that back it.</summary>
/// <param name="Source">The source that all its quotes are from.</param>
/// <param name="Published">The day on which that was published.</param>
internal sealed record CorpusFact(string Kind, string Name, string Label, string Source, string Published)
{
    /// <summary>Fields with their qualifiers, and values.</summary>
    public List<(string Field, string Value)> Claims { get; } = [];

    /// <summary>Each the source, the voice that it has the words from, and the words.</summary>
    public List<string> Quotes { get; } = [];
}
