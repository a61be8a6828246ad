using System.Collections.Generic;
using ScenarioFacts.Language.Compilation;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>Keeps the first: a run that made another goes on with what the runs before it have.</summary>
internal sealed class OneForAllRuns : IEqualityComparer<RepeatedCheck>
{
    public static OneForAllRuns Instance { get; } = new();

    public bool Equals(RepeatedCheck x, RepeatedCheck y) => true;

    public int GetHashCode(RepeatedCheck obj) => 0;
}
