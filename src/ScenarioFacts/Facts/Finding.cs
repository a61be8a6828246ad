using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace ScenarioFacts;

/// <summary>A conclusion that an analyst draws from facts, and says in its label: the built-in kind <c>finding</c> of every vocabulary.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.FactJsonConverter))]
#endif
public class Finding : Fact
{
    /// <summary>The kind <c>finding</c>.</summary>
    public static new FactKind Descriptor { get; } = FactKind.Create("finding", "Finding", "findings", Fact.Descriptor, static record => new Finding(record), static () => [Fields.RestsOn]);

    /// <summary>Creates a finding that decodes its claims on first access.</summary>
    /// <param name="record">The finding's location in the packed data.</param>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public Finding(FactRecord record)
        : base(record)
    {
    }

    /// <summary>The facts that the finding is drawn from.</summary>
    public IReadOnlyList<Fact> RestsOn => List(Fields.RestsOn);

    /// <summary>The claims behind <see cref="RestsOn"/>, including rejected ones.</summary>
    public IReadOnlyList<Claim<Fact>> RestsOnClaims => ClaimsOf(Fields.RestsOn);

    /// <summary>The fields of <see cref="Finding"/>.</summary>
    [SuppressMessage("Design", "CA1034", Justification = "Fields are named through their kind; a derived kind's class has those of its base.")]
    public abstract class Fields
    {
        /// <summary>Only names the fields.</summary>
        protected Fields()
        {
        }

        /// <summary>The field <c>rests-on</c>.</summary>
        public static Field<Fact> RestsOn { get; } = Field.Reference<Fact>("rests-on").AsList();
    }
}
