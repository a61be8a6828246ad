using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Syntax;

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

    /// <summary>What is used, with what that declares.</summary>
    public IEnumerable<FileDeclarations> UsedFiles => Scope.Uses.Skip(1).SelectMany(_index.GetFiles);

    /// <summary>Whether there is a scenario or a vocabulary of a name.</summary>
    public bool IsDeclared(string name) => _index.Declares(name);

    /// <summary>Whether a scenario or vocabulary uses another, by itself or through others.</summary>
    public bool Uses(string name, string used) => _index.GetScope(name).UsesName(used);

    /// <summary>The files of a path among all that are compiled; none for vocabularies that ship with the product.</summary>
    public IEnumerable<DeclaredNames> FindFiles(string path) => _filesByPath[path];

    /// <summary>All that have a file. A file of the other sort than the first of its name counts for nothing.</summary>
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
