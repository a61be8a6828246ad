using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts;

/// <summary>A scenario as of a date: what held in the world then, according to all sources, whenever they were published.</summary>
public sealed class FactView
{
    internal FactView(FactCatalog catalogue, FactDate date)
    {
        Catalog = catalogue;
        Date = date;
    }

    /// <summary>The scenario viewed.</summary>
    public FactCatalog Catalog { get; }

    /// <summary>The date of the view.</summary>
    public FactDate Date { get; }

    /// <summary>Evaluates a field over time at the date.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="timeline">The field of a fact, such as <c>person.Office</c>.</param>
    /// <returns>The values known or possible then.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    public Answer<T> Of<T>(Timeline<T> timeline) => (timeline ?? throw new ArgumentNullException(nameof(timeline))).At(Date);

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
        return Catalog.Find(fact) is { } seen ? field(seen).At(Date) : new Answer<T>([], []);
    }

    /// <summary>Whether a value, or one inside it, is the only one known or possible on the date, as in <c>expect … is</c>.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="timeline">The field of a fact.</param>
    /// <param name="value">The value.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    public bool Is<T>(Timeline<T> timeline, T value) => (timeline ?? throw new ArgumentNullException(nameof(timeline))).Is(value, Date);

    /// <summary>The scenario's events that have a status on the date, in ordinal order of their names.</summary>
    /// <param name="status">The status; it must be the only one known or possible then.</param>
    /// <returns>The events.</returns>
    public IEnumerable<Event> Events(Status status) => Catalog.Facts.OfType<Event>().Where(e => Is(e.Status, status));

    /// <summary>Formats the scenario and the date.</summary>
    /// <returns>For example <c>uk-japan as of 2015-01-21</c>.</returns>
    public override string ToString() => Catalog.Name + " as of " + Date;
}
