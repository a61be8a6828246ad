using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace ScenarioFacts;

/// <summary>A kind of facts, as its vocabulary declares it. The class of a kind has its own as <c>Descriptor</c>.</summary>
public sealed class FactKind
{
    private readonly Func<FactRecord, Fact> _create;
    private readonly Func<IReadOnlyList<FactField>> _makeFields;
    private ReadOnlyCollection<FactField>? _fields;

    private FactKind(string name, string label, string plural, FactKind? @base, Type type, Func<FactRecord, Fact> create, Func<IReadOnlyList<FactField>>? fields)
    {
        Name = name ?? throw new ArgumentNullException(nameof(name));
        Label = label ?? throw new ArgumentNullException(nameof(label));
        Plural = plural ?? throw new ArgumentNullException(nameof(plural));
        Base = @base;
        Type = type;
        _create = create ?? throw new ArgumentNullException(nameof(create));
        _makeFields = fields ?? (static () => []);
    }

    /// <summary>The name of the kind, such as <c>joint-activity</c>.</summary>
    public string Name { get; }

    /// <summary>The display name of the kind.</summary>
    public string Label { get; }

    /// <summary>The plural of the name, such as <c>people</c>.</summary>
    public string Plural { get; }

    /// <summary>The kind that this one <c>is</c>; null for <c>fact</c>, which every kind is in the end.</summary>
    public FactKind? Base { get; }

    /// <summary>The class of the kind's facts.</summary>
    public Type Type { get; }

    /// <summary>The fields of the kind in declared order, inherited ones first.</summary>
    public IReadOnlyList<FactField> Fields => Once.Get(ref _fields, this, static kind => new([.. kind.Base?.Fields ?? [], .. kind._makeFields()]));

    /// <summary>Describes a kind. Generated classes call this; the fields are not asked for before <see cref="Fields"/> is.</summary>
    /// <typeparam name="T">The class of the kind's facts.</typeparam>
    /// <param name="name">The name of the kind.</param>
    /// <param name="label">The display name of the kind.</param>
    /// <param name="plural">The plural of the name.</param>
    /// <param name="baseKind">The kind that this one <c>is</c>.</param>
    /// <param name="create">Creates a fact from its record.</param>
    /// <param name="fields">Lists the kind's own fields; null if it has none.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="ArgumentNullException">An argument other than <paramref name="fields"/> is null.</exception>
    public static FactKind Create<T>(string name, string label, string plural, FactKind baseKind, Func<FactRecord, T> create, Func<IReadOnlyList<FactField>>? fields = null)
        where T : Fact => new(name, label, plural, baseKind ?? throw new ArgumentNullException(nameof(baseKind)), typeof(T), create, fields);

    /// <summary>Whether the kind is another one, or derives from it.</summary>
    /// <param name="kind">The other kind.</param>
    /// <returns>True if every fact of this kind is one of the other.</returns>
    [SuppressMessage("Naming", "CA1716", Justification = "The vocabulary's own word.")]
    public bool Is(FactKind kind)
    {
        for (var own = this; own is not null; own = own.Base)
        {
            if (ReferenceEquals(own, kind))
                return true;
        }

        return false;
    }

    /// <summary>Finds a field by name, among the kind's own and those that it inherits.</summary>
    /// <param name="name">The name of the field, as written in the vocabulary.</param>
    /// <returns>The field; null if the kind has none of this name.</returns>
    public FactField? FindField(string name) => Fields.FirstOrDefault(field => string.Equals(field.Name, name, StringComparison.Ordinal));

    /// <summary>The name of the kind.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    internal bool IsBaseOf(FactKind kind) => kind.Is(this);

    internal Fact Read(FactRecord record) => _create(record);

    /// <summary>The kind that every kind is in the end.</summary>
    internal static FactKind Root { get; } = new("fact", "Fact", "facts", null, typeof(Fact), static record => new Fact(record), null);
}
