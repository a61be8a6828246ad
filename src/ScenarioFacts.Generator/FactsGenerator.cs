using System.Linq;
using Microsoft.CodeAnalysis;
using ScenarioFacts.Generator.Emission;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Model;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Generator;

/// <summary>
/// Turns <c>.facts</c> files into typed C# catalogues, and what is wrong in them into errors at the analyst's own line. The
/// stages are those of the compiler, one step each, so that an edit runs again only what it can change.
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
            .Select(static (input, _) => Stages.Parse(input.File)).WithTrackingName(Steps.Parsed);
        var index = parsed.Select(static (file, _) => FileDeclarations.Of(file)).WithTrackingName(Steps.Declarations)
            .Collect().Select(static (files, _) => Stages.Index(files)).WithTrackingName(Steps.Index);
        var bound = parsed.Combine(index)
            .Select(static (pair, _) => Stages.Bind(pair.Left, pair.Right)).WithTrackingName(Steps.Bound);

        RegisterDiagnostics(context, options, inputs, parsed, index, bound);
        RegisterTexts(context, options, bound, index);
        RegisterScenarios(context, options, parsed, index);
    }

    private static void RegisterDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValuesProvider<GeneratorInput> inputs,
        IncrementalValuesProvider<FileSyntax> parsed,
        IncrementalValueProvider<DeclarationIndex?> index,
        IncrementalValuesProvider<BoundFile> bound)
    {
        var sources = bound.Collect().Combine(index)
            .Select(static (pair, _) => Stages.Sources(pair.Left, pair.Right)).WithTrackingName(Steps.Sources);
        var library = inputs.Where(static input => input.Kind == InputKind.Evidence).Collect()
            .Select(static (files, _) => SourceLibrary.Create(files.Select(static input => input.File))).WithTrackingName(Steps.Library);
        var answers = bound.Combine(sources)
            .SelectMany(static (pair, _) => Stages.QuotesOf(pair.Left, pair.Right)).WithTrackingName(Steps.QuoteRequests)
            .Combine(library)
            .Select(static (pair, _) => (Request: pair.Left, Document: pair.Right.Find(pair.Left.Text))).WithTrackingName(Steps.QuoteInputs)
            .Where(static pair => pair.Document is not null)
            .Select(static (pair, _) => pair.Request.Ask(pair.Document!)).WithTrackingName(Steps.Quotes);
        var diagnostics = parsed.Collect().Combine(bound.Collect()).Combine(index.Combine(sources)).Combine(library.Combine(answers.Collect()))
            .Select(static (all, _) => Stages.Check(
                all.Left.Left.Left, all.Left.Left.Right, all.Left.Right.Left, all.Left.Right.Right, all.Right.Left, all.Right.Right))
            .WithTrackingName(Steps.Checked);

        context.RegisterSourceOutput(diagnostics, static (output, found) =>
        {
            foreach (var diagnostic in found)
                output.ReportDiagnostic(RoslynDiagnostics.Of(diagnostic));
        });
        context.RegisterSourceOutput(options, static (output, option) =>
        {
            if (option.UnknownVisibility is { } value)
                output.ReportDiagnostic(RoslynDiagnostics.UnknownOption(value, GeneratorOptions.VisibilityProperty, "public or internal"));
        });
    }

    private static void RegisterTexts(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValuesProvider<BoundFile> bound,
        IncrementalValueProvider<DeclarationIndex?> index)
    {
        var texts = bound.Combine(index)
            .SelectMany(static (pair, _) => Stages.TextsOf(pair.Left, pair.Right)).WithTrackingName(Steps.Texts);
        context.RegisterSourceOutput(texts.Combine(options), static (output, pair) =>
            Stages.Emit(output, pair.Left.Scenario + "." + pair.Left.File + "." + pair.Left.Kind, () => FactTextEmitter.Emit(pair.Left, pair.Right)));
    }

    private static void RegisterScenarios(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<GeneratorOptions> options,
        IncrementalValuesProvider<FileSyntax> parsed,
        IncrementalValueProvider<DeclarationIndex?> index)
    {
        var headers = parsed.Select(static (file, _) => ScenarioHeader.Of(file)).WithTrackingName(Steps.Headers).Collect();
        var scenarios = headers.Combine(index)
            .SelectMany(static (pair, _) => Stages.ScenariosOf(pair.Left, pair.Right)).WithTrackingName(Steps.Scenarios);
        context.RegisterSourceOutput(scenarios.Combine(options), static (output, pair) =>
            Stages.Emit(output, pair.Left.Name, () => ScenarioEmitter.Emit(pair.Left, pair.Right)));
        var vocabularies = index
            .SelectMany(static (known, _) => Stages.VocabulariesOf(known)).WithTrackingName(Steps.Vocabularies);
        context.RegisterSourceOutput(vocabularies.Combine(options), static (output, pair) =>
            Stages.Emit(output, "vocabulary." + pair.Left.Name, () => VocabularyEmitter.Emit(pair.Left, pair.Right)));
    }
}
