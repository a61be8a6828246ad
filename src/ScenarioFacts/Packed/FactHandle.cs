using System.Collections.Generic;

namespace ScenarioFacts;

/// <summary>A fact's entry in a catalog: its name, the location of its lines, and the fact itself once decoded.</summary>
internal sealed class FactHandle(FactCatalog catalog, PackedFacts text, string name, int start, int end, bool isAssumed, IReadOnlyList<FactChange> changes)
{
    private Fact? _fact;

    public string Name { get; } = name;

    public FactKind Kind => text.Kind;

    public FactCatalog Catalog => catalog;

    public Fact Fact => Once.Get(ref _fact, this, static entry => entry.Decode());

    /// <summary>Creates the entry of the same fact in a variant: a separate instance, since its references are resolved there.</summary>
    public FactHandle SeenBy(FactCatalog variant, FactChange? change) =>
        new(variant, text, Name, start, end, isAssumed, change is null ? changes : [.. changes, change]);

    private Fact Decode() => text.Decode(catalog, start, end, isAssumed, changes);
}
