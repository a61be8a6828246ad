using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Syntax;

/// <summary>A logical line: its tokens (including strings continued on further lines), its indent and the documentation above it.</summary>
/// <param name="First">The first token; <see cref="TokenKind.End"/> for a comment or blank line with an error.</param>
/// <param name="Indent">The number of characters before the first token.</param>
/// <param name="Documentation">The <c>##</c> lines just above, joined by a space.</param>
/// <param name="Problem">The lexical error, if any; such a line is reported once and never parsed.</param>
internal sealed record LogicalLine(Token First, int Indent, string? Documentation, LexicalProblem? Problem);

/// <summary>The lexical error of a line: its kind and span.</summary>
internal readonly record struct LexicalProblem(LexicalProblemKind Kind, TextSpan Span);

/// <summary>The kinds of lexical errors.</summary>
internal enum LexicalProblemKind
{
    UnclosedString,
    CurlyQuote,
    UnknownEscape,
    ControlCharacter,
    LineSeparator,
    FullWidthMark,
    LineTooLong,
    NotUtf8,
}
