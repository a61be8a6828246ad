using System;
using System.ComponentModel;

namespace ScenarioFacts;

/// <summary>
/// Has the packed facts of one kind and file in a large project, on a class of their own: all literals of an assembly together are at most 16 MB, while what its attributes say has no such limit. The
/// generator writes it, and <see cref="PackedFacts"/> reads it.
/// </summary>
/// <param name="data">The packed facts.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactsDataAttribute(string data) : Attribute
{
    /// <summary>The packed facts.</summary>
    public string Data { get; } = data;
}
