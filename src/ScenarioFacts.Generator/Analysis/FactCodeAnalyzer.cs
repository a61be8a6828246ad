using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ScenarioFacts.Generator.Pipeline;
using ScenarioFacts.Language.Diagnostics;
using DiagnosticDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;

namespace ScenarioFacts.Generator.Analysis;

/// <summary>The analyzer of C# code that reads facts. It tells what changes of facts would otherwise tell when the code runs.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FactCodeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = new[]
    {
        Descriptors.DisputedRead, Descriptors.RejectedRead, Descriptors.InferredRead, Descriptors.AssumedRead, Descriptors.UncheckedAnswer, Descriptors.OtherCatalog, Descriptors.NameNotInSet,
    }.Select(RoslynDiagnostics.Find).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (LibraryTypes.Find(start.Compilation) is { } types)
                start.RegisterOperationBlockAction(block => Analyze(block, types));
        });
    }

    private static void Analyze(OperationBlockAnalysisContext context, LibraryTypes types)
    {
        var code = new CodeBlock(context.OperationBlocks);
        ReadingRule.Analyze(code, types, context.ReportDiagnostic);
        AnswerRule.Analyze(code, types, context.ReportDiagnostic);
        CatalogRule.Analyze(code, types, context.ReportDiagnostic);
    }
}
