using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>What all files have, each file once: where files are renamed between two runs, Roslyn 4.8 may list one that changed its place twice.</summary>
internal static class CollectedFiles
{
    public static IncrementalValueProvider<ImmutableArray<T>> CollectOnce<T>(this IncrementalValuesProvider<T> values, Func<T, string> keyOf) =>
        values.Collect().Select((all, _) => Distinct(all, keyOf));

    public static ImmutableArray<T> Distinct<T>(ImmutableArray<T> all, Func<T, string> keyOf)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var once = all.Where(value => keys.Add(keyOf(value))).ToImmutableArray();
        return once.Length == all.Length ? all : once;
    }
}
