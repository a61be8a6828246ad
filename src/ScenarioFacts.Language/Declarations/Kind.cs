using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Declarations;

/// <summary>A kind with its inherited members. They are looked up along the base chain and never copied, since that chain may be long.</summary>
internal sealed class Kind(KindSymbol symbol)
{
    private readonly Dictionary<string, Field> _own = new(StringComparer.Ordinal);
    private IReadOnlyList<Field>? _required;
    private Dictionary<string, Field>? _members;

    public KindSymbol Symbol { get; } = symbol;

    public string Name => Symbol.Name;

    /// <summary>The name as written in running text.</summary>
    public string Noun => Names.GetWords(Symbol.Name);

    /// <summary>The base kind; null for <c>fact</c>, and if the base is unknown or circular.</summary>
    public Kind? Base { get; private set; }

    /// <summary>The kind and its base kinds, nearest first, up to <c>fact</c>.</summary>
    public IEnumerable<Kind> Lineage
    {
        get
        {
            for (var kind = this; kind is not null; kind = kind.Base)
                yield return kind;
        }
    }

    /// <summary>Whether facts of the kind need no evidence for fields that are not over time.</summary>
    public bool EvidenceOptional { get; private set; }

    /// <summary>Whether a base is unknown or circular: missing fields may then be inherited ones.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>The fields that it declares itself, in declaration order.</summary>
    public IReadOnlyList<Field> OwnFields { get; private set; } = [];

    /// <summary>Its own and inherited fields, nearest kind first, in declaration order.</summary>
    public IEnumerable<Field> Fields => Lineage.SelectMany(static kind => kind.OwnFields);

    /// <summary>The fields that every fact of the kind must have.</summary>
    public IReadOnlyList<Field> RequiredFields => _required ??= [.. Fields.Where(static required => required.Symbol.IsRequired)];

    /// <summary>The nearest kind, itself included, whose facts have proper names that exclude one another; null if there is none.</summary>
    public Kind? NameFamily => Lineage.FirstOrDefault(static kind => kind.Symbol.HasProperNames);

    /// <summary>The names of the two fields that are the sides of a pair, its own or inherited; empty if there are none.</summary>
    public EquatableArray<string> Sides => Lineage.FirstOrDefault(static kind => kind.Symbol.Sides.Count > 0)?.Symbol.Sides ?? default;

    public bool IsSource => Is(CoreKinds.Source);

    public bool Is(string kind)
    {
        for (var k = this; k is not null; k = k.Base)
        {
            if (k.Name == kind)
                return true;
        }

        return false;
    }

    public Field? GetField(string name)
    {
        for (var kind = this; kind is not null; kind = kind.Base)
        {
            if (kind._own.TryGetValue(name, out var field))
                return field;
        }

        return null;
    }

    /// <summary>The field of its own that becomes a C# member of this name; null if there is none.</summary>
    public Field? FindOwnMember(string csharp)
    {
        if (_members is null)
        {
            _members = new Dictionary<string, Field>(StringComparer.OrdinalIgnoreCase);
            foreach (var (field, name) in OwnFields.SelectMany(static field => CSharpMembers.OfField(field.Name).Select(name => (field, name))))
                _members[name] = field;
        }

        return _members.TryGetValue(csharp, out var found) ? found : null;
    }

    /// <summary>Whether its class has a C# member of this name that is no field of any kind.</summary>
    public bool HasReservedMember(string csharp) =>
        CSharpMembers.ReservedInFacts.Contains(csharp, StringComparer.OrdinalIgnoreCase)
        || csharp.Equals(Names.GetCSharpName(Name), StringComparison.OrdinalIgnoreCase)
        || (CSharpMembers.ReservedInSources.Contains(csharp, StringComparer.OrdinalIgnoreCase) && IsSource);

    /// <summary>Called once per kind, bases first.</summary>
    public void Complete(Kind? @base, Scope scope)
    {
        Base = @base;
        IsIncomplete = CSharpMembers.ReservedForKinds.Contains(Names.GetCSharpName(Name), StringComparer.OrdinalIgnoreCase) || (@base is null ? Symbol.Base is not null : @base.IsIncomplete);
        EvidenceOptional = Symbol.EvidenceOptional ?? @base?.EvidenceOptional ?? false;
        OwnFields = [.. Symbol.Fields.Select(field => new Field(field, Symbol, GetTypeKind(field, Symbol, scope), GetUnits(field, scope), GetFinalWords(field, scope), GetWords(field, scope)))];
        foreach (var field in OwnFields)
            _own.Add(field.Name, field);
    }

    private static EquatableArray<string> GetUnits(FieldSymbol field, Scope scope) =>
        field.Type.Unit is { } unit && scope.FindChoice(unit) is { } choice ? choice.Words : default;

    private static EquatableArray<string> GetWords(FieldSymbol field, Scope scope) =>
        scope.GetKind(field.Type) == TypeKind.Choice && scope.FindChoice(field.Type.Names[0]) is { } choice ? choice.Words : default;

    /// <summary>Values of a list each have their own time: nothing comes after any of them.</summary>
    private static EquatableArray<string> GetFinalWords(FieldSymbol field, Scope scope) =>
        field is { IsOverTime: true, IsSingle: true } && scope.GetKind(field.Type) == TypeKind.Choice && scope.FindChoice(field.Type.Names[0]) is { } choice
            ? choice.Words.Where(choice.IsFinal).ToEquatableArray()
            : default;

    private static TypeKind GetTypeKind(FieldSymbol field, KindSymbol owner, Scope scope) =>
        owner.Vocabulary != BuiltInVocabularies.Core ? scope.GetKind(field.Type) : field.Name switch
        {
            CoreFields.Within => TypeKind.SourceChain,
            CoreFields.Reliability => TypeKind.Reliability,
            _ => scope.GetKind(field.Type),
        };
}

/// <summary>A field with its declaring kind and resolved type.</summary>
/// <param name="Units">The units, if the field is a quantity.</param>
/// <param name="FinalWords">The words of its choice that stay known once they are, if the field holds one value at any one time.</param>
/// <param name="Words">The words of its choice, in the order in which they are declared.</param>
internal sealed record Field(
    FieldSymbol Symbol, KindSymbol Owner, TypeKind TypeKind, EquatableArray<string> Units = default, EquatableArray<string> FinalWords = default, EquatableArray<string> Words = default)
{
    public string Name => Symbol.Name;

    /// <summary>Whether this is the day of a core event.</summary>
    public bool IsWhen => IsOf(CoreKinds.Event, CoreFields.When);

    /// <summary><c>status</c> is the only field over time that may be undated: it then holds at its sources' publication dates.</summary>
    public bool MayBeUndated => Symbol.Name == CoreFields.Status && Owner.Vocabulary == BuiltInVocabularies.Core;

    /// <summary>The place of a word among those of its choice; null for any other value.</summary>
    public int? FindPlace(string word)
    {
        for (var place = 0; place < Words.Count; place++)
        {
            if (Words[place] == word)
                return place;
        }

        return null;
    }

    /// <summary>Whether it is that field of that kind of the core vocabulary, and no other of the same name.</summary>
    public bool IsOf(string coreKind, string name) => Symbol.Name == name && Owner.Name == coreKind && Owner.Vocabulary == BuiltInVocabularies.Core;
}
