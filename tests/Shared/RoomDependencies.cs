using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;

namespace ScenarioFacts.Tests.Shared;

/// <summary>
/// Which namespaces of an assembly use which, read from its metadata and its code: base types, signatures, attributes, and all that method bodies name. A namespace is a folder
/// here, so this says which room uses which. Constants are not seen: the compiler copies their values.
/// </summary>
internal sealed class RoomDependencies
{
    private readonly string _root;
    private readonly SortedDictionary<string, SortedSet<string>> _uses = new(StringComparer.Ordinal);

    private RoomDependencies(string root) => _root = root;

    /// <param name="root">The namespace that rooms stand below; rooms are called by the rest of their names, the root itself by <c>.</c>.</param>
    public static IReadOnlyDictionary<string, SortedSet<string>> Read(string assembly, string root)
    {
        var dependencies = new RoomDependencies(root);
        using var module = ModuleDefinition.ReadModule(assembly);
        foreach (var type in module.GetTypes())
            dependencies.Add(type);
        return dependencies._uses;
    }

    private void Add(TypeDefinition type)
    {
        if (RoomOf(type) is not { } room)
            return;
        if (!_uses.TryGetValue(room, out var uses))
            _uses.Add(room, uses = new SortedSet<string>(StringComparer.Ordinal));
        foreach (var used in Used(type).SelectMany(Parts).Select(RoomOf).OfType<string>())
        {
            if (used != room)
                uses.Add(used);
        }
    }

    private static IEnumerable<TypeReference> Used(TypeDefinition type) =>
        new[] { type.BaseType }.OfType<TypeReference>()
            .Concat(type.Interfaces.Select(static implemented => implemented.InterfaceType))
            .Concat(type.CustomAttributes.Select(static attribute => attribute.AttributeType))
            .Concat(type.Fields.Select(static field => field.FieldType))
            .Concat(type.Methods.SelectMany(Used));

    private static IEnumerable<TypeReference> Used(MethodDefinition method)
    {
        var signature = method.Parameters.Select(static parameter => parameter.ParameterType).Append(method.ReturnType);
        if (!method.HasBody)
            return signature;
        return signature
            .Concat(method.Body.Variables.Select(static variable => variable.VariableType))
            .Concat(method.Body.Instructions.SelectMany(static instruction => Used(instruction.Operand)));
    }

    private static IEnumerable<TypeReference> Used(object operand) => operand switch
    {
        GenericInstanceMethod method => method.GenericArguments.Append(method.DeclaringType).Append(method.ReturnType),
        MethodReference method => [method.DeclaringType, method.ReturnType],
        FieldReference field => [field.DeclaringType, field.FieldType],
        TypeReference type => [type],
        _ => [],
    };

    /// <summary>A type with its elements and type arguments.</summary>
    private static IEnumerable<TypeReference> Parts(TypeReference type) => type switch
    {
        GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
        TypeSpecification specification => Parts(specification.ElementType),
        _ => [type],
    };

    /// <summary>Null for what stands elsewhere. What the compiler makes, such as closures, is nested in the type that it is made for.</summary>
    private string? RoomOf(TypeReference type)
    {
        while (type.DeclaringType is { } outer)
            type = outer;
        return type.Namespace == _root ? "."
            : type.Namespace.StartsWith(_root + ".", StringComparison.Ordinal) ? type.Namespace[(_root.Length + 1)..]
            : null;
    }
}
