using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Threading;
using Microsoft.CodeAnalysis;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Surfaces;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>What an assembly that the project refers to has of facts: the types of vocabularies, and what its files export.</summary>
/// <param name="Surface">Null if it exports nothing.</param>
internal sealed record ReferencedFacts(EquatableArray<SharedVocabulary> Vocabularies, Surface? Surface)
{
    private const string Library = "ScenarioFacts";
    private const string VocabularyAttribute = "FactsVocabularyAttribute";
    private const string SurfaceAttribute = "FactsSurfaceAttribute";

    /// <summary>Both attributes have three texts.</summary>
    private const int ArgumentCount = 3;

    /// <summary>The facts of one reference: read from its metadata, or from the other project in an editor. None for an assembly without facts.</summary>
    public static EquatableArray<ReferencedFacts> Read(MetadataReference reference, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return reference switch
            {
                CompilationReference project => Create(project.Compilation.AssemblyName ?? "", Read(project.Compilation)),
                PortableExecutableReference file when file.GetMetadata() is AssemblyMetadata assembly => Read(assembly.GetModules()[0].GetMetadataReader()),
                _ => default,
            };
        }
        catch (Exception error) when (error is BadImageFormatException or IOException)
        {
            // The C# compiler says what is wrong with the file.
            return default;
        }
    }

    private static EquatableArray<ReferencedFacts> Create(string name, IEnumerable<(string Attribute, string[] Texts)> attributes)
    {
        var all = attributes.ToLookup(static attribute => attribute.Attribute, static attribute => attribute.Texts, StringComparer.Ordinal);
        if (all.Count == 0)
            return default;
        var vocabularies = all[VocabularyAttribute].Select(static texts => new SharedVocabulary(texts[0], texts[1], texts[2])).ToEquatableArray();
        var parts = all[SurfaceAttribute].Select(static texts => new SurfacePart(texts[0], texts[1], texts[2])).ToList();
        return EquatableArray.Create(new ReferencedFacts(vocabularies, parts.Count == 0 ? null : Surface.Create(name, parts)));
    }

    private static IEnumerable<(string Attribute, string[] Texts)> Read(Compilation project) =>
        from attribute in project.Assembly.GetAttributes()
        where attribute.AttributeClass is { Name: VocabularyAttribute or SurfaceAttribute, ContainingNamespace: { Name: Library, ContainingNamespace.IsGlobalNamespace: true } }
        where attribute.ConstructorArguments is { Length: ArgumentCount }
        select (attribute.AttributeClass!.Name, attribute.ConstructorArguments.Select(static argument => argument.Value as string ?? "").ToArray());

    private static EquatableArray<ReferencedFacts> Read(MetadataReader assembly)
    {
        // Of the many assemblies of a framework none refers to the library.
        if (!assembly.IsAssembly || !assembly.AssemblyReferences.Any(handle => assembly.StringComparer.Equals(assembly.GetAssemblyReference(handle).Name, Library)))
            return default;
        var definition = assembly.GetAssemblyDefinition();
        return Create(
            assembly.GetString(definition.Name),
            from handle in definition.GetCustomAttributes()
            let attribute = assembly.GetCustomAttribute(handle)
            let name = FindName(assembly, attribute)
            where name is not null
            select (name, ReadTexts(assembly.GetBlobReader(attribute.Value))));
    }

    /// <summary>A prolog of two bytes, then the texts.</summary>
    private static string[] ReadTexts(BlobReader value)
    {
        value.ReadUInt16();
        return [value.ReadSerializedString() ?? "", value.ReadSerializedString() ?? "", value.ReadSerializedString() ?? ""];
    }

    /// <summary>Which of the library's attributes it is; null for any other.</summary>
    private static string? FindName(MetadataReader assembly, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference || assembly.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is not { Kind: HandleKind.TypeReference } parent)
            return null;
        var type = assembly.GetTypeReference((TypeReferenceHandle)parent);
        if (!assembly.StringComparer.Equals(type.Namespace, Library))
            return null;
        return assembly.StringComparer.Equals(type.Name, VocabularyAttribute) ? VocabularyAttribute
            : assembly.StringComparer.Equals(type.Name, SurfaceAttribute) ? SurfaceAttribute
            : null;
    }
}
