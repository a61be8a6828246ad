using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Threading;
using Microsoft.CodeAnalysis;
using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>A vocabulary whose types are in an assembly that the project refers to.</summary>
/// <param name="Name">The name of the vocabulary.</param>
/// <param name="Namespace">The namespace of its types.</param>
/// <param name="Fingerprint">What it declares, as <see cref="Emission.VocabularyEmitter"/> tells it.</param>
internal sealed record SharedVocabulary(string Name, string Namespace, string Fingerprint)
{
    private const string Library = "ScenarioFacts";
    private const string Attribute = "FactsVocabularyAttribute";

    /// <summary>The vocabularies of one reference: read from its metadata, or from the other project in an editor.</summary>
    public static EquatableArray<SharedVocabulary> Read(MetadataReference reference, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            return (reference switch
            {
                CompilationReference project => Read(project.Compilation),
                PortableExecutableReference file when file.GetMetadata() is AssemblyMetadata assembly => Read(assembly.GetModules()[0].GetMetadataReader()),
                _ => [],
            }).ToEquatableArray();
        }
        catch (Exception error) when (error is BadImageFormatException or IOException)
        {
            // The C# compiler says what is wrong with the file.
            return default;
        }
    }

    private static IEnumerable<SharedVocabulary> Read(Compilation project) =>
        from attribute in project.Assembly.GetAttributes()
        where attribute.AttributeClass is { Name: Attribute, ContainingNamespace: { Name: Library, ContainingNamespace.IsGlobalNamespace: true } }
        where attribute.ConstructorArguments is { Length: 3 }
        let texts = attribute.ConstructorArguments.Select(static argument => argument.Value as string ?? "").ToList()
        select new SharedVocabulary(texts[0], texts[1], texts[2]);

    private static IEnumerable<SharedVocabulary> Read(MetadataReader assembly)
    {
        // Of the many assemblies of a framework none refers to the library.
        if (!assembly.IsAssembly || !assembly.AssemblyReferences.Any(handle => assembly.StringComparer.Equals(assembly.GetAssemblyReference(handle).Name, Library)))
            yield break;
        foreach (var handle in assembly.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = assembly.GetCustomAttribute(handle);
            if (!IsOurs(assembly, attribute))
                continue;
            var value = assembly.GetBlobReader(attribute.Value);
            // A prolog of two bytes, then the three texts.
            value.ReadUInt16();
            yield return new SharedVocabulary(value.ReadSerializedString() ?? "", value.ReadSerializedString() ?? "", value.ReadSerializedString() ?? "");
        }
    }

    private static bool IsOurs(MetadataReader assembly, CustomAttribute attribute)
    {
        if (attribute.Constructor.Kind != HandleKind.MemberReference || assembly.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is not { Kind: HandleKind.TypeReference } parent)
            return false;
        var type = assembly.GetTypeReference((TypeReferenceHandle)parent);
        return assembly.StringComparer.Equals(type.Name, Attribute) && assembly.StringComparer.Equals(type.Namespace, Library);
    }
}
