using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Model;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using Diagnostic = ScenarioFacts.Language.Diagnostics.Diagnostic;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>The compiler's stages as the pipeline runs them. None of them throws; see <see cref="Outcome"/>.</summary>
internal static class Stages
{
    public static ParsedFile Parse(SourceFile file)
    {
        var outcome = Outcome.Of(file.Path, () => ParsedFile.Read(file));
        return outcome.Value ?? ParsedFile.Failed(file, outcome.Failure);
    }

    public static Outcome<DeclarationIndex> Index(ImmutableArray<FileDeclarations> files) =>
        files.IsEmpty ? Nothing<DeclarationIndex>() : Outcome.Of(First(files.Select(static file => file.Path)), () => DeclarationIndex.Create(files));

    public static BoundFile Bind(ParsedFile file, DeclarationIndex? index)
    {
        var nothing = new BoundFile(file.File, null, default, default);
        if (index is null || file.Syntax is not { } syntax)
            return nothing;
        var outcome = Outcome.Of(file.Path, () => FactCompiler.Bind(syntax, index));
        return outcome.Value ?? nothing with { Diagnostics = EquatableArray.Of(outcome.Failure!) };
    }

    public static Outcome<SourceIndex> Sources(ImmutableArray<BoundFile> files, DeclarationIndex? index) =>
        index is null ? Nothing<SourceIndex>() : Outcome.Of(First(files.Select(static file => file.File.Path)), () => SourceIndex.Create(files, index));

    public static Outcome<SourceLibrary> Library(ImmutableArray<GeneratorInput> files) =>
        Outcome.Of(First(files.Select(static file => file.File.Path)), () => SourceLibrary.Create(files.Select(static file => file.File)));

    public static EquatableArray<Outcome<QuoteRequest>> QuotesOf(BoundFile file, SourceIndex? sources) =>
        sources is null ? default : Outcome.OfEach(file.File.Path, () => Outcome.At(file.File.Path, FactCompiler.QuotesOf(file, sources)));

    /// <summary>The text or seal that a request is about; null where it is not at hand, which is reported once, at the source.</summary>
    public static SourceDocument? DocumentOf(Outcome<QuoteRequest> request, SourceLibrary? library) =>
        request.Value is { } asked ? library?.Find(asked.Text) : null;

    public static Outcome<QuoteAnswer> Ask(Outcome<QuoteRequest> request, SourceDocument? document) =>
        request.Value is { } asked && document is not null
            ? Outcome.Of(request.Path, () => asked.Ask(document))
            : new Outcome<QuoteAnswer>(request.Path, null, request.Failure);

    public static EquatableArray<Diagnostic> Check(
        ImmutableArray<ParsedFile> parsed,
        ImmutableArray<BoundFile> bound,
        Outcome<DeclarationIndex> index,
        Outcome<SourceIndex> sources,
        Outcome<SourceLibrary> library,
        ImmutableArray<Outcome<QuoteAnswer>> answers)
    {
        var syntax = parsed.OrderBy(static file => file.Path, StringComparer.Ordinal).Select(static file => file.Syntax).OfType<FileSyntax>().ToList();
        var files = bound.OrderBy(static file => file.File.Path, StringComparer.Ordinal).ToList();
        var failures = parsed.Select(static file => file.Failure)
            .Concat([index.Failure, sources.Failure, library.Failure])
            .Concat(answers.Select(static answer => answer.Failure))
            .OfType<Diagnostic>().ToList();
        if (index.Value is null || sources.Value is null || library.Value is null)
            return WithoutChecks();
        var verdicts = answers.Select(static answer => answer.Value).OfType<QuoteAnswer>();
        var found = Outcome.Of(index.Path, () => FactCompiler.Check(syntax, files, index.Value, sources.Value, library.Value, verdicts));
        if (found.Value is { } diagnostics)
            return diagnostics.Concat(failures).ToEquatableArray();
        failures.Add(found.Failure!);
        return WithoutChecks();

        EquatableArray<Diagnostic> WithoutChecks()
        {
            var known = syntax.SelectMany(static file => file.Diagnostics).Concat(files.SelectMany(static file => file.Diagnostics));
            return DiagnosticSelection.Of(known.Concat(failures)).ToEquatableArray();
        }
    }

    public static EquatableArray<Outcome<FactTextModel>> TextsOf(BoundFile file, DeclarationIndex? index) =>
        index is null ? default : Outcome.OfEach(file.File.Path, () => Outcome.At(file.File.Path, ModelBuilder.TextsOf(file, index)));

    public static EquatableArray<Outcome<VariantModel>> VariantsOf(ImmutableArray<BoundFile> files, Outcome<DeclarationIndex> index) =>
        index.Value is not { } known ? default : Outcome.OfEach(index.Path, () => VariantModels.Of(files, known)
            .Select(model => new Outcome<VariantModel>(known.FilesOf(model.Scenario)[0].Path, model, null)).ToEquatableArray());

    public static EquatableArray<Outcome<ScenarioModel>> ScenariosOf(ImmutableArray<ScenarioHeader?> headers, DeclarationIndex? index)
    {
        var known = headers.OfType<ScenarioHeader>().OrderBy(static header => header.Path, StringComparer.Ordinal).ToList();
        return index is null || known.Count == 0 ? default : Outcome.OfEach(known[0].Path, () => ModelBuilder.ScenariosOf(known, index)
            .Select(model => new Outcome<ScenarioModel>(known.Find(header => header.Name == model.Name).Path, model, null)).ToEquatableArray());
    }

    public static EquatableArray<Outcome<VocabularyModel>> VocabulariesOf(Outcome<DeclarationIndex> index) =>
        index.Value is not { } known ? default : Outcome.OfEach(index.Path, () => ModelBuilder.VocabulariesOf(known)
            .Select(model => new Outcome<VocabularyModel>(known.FilesOf(model.Name)[0].Path, model, null)).ToEquatableArray());

    /// <summary>Adds one text; what cannot be written is an error, and the other texts stand.</summary>
    public static void Emit<T>(SourceProductionContext output, Outcome<T> model, Func<T, string> nameOf, Func<T, string> write)
        where T : class
    {
        var written = model.Value is not { } value ? model : Outcome.Of(model.Path, () =>
        {
            output.AddSource(nameOf(value) + ".g.cs", SourceText.From(write(value), Encoding.UTF8));
            return value;
        });
        if (written.Failure is { } failure)
            output.ReportDiagnostic(RoslynDiagnostics.Of(failure));
    }

    private static Outcome<T> Nothing<T>()
        where T : class => new("", null, null);

    private static string First(IEnumerable<string> paths) => paths.OrderBy(static path => path, StringComparer.Ordinal).FirstOrDefault() ?? "";
}
