using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts;

/// <summary>A scenario as of a date: what held in the world then, from all sources, whenever they were published.</summary>
public sealed class FactView
{
    internal FactView(FactCatalog catalogue, FactDate date)
    {
        Catalog = catalogue;
        Date = date;
    }

    /// <summary>The scenario looked at.</summary>
    public FactCatalog Catalog { get; }

    /// <summary>The date asked for.</summary>
    public FactDate Date { get; }

    /// <summary>What a field over time answers for the date.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="timeline">The field of a fact, such as <c>person.Office</c>.</param>
    /// <returns>The values known or possible then.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    public Answer<T> Of<T>(Timeline<T> timeline) => (timeline ?? throw new ArgumentNullException(nameof(timeline))).At(Date);

    /// <summary>
    /// What a field over time answers for the date, for the fact as this scenario sees it: <c>variant.AsOf(day).Of(baseFact, f => f.Status)</c>
    /// asks the variant, whichever of the two the fact was taken from.
    /// </summary>
    /// <typeparam name="TFact">The class of the fact.</typeparam>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="fact">The fact, of this scenario or of its base or variant.</param>
    /// <param name="field">The field of the fact.</param>
    /// <returns>The values known or possible then; none if the scenario has no such fact.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public Answer<T> Of<TFact, T>(TFact fact, Func<TFact, Timeline<T>> field)
        where TFact : Fact
    {
        _ = field ?? throw new ArgumentNullException(nameof(field));
        return Catalog.Find(fact) is { } seen ? field(seen).At(Date) : new Answer<T>([], []);
    }

    /// <summary>Whether a value, or one inside it, is the only one known or possible on the date, as <c>expect … is</c> asks.</summary>
    /// <typeparam name="T">The type of a value.</typeparam>
    /// <param name="timeline">The field of a fact.</param>
    /// <param name="value">The value.</param>
    /// <returns>True if it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="timeline"/> is null.</exception>
    public bool Is<T>(Timeline<T> timeline, T value) => (timeline ?? throw new ArgumentNullException(nameof(timeline))).Is(value, Date);

    /// <summary>The scenario's events of one status on the date, in ordinal order of their names.</summary>
    /// <param name="status">The status, which is the only one known or possible then.</param>
    /// <returns>The events.</returns>
    public IEnumerable<Event> Events(Status status) => Catalog.Facts.OfType<Event>().Where(e => Is(e.Status, status));

    /// <summary>The scenario and the date.</summary>
    /// <returns>For example <c>uk-japan as of 2015-01-21</c>.</returns>
    public override string ToString() => Catalog.Name + " as of " + Date;
}
