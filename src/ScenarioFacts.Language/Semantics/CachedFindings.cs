using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Semantics;

/// <summary>What a rule found, for as long as what it looked at is the same.</summary>
internal sealed class CachedFindings
{
    private object? _seen;
    private IReadOnlyList<Diagnostic> _found = [];

    /// <param name="seen">All that the rule looks at besides what these findings are kept with; null where that cannot be told from anything else.</param>
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
