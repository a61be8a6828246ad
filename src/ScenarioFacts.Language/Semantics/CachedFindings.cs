using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Semantics;

/// <summary>The findings of a rule, valid as long as its inputs are the same instances.</summary>
internal sealed class CachedFindings
{
    private object? _seen;
    private IReadOnlyList<Diagnostic> _found = [];

    /// <param name="seen">The rule's inputs besides the owner of this cache, compared by reference; null if the findings must not be reused.</param>
    public IReadOnlyList<Diagnostic> GetOrCompute(object? seen, Action<List<Diagnostic>> look)
    {
        if (seen is not null && ReferenceEquals(seen, _seen))
            return _found;
        var found = new List<Diagnostic>();
        look(found);
        (_seen, _found) = (seen, found);
        return found;
    }
}
