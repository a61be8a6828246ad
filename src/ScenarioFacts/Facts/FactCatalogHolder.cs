using System;
using System.ComponentModel;
using System.Threading;

namespace ScenarioFacts;

/// <summary>Keeps the catalog of a scenario: made when it is first asked for, and anew when hot reload has changed the code that makes it. The generator writes one for each scenario.</summary>
/// <typeparam name="T">The class of the catalog.</typeparam>
/// <param name="make">Makes the catalog.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FactCatalogHolder<T>(Func<T> make)
    where T : FactCatalog
{
    private Made? _made;

    /// <summary>The catalog, always the same instance while the program's code stays the same.</summary>
    public T Catalog
    {
        get
        {
            var made = Volatile.Read(ref _made);
            return (made is not null && made.Reload == HotReload.Count ? made : Make(made)).Catalog;
        }
    }

    /// <summary>Of several threads that make it, the first to publish wins.</summary>
    private Made Make(Made? old)
    {
        var made = new Made(make(), HotReload.Count);
        var found = Interlocked.CompareExchange(ref _made, made, old);
        return ReferenceEquals(found, old) ? made : found!;
    }

    private sealed class Made(T catalog, int reload)
    {
        public T Catalog { get; } = catalog;

        public int Reload { get; } = reload;
    }
}
