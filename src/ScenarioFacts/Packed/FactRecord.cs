using System;
using System.Collections.Generic;

namespace ScenarioFacts;

/// <summary>A fact's location in the packed data. Opaque: created by <see cref="PackedFacts"/> and read by the base class <see cref="Fact"/>.</summary>
public sealed class FactRecord
{
    private readonly string _data;
    private readonly int _bodyStart;
    private readonly int _end;
    private readonly IReadOnlyList<FactChange> _changes;
    private FactBody? _body;

    internal FactRecord(FactCatalog catalog, FactKind kind, string data, int start, int end, bool isAssumed, IReadOnlyList<FactChange> changes)
    {
        IsAssumed = isAssumed;
        _changes = changes;
        Catalog = catalog;
        Kind = kind;
        _data = data;
        _end = end;
        var lineFeed = data.IndexOf('\n', start, end - start);
        _bodyStart = lineFeed < 0 ? end : lineFeed + 1;
        var line = new PackedLine(data, start, _bodyStart);
        _ = line.MoveNext();
        _ = line.Cell();
        Name = line.Cell();
        Label = line.Cell() is { Length: > 0 } label ? label : Name;
        Documentation = line.Cell() is { Length: > 0 } documentation ? documentation : null;
    }

    internal FactCatalog Catalog { get; }

    internal FactKind Kind { get; }

    internal bool IsAssumed { get; }

    internal string Name { get; }

    internal string Label { get; }

    internal string? Documentation { get; }

    internal ClaimBacking Header => Body.Header;

    internal ClaimData[] Claims => Body.Claims;

    private FactBody Body => Once.Get(ref _body, this, static record => RecordDecoder.Decode(record, new PackedLine(record._data, record._bodyStart, record._end), record._changes));

    /// <summary>Formats the fact for exception messages.</summary>
    internal string Describe() => $"{Kind} \"{Name}\" of \"{Catalog.Name}\"";

    /// <summary>The field of a claim; one that the kind does not declare, which cannot occur in generated data, holds texts.</summary>
    internal FactField GetField(string name) => Kind.FindField(name) ?? Field.Text(name);

    /// <summary>Resolves a reference in a field of this fact.</summary>
    internal T Resolve<T>(string name, string field)
        where T : Fact
    {
        var fact = Catalog.FindByName(name)
            ?? throw new InvalidOperationException($"\"{field}\" of {Describe()} names \"{name}\", which is no fact of the scenario or of what it uses.");
        return fact as T
            ?? throw new InvalidOperationException($"\"{field}\" of {Describe()} names \"{name}\", which is a {fact.GetType().Name} and not a {typeof(T).Name}.");
    }
}

/// <summary>The lines under a fact's header line, decoded on first access.</summary>
internal sealed class FactBody(ClaimBacking header, ClaimData[] claims)
{
    public ClaimBacking Header { get; } = header;

    public ClaimData[] Claims { get; } = claims;
}
