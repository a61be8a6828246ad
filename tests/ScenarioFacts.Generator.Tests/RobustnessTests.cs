using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>Whatever fails is an error at a file: a generator that throws is only a warning, and nothing would be checked.</summary>
public class RobustnessTests
{
    [Fact]
    public void A_parser_that_cannot_be_loaded_is_an_error_at_every_file()
    {
        var run = RunWithoutParser(Samples.Talks().TestState);
        Assert.Null(run.Result.Exception);
        Assert.Equal(
            ["/project/gatherings.facts", "/project/meetings.facts", "/project/places.facts", "/project/sources.facts"],
            run.Diagnostics.Select(static diagnostic => diagnostic.Location.GetLineSpan().Path));
        Assert.All(run.Diagnostics, static diagnostic =>
        {
            Assert.Equal(("FACT9001", DiagnosticSeverity.Error), (diagnostic.Id, diagnostic.Severity));
            Assert.Contains("Sprache", diagnostic.GetMessage(null), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_project_without_facts_does_not_need_the_parser() =>
        Assert.Empty(RunWithoutParser(FactsGeneratorTest.Of(("note.txt.seal", "")).TestState).Diagnostics.Where(static diagnostic => diagnostic.Id == "FACT9001"));

    [Fact]
    public void A_file_that_cannot_be_read_is_an_error_at_that_file()
    {
        var state = Samples.Talks().TestState;
        var run = GeneratorRun.Start(state).Again(static driver => driver.AddAdditionalTexts([new UnreadableText("/project/locked.facts", null), new UnreadableText("/project/broken.facts", new IOException("gone"))]));
        Assert.Null(run.Result.Exception);
        Assert.Equal(["/project/broken.facts", "/project/locked.facts"], run.Diagnostics.Select(static diagnostic => diagnostic.Location.GetLineSpan().Path));
        Assert.All(run.Diagnostics, static diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        Assert.Equal(GeneratorRun.Start(state).Texts, run.Texts);
    }

    [Fact]
    public void Files_of_noise_never_throw()
    {
        var random = new Random(20150121);
        const string Alphabet = "abz-: ,()>\"\\#\n\t09~?.éΩ日";
        for (var i = 0; i < 200; i++)
        {
            var noise = new string([.. Enumerable.Range(0, 80).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            var whole = Samples.Meetings.Insert(random.Next(Samples.Meetings.Length), noise);
            var run = GeneratorRun.Start(Samples.Talks().With("noise.facts", noise).With("whole.facts", whole.Replace("first-round", "noisy-round", StringComparison.Ordinal)).TestState);
            Assert.Null(run.Result.Exception);
            Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "FACT9001");
        }
    }

    private static GeneratorRun RunWithoutParser(TestState state)
    {
        var context = new WithoutParser();
        try
        {
            var path = Path.Combine(AppContext.BaseDirectory, "ScenarioFacts.Generator.dll");
            var type = context.LoadFromAssemblyPath(path).GetType("ScenarioFacts.Generator.FactsGenerator", throwOnError: true)!;
            return GeneratorRun.Start(state, generator: (IIncrementalGenerator)Activator.CreateInstance(type)!);
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Loads the generator by itself, as the compiler does, and lets it find no parser.</summary>
    private sealed class WithoutParser() : AssemblyLoadContext(nameof(WithoutParser), isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == "Sprache" ? throw new FileNotFoundException("Sprache.dll is not here.", "Sprache.dll") : null;
    }
}
