using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ScenarioFacts.Generator.Analysis;
using ScenarioFacts.Language.Suggestions;

namespace ScenarioFacts.CodeFixes;

/// <summary>The names that facts, sets, fields and words of choices have in C#.</summary>
internal static class FactNames
{
    /// <summary>The type or value on which a member is named.</summary>
    public static ITypeSymbol? FindOwner(SimpleNameSyntax member, SemanticModel model, CancellationToken cancellation) => member.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == member =>
            model.GetSymbolInfo(access.Expression, cancellation).Symbol as ITypeSymbol ?? model.GetTypeInfo(access.Expression, cancellation).Type,
        MemberBindingExpressionSyntax { Parent: { } rest } => rest.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>() is { } conditional
            ? model.GetTypeInfo(conditional.Expression, cancellation).Type
            : null,
        _ => null,
    };

    /// <summary>The names of members that come from facts; none if the type is nothing of ours.</summary>
    public static IEnumerable<string> Of(ITypeSymbol? type, LibraryTypes types)
    {
        if (type is null || !IsOurs(type, types))
            return [];
        return GetSelfAndBases(type).TakeWhile(static one => one.SpecialType != SpecialType.System_Object)
            .SelectMany(static one => one.GetMembers()).Where(static member => member is IPropertySymbol { IsIndexer: false, DeclaredAccessibility: Accessibility.Public } or IFieldSymbol { IsConst: true })
            .Select(static member => member.Name).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The nearest of some names, whatever their case.</summary>
    public static IEnumerable<string> GetNear(string wrong, IEnumerable<string> names)
    {
        var byWord = names.GroupBy(static name => name.ToLowerInvariant(), StringComparer.Ordinal).ToDictionary(static name => name.Key, static name => name.First(), StringComparer.Ordinal);
        return SpellingSuggestions.Nearest(wrong, byWord.Keys).Select(word => byWord[word]);
    }

    private static bool IsOurs(ITypeSymbol type, LibraryTypes types) =>
        types.IsFact(type) || types.IsGeneratedSet(type) || types.IsCatalog(type) || (type is INamedTypeSymbol { IsStatic: true } scenario && types.GetFamily(scenario) is not null)
        || (type.TypeKind == TypeKind.Enum && type.GetMembers().Any(static member => member.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "FactWordAttribute", ContainingNamespace.Name: "ScenarioFacts" })));

    private static IEnumerable<ITypeSymbol> GetSelfAndBases(ITypeSymbol type)
    {
        for (var one = (ITypeSymbol?)type; one is not null; one = one.BaseType)
            yield return one;
    }
}
