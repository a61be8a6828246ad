using ScenarioFacts.Language.Syntax;

namespace ScenarioFacts.Language.Formatting;

/// <summary>Decides whether a space separates two tokens of a line.</summary>
internal static class TokenSpacing
{
    /// <param name="before">The token before <paramref name="left"/>, if any.</param>
    public static bool IsBetween(Token? before, Token left, Token right) =>
        left.Kind != TokenKind.Open
        && right.Kind is not (TokenKind.Comma or TokenKind.Colon or TokenKind.Close)
        && !BeginsComment(right)
        && !CutsNumber(before, left, right);

    /// <summary>After a space, the word would start a comment.</summary>
    private static bool BeginsComment(Token right) => right.IsWord && right.Text[0] == '#';

    /// <summary>A comma directly between digits may be a thousands separator, which is an error that formatting must not hide.</summary>
    private static bool CutsNumber(Token? before, Token comma, Token right) =>
        comma.Kind == TokenKind.Comma
        && before is { IsWord: true } && before.Stop == comma.Start && IsDigit(before.Text[before.Length - 1])
        && right.IsWord && comma.Stop == right.Start && IsDigit(right.Text[0]);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
