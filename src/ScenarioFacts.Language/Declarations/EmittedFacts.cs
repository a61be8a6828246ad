using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Declarations;

/// <summary>The facts of a scenario that are emitted as C#: of two with the same name or the same C# identifier the first one. Only the generator and surfaces ask for them, so that a check need not choose.</summary>
internal sealed class EmittedFacts
{
    private readonly Dictionary<string, (string Path, string Kind)> _emitted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _texts = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, string> _identifiers;

    public EmittedFacts(Scope scope, IReadOnlyList<FileDeclarations> files)
    {
        _identifiers = FileIdentifiers.Assign(files.Select(static file => file.Path));
        var csharpNames = new HashSet<string>(CSharpMembers.ReservedInSets, StringComparer.OrdinalIgnoreCase);
        csharpNames.UnionWith(scope.KindNames.Select(CSharpMembers.GetSetClass));
        foreach (var file in files)
        {
            foreach (var fact in file.Facts)
            {
                var isSound = Names.IsName(fact.Name) && scope.FindSet(fact.Kind) is not null;
                if (isSound && !_emitted.ContainsKey(fact.Name) && csharpNames.Add(Names.GetCSharpName(fact.Name)))
                    Add(fact, file.Path);
            }
        }
    }

    /// <summary>Whether this declaration of a fact is emitted.</summary>
    public bool Contains(string fact, string kind, string path) => _emitted.TryGetValue(fact, out var owner) && owner == (path, kind);

    /// <summary>The file's identifier within the scenario.</summary>
    public string GetIdentifier(string path) => _identifiers[path];

    /// <summary>The identifiers of the files that declare facts of a kind.</summary>
    public IEnumerable<string> GetTexts(string kind) => _texts.TryGetValue(kind, out var texts) ? texts : [];

    private void Add(FactSymbol fact, string path)
    {
        _emitted.Add(fact.Name, (path, fact.Kind));
        if (!_texts.TryGetValue(fact.Kind, out var texts))
            _texts.Add(fact.Kind, texts = []);
        if (texts.Count == 0 || texts[texts.Count - 1] != GetIdentifier(path))
            texts.Add(GetIdentifier(path));
    }
}
