using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Tool.Commands.Kinds;

/// <summary>A vocabulary with its own declarations, in source order.</summary>
internal sealed class Vocabulary
{
    private readonly Scope _scope;

    private Vocabulary(string name, IReadOnlyList<FileSyntax> files, DeclarationIndex index)
    {
        Name = name;
        _scope = index.GetScope(name);
        Label = files.Select(static file => file.Header!.Label?.Value).FirstOrDefault(static label => label is not null) ?? Names.GetLabel(name);
        IsBuiltIn = BuiltInVocabularies.All.Any(file => file.Name == name);
        HasErrors = files.Any(static file => file.Diagnostics.Count > 0);
        Kinds = [.. Own(index.GetFiles(name).SelectMany(static file => file.Kinds), static kind => kind.Name).Select(kind => _scope.FindKind(kind.Name)!).Where(kind => kind.Symbol.Vocabulary == name)];
        Choices = [.. Own(index.GetFiles(name).SelectMany(static file => file.Choices), static choice => choice.Name)];
    }

    public string Name { get; }

    public string Label { get; }

    public bool IsBuiltIn { get; }

    /// <summary>Whether a line could not be parsed, so that declarations may be missing.</summary>
    public bool HasErrors { get; }

    public IReadOnlyList<Kind> Kinds { get; }

    public IReadOnlyList<ChoiceSymbol> Choices { get; }

    /// <summary>The built-in vocabularies, core first, then those of the files by name.</summary>
    public static IReadOnlyList<Vocabulary> AllOf(IReadOnlyList<FileSyntax> files)
    {
        var index = DeclarationIndex.Create(files.Select(FileDeclarations.Create));
        var byName = BuiltInVocabularies.Syntax.Concat(files)
            .Where(static file => file.Header is { IsVocabulary: true })
            .ToLookup(static file => file.Header!.Name.Text, StringComparer.Ordinal);
        return
        [
            .. from name in index.Names
               where index.IsVocabulary(name)
               let vocabulary = new Vocabulary(name, [.. byName[name]], index)
               orderby vocabulary.Name != BuiltInVocabularies.Core, !vocabulary.IsBuiltIn
               select vocabulary,
        ];
    }

    public Kind? GetKind(string name) => Kinds.FirstOrDefault(kind => kind.Name == name);

    /// <summary>The choice of a field's type or unit; null if the type is not a choice.</summary>
    public ChoiceSymbol? GetChoice(TypeExpression type) => _scope.FindChoice(type.Unit ?? type.Names[0]);

    private static IEnumerable<T> Own<T>(IEnumerable<T> declared, Func<T, string> nameOf) => declared.DistinctBy(nameOf, StringComparer.Ordinal);
}
