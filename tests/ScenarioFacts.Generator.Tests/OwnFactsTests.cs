using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>The facts that this repository holds: larger than any sample, and written by analysts.</summary>
public class OwnFactsTests
{
    [Fact]
    public void The_repositorys_own_facts_compile_in_every_version()
    {
        var state = new TestState();
        var folder = Path.Combine(AppContext.BaseDirectory, "OwnFacts");
        state.AdditionalFiles.AddRange(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => (Path.GetRelativePath(folder, path), File.ReadAllText(path))));
        foreach (var version in References.Versions)
        {
            var run = GeneratorRun.Start(state, version);
            Assert.Null(run.Result.Exception);
            Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "FACT9001");
            Assert.True(!run.CompilerDiagnostics().Any(), $"C# {version.ToDisplayString()}: {string.Join("\n", run.CompilerDiagnostics().Take(10))}");
        }
    }
}
