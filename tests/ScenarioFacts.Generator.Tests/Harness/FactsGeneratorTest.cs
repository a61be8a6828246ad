extern alias generator;

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using generator::ScenarioFacts.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Testing.Model;

namespace ScenarioFacts.Generator.Tests.Harness;

/// <summary>
/// A test of the generator. <c>RunAsync</c> holds it to the same rules in every supported version of C#: exactly the diagnostics
/// expected or marked, and generated code that compiles without a warning. <c>.facts</c> files may carry marks such as <c>{|FACT2001:span|}</c>.
/// </summary>
internal sealed class FactsGeneratorTest : CSharpSourceGeneratorTest<FactsGenerator, DefaultVerifier>
{
    private static readonly LanguageVersion[] Supported = [LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp12, LanguageVersion.Latest];

    private readonly string _root;
    private LanguageVersion _version = LanguageVersion.Latest;
    private GeneratorRun? _run;

    /// <param name="root">Where the files lie.</param>
    public FactsGeneratorTest(string root = "/project/")
    {
        _root = root;
        // The samples name and date some things by nothing but the claim. A project may switch such warnings off.
        DisabledDiagnostics.AddRange(["FACT4040", "FACT4042"]);
        ReferenceAssemblies = References.None;
        TestState.AdditionalReferences.AddRange(References.All);
        CompilerDiagnostics = CompilerDiagnostics.Warnings;
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;
        // The package wants a source, and most tests need none.
        TestState.Sources.Add("");
        WithProperty("RootNamespace", "Sample");
        DiagnosticVerifier = VerifySpan;
    }

    /// <summary>The versions of C# to run in.</summary>
    public IReadOnlyList<LanguageVersion> Versions { get; set; } = Supported;

    /// <summary>The generator, where it is not the one that the tests are linked with.</summary>
    public Type Generator { get; set; } = typeof(FactsGenerator);

    public static FactsGeneratorTest Of(params (string Name, string Content)[] files) => new FactsGeneratorTest().With(files);

    public FactsGeneratorTest With(params (string Name, string Content)[] files)
    {
        foreach (var (name, content) in files)
            TestState.AdditionalFiles.Add((_root + name, content));
        return this;
    }

    public FactsGeneratorTest With(string name, string content) => With((name, content));

    /// <summary>A text of a source, as the SDK hands over a <c>FactsText</c> item.</summary>
    public FactsGeneratorTest WithText(string name, string content) =>
        With((name, content)).WithConfiguration($"[{_root}{name}]\nbuild_metadata.AdditionalFiles.FactsText = true\n");

    /// <summary>An MSBuild property that the compiler sees.</summary>
    public FactsGeneratorTest WithProperty(string name, string value) => WithConfiguration($"build_property.{name} = {value}\n");

    public FactsGeneratorTest WithSource(string code)
    {
        TestState.Sources.Add(code);
        return this;
    }

    public FactsGeneratorTest Expecting(params DiagnosticResult[] diagnostics)
    {
        ExpectedDiagnostics.AddRange(diagnostics);
        return this;
    }

    /// <summary>Runs as <c>RunAsync</c> does, and gives the run in the last version.</summary>
    public async Task<GeneratorRun> GenerateAsync()
    {
        await RunAsync();
        return _run!;
    }

    /// <summary>Runs, loads what was compiled, and asks <c>Probe.Run()</c> in the project's own code.</summary>
    public async Task<string> ProbeAsync() => LoadedAssembly.Call((await GenerateAsync()).Output, "Probe", "Run");

    /// <summary>Runs in the latest version, and expects nothing.</summary>
    /// <param name="tracksSteps">Whether the run tells its steps.</param>
    public async Task<GeneratorRun> StartAsync(bool tracksSteps = true) => await GeneratorRun.StartAsync(await CreateProjectAsync(), Generator, tracksSteps);

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        foreach (var version in Versions)
        {
            _version = version;
            await base.RunImplAsync(cancellationToken);
        }

        _run!.AssertIsCached();
    }

    protected override IEnumerable<Type> GetSourceGenerators() => [Generator];

    protected override AnalyzerOptions GetAnalyzerOptions(Project project) => GeneratorRun.OptionsOf(project);

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(_version, DocumentationMode.Diagnose);

    /// <summary>Generated code mutes its warnings, and the tests want to see them.</summary>
    protected override CompilationOptions CreateCompilationOptions() => new CSharpCompilationOptions(
        OutputKind.DynamicallyLinkedLibrary,
        reportSuppressedDiagnostics: true,
        nullableContextOptions: _version.MapSpecifiedToEffectiveVersion() >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable,
        warningLevel: 9999);

    protected override ImmutableArray<(Project project, Diagnostic diagnostic)> FilterDiagnostics(ImmutableArray<(Project project, Diagnostic diagnostic)> diagnostics) => diagnostics;

    /// <summary>The project's own code is written in the latest version, and may be warned of.</summary>
    protected override bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics)
    {
        var isOwn = diagnostic.Location.SourceTree?.FilePath.StartsWith(DefaultFilePathPrefix, StringComparison.Ordinal) == true;
        var own = _version == LanguageVersion.Latest ? CompilerDiagnostics.Errors : CompilerDiagnostics.None;
        return base.IsCompilerDiagnosticIncluded(diagnostic, isOwn ? own : compilerDiagnostics);
    }

    protected override async Task<(Compilation compilation, ImmutableArray<Diagnostic> generatorDiagnostics)> GetProjectCompilationAsync(Project project, IVerifier verifier, CancellationToken cancellationToken)
    {
        // What is cached is asked of the last version alone.
        _run = await GeneratorRun.StartAsync(project, Generator, tracksSteps: _version == Versions[^1]);
        return (_run.Output, _run.Diagnostics);
    }

    /// <summary>There are no analyzers, and the package's stand-in for one needs no code to be bound a second time.</summary>
    protected override CompilationWithAnalyzers CreateCompilationWithAnalyzers(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options, CancellationToken cancellationToken) =>
        base.CreateCompilationWithAnalyzers(compilation.RemoveAllSyntaxTrees(), analyzers, options, cancellationToken);

    private Task<Project> CreateProjectAsync() => CreateProjectAsync(
        new EvaluatedProjectState(TestState.WithInheritedValuesApplied(null, []).WithProcessedMarkup(MarkupOptions, null, [], [], DefaultFilePath), ReferenceAssemblies), [], default);

    /// <summary>The package looks at lines and columns alone; what an editor underlines is the span.</summary>
    private void VerifySpan(Diagnostic actual, DiagnosticResult expected, IVerifier verifier)
    {
        var place = actual.Location.GetLineSpan();
        if (_run!.Project.AnalyzerOptions.AdditionalFiles.FirstOrDefault(file => file.Path == place.Path) is { } file)
            verifier.Equal(file.GetText()!.Lines.GetTextSpan(place.Span), actual.Location.SourceSpan, $"The span of {actual} does not stand at its lines.");
    }

    private FactsGeneratorTest WithConfiguration(string text)
    {
        TestState.AnalyzerConfigFiles.Add(($"/{TestState.AnalyzerConfigFiles.Count}.globalconfig", "is_global = true\n" + text));
        return this;
    }
}
