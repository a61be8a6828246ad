using System;
using System.Collections;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ScenarioFacts.Generator.Tests.Harness;

/// <summary>Walks all that a model holds: what a step keeps must not keep a compilation alive, and must compare by content.</summary>
internal static class ObjectGraph
{
    private static readonly Type[] Forbidden = [typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SourceText), typeof(AdditionalText), typeof(Location)];

    /// <summary>The path to the first thing that no model may hold; null if there is none.</summary>
    public static string? FindForbidden(object? root, string path) => Find(root, path, new HashSet<object>(ReferenceEqualityComparer.Instance));

    private static string? Find(object? node, string path, HashSet<object> seen)
    {
        if (node is null || IsLeaf(node.GetType()) || (!node.GetType().IsValueType && !seen.Add(node)))
            return null;
        if (Array.Exists(Forbidden, forbidden => forbidden.IsAssignableFrom(node.GetType())))
            return $"{path} is a {node.GetType().Name}";
        if (node is Array array)
            return FindInItems(array, path, seen);
        for (var type = node.GetType(); type is not null; type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (Find(field.GetValue(node), path + "." + field.Name, seen) is { } found)
                    return found;
            }
        }

        return null;
    }

    private static string? FindInItems(IEnumerable items, string path, HashSet<object> seen)
    {
        foreach (var item in items)
        {
            if (Find(item, path + "[]", seen) is { } found)
                return found;
        }

        return null;
    }

    private static bool IsLeaf(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || typeof(Delegate).IsAssignableFrom(type) || typeof(MemberInfo).IsAssignableFrom(type);
}
