using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Surfaces;

/// <summary>Writes the parts of a project's surface, which have no positions: an edit of a quote, a comment or the order of files changes none.</summary>
internal static class SurfaceBuilder
{
    /// <summary>What one file exports; null if it exports nothing.</summary>
    public static SurfacePart? CreateFile(FileSyntax syntax, DeclarationIndex index)
    {
        if (syntax.Header is not { Name.Text: var name } header || !index.IsEmitted(name) || index.IsVocabulary(name) != header.IsVocabulary)
            return null;
        return new SurfacePart(SurfaceFormat.Version, GetName(name, syntax.File.Path, index), DeclarationText.Write(syntax, index.GetScope(name)));
    }

    /// <summary>What is said of all files.</summary>
    /// <param name="namespace">The namespace of the catalogs; empty if no C# is written.</param>
    /// <param name="namespaceOf">That of the types of a vocabulary.</param>
    public static SurfacePart CreateHead(DeclarationIndex index, string @namespace, Func<string, string> namespaceOf)
    {
        var vocabularies = index.Files.Where(static file => file is { Name: not null, IsReferenced: false }).Select(static file => file.Name!).Distinct(StringComparer.Ordinal)
            .SelectMany(name => index.GetScope(name).Uses).Where(index.IsVocabulary).Distinct(StringComparer.Ordinal).OrderBy(static name => name, StringComparer.Ordinal)
            .Select(name => new BuiltVocabulary(name, VocabularyFingerprint.Create(index.GetFiles(name)), namespaceOf(name)));
        return new SurfacePart(SurfaceFormat.Version, "", new SurfaceHead(@namespace, vocabularies.ToEquatableArray()).ToString());
    }

    /// <summary>All parts of a project of which no C# is written.</summary>
    public static IEnumerable<SurfacePart> CreateAll(IEnumerable<FileSyntax> own, DeclarationIndex index) =>
        own.Select(file => CreateFile(file, index)).OfType<SurfacePart>().OrderBy(static part => part.File, StringComparer.Ordinal).Prepend(CreateHead(index, "", static _ => ""));

    /// <summary>The scenario and the name of the file; a number tells apart those of the same name in several folders.</summary>
    private static string GetName(string scenario, string path, DeclarationIndex index)
    {
        var name = GetFileName(path);
        var number = 1 + index.GetFiles(scenario).Where(file => GetFileName(file.Path) == name).TakeWhile(file => file.Path != path).Count();
        return scenario + "/" + (number == 1 ? "" : Wording.Number(number) + "/") + name;
    }

    private static string GetFileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
