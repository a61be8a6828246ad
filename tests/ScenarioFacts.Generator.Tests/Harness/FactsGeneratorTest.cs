using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace ScenarioFacts.Generator.Tests.Harness;

/// <summary>
/// A test of the generator in the shape of Microsoft.CodeAnalysis.CSharp.SourceGenerators.Testing. <see cref="Run"/> holds every run to the
/// same rules: exactly the diagnostics expected, C# that compiles without a warning in every supported version, everything cached the
/// second time, and models that hold nothing of the compiler's.
/// </summary>
internal sealed class FactsGeneratorTest
{
    private static readonly IncrementalStepRunReason[] Idle = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    public TestState TestState { get; } = new();

    public static FactsGeneratorTest Of(params (string Name, string Content)[] files)
    {
        var test = new FactsGeneratorTest();
        test.TestState.AdditionalFiles.AddRange(files);
        return test;
    }

    public FactsGeneratorTest With(string name, string content)
    {
        TestState.AdditionalFiles.Add((name, content));
        return this;
    }

    public FactsGeneratorTest WithText(string name, string content)
    {
        TestState.Texts.Add((name, content));
        return this;
    }

    public FactsGeneratorTest WithProperty(string name, string value)
    {
        TestState.Properties[name] = value;
        return this;
    }

    public FactsGeneratorTest WithSource(string code)
    {
        TestState.Sources.Add(code);
        return this;
    }

    public GeneratorRun Run()
    {
        var run = GeneratorRun.Start(TestState);
        AssertDiagnostics(run);
        AssertCompiles(run, "the latest C#");
        AssertSecondRunIsIdle(run);
        AssertModels(run.Result.TrackedSteps);
        AssertModels(run.Result.TrackedOutputSteps);
        foreach (var version in References.Versions.Where(static version => version != LanguageVersion.Latest))
            AssertCompiles(GeneratorRun.Start(WithoutSources(), version), "C# " + version.ToDisplayString());
        return run;
    }

    /// <summary>Runs, loads what was compiled, and asks <c>Probe.Run()</c> in the project's own code.</summary>
    public string Probe() => LoadedAssembly.Call(Run().Output, "Probe", "Run");

    private void AssertDiagnostics(GeneratorRun run)
    {
        Assert.Null(run.Result.Exception);
        var expected = TestState.AllExpected().Select(static diagnostic => diagnostic.ToString()).Order(StringComparer.Ordinal);
        var found = run.Diagnostics.Select(static diagnostic => (Text: ExpectedDiagnostic.Of(diagnostic).ToString(), Message: diagnostic.GetMessage(null))).OrderBy(static pair => pair.Text, StringComparer.Ordinal).ToList();
        Assert.True(
            expected.SequenceEqual(found.Select(static pair => pair.Text)),
            "Expected:\n" + string.Join("\n", expected) + "\nFound:\n" + string.Join("\n", found.Select(static pair => pair.Text + ": " + pair.Message)));
    }

    private static void AssertCompiles(GeneratorRun run, string version)
    {
        var wrong = run.CompilerDiagnostics().Select(static diagnostic => diagnostic.ToString()).ToList();
        Assert.True(wrong.Count == 0, $"In {version}:\n{string.Join("\n", wrong)}");
    }

    private static void AssertSecondRunIsIdle(GeneratorRun run)
    {
        var again = run.Again();
        foreach (var (name, steps) in again.Result.TrackedSteps.Concat(again.Result.TrackedOutputSteps))
            Assert.All(steps.SelectMany(static step => step.Outputs), output => Assert.True(Idle.Contains(output.Reason), $"{name} is {output.Reason} in a second run"));
    }

    private static void AssertModels(IReadOnlyDictionary<string, System.Collections.Immutable.ImmutableArray<IncrementalGeneratorRunStep>> allSteps)
    {
        foreach (var (name, steps) in allSteps.Where(static pair => IsOurs(pair.Key)))
        {
            foreach (var output in steps.SelectMany(static step => step.Outputs))
                Assert.Null(ObjectGraph.FindForbidden(output.Value, name));
        }
    }

    /// <summary>The steps that hold what Roslyn hands over, and those that hand back to it, have names of Roslyn's own.</summary>
    private static bool IsOurs(string step) => StepNames.All.Contains(step);

    private TestState WithoutSources()
    {
        var state = new TestState { Root = TestState.Root };
        state.AdditionalFiles.AddRange(TestState.AdditionalFiles);
        state.Texts.AddRange(TestState.Texts);
        foreach (var (name, value) in TestState.Properties)
            state.Properties[name] = value;
        return state;
    }
}
