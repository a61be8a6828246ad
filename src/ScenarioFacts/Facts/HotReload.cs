#if NET8_0_OR_GREATER
using System;
using System.Reflection.Metadata;
using System.Threading;

[assembly: MetadataUpdateHandler(typeof(ScenarioFacts.HotReload))]
#endif

namespace ScenarioFacts;

/// <summary>How often hot reload has changed the code of this process: the one thing that changes in a process and is not seen by the code that reads it.</summary>
internal static class HotReload
{
#if NET8_0_OR_GREATER
    private static int _count;

    public static int Count => Volatile.Read(ref _count);

    /// <summary>Called by the runtime, before code runs again.</summary>
    /// <param name="types">What has changed; any of it may have to do with facts.</param>
    internal static void ClearCache(Type[]? types) => Interlocked.Increment(ref _count);
#else
    /// <summary>Older frameworks have no hot reload.</summary>
    public static int Count => 0;
#endif
}
