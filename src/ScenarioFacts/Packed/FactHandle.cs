using System.Collections.Generic;

namespace ScenarioFacts;

/// <summary>A fact's place in a catalogue: its name, where its lines are, and the fact itself once it was asked for.</summary>
internal sealed class FactHandle(FactCatalog catalogue, PackedFacts text, string name, int start, int end, bool isAssumed, IReadOnlyList<FactChange> changes)
{
    private Fact? _fact;

    public string Name { get; } = name;

    public string Kind => text.Kind;

    public FactCatalog Catalog => catalogue;

    public Fact Fact => Once.Get(ref _fact, this, static entry => entry.Decode());

    /// <summary>The same fact in a variant: an instance of its own, since what it names is looked up there.</summary>
    public FactHandle SeenBy(FactCatalog variant, FactChange? change) =>
        new(variant, text, Name, start, end, isAssumed, change is null ? changes : [.. changes, change]);

    private Fact Decode() => text.Decode(catalogue, start, end, isAssumed, changes);
}
