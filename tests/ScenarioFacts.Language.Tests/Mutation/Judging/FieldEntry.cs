using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>A field as a vocabulary declares it.</summary>
/// <param name="Types">The names of its type: one, or several parted by ‘or’; without ‘list of’.</param>
internal sealed record FieldEntry(string Name, bool IsList, IReadOnlyList<string> Types, IReadOnlyList<string> Modifiers)
{
    public bool IsOverTime => Modifiers.Contains("over time");

    public bool Is(string modifier) => Modifiers.Contains(modifier);
}
