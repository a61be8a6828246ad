using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using ScenarioFacts.Generator.Pipeline;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace ScenarioFacts.Generator.Analysis;

/// <summary>Tells where code names a fact and reads a field that is disputed, inferred or assumed, or takes claims that do not hold for ones that do.</summary>
internal static class ReadingRule
{
    private static readonly string[] NotHeld = ["Rejected", "Disputed"];

    private static readonly string[] ValuesOfClaims = ["As", "DisplayValue", "Fact", "Text", "Value"];

    public static void Analyze(CodeBlock code, LibraryTypes types, Action<Diagnostic> report)
    {
        foreach (var read in code.Properties.Where(read => types.IsFact(read.Property.ContainingType) && CodeBlock.GetUse(read) is not INameOfOperation))
        {
            if (NamedFact.Find(read.Instance, code, types) is { } fact && Diagnose(read, fact, code, types) is { } found)
                report(found);
        }
    }

    private static Diagnostic? Diagnose(IPropertyReferenceOperation read, NamedFact fact, CodeBlock code, LibraryTypes types)
    {
        var (member, location) = (read.Property.Name, CodeBlock.GetNameLocation(read));
        if (member.EndsWith(CSharpMembers.ClaimsSuffix, StringComparison.Ordinal))
            return DiagnoseClaims(read, fact, code, types);
        if (code.Properties.Any(other => other.Property.Name == member + CSharpMembers.ClaimsSuffix && types.IsFact(other.Property.ContainingType)))
            return null;
        if (fact.Has("Disputed", member) && !types.IsTimeline(read.Type))
            return IsProvidedFor(read, code) ? null : RoslynDiagnostics.CreateForCode(Descriptors.DisputedRead, location, member, fact.Member.Name);
        if (fact.Has("Assumed", member) || (fact.IsAssumed && read.Property.ContainingType.GetMembers(member + CSharpMembers.ClaimsSuffix).Length > 0))
            return code.Properties.Any(static other => other.Property.Name == "IsAssumed") ? null : RoslynDiagnostics.CreateForCode(Descriptors.AssumedRead, location, member, fact.Member.Name);
        return fact.Has("Inferred", member) && !code.Properties.Any(static other => other.Property.Name == "IsInferred")
            ? RoslynDiagnostics.CreateForCode(Descriptors.InferredRead, location, member, fact.Member.Name)
            : null;
    }

    /// <summary>Claims that are gone through here, in code that takes values of claims and never asks how they stand. What is handed on is another's to ask.</summary>
    private static Diagnostic? DiagnoseClaims(IPropertyReferenceOperation read, NamedFact fact, CodeBlock code, LibraryTypes types)
    {
        var (member, field) = (read.Property.Name, read.Property.Name.Substring(0, read.Property.Name.Length - CSharpMembers.ClaimsSuffix.Length));
        var standing = string.Join(" or ", NotHeld.Where(list => fact.Has(list, field)).Select(static list => list.ToLowerInvariant()));
        if (standing.Length == 0 || !IsGoneThrough(read))
            return null;
        var asked = code.Properties.Where(other => types.IsClaim(other.Property.ContainingType)).Select(static other => other.Property.Name).Distinct().ToList();
        return asked.Contains("Standing") || !asked.Exists(ValuesOfClaims.Contains)
            ? null
            : RoslynDiagnostics.CreateForCode(Descriptors.RejectedRead, CodeBlock.GetNameLocation(read), member, fact.Member.Name, standing);
    }

    private static bool IsGoneThrough(IPropertyReferenceOperation claims) => CodeBlock.GetUse(claims) switch
    {
        IPropertyReferenceOperation { Property.IsIndexer: true } or IForEachLoopOperation => true,
        IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true, ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } } } => true,
        _ => false,
    };

    /// <summary>Whether code says what to do without a value.</summary>
    private static bool IsProvidedFor(IOperation read, CodeBlock code) => IsTested(read)
        || (CodeBlock.GetUse(read) is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } && GetReferences(code, local).Any(IsTested));

    private static IEnumerable<IOperation> GetReferences(CodeBlock code, ILocalSymbol local) =>
        code.All.OfType<ILocalReferenceOperation>().Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local));

    private static bool IsTested(IOperation value) => CodeBlock.GetUse(value) switch
    {
        IIsPatternOperation or ISwitchExpressionOperation or ISwitchOperation or IIsTypeOperation => true,
        ICoalesceOperation coalesce => coalesce.Value.Syntax.Span.Contains(value.Syntax.Span),
        IConditionalAccessOperation access => IsTested(access),
        IPropertyReferenceOperation { Property.Name: "HasValue" or "Count" } => true,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison => IsNull(comparison.LeftOperand) || IsNull(comparison.RightOperand),
        _ => false,
    };

    private static bool IsNull(IOperation operand) => operand.ConstantValue is { HasValue: true, Value: null } || operand is IConversionOperation { Operand: var converted } && IsNull(converted);
}
