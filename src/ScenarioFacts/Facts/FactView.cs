using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace ScenarioFacts;

/// <summary>A scenario as of a date: what held in the world then, according to all sources, or to those published by another date.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FactView
{
    internal FactView(FactCatalog catalog, FactDate date, FactDate? knownBy)
    {
        Catalog = catalog;
        Date = date;
        KnownBy = knownBy;
    }

    /// <summary>The scenario viewed.</summary>
    public FactCatalog Catalog { get; }

    /// <summary>The date of the view.</summary>
    public FactDate Date { get; }

    /// <summary>The date by which sources must have been published to count; null if all count.</summary>
    public FactDate? KnownBy { get; }

    /// <summary>Evaluates a field over time at the date, for this scenario's instance of the fact: a variant answers for the variant, even for a fact of its base.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="timeline">The field of a fact, such as <c>person.Office</c>.</param>
    /// <returns>The values known or possible then; none if the scenario has no such fact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    /// <exception cref="ArgumentException">The fact is neither of this scenario nor of its family, nor of a scenario that it uses.</exception>
    public Answer<T> Of<T>(Timeline<T> timeline) => See(timeline)?.At(Date) ?? new Answer<T>([], []);

    /// <summary>
    /// Evaluates a field over time at the date, using this scenario's instance of the fact: <c>variant.AsOf(day).Of(baseFact, f => f.Status)</c>
    /// evaluates the variant's fact, whether the argument comes from the variant or its base.
    /// </summary>
    /// <typeparam name="TFact">The class of the fact.</typeparam>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="fact">A fact of this scenario, of its base, or of one of its variants.</param>
    /// <param name="field">The field of the fact.</param>
    /// <returns>The values known or possible then; none if the scenario has no such fact.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Answer<T> Of<TFact, T>(TFact fact, Func<TFact, Timeline<T>> field)
        where TFact : Fact
    {
        _ = field ?? throw new ArgumentNullException(nameof(field));
        return Catalog.Find(fact) is { } seen ? Of(field(seen)) : new Answer<T>([], []);
    }

    /// <summary>Whether a value, or one inside it, is the only one known or possible on the date, as in <c>expect … is</c>.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="timeline">The field of a fact.</param>
    /// <param name="value">The value; of a fact, this scenario's instance is meant.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    /// <exception cref="ArgumentException">The fact is neither of this scenario nor of its family, nor of a scenario that it uses.</exception>
    public bool Is<T>(Timeline<T> timeline, T value) => See(timeline) is { } seen && seen.Is(value is Fact fact && Catalog.Find(fact) is T own ? own : value, Date);

    /// <summary>Whether a claim could be known: a source that counts supports it, or none does.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>True for all claims if all sources count.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    public bool Knows(Claim claim) => claim is null ? throw new ArgumentNullException(nameof(claim)) : KnownBy is not { } date || Timeline<object>.IsKnownBy(claim, date);

    /// <summary>The scenario's events that have a status on the date, in ordinal order of their names.</summary>
    /// <param name="status">The status; it must be the only one known or possible then.</param>
    /// <returns>The events.</returns>
    public IEnumerable<Event> Events(Status status) => Catalog.OfKind<Event>().Where(e => Is(e.Status, status));

    /// <summary>Formats the scenario and the date.</summary>
    /// <returns>For example <c>uk-japan as of 2015-01-21</c>.</returns>
    public override string ToString() => Catalog.Name + " as of " + Date + (KnownBy is { } date ? ", known by " + date : "");

    /// <summary>The timeline of this scenario's instance of the fact, with what counts; null if the scenario has no such fact.</summary>
    private Timeline<T>? See<T>(Timeline<T> timeline)
    {
        var owner = (timeline ?? throw new ArgumentNullException(nameof(timeline))).Owner;
        var seen = ReferenceEquals(owner.Catalog, Catalog) ? owner : Catalog.Find(owner);
        if (!ReferenceEquals(seen, owner) && !owner.Catalog.IsOfFamily(Catalog))
            throw new ArgumentException($"The timeline is of {owner.Record.Describe()}, which \"{Catalog.Name}\" neither has nor uses.", nameof(timeline));
        var own = ReferenceEquals(seen, owner) ? timeline : seen?.TimelineOf(timeline.Field);
        return KnownBy is { } date ? own?.KnownBy(date) : own;
    }
}
