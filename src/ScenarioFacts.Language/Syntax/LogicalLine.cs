using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Syntax;

/// <summary>One line of the language: its tokens (those of the lines that continue its string too), its indent and the documentation above it.</summary>
/// <param name="First">The first token; an end where it is a comment or empty, and something is wrong with it.</param>
/// <param name="Indent">How many characters stand before the first token.</param>
/// <param name="Documentation">The <c>##</c> lines just above, joined by a space.</param>
/// <param name="Problem">What the lexer found wrong; such a line is reported once and never parsed.</param>
internal sealed record LogicalLine(Token First, int Indent, string? Documentation, LexicalProblem? Problem);

/// <summary>A line that cannot be cut into tokens: what is wrong and where.</summary>
internal readonly record struct LexicalProblem(LexicalProblemKind Kind, TextSpan Span);

/// <summary>The ways in which a line can fail to be cut into tokens.</summary>
internal enum LexicalProblemKind
{
    UnclosedString,
    CurlyQuote,
    UnknownEscape,
    ControlCharacter,
    LineTooLong,
    NotUtf8,
}
