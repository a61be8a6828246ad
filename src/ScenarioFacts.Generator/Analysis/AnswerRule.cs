using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScenarioFacts.Generator.Pipeline;
using ScenarioFacts.Language.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace ScenarioFacts.Generator.Analysis;

/// <summary>
/// Tells where code takes the one value of an answer that it has asked for and never looked at. An answer that was looked at anywhere before counts as looked at: this forgets some that were not,
/// and never doubts one that was.
/// </summary>
internal static class AnswerRule
{
    private static readonly string[] Looks = ["Certainty", "HasValue", "Known", "Possible", "Values"];

    private static readonly string[] Caught = ["InvalidOperationException", "SystemException", "Exception"];

    public static void Analyze(CodeBlock code, LibraryTypes types, Action<Diagnostic> report)
    {
        foreach (var read in code.Properties.Where(read => read.Property.Name == "Value" && types.IsAnswer(read.Property.ContainingType) && CodeBlock.GetUse(read) is not INameOfOperation))
        {
            if (read.Instance is { } answer && IsAskedFor(answer, code) && !IsLookedAt(answer, code, types) && !IsCaught(read))
                report(RoslynDiagnostics.CreateForCode(Descriptors.UncheckedAnswer, CodeBlock.GetNameLocation(read)));
        }
    }

    /// <summary>What is handed over or kept elsewhere may have been looked at there: asked for here is what a call here answers, or one at a time of many does.</summary>
    private static bool IsAskedFor(IOperation answer, CodeBlock code) => code.Resolve(answer) is IInvocationOperation or IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } };

    private static bool IsLookedAt(IOperation answer, CodeBlock code, LibraryTypes types)
    {
        var position = answer.Syntax.Span.End;
        var isOneOfMany = code.Resolve(answer) is IParameterReferenceOperation;
        return code.All.Any(operation => operation.Syntax.SpanStart <= position && GetLookedAt(operation, types) is { } other && (isOneOfMany || IsSame(answer, other, code)));
    }

    /// <summary>The answer that an operation looks at.</summary>
    private static IOperation? GetLookedAt(IOperation operation, LibraryTypes types) => operation switch
    {
        IPropertyReferenceOperation { Property: var property, Instance: var instance } when Looks.Contains(property.Name) && types.IsAnswer(property.ContainingType) => instance,
        IIsPatternOperation { Value: { } value, Pattern: not IConstantPatternOperation and not INegatedPatternOperation } when types.IsAnswer(value.Type) => value,
        ISwitchOperation { Value: { } value } when types.IsAnswer(value.Type) => value,
        ISwitchExpressionOperation { Value: { } value } when types.IsAnswer(value.Type) => value,
        _ => null,
    };

    /// <summary>Whether two expressions are the same answer: one variable, or the same words for it, or a variable that a pattern has made of it.</summary>
    private static bool IsSame(IOperation one, IOperation other, CodeBlock code)
    {
        if (one is ILocalReferenceOperation local && other is ILocalReferenceOperation otherLocal)
            return SymbolEqualityComparer.Default.Equals(local.Local, otherLocal.Local);
        var (first, second) = (code.Resolve(one), code.Resolve(other));
        return first is not null && second is not null && string.Equals(Words(first), Words(second), StringComparison.Ordinal);
    }

    private static string Words(IOperation operation) => string.Concat(operation.Syntax.DescendantTokens().Select(static token => token.Text));

    private static bool IsCaught(IOperation operation)
    {
        for (var (inner, outer) = (operation, operation.Parent); outer is not null; (inner, outer) = (outer, outer.Parent))
        {
            if (outer is ITryOperation attempt && ReferenceEquals(attempt.Body, inner) && attempt.Catches.Any(static one => Caught.Contains(one.ExceptionType?.Name) || one.ExceptionType?.SpecialType == SpecialType.System_Object))
                return true;
        }

        return false;
    }
}
