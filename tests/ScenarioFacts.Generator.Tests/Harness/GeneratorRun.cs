extern alias generator;
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using generator::ScenarioFacts.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ScenarioFacts.Generator.Tests.Harness;

/// <summary>One run of the generator over a compilation, and what came of it. Each run can go on from the one before.</summary>
internal sealed class GeneratorRun
{
    private GeneratorRun(GeneratorDriver driver, CSharpCompilation compilation, IReadOnlyList<AdditionalText> inputs)
    {
        Inputs = inputs;
        Driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Compilation = compilation;
        Output = (CSharpCompilation)output;
    }

    /// <summary>The files of the first run.</summary>
    public IReadOnlyList<AdditionalText> Inputs { get; }

    public GeneratorDriver Driver { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>The compilation with what was generated.</summary>
    public CSharpCompilation Output { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results.Single();

    public ImmutableArray<Diagnostic> Diagnostics => Driver.GetRunResult().Diagnostics;

    /// <summary>The generated texts by their names.</summary>
    public IReadOnlyDictionary<string, string> Texts => Result.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText.ToString(), StringComparer.Ordinal);

    public static GeneratorRun Start(TestState state, LanguageVersion version = LanguageVersion.Latest, IIncrementalGenerator? generator = null)
    {
        var inputs = state.ToAdditionalTexts().ToList();
        var driver = CSharpGeneratorDriver.Create(
            [(generator ?? new FactsGenerator()).AsSourceGenerator()],
            inputs,
            References.ParseOptions(version),
            state.ToOptions(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(driver, state.ToCompilation(version), inputs);
    }

    /// <summary>Runs again, after an edit of what the driver or the compilation is given.</summary>
    public GeneratorRun Again(Func<GeneratorDriver, GeneratorDriver>? edit = null, Func<CSharpCompilation, CSharpCompilation>? editCode = null) =>
        new(edit is null ? Driver : edit(Driver), editCode is null ? Compilation.Clone() : editCode(Compilation), Inputs);

    /// <summary>What the compiler says of the generated code with its warnings switched on, and every error in the project's own.</summary>
    public IEnumerable<Diagnostic> CompilerDiagnostics()
    {
        const string Mute = "#pragma warning disable\n";
        var output = Output;
        foreach (var tree in Result.GeneratedSources.Select(static source => source.SyntaxTree))
        {
            var text = tree.GetText();
            var at = text.ToString().IndexOf(Mute, StringComparison.Ordinal);
            if (at >= 0)
                output = output.ReplaceSyntaxTree(tree, tree.WithChangedText(text.Replace(at, Mute.Length, "\n")));
        }

        return output.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error
            || (diagnostic.Severity == DiagnosticSeverity.Warning && !Compilation.SyntaxTrees.Any(tree => tree == diagnostic.Location.SourceTree)));
    }
}
