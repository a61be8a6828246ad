using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ScenarioFacts.Generator.Analysis;

/// <summary>The operations of one member: a method, an accessor, an initializer.</summary>
internal sealed class CodeBlock
{
    private readonly Dictionary<ILocalSymbol, IOperation?> _values = new(SymbolEqualityComparer.Default);

    public CodeBlock(ImmutableArray<IOperation> blocks)
    {
        All = [.. blocks.SelectMany(static block => block.DescendantsAndSelf())];
        foreach (var operation in All)
            AddValue(operation);
    }

    public IReadOnlyList<IOperation> All { get; }

    public IEnumerable<IPropertyReferenceOperation> Properties => All.OfType<IPropertyReferenceOperation>();

    /// <summary>What an expression is, seen through conversions, parentheses, <c>!</c>, <c>?.</c> and variables that are given a value once.</summary>
    public IOperation? Resolve(IOperation? operation)
    {
        // Each step goes back in the code, but for a variable that is named in its own value.
        for (var steps = 0; operation is not null && steps < 64; steps++)
        {
            var next = operation switch
            {
                IConversionOperation conversion => conversion.Operand,
                IParenthesizedOperation parenthesized => parenthesized.Operand,
                IConditionalAccessInstanceOperation => FindAccessed(operation),
                ILocalReferenceOperation local => _values.TryGetValue(local.Local, out var value) ? value : null,
                _ => null,
            };
            if (next is null)
                return operation;
            operation = next;
        }

        return operation;
    }

    /// <summary>The smallest part of the code that names a member.</summary>
    public static Location GetNameLocation(IOperation member) => (member.Syntax switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        var other => other,
    }).GetLocation();

    /// <summary>The nearest operation around one that is no conversion.</summary>
    public static IOperation? GetUse(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
            parent = parent.Parent;
        return parent;
    }

    /// <summary>What stands before <c>?.</c>.</summary>
    private static IOperation? FindAccessed(IOperation instance)
    {
        for (var (inner, outer) = (instance, instance.Parent); outer is not null; (inner, outer) = (outer, outer.Parent))
        {
            if (outer is IConditionalAccessOperation access && ReferenceEquals(access.WhenNotNull, inner))
                return access.Operation;
        }

        return null;
    }

    private void AddValue(IOperation operation)
    {
        switch (operation)
        {
            case IVariableDeclaratorOperation { Symbol: var local } declarator:
                var value = declarator.GetVariableInitializer()?.Value;
                _values[local] = _values.ContainsKey(local) ? null : value;
                break;
            case ILocalReferenceOperation reference when IsWritten(reference):
                _values[reference.Local] = null;
                break;
        }
    }

    private static bool IsWritten(ILocalReferenceOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => ReferenceEquals(assignment.Target, reference),
        IIncrementOrDecrementOperation or ITupleOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        _ => false,
    };
}
