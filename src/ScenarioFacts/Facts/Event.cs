using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace ScenarioFacts;

/// <summary>Something that happens or may happen: the built-in kind <c>event</c> of every vocabulary.</summary>
[SuppressMessage("Naming", "CA1716", Justification = "The class has the name of the built-in kind; Visual Basic can write [Event].")]
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.FactJsonConverter))]
#endif
public class Event : Fact
{
    /// <summary>The kind <c>event</c>.</summary>
    public static new FactKind Descriptor { get; } = FactKind.Create("event", "Event", "events", Fact.Descriptor, static record => new Event(record), static () => [Fields.Status, Fields.When]);

    /// <summary>Creates an event that decodes its claims on first access.</summary>
    /// <param name="record">The event's location in the packed data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public Event(FactRecord record)
        : base(record)
    {
    }

    /// <summary>The event's status over time. An undated claim holds at the publication date of each of its sources.</summary>
    public Timeline<Status> Status => Timeline(Fields.Status);

    /// <summary>The claims behind <see cref="Status"/>, including rejected ones.</summary>
    public IReadOnlyList<Claim<Status>> StatusClaims => ClaimsOf(Fields.Status);

    /// <summary>When the event happens; null if not stated or disputed.</summary>
    public FactDate? When => SingleValue(Fields.When);

    /// <summary>The claims behind <see cref="When"/>.</summary>
    public IReadOnlyList<Claim<FactDate>> WhenClaims => ClaimsOf(Fields.When);

    /// <summary>The fields of <see cref="Event"/>.</summary>
    [SuppressMessage("Design", "CA1034", Justification = "Fields are named through their kind; a derived kind's class has those of its base.")]
    public abstract class Fields
    {
        /// <summary>Only names the fields.</summary>
        protected Fields()
        {
        }

        /// <summary>The field <c>status</c>.</summary>
        public static Field<Status> Status { get; } = Field.Choice<Status>("status", "proposed", "planned", "underway", "occurred", "cancelled")
            .OverTime().WithFinal(ScenarioFacts.Status.Occurred, ScenarioFacts.Status.Cancelled);

        /// <summary>The field <c>when</c>.</summary>
        public static Field<FactDate> When { get; } = Field.Date("when");
    }
}
