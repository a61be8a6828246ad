using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace ScenarioFacts;

/// <summary>Something that happens or may happen: the built-in kind <c>event</c> of every vocabulary.</summary>
[SuppressMessage("Naming", "CA1716", Justification = "The class has the name of the built-in kind; Visual Basic can write [Event].")]
public class Event : Fact
{
    private static readonly Field<Status> StatusField = Field.Choice<Status>("status", "proposed", "planned", "underway", "occurred", "cancelled").WithFinal(ScenarioFacts.Status.Occurred, ScenarioFacts.Status.Cancelled);
    private static readonly Field<FactDate> WhenField = Field.Date("when");

    /// <summary>Creates an event that decodes its claims on first access.</summary>
    /// <param name="record">The event's location in the packed data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public Event(FactRecord record)
        : base(record)
    {
    }

    /// <summary>The event's status over time. An undated claim holds at the publication date of each of its sources.</summary>
    public Timeline<Status> Status => Timeline(StatusField);

    /// <summary>The claims behind <see cref="Status"/>, including rejected ones.</summary>
    public IReadOnlyList<Claim<Status>> StatusClaims => ClaimsOf(StatusField);

    /// <summary>When the event happens; null if not stated or disputed.</summary>
    public FactDate? When => SingleValue(WhenField);

    /// <summary>The claims behind <see cref="When"/>.</summary>
    public IReadOnlyList<Claim<FactDate>> WhenClaims => ClaimsOf(WhenField);
}
