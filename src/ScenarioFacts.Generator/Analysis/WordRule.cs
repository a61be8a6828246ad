using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using ScenarioFacts.Generator.Pipeline;
using ScenarioFacts.Language.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace ScenarioFacts.Generator.Analysis;

/// <summary>Tells where code puts words of a choice in the order of their numbers, which say nothing of order.</summary>
internal static class WordRule
{
    public static void Analyze(CodeBlock code, Action<Diagnostic> report)
    {
        foreach (var operation in code.All)
        {
            if (FindOrder(operation) is { } place)
                report(RoslynDiagnostics.CreateForCode(Descriptors.WordsInOrder, place));
        }
    }

    /// <summary>The operator of a comparison of words.</summary>
    private static Location? FindOrder(IOperation operation) => operation switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual, Syntax: BinaryExpressionSyntax syntax } comparison
            when IsChoice(comparison.LeftOperand.Type) => syntax.OperatorToken.GetLocation(),
        IRelationalPatternOperation { Syntax: RelationalPatternSyntax syntax } pattern when IsChoice(pattern.InputType) => syntax.OperatorToken.GetLocation(),
        _ => null,
    };

    /// <summary>Whether a type is an enum of a vocabulary. The library's own have their numbers by their places.</summary>
    private static bool IsChoice(ITypeSymbol? type)
    {
        var word = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return word is { TypeKind: TypeKind.Enum } && word.GetMembers().OfType<IFieldSymbol>().Any(static member => member.GetAttributes().Any(
            static attribute => attribute.AttributeClass is { Name: "FactWordAttribute", ContainingNamespace.Name: "ScenarioFacts" } && attribute.ConstructorArguments.Length == 2));
    }
}
