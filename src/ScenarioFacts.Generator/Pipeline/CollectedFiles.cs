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

    /// <summary>The same, after what those files have that are taken from references.</summary>
    public static IncrementalValueProvider<ImmutableArray<T>> CollectAfter<T>(this IncrementalValuesProvider<T> values, IncrementalValuesProvider<T> referenced, Func<T, string> keyOf) =>
        referenced.Collect().Combine(values.CollectOnce(keyOf)).Select(static (pair, _) => pair.Left.AddRange(pair.Right));

    public static ImmutableArray<T> Distinct<T>(ImmutableArray<T> all, Func<T, string> keyOf)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var once = all.Where(value => keys.Add(keyOf(value))).ToImmutableArray();
        return once.Length == all.Length ? all : once;
    }
}
