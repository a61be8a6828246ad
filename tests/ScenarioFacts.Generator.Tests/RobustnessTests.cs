using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>Whatever fails is an error at a file: a generator that throws is only a warning, and nothing would be checked.</summary>
public class RobustnessTests
{
    private static readonly string[] Files = ["/project/gatherings.facts", "/project/meetings.facts", "/project/places.facts", "/project/sources.facts"];

    [Fact]
    public async Task A_parser_that_cannot_be_loaded_is_an_error_at_every_file()
    {
        using var context = new WithoutParser();
        var test = Samples.Talks();
        test.Generator = context.Generator;
        test.DiagnosticVerifier += static (actual, _, verifier) => verifier.True(actual.GetMessage(null).Contains("Sprache", StringComparison.Ordinal));
        await test.Expecting([.. Files.Select(static file => DiagnosticResult.CompilerError("FACT9001").WithLocation(file, 1, 1))]).RunAsync();
    }

    [Fact]
    public async Task A_project_without_facts_does_not_need_the_parser()
    {
        using var context = new WithoutParser();
        await new FactsGeneratorTest { Generator = context.Generator }.With("note.txt.seal", "").Expecting(DiagnosticResult.CompilerWarning("FACT8002")).RunAsync();
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_an_error_at_that_file()
    {
        var first = await Samples.Talks().StartAsync();
        var run = first.Again(static driver => driver.AddAdditionalTexts([new UnreadableText("/project/locked.facts", null), new UnreadableText("/project/broken.facts", new IOException("gone"))]));
        Assert.Null(run.Result.Exception);
        Assert.Equal(["/project/broken.facts", "/project/locked.facts"], run.Diagnostics.Select(static diagnostic => diagnostic.Location.GetLineSpan().Path));
        Assert.All(run.Diagnostics, static diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        Assert.Equal(first.Texts, run.Texts);
    }

    [Fact]
    public async Task Files_of_noise_never_throw()
    {
        var random = new Random(20150121);
        const string Alphabet = "abz-: ,()>\"\\#\n\t09~?.éΩ日";
        var first = await Samples.Talks().StartAsync();
        for (var i = 0; i < 200; i++)
        {
            var noise = new string([.. Enumerable.Range(0, 80).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            var whole = Samples.Meetings.Insert(random.Next(Samples.Meetings.Length), noise);
            var run = first.Again(first.Project
                .AddAdditionalDocument("noise.facts", noise, filePath: "/project/noise.facts").Project
                .AddAdditionalDocument("whole.facts", whole.Replace("first-round", "noisy-round", StringComparison.Ordinal), filePath: "/project/whole.facts").Project);
            Assert.Null(run.Result.Exception);
            Assert.DoesNotContain(run.Diagnostics, static diagnostic => diagnostic.Id == "FACT9001");
        }
    }

    /// <summary>Loads the generator by itself, as the compiler does, and lets it find no parser.</summary>
    private sealed class WithoutParser() : AssemblyLoadContext(nameof(WithoutParser), isCollectible: true), IDisposable
    {
        public Type Generator => LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "ScenarioFacts.Generator.dll")).GetType("ScenarioFacts.Generator.FactsGenerator", throwOnError: true)!;

        public void Dispose() => Unload();

        // Not FileNotFoundException: the test runner would then look for the file and find its own.
        protected override Assembly? Load(AssemblyName assemblyName) =>
            assemblyName.Name == "Sprache" ? throw new FileLoadException("Sprache.dll is not here.", "Sprache.dll") : null;
    }
}
