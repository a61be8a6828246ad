using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Syntax;

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
