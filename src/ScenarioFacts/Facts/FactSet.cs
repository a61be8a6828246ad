using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts;

/// <summary>
/// A scenario's own facts of one kind, in ordinal order of their names. Generated sets derive from this and add a property for
/// each fact. Immutable and thread-safe; the names are indexed and each fact is decoded on first access.
/// </summary>
/// <typeparam name="T">The class of the kind.</typeparam>
public class FactSet<T> : IReadOnlyList<T>
    where T : Fact
{
    private readonly FactCatalog _catalogue;
    private FactIndex? _index;

    /// <summary>Creates the set without reading the catalog.</summary>
    /// <param name="catalogue">The scenario's catalog.</param>
    /// <param name="kind">The name of the kind, such as <c>meeting</c>. Derived kinds have sets of their own.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FactSet(FactCatalog catalogue, string kind)
    {
        _catalogue = catalogue ?? throw new ArgumentNullException(nameof(catalogue));
        Kind = kind ?? throw new ArgumentNullException(nameof(kind));
    }

    /// <summary>The name of the kind, such as <c>meeting</c>.</summary>
    public string Kind { get; }

    /// <summary>The number of facts.</summary>
    public int Count => Index.Count;

    private FactIndex Index => Once.Get(ref _index, this, static set => set._catalogue.OfKind(set.Kind));

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
    public T this[string name] => Find(name) ?? throw new KeyNotFoundException(MissingMessage(name));

    /// <summary>Finds a fact by name, compared ordinally.</summary>
    /// <param name="name">The fact's name, such as <c>fdmm-2015</c>.</param>
    /// <returns>The fact, always the same instance; null if the set has no fact of this name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public T? Find(string name) => (T?)Index.Find(name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>Enumerates the facts in ordinal order of their names.</summary>
    /// <returns>The facts.</returns>
    public IEnumerator<T> GetEnumerator() => Index.Cast<T>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string MissingMessage(string name)
    {
        var near = NearNames.Find(name, Index.Names);
        return $"\"{_catalogue.Name}\" has no {Kind} \"{name}\"." + (near.Count == 0 ? "" : $" Near: {string.Join(", ", near)}.");
    }
}
