using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Configuration;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Model;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Language.Text;
using Diagnostic = ScenarioFacts.Language.Diagnostics.Diagnostic;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>The compiler's stages as steps of the pipeline. Exceptions become diagnostics; see <see cref="StageResult"/>.</summary>
internal static class GuardedStages
{
    public static ParsedFile Parse(InputText file, CancellationToken cancellation)
    {
        var outcome = StageResult.Run(file.Path, () => ParsedFile.Read(file, cancellation));
        return outcome.Value ?? ParsedFile.Failed(file, outcome.Failure);
    }

    /// <summary>What the project's files use of its references: nothing if that fails, which is reported.</summary>
    public static StageResult<ResolvedReferences> Resolve(ImmutableArray<FileDeclarations> own, EquatableArray<Surface> surfaces) =>
        own.IsEmpty || surfaces.Count == 0 ? Nothing<ResolvedReferences>() : StageResult.Run(First(own.Select(static file => file.Path)), () => Stages.Resolve(own, surfaces));

    public static StageResult<DeclarationIndex> Index(ImmutableArray<FileDeclarations> files, StageResult<ResolvedReferences> references) =>
        files.All(static file => file.IsReferenced) ? Nothing<DeclarationIndex>()
        : references.Failure is { } failure ? new StageResult<DeclarationIndex>(references.Path, null, failure)
        : StageResult.Run(First(files.Select(static file => file.Path)), () => Stages.Index(files, references.Value?.Names ?? ReferencedNames.None));

    /// <summary>Binds a file, and lets go of the syntax of its facts, of which there may be more than of all else: nearly every edit leaves most files as they are bound.</summary>
    public static BoundFile Bind(ParsedFile file, DeclarationIndex? index, CancellationToken cancellation)
    {
        var nothing = new BoundFile(file.File, null, default, default);
        if (index is null || file.Names is not { } names)
            return nothing;
        var outcome = StageResult.Run(file.Path, () =>
        {
            var bound = Stages.Bind(names.Syntax, index, cancellation);
            names.ReleaseFacts();
            return bound;
        });
        return outcome.Value ?? nothing with { Diagnostics = EquatableArray.Create(outcome.Failure!) };
    }

    /// <summary>The diagnostics of the rules that look at one file only.</summary>
    public static EquatableArray<Diagnostic> CheckFile(BoundFile file, DeclarationIndex? index, CancellationToken cancellation) => index is null || file.Scenario is null
        ? default
        : StageResult.RunAll(file.File.Path, () => Stages.CheckFile(file, index, cancellation));

    public static StageResult<SourceIndex> Sources(ImmutableArray<BoundFile> files, DeclarationIndex? index) =>
        index is null ? Nothing<SourceIndex>() : StageResult.Run(First(files.Select(static file => file.File.Path)), () => Stages.IndexSources(files, index));

    public static StageResult<SourceLibrary> Library(ImmutableArray<GeneratorInput> files) =>
        StageResult.Run(First(files.Select(static file => file.File.Path)), () => SourceLibrary.Create(files.Select(static file => file.File), keepsFolded: false));

    public static EquatableArray<StageResult<QuoteRequest>> GetQuotes(BoundFile file, SourceIndex? sources) =>
        sources is null ? default : StageResult.RunEach(file.File.Path, () => StageResult.FromFile(file.File.Path, Stages.GetQuotes(file, sources)));

    /// <summary>The text or seal that a request refers to; null if not available, which is reported once, at the source.</summary>
    public static SourceDocument? GetDocument(StageResult<QuoteRequest> request, SourceLibrary? library) =>
        request.Value is { } asked ? library?.Find(asked.Text) : null;

    public static StageResult<QuoteAnswer> Ask(StageResult<QuoteRequest> request, SourceDocument? document, CancellationToken cancellation) =>
        request.Value is { } asked && document is not null
            ? StageResult.Run(request.Path, () => Stages.Answer(asked, document, cancellation))
            : new StageResult<QuoteAnswer>(request.Path, null, request.Failure);

