using System;
using System.IO;
using System.Linq;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>Advice to Linux that a large set is coming. It changes how long a check takes, and nothing else.</summary>
public sealed class HugePagesTests
{
    [Fact]
    public void For_a_small_set_nothing_is_advised() => Assert.False(HugePages.TryUse([new InputText("a.facts", new string('x', 1_000_000))]));

    [Fact]
    public void For_a_large_set_memory_is_prepared_that_then_holds_what_is_put_there()
    {
        Assert.Equal(OperatingSystem.IsLinux() && File.Exists("/sys/kernel/mm/transparent_hugepage/enabled"), HugePages.TryUse([new InputText("a.facts", new string('x', 2_000_000))]));

        var kept = Enumerable.Range(0, 4000).Select(static number => Enumerable.Repeat((byte)number, 50_000).ToArray()).ToList();
        GC.Collect();

        Assert.All(kept.Select(static (bytes, number) => (bytes, number)), static one => Assert.Equal(-1, one.bytes.AsSpan().IndexOfAnyExcept((byte)one.number)));
    }
}
