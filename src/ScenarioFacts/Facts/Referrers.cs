using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace ScenarioFacts;

/// <summary>
/// The facts of a catalog that have a fact as a value of one of their fields, each once, in ordinal order of their names: the meetings of a person, the
/// holders of an office. Rejected and disputed claims do not count, as in the field itself.
/// </summary>
/// <typeparam name="T">The class of the facts that refer.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public sealed class Referrers<T> : IReadOnlyList<T>
    where T : Fact
{
    private readonly Fact _fact;
    private readonly FactField _field;
    private readonly T[] _facts;

    internal Referrers(Fact fact, FactField field, FactCatalog within)
    {
        (_fact, _field) = (fact, field);
        var mentions = within.MentionsOf(fact).Where(mention => mention.Role == MentionRole.Value && ReferenceEquals(mention.Claim!.FieldDefinition, field) && mention.By is T).ToList();
        Claims = [.. mentions.Select(static mention => mention.Claim!)];
        _facts = [.. mentions.Where(static mention => mention.Claim!.Standing is Standing.Plain or Standing.Accepted).Select(static mention => (T)mention.By).Distinct()];
    }

    /// <summary>The claims that refer to the fact, including rejected and disputed ones.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>The number of facts.</summary>
    public int Count => _facts.Length;

    /// <summary>The fact at an index, in ordinal order of the names.</summary>
    /// <param name="index">The zero-based index.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="IndexOutOfRangeException">The index is out of range.</exception>
    public T this[int index] => _facts[index];

    /// <summary>The facts whose field had the fact as a value on a date; for a field that does not change over time, all of them are Known.</summary>
    /// <param name="date">The date as written, not widened by <c>~</c> or <c>?</c>.</param>
    /// <returns>The facts known or possible then: the holders of an office on that day.</returns>
    public Answer<T> At(FactDate date)
    {
        var certain = _facts.ToLookup(fact => _field.Holds(fact, _fact, date));
        return new Answer<T>([.. certain[Certainty.Known]], [.. certain[Certainty.Possible]]);
    }

    /// <summary>The facts whose field had the fact as a value on a day.</summary>
    /// <param name="day">The day; its time of day is ignored.</param>
    /// <returns>The facts known or possible then.</returns>
    public Answer<T> At(DateTime day) => At(FactDate.OnDay(day));

    /// <summary>Enumerates the facts in ordinal order of their names.</summary>
    /// <returns>The facts.</returns>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_facts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