    public static EquatableArray<Diagnostic> Check(
        RepeatedCheck check,
        ImmutableArray<ParsedFile> parsed,
        ImmutableArray<BoundFile> bound,
        ImmutableArray<EquatableArray<Diagnostic>> findings,
        StageResult<DeclarationIndex> index,
        StageResult<SourceIndex> sources,
        StageResult<SourceLibrary> library,
        ImmutableArray<StageResult<QuoteAnswer>> answers,
        ImmutableArray<GeneratorInput> severities,
        CancellationToken cancellation)
    {
        var own = parsed.OrderBy(static file => file.Path, StringComparer.Ordinal).Select(static file => file.Names).OfType<DeclaredNames>().ToList();
        var files = bound.OrderBy(static file => file.File.Path, StringComparer.Ordinal).ToList();
        var found = findings.Distinct().SelectMany(static file => file).ToList();
        var failures = parsed.Select(static file => file.Failure)
            .Concat([index.Failure, sources.Failure, library.Failure])
            .Concat(answers.Select(static answer => answer.Failure))
            .OfType<Diagnostic>().ToList();
        if (index.Value is null || sources.Value is null || library.Value is null)
            return WithoutChecks();
        var verdicts = answers.Select(static answer => answer.Value).OfType<QuoteAnswer>();
        var outcome = StageResult.Run(index.Path, () => check.Check(
            own, files, found, index.Value, sources.Value, library.Value, verdicts, new SeveritySettings(severities.Select(static input => input.File), static path => path), cancellation));
        if (outcome.Value is { } diagnostics)
            return diagnostics.Concat(failures).ToEquatableArray();
        failures.Add(outcome.Failure!);
        return WithoutChecks();

        EquatableArray<Diagnostic> WithoutChecks()
        {
            var reported = own.SelectMany(static file => file.Syntax.Diagnostics).Concat(files.SelectMany(static file => file.Diagnostics)).Concat(found);
            return DiagnosticSelection.Select(reported.Concat(failures)).ToEquatableArray();
        }
    }

    public static EquatableArray<StageResult<PackedFactsModel>> GetPackedFacts(PlacedFile file, DeclarationIndex? index) =>
        index is null ? default : StageResult.RunEach(file.Path, () => StageResult.FromFile(file.Path, ModelBuilder.GetPackedFacts(file.File, index, new QuotePlaces(file.Quotes))));

    public static EquatableArray<StageResult<VariantModel>> GetVariants(ImmutableArray<PlacedFile> files, StageResult<DeclarationIndex> index) =>
        index.Value is not { } declarations ? default : StageResult.RunEach(index.Path, () => VariantModels.Create([.. files.Select(static file => file.File)], declarations, new QuotePlaces(files.SelectMany(static file => file.Quotes)))
            .Select(model => new StageResult<VariantModel>(declarations.GetFiles(model.Scenario)[0].Path, model, null)).ToEquatableArray());

    public static EquatableArray<StageResult<ScenarioModel>> GetScenarios(ImmutableArray<ScenarioHeader?> headers, DeclarationIndex? index)
    {
        var ordered = headers.OfType<ScenarioHeader>().OrderBy(static header => header.Path, StringComparer.Ordinal).ToList();
        return index is null || ordered.Count == 0 ? default : StageResult.RunEach(First(ordered.Select(static header => header.Path)), () => ModelBuilder.GetScenarios(ordered, index)
            .Select(model => new StageResult<ScenarioModel>(ordered.Find(header => header.Name == model.Name).Path, model, null)).ToEquatableArray());
    }

    /// <summary>The scenarios with the classes of their sets, which of variants depend on what they change.</summary>
    public static EquatableArray<StageResult<ScenarioModel>> AssignSets(ImmutableArray<StageResult<ScenarioModel>> scenarios, ImmutableArray<StageResult<VariantModel>> variants) =>
        StageResult.RunEach(First(scenarios.Select(static scenario => scenario.Path)), () =>
        {
            var owners = new SetOwners(scenarios.Select(static scenario => scenario.Value).OfType<ScenarioModel>(), variants.Select(static variant => variant.Value).OfType<VariantModel>());
            return scenarios.Select(scenario => scenario.Value is { } model ? scenario with { Value = owners.Assign(model) } : scenario).ToEquatableArray();
        });

