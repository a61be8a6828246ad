using System;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ScenarioFacts.Language;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Model;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using Diagnostic = ScenarioFacts.Language.Diagnostics.Diagnostic;
using TextSpan = ScenarioFacts.Language.Text.TextSpan;

namespace ScenarioFacts.Generator;

/// <summary>
/// The compiler's stages as the pipeline runs them. A generator that throws is only a warning (CS8785) and the build goes on, so
/// whatever fails here, a parser that cannot be loaded included, becomes the error FACT9001 at the file.
/// </summary>
internal static class Stages
{
    public static FileSyntax Parse(SourceFile file)
    {
        try
        {
            return ParseWithSprache(file);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            var syntax = new FileSyntax(file);
            syntax.Diagnostics.Add(Failure(file, error));
            return syntax;
        }
    }

    /// <summary>Null where even the built-in vocabularies cannot be read; the files have then said so.</summary>
    public static DeclarationIndex? Index(ImmutableArray<FileDeclarations> files) =>
        Try(() => DeclarationIndex.Create(files), null);

    public static BoundFile Bind(FileSyntax syntax, DeclarationIndex? index)
    {
        var nothing = new BoundFile(syntax.File, null, default, default);
        if (index is null)
            return nothing;
        try
        {
            return FactCompiler.Bind(syntax, index);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return nothing with { Diagnostics = EquatableArray.Of(Failure(syntax.File, error)) };
        }
    }

    public static SourceIndex? Sources(ImmutableArray<BoundFile> files, DeclarationIndex? index) =>
        index is null ? null : Try(() => SourceIndex.Create(files, index), null);

    public static EquatableArray<QuoteRequest> QuotesOf(BoundFile file, SourceIndex? sources) =>
        sources is null ? default : Try(() => FactCompiler.QuotesOf(file, sources), default);

    public static EquatableArray<Diagnostic> Check(
        ImmutableArray<FileSyntax> syntax,
        ImmutableArray<BoundFile> bound,
        DeclarationIndex? index,
        SourceIndex? sources,
        SourceLibrary library,
        ImmutableArray<QuoteAnswer> answers)
    {
        var files = syntax.OrderBy(static file => file.File.Path, StringComparer.Ordinal).ToList();
        var byPath = bound.OrderBy(static file => file.File.Path, StringComparer.Ordinal).ToList();
        var known = files.SelectMany(static file => file.Diagnostics).Concat(byPath.SelectMany(static file => file.Diagnostics)).ToList();
        if (index is null || sources is null)
            return known.ToEquatableArray();
        try
        {
            return FactCompiler.Check(files, byPath, index, sources, library, answers).ToEquatableArray();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return known.Append(Failure(files[0].File, error)).ToEquatableArray();
        }
    }

    public static EquatableArray<FactTextModel> TextsOf(BoundFile file, DeclarationIndex? index) =>
        index is null ? default : Try(() => ModelBuilder.TextsOf(file, index), default);

    public static EquatableArray<ScenarioModel> ScenariosOf(ImmutableArray<ScenarioHeader?> headers, DeclarationIndex? index) =>
        index is null ? default : Try(() => ModelBuilder.ScenariosOf(headers.Where(static header => header is not null)!, index), default);

    public static EquatableArray<VocabularyModel> VocabulariesOf(DeclarationIndex? index) =>
        index is null ? default : Try(() => ModelBuilder.VocabulariesOf(index), default);

    /// <summary>Adds one text; what cannot be written is an error, and the other texts stand.</summary>
    public static void Emit(SourceProductionContext output, string name, Func<string> emit)
    {
        try
        {
            output.AddSource(name + ".g.cs", SourceText.From(emit(), Encoding.UTF8));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            output.ReportDiagnostic(RoslynDiagnostics.Of(Failure(new SourceFile(name, ""), error)));
        }
    }

    /// <summary>A step between files: what fails here is said by <see cref="Check"/>, which meets the same cause.</summary>
    private static T Try<T>(Func<T> stage, T otherwise)
    {
        try
        {
            return stage();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return otherwise;
        }
    }

    private static Diagnostic Failure(SourceFile file, Exception error) =>
        Report.InternalError(file, new TextSpan(0, 0), error.GetType().Name + ": " + error.Message);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static FileSyntax ParseWithSprache(SourceFile file) => Parser.Parse(file);
}
