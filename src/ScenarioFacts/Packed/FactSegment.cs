using System.Linq;

namespace ScenarioFacts;

/// <summary>One <see cref="PackedFacts"/> of a catalog, indexed on first access; in a variant also one of its base, with the variant's changes applied.</summary>
internal sealed class FactSegment
{
    private readonly FactCatalog _catalog;
    private readonly PackedFacts? _text;
    private readonly FactSegment? _base;
    private FactHandle[]? _entries;

    public FactSegment(FactCatalog catalog, PackedFacts text)
    {
        _catalog = catalog;
        _text = text;
        Kind = text.Kind;
    }

    private FactSegment(FactCatalog variant, FactSegment @base)
    {
        _catalog = variant;
        _base = @base;
        Kind = @base.Kind;
    }

    public FactKind Kind { get; }

    /// <summary>Whether the catalog itself declares these facts.</summary>
    public bool IsDeclaredHere => _base is null;

    public FactHandle[] Entries => Once.Get(ref _entries, this, static run => run.Index());

    /// <summary>Creates the variant's view of the segment: without retracted facts, and with changes applied.</summary>
    public FactSegment SeenBy(FactCatalog variant) => new(variant, this);

    private FactHandle[] Index()
    {
        if (_base is null)
            return _text!.Entries(_catalog);
        var changes = _catalog.Changes;
        return [.. _base.Entries.Where(entry => !changes.Retracts(entry.Name)).Select(entry => entry.SeenBy(_catalog, changes.Of(entry.Name)))];
    }
}
