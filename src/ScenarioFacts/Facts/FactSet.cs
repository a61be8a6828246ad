using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace ScenarioFacts;

/// <summary>
/// A scenario's own facts of a kind and of all kinds that are that kind, in ordinal order of their names. Generated sets derive from this and add a property
/// for each fact of exactly the kind. Immutable and thread-safe; the names are indexed and each fact is decoded on first access.
/// </summary>
/// <typeparam name="T">The class of the kind.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public class FactSet<T> : IReadOnlyList<T>, ICollection<T>
    where T : Fact
{
    private readonly FactCatalog _catalog;
    private readonly Func<FactKind, bool> _isIncluded;
    private readonly string _name;
    private readonly FactKind? _kind;
    private FactIndex? _index;
    private FactSet<T>? _exact;

    /// <summary>Creates the set without reading the catalog.</summary>
    /// <param name="catalog">The scenario's catalog.</param>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FactSet(FactCatalog catalog, FactKind kind)
        : this(catalog, (kind ?? throw new ArgumentNullException(nameof(kind))).IsBaseOf, kind.Name) => _kind = kind;

    internal FactSet(FactCatalog catalog, Func<FactKind, bool> isIncluded, string name)
    {
        _catalog = catalog ?? throw new ArgumentNullException(nameof(catalog));
        _isIncluded = isIncluded;
        _name = name;
    }

    /// <summary>The facts of exactly this kind, without those of the kinds that are this kind.</summary>
    public FactSet<T> OfExactKind => Once.Get(ref _exact, this, static set => new FactSet<T>(set._catalog, set.IsExact, set._name));

    /// <summary>The number of facts.</summary>
    public int Count => Index.Count;

    /// <summary>The names of the facts, in ordinal order.</summary>
    public IReadOnlyList<string> Names => [.. Index.Names];

    bool ICollection<T>.IsReadOnly => true;

    private FactIndex Index => Once.Get(ref _index, this, static set => set._catalog.Select(set._isIncluded));

    /// <summary>The fact at an index, in ordinal order of the names.</summary>
    /// <param name="index">The zero-based index.</param>
    /// <returns>The fact, always the same instance.</returns>
    /// <exception cref="IndexOutOfRangeException">The index is out of range.</exception>
    public T this[int index] => (T)Index[index];

    /// <summary>The fact of a name, compared ordinally.</summary>
    /// <param name="name">The fact's name, such as <c>fdmm-2015</c>.</param>
    /// <returns>The fact, always the same instance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The set has no fact of this name; the message lists up to three similar names.</exception>
    public T this[string name] => (T)(Index.Find(name ?? throw new ArgumentNullException(nameof(name))) ?? throw new KeyNotFoundException(MissingMessage(name)));

    /// <summary>Finds a fact by name or, if no fact of the set has the name, by its label or another name of it, whatever their case.</summary>
    /// <param name="name">The fact's name, such as <c>fdmm-2015</c>, or its label or another name.</param>
    /// <returns>The fact, always the same instance; null if the set has none, or several of this label.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public T? Find(string name) =>
        (T?)(Index.Find(name ?? throw new ArgumentNullException(nameof(name))) ?? FactIndex.Only(Index.FindByLabel(name)));

    /// <summary>Finds a fact by name, compared ordinally.</summary>
    /// <param name="name">The fact's name, such as <c>fdmm-2015</c>.</param>
    /// <param name="fact">The fact, always the same instance; null if the set has no fact of this name.</param>
    /// <returns>Whether the set has a fact of this name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool TryGet(string name, [NotNullWhen(true)] out T? fact) => (fact = (T?)Index.Find(name ?? throw new ArgumentNullException(nameof(name)))) is not null;

    /// <summary>Whether the set has a fact of a name, compared ordinally.</summary>
    /// <param name="name">The fact's name, such as <c>fdmm-2015</c>.</param>
    /// <returns>True if it has.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public bool Contains(string name) => TryGet(name, out _);

    /// <summary>Enumerates the facts in ordinal order of their names.</summary>
    /// <returns>The facts.</returns>
    public IEnumerator<T> GetEnumerator() => Index.Cast<T>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Formats the set for display.</summary>
    /// <returns>For example <c>12 meeting of uk-japan</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Count} {_name} of {_catalog.Name}");

    bool ICollection<T>.Contains(T item) => item is not null && ReferenceEquals(Index.Find(item.Name), item);

    void ICollection<T>.CopyTo(T[] array, int arrayIndex)
    {
        foreach (var fact in this)
            array[arrayIndex++] = fact;
    }

    void ICollection<T>.Add(T item) => throw ReadOnly();

    bool ICollection<T>.Remove(T item) => throw ReadOnly();

    void ICollection<T>.Clear() => throw ReadOnly();

    private bool IsExact(FactKind kind) => _kind is null ? kind.Type == typeof(T) : ReferenceEquals(kind, _kind);

    private static NotSupportedException ReadOnly() => new("A set of facts cannot be changed.");

    private string MissingMessage(string name)
    {
        var near = NearNames.Find(name, Index.Names);
        return $"\"{_catalog.Name}\" has no {_name} \"{name}\"." + (near.Count == 0 ? "" : $" Near: {string.Join(", ", near)}.");
    }
}
