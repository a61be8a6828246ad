namespace ScenarioFacts.Language.Tests.Mutation.Reading;

/// <summary>A piece of a line: a word, a text in quotes, or one mark.</summary>
/// <param name="Kind"><c>w</c> for a word, <c>"</c> for a text, else the mark itself.</param>
/// <param name="Text">The word, or what the text says.</param>
/// <param name="Column">Where it begins in its line.</param>
/// <param name="End">The column after it.</param>
internal sealed record Piece(char Kind, string Text, int Column, int End)
{
    public bool IsWord => Kind == 'w';

    public bool IsText => Kind == '"';

    public bool Reads(string word) => IsWord && Text == word;
}
