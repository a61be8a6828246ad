using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>A scenario or a vocabulary with the files that declare its names.</summary>
internal sealed class DeclaredScenario
{
    private readonly DeclarationIndex _index;
    private readonly ILookup<string, DeclaredNames> _filesByPath;

    private DeclaredScenario(string name, IReadOnlyList<DeclaredNames> files, ILookup<string, DeclaredNames> filesByPath, DeclarationIndex index)
    {
        (Files, _filesByPath, _index) = (files, filesByPath, index);
        Syntax = [.. files.Select(static file => file.Syntax)];
        Scope = index.GetScope(name);
    }

    public IReadOnlyList<DeclaredNames> Files { get; }

    public IReadOnlyList<FileSyntax> Syntax { get; }

    public Scope Scope { get; }

    public bool IsVocabulary => _index.IsVocabulary(Scope.Name);

    /// <summary>Whether it is called as a member of its own C# class.</summary>
    public bool IsReserved => _index.IsReserved(Scope.Name);

    /// <summary>Whether it is called as the class of another scenario’s catalog.</summary>
    public bool IsCatalogClass => _index.IsCatalogClass(Scope.Name);

    /// <summary>The files of everything that is used.</summary>
    public IEnumerable<FileDeclarations> UsedFiles => Scope.Uses.Skip(1).SelectMany(_index.GetFiles);

    /// <summary>Whether a scenario or vocabulary of this name exists.</summary>
    public bool IsDeclared(string name) => _index.Declares(name);

    /// <summary>Whether a scenario or vocabulary uses another, directly or transitively.</summary>
    public bool Uses(string name, string used) => _index.GetScope(name).UsesName(used);

    /// <summary>The compiled files with a path; empty for built-in vocabularies.</summary>
    public IEnumerable<DeclaredNames> FindFiles(string path) => _filesByPath[path];

    /// <summary>Where a kind is declared, here or in what is used; null for those of built-in vocabularies.</summary>
    public (InputText File, Token Token)? FindKind(string name)
    {
        foreach (var file in Files.Concat(UsedFiles.SelectMany(used => FindFiles(used.Path))))
        {
            if (file.Kinds.FirstOrDefault(kind => kind.Text == name) is { } kind)
                return (file.Syntax.File, kind.Token);
        }

        return null;
    }

    /// <summary>All scenarios and vocabularies that have a file. Files of another sort than the first of their name are ignored.</summary>
    public static IReadOnlyList<DeclaredScenario> CreateAll(IReadOnlyList<DeclaredNames> names, DeclarationIndex index)
    {
        var files = names.Where(static file => file.Syntax.Header is not null).ToList();
        var byPath = files.ToLookup(static file => file.Syntax.File.Path, StringComparer.Ordinal);
        return
        [
            .. from file in files
               where file.Syntax.Header!.IsVocabulary == index.IsVocabulary(file.Syntax.Header.Name.Text)
               group file by file.Syntax.Header!.Name.Text into scenario
               select new DeclaredScenario(scenario.Key, [.. scenario], byPath, index),
        ];
    }
}
