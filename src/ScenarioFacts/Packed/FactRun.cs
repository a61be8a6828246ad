using System.Linq;

namespace ScenarioFacts;

/// <summary>One text of a catalogue, whose names are indexed at first touch; in a variant also a text of its base, seen through it.</summary>
internal sealed class FactRun
{
    private readonly FactCatalogue _catalogue;
    private readonly FactText? _text;
    private readonly FactRun? _base;
    private FactEntry[]? _entries;

    public FactRun(FactCatalogue catalogue, FactText text)
    {
        _catalogue = catalogue;
        _text = text;
        Kind = text.Kind;
    }

    private FactRun(FactCatalogue variant, FactRun @base)
    {
        _catalogue = variant;
        _base = @base;
        Kind = @base.Kind;
    }

    public string Kind { get; }

    /// <summary>Whether the catalogue declares these facts itself.</summary>
    public bool IsOwn => _base is null;

    public FactEntry[] Entries => Once.Get(ref _entries, this, static run => run.Index());

    /// <summary>The same text as a variant sees it: without what is retracted, and with what is changed.</summary>
    public FactRun SeenBy(FactCatalogue variant) => new(variant, this);

    private FactEntry[] Index()
    {
        if (_base is null)
            return _text!.Entries(_catalogue);
        var changes = _catalogue.Changes;
        return [.. _base.Entries.Where(entry => !changes.Retracts(entry.Name)).Select(entry => entry.SeenBy(_catalogue, changes.Of(entry.Name)))];
    }
}
