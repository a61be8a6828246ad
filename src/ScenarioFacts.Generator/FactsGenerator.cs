using System.Linq;
using Microsoft.CodeAnalysis;
using ScenarioFacts.Generator.Emission;
using ScenarioFacts.Generator.Pipeline;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Model;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Surfaces;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Generator;

/// <summary>
/// Generates typed C# catalogs from <c>.facts</c> files, and reports diagnostics at the analyst's own line. The
/// compiler's stages are one incremental step each, so that an edit reruns only the steps that it affects.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class FactsGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select(GeneratorOptions.From).WithTrackingName(Steps.Options);
        var inputs = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .Select(GeneratorInput.From).WithTrackingName(Steps.Inputs);
        var parsed = inputs.Where(static input => input.Kind == InputKind.Facts)
            .Select(static (input, cancellation) => GuardedStages.Parse(input.File, cancellation)).WithTrackingName(Steps.Parsed);
        var declarations = parsed.Select(static (file, _) => file.Declarations).WithTrackingName(Steps.Declarations);
        var references = context.MetadataReferencesProvider.SelectMany(static (reference, cancellation) => ReferencedFacts.Read(reference, cancellation)).WithTrackingName(Steps.References);
        var resolved = Resolve(declarations, references);
        var referenced = resolved.SelectMany(static (references, _) => references.Value?.Files ?? default)
            .Select(static (file, cancellation) => GuardedStages.Parse(file, cancellation)).WithTrackingName(Steps.ReferencedParsed);
        var index = declarations.CollectAfter(referenced.Select(static (file, _) => file.Declarations), static file => file.Path).Combine(resolved)
            .Select(static (pair, _) => GuardedStages.Index(pair.Left, pair.Right)).WithTrackingName(Steps.Index);
        var bound = parsed.Combine(index)
            .Select(static (pair, cancellation) => GuardedStages.Bind(pair.Left, pair.Right.Value, cancellation)).WithTrackingName(Steps.Bound);
        var boundReferenced = referenced.Combine(index)
            .Select(static (pair, cancellation) => GuardedStages.Bind(pair.Left, pair.Right.Value, cancellation)).WithTrackingName(Steps.ReferencedBound);

        var sources = bound.CollectAfter(boundReferenced, static file => file.File.Path).Combine(index)
            .Select(static (pair, _) => GuardedStages.Sources(pair.Left, pair.Right.Value)).WithTrackingName(Steps.Sources);
        var library = inputs.Where(static input => input.Kind == InputKind.Evidence).CollectOnce(static input => input.File.Path)
            .Select(static (files, _) => GuardedStages.Library(files)).WithTrackingName(Steps.Library);
        var answers = Ask(bound, sources, library);
        var placed = bound.Combine(answers.Collect().Select(static (all, _) => PlacedFile.GroupByFile(all)))
            .Select(static (pair, _) => PlacedFile.Create(pair.Left, pair.Right)).WithTrackingName(Steps.Placed);

        var vocabularies = index.SelectMany(static (known, _) => GuardedStages.GetVocabularies(known)).WithTrackingName(Steps.Vocabularies);
        var required = resolved.Combine(index).Select(static (pair, _) => GuardedStages.GetRequired(pair.Left, pair.Right.Value)).WithTrackingName(Steps.Required);
        var shared = vocabularies.CollectOnce(static vocabulary => vocabulary.Path).Combine(references.Collect().Combine(required))
            .Select(static (pair, _) => GuardedStages.FindShared(pair.Left, pair.Right.Left, pair.Right.Right)).WithTrackingName(Steps.Shared);
        var emission = options.Combine(shared.Combine(resolved)).Select(static (pair, _) => pair.Left with { Shared = pair.Right.Left, Taken = pair.Right.Right.Value?.Taken ?? default }).WithTrackingName(Steps.Emission);

        // First: binding lets go of the syntax that a surface is written from.
        RegisterSurface(context, emission, parsed, index);
        RegisterDiagnostics(context, inputs, parsed, index, bound, boundReferenced, sources, library, answers);
        RegisterProjectDiagnostics(context, emission, parsed, index, required);
        RegisterTexts(context, emission, parsed, placed, index);
        var variants = placed.CollectAfter(boundReferenced.Select(static (file, _) => new PlacedFile(file, default)), static file => file.Path).Combine(index)
            .SelectMany(static (pair, _) => GuardedStages.GetVariants(pair.Left, pair.Right)).WithTrackingName(Steps.Variants);
        context.RegisterSourceOutput(variants.Combine(emission), static (output, pair) => GuardedStages.Emit(
            output, pair.Left.Value?.IsReferenced == true ? pair.Left with { Value = null } : pair.Left, static variant => variant.Scenario + "._changes", variant => VariantEmitter.Emit(variant, pair.Right)));
        RegisterScenarios(context, emission, parsed, referenced, index, variants, vocabularies);
    }

    /// <summary>What the project's files use of its references.</summary>
    private static IncrementalValueProvider<StageResult<ResolvedReferences>> Resolve(IncrementalValuesProvider<FileDeclarations> own, IncrementalValuesProvider<ReferencedFacts> references)
    {
        var surfaces = references.Collect().Select(static (all, _) => all.Select(static facts => facts.Surface).OfType<Surface>().ToEquatableArray()).WithTrackingName(Steps.Surfaces);
        return own.CollectOnce(static file => file.Path).Combine(surfaces)
            .Select(static (pair, _) => GuardedStages.Resolve(pair.Left, pair.Right)).WithTrackingName(Steps.Resolved);
    }

    /// <summary>What texts and seals answer to the quotes of each file.</summary>
    private static IncrementalValuesProvider<StageResult<QuoteAnswer>> Ask(
        IncrementalValuesProvider<BoundFile> bound,
        IncrementalValueProvider<StageResult<SourceIndex>> sources,
        IncrementalValueProvider<StageResult<SourceLibrary>> library) => bound.Combine(sources)
            .SelectMany(static (pair, _) => GuardedStages.GetQuotes(pair.Left, pair.Right.Value)).WithTrackingName(Steps.QuoteRequests)
            .Combine(library)
            .Select(static (pair, _) => (Request: pair.Left, Document: GuardedStages.GetDocument(pair.Left, pair.Right.Value))).WithTrackingName(Steps.QuoteInputs)
            .Select(static (pair, cancellation) => GuardedStages.Ask(pair.Request, pair.Document, cancellation)).WithTrackingName(Steps.Quotes);

    private static void RegisterDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<GeneratorInput> inputs,
        IncrementalValuesProvider<ParsedFile> parsed,
        IncrementalValueProvider<StageResult<DeclarationIndex>> index,
        IncrementalValuesProvider<BoundFile> bound,
        IncrementalValuesProvider<BoundFile> boundReferenced,
        IncrementalValueProvider<StageResult<SourceIndex>> sources,
        IncrementalValueProvider<StageResult<SourceLibrary>> library,
        IncrementalValuesProvider<StageResult<QuoteAnswer>> answers)
    {
        var findings = bound.Combine(index)
            .Select(static (pair, cancellation) => GuardedStages.CheckFile(pair.Left, pair.Right.Value, cancellation)).WithTrackingName(Steps.FileFindings);
        var severities = inputs.Where(static input => input.Kind == InputKind.EditorConfig).CollectOnce(static input => input.File.Path);
        var check = context.ParseOptionsProvider.Select(static (_, _) => new RepeatedCheck()).WithComparer(OneForAllRuns.Instance);
        var diagnostics = parsed.CollectOnce(static file => file.Path).Combine(bound.CollectAfter(boundReferenced, static file => file.File.Path).Combine(findings.Collect())).Combine(index.Combine(sources)).Combine(library.Combine(answers.Collect()).Combine(severities)).Combine(check)
            .Select(static (pair, cancellation) => GuardedStages.Check(
                pair.Right, pair.Left.Left.Left.Left, pair.Left.Left.Left.Right.Left, pair.Left.Left.Left.Right.Right, pair.Left.Left.Right.Left, pair.Left.Left.Right.Right, pair.Left.Right.Left.Left, pair.Left.Right.Left.Right, pair.Left.Right.Right, cancellation))
            .WithTrackingName(Steps.Checked);

        context.RegisterSourceOutput(diagnostics, static (output, found) =>
        {
            foreach (var diagnostic in found)
                output.ReportDiagnostic(RoslynDiagnostics.Convert(diagnostic));
        });
    }

    private static void RegisterProjectDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValuesProvider<ParsedFile> parsed,
        IncrementalValueProvider<StageResult<DeclarationIndex>> index,
        IncrementalValueProvider<EquatableArray<RequiredTypes>> required)
    {
        context.RegisterSourceOutput(required.Combine(options), static (output, pair) =>
        {
            foreach (var diagnostic in RequiredTypes.Diagnose(pair.Left, pair.Right))
                output.ReportDiagnostic(diagnostic);
        });
        context.RegisterSourceOutput(parsed.CollectOnce(static file => file.Path).Combine(options), static (output, project) =>
        {
            // Without the parser no file is read, and nothing that needs it may be called.
            var read = project.Left.Select(static file => file.Names?.Syntax).OfType<FileSyntax>().ToList();
            foreach (var diagnostic in read.Count == 0 ? [] : project.Right.FindHidden(read))
                output.ReportDiagnostic(RoslynDiagnostics.Convert(diagnostic));
        });
        context.RegisterSourceOutput(options.Combine(index), static (output, project) =>
        {
            foreach (var diagnostic in project.Left.Diagnose(hasFacts: project.Right.Value is not null || project.Right.Failure is not null))
                output.ReportDiagnostic(diagnostic);
        });
    }

    /// <summary>What the project exports: of internal facts, nothing.</summary>
    private static void RegisterSurface(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValuesProvider<ParsedFile> own,
        IncrementalValueProvider<StageResult<DeclarationIndex>> index)
    {
        var head = index.Combine(options).Select(static (pair, _) => GuardedStages.GetSurfaceHead(pair.Left, pair.Right)).WithTrackingName(Steps.SurfaceHead);
        var files = own.Combine(index).Select(static (pair, _) => GuardedStages.GetSurface(pair.Left, pair.Right.Value)).WithTrackingName(Steps.Surface);
        var isExported = options.Select(static (options, _) => options.ExportsFacts);
        context.RegisterSourceOutput(files.CollectOnce(static text => text.Value?.HintName ?? text.Path).Combine(head).Combine(isExported), static (output, exported) =>
        {
            if (!exported.Right)
                return;
            foreach (var text in exported.Left.Left.Add(exported.Left.Right))
                GuardedStages.Add(output, text);
        });
    }

    private static void RegisterTexts(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValuesProvider<ParsedFile> parsed,
        IncrementalValuesProvider<PlacedFile> placed,
        IncrementalValueProvider<StageResult<DeclarationIndex>> index)
    {
        var texts = placed.Combine(index)
            .SelectMany(static (pair, _) => GuardedStages.GetPackedFacts(pair.Left, pair.Right.Value)).WithTrackingName(Steps.Texts);
        var size = parsed.Select(static (file, _) => FileSize.Of(file)).Collect().Select(static (sizes, _) => ProjectSize.Create(sizes)).WithTrackingName(Steps.Size);
        var written = texts.Combine(options.Combine(size)).Select(static (pair, _) => GuardedStages.Write(
            pair.Left, static text => text.Scenario + "." + text.File + "." + text.Kind, text => PackedFactsEmitter.Emit(text, pair.Right.Left, pair.Right.Right)));
        context.RegisterSourceOutput(size, static (output, found) =>
        {
            foreach (var (scenario, kind, count) in found.WithoutMembers)
                output.ReportDiagnostic(RoslynDiagnostics.CreateForProject(Descriptors.TooManyMembers, Wording.Number(count), kind, scenario));
        });
        context.RegisterSourceOutput(written.CollectOnce(static text => text.Value?.HintName ?? text.Path), static (output, all) =>
        {
            foreach (var text in all)
                GuardedStages.Add(output, text);
        });
    }

    private static void RegisterScenarios(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValuesProvider<ParsedFile> parsed,
        IncrementalValuesProvider<ParsedFile> referenced,
        IncrementalValueProvider<StageResult<DeclarationIndex>> index,
        IncrementalValuesProvider<StageResult<VariantModel>> variants,
        IncrementalValuesProvider<StageResult<VocabularyModel>> vocabularies)
    {
        var headers = parsed.Select(static (file, _) => file.Header).WithTrackingName(Steps.Headers).Collect();
        var all = referenced.Select(static (file, _) => file.Header).Collect().Combine(headers).Select(static (pair, _) => pair.Left.AddRange(pair.Right));
        var scenarios = all.Combine(index)
            .SelectMany(static (pair, _) => GuardedStages.GetScenarios(pair.Left, pair.Right.Value)).WithTrackingName(Steps.Scenarios);
        var withSets = scenarios.Collect().Combine(variants.Collect()).SelectMany(static (pair, _) => GuardedStages.AssignSets(pair.Left, pair.Right));
        context.RegisterSourceOutput(withSets.Combine(options), static (output, pair) => GuardedStages.Emit(
            output, pair.Left.Value?.IsReferenced == true ? pair.Left with { Value = null } : pair.Left, static scenario => scenario.Name, scenario => ScenarioEmitter.Emit(scenario, pair.Right)));
        context.RegisterSourceOutput(vocabularies.Combine(options), static (output, pair) =>
        {
            if (pair.Left.Value is not { } model || pair.Right.FindShared(model.Name) is null)
                GuardedStages.Emit(output, pair.Left, static vocabulary => "vocabulary." + vocabulary.Name, vocabulary => VocabularyEmitter.Emit(vocabulary, pair.Right));
        });
    }
}