    public static EquatableArray<StageResult<VocabularyModel>> GetVocabularies(StageResult<DeclarationIndex> index) =>
        index.Value is not { } declarations ? default : StageResult.RunEach(index.Path, () => ModelBuilder.GetVocabularies(declarations)
            .Select(model => new StageResult<VocabularyModel>(declarations.GetFiles(model.Name)[0].Path, model, null)).ToEquatableArray());

    /// <summary>What one file exports, as C#.</summary>
    public static StageResult<GeneratedText> GetSurface(ParsedFile file, DeclarationIndex? index) =>
        index is null || file.Names is not { } names ? Nothing<GeneratedText>() : StageResult.Run(file.Path, () => Emission.SurfaceEmitter.Emit(names.Syntax, index));

    /// <summary>What is said of all files that are exported, as C#.</summary>
    public static StageResult<GeneratedText> GetSurfaceHead(StageResult<DeclarationIndex> index, GeneratorOptions options) =>
        index.Value is not { } declarations ? Nothing<GeneratedText>() : StageResult.Run(index.Path, () => Emission.SurfaceEmitter.EmitHead(declarations, options));

    /// <summary>The types of vocabularies that go with what is used of references. If that fails, the check of the generated C# is left to the C# compiler.</summary>
    public static EquatableArray<RequiredTypes> GetRequired(StageResult<ResolvedReferences> references, DeclarationIndex? index) => references.Value is not { } resolved || index is null
        ? default
        : StageResult.RunEach("", () => RequiredTypes.CollectFrom(resolved, index).Select(static types => new StageResult<RequiredTypes>("", types, null)).ToEquatableArray()).Select(static result => result.Value).OfType<RequiredTypes>().ToEquatableArray();

    /// <summary>The vocabularies whose types are taken from references. If that fails, the project has types of its own, which are right too.</summary>
    public static EquatableArray<SharedVocabulary> FindShared(ImmutableArray<StageResult<VocabularyModel>> own, ImmutableArray<ReferencedFacts> referenced, EquatableArray<RequiredTypes> required) =>
        referenced.IsEmpty ? default : StageResult.RunEach(First(own.Select(static result => result.Path)), () => Emission.VocabularyEmitter.FindShared(
            [.. own.Select(static result => result.Value).OfType<VocabularyModel>()], [.. referenced.SelectMany(static facts => facts.Vocabularies)], required)
            .Select(static shared => new StageResult<SharedVocabulary>(shared.Name, shared, null)).ToEquatableArray()).Select(static result => result.Value).OfType<SharedVocabulary>().ToEquatableArray();

    /// <summary>Writes one generated source and adds it. A failure is reported as an error and does not affect the other sources.</summary>
    public static void Emit<T>(SourceProductionContext output, StageResult<T> model, Func<T, string> nameOf, Func<T, string> write)
        where T : class => Add(output, Write(model, nameOf, write));

    public static StageResult<GeneratedText> Write<T>(StageResult<T> model, Func<T, string> nameOf, Func<T, string> write)
        where T : class => model.Value is { } value
            ? StageResult.Run(model.Path, () => new GeneratedText(nameOf(value) + ".g.cs", write(value)))
            : new StageResult<GeneratedText>(model.Path, null, model.Failure);

    public static void Add(SourceProductionContext output, StageResult<GeneratedText> text)
    {
        var added = text.Value is not { } value ? text : StageResult.Run(text.Path, () =>
        {
            output.AddSource(value.HintName, SourceText.From(value.Text, Encoding.UTF8));
            return value;
        });
        if (added.Failure is { } failure)
            output.ReportDiagnostic(RoslynDiagnostics.Convert(failure));
    }

    private static StageResult<T> Nothing<T>()
        where T : class => new("", null, null);

    private static string First(IEnumerable<string> paths) => paths.Where(static path => !ReferencedPath.IsReferenced(path)).OrderBy(static path => path, StringComparer.Ordinal).FirstOrDefault() ?? "";
}
