using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using ScenarioFacts.Generator.Tests.Harness;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>The facts that this repository holds: larger than any sample, and written by analysts.</summary>
public class OwnFactsTests
{
    [Fact]
    public Task The_repositorys_own_facts_compile_in_every_version()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "OwnFacts");
        return FactsGeneratorTest.Of([.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => (Path.GetRelativePath(folder, path), File.ReadAllText(path)))]).RunAsync();
    }
}
