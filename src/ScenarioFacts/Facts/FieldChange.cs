using System.Collections.Generic;
using System.Diagnostics;

namespace ScenarioFacts;

/// <summary>How the claims of a field differ between two catalogs.</summary>
/// <typeparam name="T">The type of a value.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FieldChange<T>
{
    internal FieldChange(IReadOnlyList<Claim<T>> before, IReadOnlyList<Claim<T>> after) => (Before, After) = (before, after);

    /// <summary>The claims in the first catalog; empty if it has no such fact.</summary>
    public IReadOnlyList<Claim<T>> Before { get; }

    /// <summary>The claims in the second catalog; empty if it has no such fact.</summary>
    public IReadOnlyList<Claim<T>> After { get; }

    /// <summary>Formats the change for display.</summary>
    /// <returns>For example <c>status: planned → status: cancelled</c>.</returns>
    public override string ToString() => string.Join(", ", Before) + " → " + string.Join(", ", After);
}
