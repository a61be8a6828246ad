namespace ScenarioFacts;

/// <summary>One text of a catalogue, whose names are indexed at first touch.</summary>
internal sealed class FactRun(FactCatalogue catalogue, FactText text)
{
    private FactEntry[]? _entries;

    public string Kind => text.Kind;

    public FactEntry[] Entries => Once.Get(ref _entries, this, static run => run.Index());

    private FactEntry[] Index() => text.Entries(catalogue);
}
