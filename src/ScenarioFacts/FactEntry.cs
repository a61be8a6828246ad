namespace ScenarioFacts;

/// <summary>A fact's place in a catalogue: its name, where its lines are, and the fact itself once it was asked for.</summary>
internal sealed class FactEntry(FactCatalogue catalogue, FactText text, string name, int start, int end)
{
    private Fact? _fact;

    public string Name { get; } = name;

    public string Kind => text.Kind;

    public FactCatalogue Catalogue => catalogue;

    public Fact Fact => Once.Get(ref _fact, this, static entry => entry.Decode());

    private Fact Decode() => text.Decode(catalogue, start, end);
}
