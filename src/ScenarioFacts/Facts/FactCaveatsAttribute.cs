using System;
using System.ComponentModel;

namespace ScenarioFacts;

/// <summary>
/// Says what code that names a fact should know of its fields: which are disputed, and which rest on nothing but reasoning. The generator writes it on the property of a fact,
/// and the analyzer reads it, also from a reference. Fields are named as the properties of the fact's class, separated by spaces.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactCaveatsAttribute : Attribute
{
    /// <summary>The fields with a disputed claim.</summary>
    public string Disputed { get; set; } = "";

    /// <summary>The fields with a rejected claim.</summary>
    public string Rejected { get; set; } = "";

    /// <summary>The fields of which no source says anything that holds.</summary>
    public string Inferred { get; set; } = "";

    /// <summary>The fields that a variant assumes something of.</summary>
    public string Assumed { get; set; } = "";

    /// <summary>On the property of a variant: the fields that the other lists are about. Of all others the property of the base tells.</summary>
    public string Changed { get; set; } = "";
}
