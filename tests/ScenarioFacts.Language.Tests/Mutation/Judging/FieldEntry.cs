using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>A field as a vocabulary declares it.</summary>
/// <param name="Types">The names of its type: one, or several parted by ‘or’; without ‘list of’.</param>
internal sealed record FieldEntry(string Name, bool IsList, IReadOnlyList<string> Types, IReadOnlyList<string> Modifiers)
{
    public bool IsOverTime => Modifiers.Contains("over time");

    /// <summary>The number of a modifier such as <c>at least 2</c>, or null.</summary>
    public int? Bound(string modifier) =>
        Modifiers.FirstOrDefault(written => written.StartsWith(modifier, System.StringComparison.Ordinal)) is { } bound
            ? int.Parse(bound[modifier.Length..], System.Globalization.CultureInfo.InvariantCulture)
            : null;

    public bool Is(string modifier) => Modifiers.Contains(modifier);
}
