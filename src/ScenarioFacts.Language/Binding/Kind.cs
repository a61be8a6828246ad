using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Binding;

/// <summary>A kind with all that it inherits.</summary>
internal sealed class Kind(KindSymbol symbol)
{
    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);
    private readonly List<string> _lineage = [symbol.Name];

    public KindSymbol Symbol { get; } = symbol;

    public string Name => Symbol.Name;

    /// <summary>The name as it reads within a sentence.</summary>
    public string Noun => Names.WordsOf(Symbol.Name);

    /// <summary>The kind and all that it is, nearest first, up to <c>fact</c>.</summary>
    public IReadOnlyList<string> Lineage => _lineage;

    /// <summary>Whether facts of the kind need no proof for what does not change over time.</summary>
    public bool EvidenceOptional { get; private set; }

    /// <summary>Whether a base is unknown or circular: then fields that are not found may be inherited ones.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>Its own fields and the inherited ones, nearest kind first, in their written order.</summary>
    public IReadOnlyList<Field> Fields { get; private set; } = [];

    public bool IsSource => Is("source");

    public bool Is(string kind) => _lineage.Contains(kind, StringComparer.Ordinal);

    public Field? FieldOf(string name) => _fields.TryGetValue(name, out var field) ? field : null;

    public void Complete(Scope scope)
    {
        bool? optional = null;
        var fields = new List<Field>();
        for (Kind? kind = this; kind is not null;)
        {
            optional ??= kind.Symbol.EvidenceOptional;
            foreach (var field in kind.Symbol.Fields)
                Add(new Field(field, kind.Symbol, TypeKindOf(field, kind.Symbol, scope)), fields);
            kind = BaseOf(kind, scope);
        }

        EvidenceOptional = optional ?? false;
        Fields = fields;
    }

    private Kind? BaseOf(Kind kind, Scope scope)
    {
        if (kind.Symbol.Base is not { } name)
            return null;
        var known = scope.KindOf(name);
        IsIncomplete |= known is null || _lineage.Contains(name, StringComparer.Ordinal);
        if (IsIncomplete)
            return null;
        _lineage.Add(name);
        return known;
    }

    private void Add(Field field, List<Field> fields)
    {
        if (_fields.ContainsKey(field.Name))
            return;
        _fields.Add(field.Name, field);
        fields.Add(field);
    }

    private static TypeKind TypeKindOf(FieldSymbol field, KindSymbol owner, Scope scope) =>
        owner.Vocabulary == BuiltInVocabularies.Core && field.Name == "within" ? TypeKind.SourceChain : scope.KindOf(field.Type);
}

/// <summary>A field with the kind that declares it and what its type turned out to be.</summary>
internal sealed record Field(FieldSymbol Symbol, KindSymbol Owner, TypeKind TypeKind)
{
    public string Name => Symbol.Name;

    /// <summary><c>status</c> is the one field over time that may be undated: it then holds when its sources were published.</summary>
    public bool MayBeUndated => Symbol.Name == "status" && Owner.Vocabulary == BuiltInVocabularies.Core;
}
