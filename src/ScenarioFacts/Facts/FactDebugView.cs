using System.Collections.Generic;
using System.Diagnostics;

namespace ScenarioFacts;

/// <summary>What a debugger shows of a fact: its claims, without the plumbing.</summary>
internal sealed class FactDebugView(Fact fact)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public IReadOnlyList<Claim> Claims => [.. fact.Claims];
}
