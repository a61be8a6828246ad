using System.Collections.Generic;

namespace ScenarioFacts;

/// <summary>A variant's changes to one fact: the location of its lines and the fields that they affect.</summary>
internal sealed class FactChange(string name, string data, int start, int end, IReadOnlyList<string> fields)
{
    public string Name { get; } = name;

    /// <summary>The fields whose claims differ from those of the base.</summary>
    public IReadOnlyList<string> Fields { get; } = fields;

    /// <summary>The lines after the <c>v</c> line.</summary>
    public PackedLine Lines() => new(data, start, end);
}
