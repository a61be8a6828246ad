using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace ScenarioFacts.Generator.Tests.Harness;

/// <summary>One run of the generator over a project, and what came of it. Each run can go on from the one before.</summary>
internal sealed class GeneratorRun
{
    private static readonly IncrementalStepRunReason[] Idle = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    private GeneratorRun(GeneratorDriver driver, Project project, Compilation compilation)
    {
        Project = project;
        Compilation = compilation;
        Driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Output = output;
    }

    public GeneratorDriver Driver { get; }

    public Project Project { get; }

    public Compilation Compilation { get; }

    /// <summary>The compilation with what was generated.</summary>
    public Compilation Output { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    public ImmutableArray<Diagnostic> Diagnostics => Driver.GetRunResult().Diagnostics;

    /// <summary>The generated texts by their names.</summary>
    public IReadOnlyDictionary<string, string> Texts => Result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <param name="tracksSteps">Whether the run tells its steps: Roslyn walks every way from them to what they were made of, which takes minutes for many files.</param>
    public static async Task<GeneratorRun> StartAsync(Project project, Type generator, bool tracksSteps)
    {
        var options = OptionsOf(project);
        var driver = CSharpGeneratorDriver.Create(
            [((IIncrementalGenerator)Activator.CreateInstance(generator)!).AsSourceGenerator()],
            options.AdditionalFiles,
            (CSharpParseOptions)project.ParseOptions!,
            options.AnalyzerConfigOptionsProvider,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));
        return new GeneratorRun(driver, project, (await project.GetCompilationAsync())!);
    }

    /// <summary>A project gives its files in the order of their ids, which are new in every run; the compiler has them as they were added.</summary>
    public static AnalyzerOptions OptionsOf(Project project)
    {
        var files = project.AnalyzerOptions.AdditionalFiles.ToDictionary(static file => file.Path, StringComparer.Ordinal);
        return new AnalyzerOptions([.. project.AdditionalDocuments.Select(document => files[document.FilePath!])], project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
    }

    /// <summary>Runs again, after an edit of what the driver or the compilation is given.</summary>
    public GeneratorRun Again(Func<GeneratorDriver, GeneratorDriver>? edit = null, Func<Compilation, Compilation>? editCode = null) =>
        new(edit is null ? Driver : edit(Driver), Project, editCode is null ? Compilation.Clone() : editCode(Compilation));

    /// <summary>Runs again, over the additional files of an edited project.</summary>
    public GeneratorRun Again(Project edited) => Again(driver => driver.ReplaceAdditionalTexts(OptionsOf(edited).AdditionalFiles));

    /// <summary>A second run does nothing, and what the steps keep for it holds nothing of the compiler's.</summary>
    public void AssertIsCached()
    {
        var again = Again().Result;
        foreach (var (name, steps) in again.TrackedSteps.Concat(again.TrackedOutputSteps))
            Assert.All(steps.SelectMany(static step => step.Outputs), output => Assert.True(Idle.Contains(output.Reason), $"{name} is {output.Reason} in a second run"));
        // The steps that hold what Roslyn hands over, and those that hand back to it, have names of Roslyn's own.
        foreach (var (name, steps) in Result.TrackedSteps.Where(static pair => StepNames.All.Contains(pair.Key)))
            Assert.All(steps.SelectMany(static step => step.Outputs), output => Assert.Null(ObjectGraph.FindForbidden(output.Value, name)));
    }
}
