using System.Collections.Generic;

namespace ScenarioFacts;

/// <summary>What a variant changes in one fact: where its lines are, and which fields they are about.</summary>
internal sealed class FactChange(string name, string data, int start, int end, IReadOnlyList<string> fields)
{
    public string Name { get; } = name;

    /// <summary>The fields whose claims are no longer those of the base.</summary>
    public IReadOnlyList<string> Fields { get; } = fields;

    /// <summary>The lines behind the <c>v</c> line.</summary>
    public PackedLine Lines() => new(data, start, end);
}
