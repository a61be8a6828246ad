using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Navigation;

/// <summary>All occurrences of declared names in a file, ordered by position. Undeclared names have no occurrence.</summary>
internal sealed class FileSymbols
{
    private readonly Occurrence[] _occurrences;

    private FileSymbols(IEnumerable<Occurrence> occurrences) => _occurrences = [.. occurrences.OrderBy(static occurrence => occurrence.Span.Start)];

    public IReadOnlyList<Occurrence> Occurrences => _occurrences;

    public static FileSymbols Create(FileSyntax file, DeclarationIndex index, FactOwners owners)
    {
        if (file.Header is not { } header || !index.Declares(header.Name.Text) || header.IsVocabulary != index.IsVocabulary(header.Name.Text))
            return new FileSymbols([]);
        var reader = new SymbolReader(file, index, owners);
        return new FileSymbols(header.IsVocabulary ? reader.ReadVocabulary() : reader.ReadScenario());
    }

    /// <summary>The occurrence at an offset; the end of a name belongs to it.</summary>
    public Occurrence? At(int offset)
    {
        var (low, high) = (0, _occurrences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_occurrences[middle].Span.End < offset)
                low = middle + 1;
            else
                high = middle;
        }

        // Where two names touch, the caret belongs to the second one.
        var found = low + 1 < _occurrences.Length && _occurrences[low + 1].Span.Start == offset ? low + 1 : low;
        return found < _occurrences.Length && _occurrences[found].Span.Start <= offset ? _occurrences[found] : null;
    }
}

/// <summary>An occurrence of a symbol's name in a file.</summary>
internal readonly record struct Occurrence(TextSpan Span, Symbol Symbol, bool IsDeclaration);

/// <summary>What a name refers to, independent of where it is written.</summary>
/// <param name="Catalog">The declaring scenario or vocabulary; for a scenario or vocabulary, its own name.</param>
/// <param name="Owner">The kind of a field, the choice of a word; otherwise empty.</param>
internal readonly record struct Symbol(SymbolKind Kind, string Catalog, string Owner, string Name)
{
    public static Symbol OfCatalog(string name) => new(SymbolKind.Catalog, name, "", name);

    public static Symbol OfKind(string vocabulary, string name) => new(SymbolKind.Kind, vocabulary, "", name);

    public static Symbol OfField(string vocabulary, string kind, string name) => new(SymbolKind.Field, vocabulary, kind, name);

    public static Symbol OfChoice(string vocabulary, string name) => new(SymbolKind.Choice, vocabulary, "", name);

    public static Symbol OfWord(string vocabulary, string choice, string word) => new(SymbolKind.ChoiceWord, vocabulary, choice, word);

    public static Symbol OfFact(string scenario, string name) => new(SymbolKind.Fact, scenario, "", name);
}

/// <summary>The kind of a symbol.</summary>
internal enum SymbolKind
{
    /// <summary>A scenario or a vocabulary: they share one namespace.</summary>
    Catalog,
    Kind,
    Field,
    Choice,
    ChoiceWord,
    Fact,
}
