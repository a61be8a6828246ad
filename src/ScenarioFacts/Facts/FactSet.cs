using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts;

/// <summary>
/// A scenario's own facts of one kind, in ordinal order of their names. Generated sets derive from this and add a property for
/// each fact. Immutable and safe to use from any thread; names are indexed at first touch, and each fact is decoded when it is first asked for.
/// </summary>
/// <typeparam name="T">The class of the kind.</typeparam>
public class FactSet<T> : IReadOnlyList<T>
    where T : Fact
{
    private readonly FactCatalog _catalogue;
    private FactIndex? _index;

    /// <summary>Holds the catalogue without touching it.</summary>
    /// <param name="catalogue">The scenario's catalogue.</param>
    /// <param name="kind">The name of the kind, such as <c>meeting</c>. Kinds that are that kind have sets of their own.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public FactSet(FactCatalog catalogue, string kind)
    {
        _catalogue = catalogue ?? throw new ArgumentNullException(nameof(catalogue));
        Kind = kind ?? throw new ArgumentNullException(nameof(kind));
    }

    /// <summary>The name of the kind, such as <c>meeting</c>.</summary>
    public string Kind { get; }

    /// <summary>How many facts there are.</summary>
    public int Count => Index.Count;

    private FactIndex Index => Once.Get(ref _index, this, static set => set._catalogue.OfKind(set.Kind));

    /// <summary>A fact by its place in ordinal order of the names.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <returns>The fact, always the same instance.</returns>
    /// <exception cref="IndexOutOfRangeException">There is no such place.</exception>
    public T this[int index] => (T)Index[index];

    /// <summary>A fact by its name, compared ordinally.</summary>
    /// <param name="name">The fact's name, such as <c>fdmm-2015</c>.</param>
    /// <returns>The fact, always the same instance.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The set has no fact of this name; the message has up to three that are near.</exception>
    public T this[string name] => Find(name) ?? throw new KeyNotFoundException(MissingMessage(name));

    /// <summary>Finds a fact by its name, compared ordinally.</summary>
    /// <param name="name">The fact's name, such as <c>fdmm-2015</c>.</param>
    /// <returns>The fact, always the same instance; null if the set has none of this name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public T? Find(string name) => (T?)Index.Find(name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>Walks the facts in ordinal order of their names.</summary>
    /// <returns>The facts.</returns>
    public IEnumerator<T> GetEnumerator() => Index.Cast<T>().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string MissingMessage(string name)
    {
        var near = NearNames.Find(name, Index.Names);
        return $"\"{_catalogue.Name}\" has no {Kind} \"{name}\"." + (near.Count == 0 ? "" : $" Near: {string.Join(", ", near)}.");
    }
}
