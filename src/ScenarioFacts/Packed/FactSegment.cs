using System.Linq;

namespace ScenarioFacts;

/// <summary>One text of a catalogue, whose names are indexed at first touch; in a variant also a text of its base, seen through it.</summary>
internal sealed class FactSegment
{
    private readonly FactCatalog _catalogue;
    private readonly PackedFacts? _text;
    private readonly FactSegment? _base;
    private FactHandle[]? _entries;

    public FactSegment(FactCatalog catalogue, PackedFacts text)
    {
        _catalogue = catalogue;
        _text = text;
        Kind = text.Kind;
    }

    private FactSegment(FactCatalog variant, FactSegment @base)
    {
        _catalogue = variant;
        _base = @base;
        Kind = @base.Kind;
    }

    public string Kind { get; }

    /// <summary>Whether the catalogue declares these facts itself.</summary>
    public bool IsDeclaredHere => _base is null;

    public FactHandle[] Entries => Once.Get(ref _entries, this, static run => run.Index());

    /// <summary>The same text as a variant sees it: without what is retracted, and with what is changed.</summary>
    public FactSegment SeenBy(FactCatalog variant) => new(variant, this);

    private FactHandle[] Index()
    {
        if (_base is null)
            return _text!.Entries(_catalogue);
        var changes = _catalogue.Changes;
        return [.. _base.Entries.Where(entry => !changes.Retracts(entry.Name)).Select(entry => entry.SeenBy(_catalogue, changes.Of(entry.Name)))];
    }
}
