using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace ScenarioFacts;

/// <summary>Says which scenarios one uses, for the analyzer. The generator writes it on the class of the scenario.</summary>
/// <param name="scenarios">The classes of the scenarios.</param>
[AttributeUsage(AttributeTargets.Class)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactUsesAttribute(params Type[] scenarios) : Attribute
{
    /// <summary>The classes of the scenarios.</summary>
    public IReadOnlyList<Type> Scenarios { get; } = scenarios;
}
