using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>Words in a row, of which one is asked about with those beside it.</summary>
internal interface INeighbors
{
    /// <summary>Whether there is a word at an index, in the same sentence.</summary>
    bool Has(int index);

    /// <summary>A text that contains the word at an index.</summary>
    string Text(int index);

    /// <summary>The span of the word in that text.</summary>
    TextSpan Span(int index);

    string Word(int index);
}
