using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Threading.Tasks;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Tests;

/// <summary>A program that goes on running after its facts were edited sees the new ones.</summary>
public class HotReloadTests
{
    [Fact]
    public void A_catalog_is_one_instance_until_the_code_is_changed()
    {
        var made = 0;
        var holder = new FactCatalogHolder<FactCatalog>(() => new FactCatalogBuilder("talks" + ++made).Build());
        var before = holder.Catalog;
        Assert.Same(before, holder.Catalog);

        UpdateCode();

        Assert.Equal("talks2", holder.Catalog.Name);
        Assert.Same(holder.Catalog, holder.Catalog);
        Assert.Equal("talks1", before.Name);
    }

    [Fact]
    public void Threads_that_ask_at_once_get_one_instance()
    {
        var holder = new FactCatalogHolder<FactCatalog>(static () => new FactCatalogBuilder("talks").Build());
        var seen = new ConcurrentBag<FactCatalog>();

        Parallel.For(0, 64, _ => seen.Add(holder.Catalog));

        Assert.Single(seen.Distinct());
    }

    /// <summary>Does what the runtime does: it asks the assembly for its handlers.</summary>
    private static void UpdateCode()
    {
        var handler = Assert.Single(typeof(Fact).Assembly.GetCustomAttributes<MetadataUpdateHandlerAttribute>()).HandlerType;
        handler.GetMethod("ClearCache", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, [new Type[] { typeof(HotReloadTests) }]);
    }
}
