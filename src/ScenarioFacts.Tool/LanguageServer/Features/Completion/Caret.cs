using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.LanguageServer.Features.Completion;

/// <summary>The caret in a line: the tokens before it, and the word that a completion replaces. The line need not be parseable.</summary>
/// <param name="LineStart">The offset of the line in the file.</param>
/// <param name="Indent">The number of characters before the first word.</param>
/// <param name="Before">The tokens before the typed word.</param>
/// <param name="Typed">The part of the word before the caret.</param>
/// <param name="Word">The span of the whole word in the file.</param>
internal sealed record Caret(int LineStart, int Indent, Token[] Before, string Typed, TextSpan Word)
{
    /// <summary>Locates the caret at an offset; null within string literals and comments.</summary>
    public static Caret? Locate(InputText file, int offset)
    {
        var line = file.Lines[file.Lines.GetPosition(offset).Line];
        var before = file.Text[line.Start..Math.Min(offset, line.End)];
        var tokens = GetTokens(before);
        if (tokens is null)
            return null;
        var stop = tokens.Count > 0 ? tokens[^1].Stop : 0;
        if (before.AsSpan(stop).TrimStart() is ['#', ..])
            return null;
        var isTyping = tokens.Count > 0 && tokens[^1].IsWord && stop == before.Length;
        var start = line.Start + (isTyping ? tokens[^1].Start : before.Length);
        return new Caret(
            line.Start,
            tokens.Count > 0 ? tokens[0].Start : before.Length,
            [.. isTyping ? tokens.SkipLast(1) : tokens],
            isTyping ? tokens[^1].Text : "",
            TextSpan.FromBounds(start, EndOfWord(file.Text, line.Start + before.Length, line.End)));
    }

    /// <summary>The same with the word narrowed to the part after its last period.</summary>
    public Caret BehindStop()
    {
        var stop = Typed.LastIndexOf('.') + 1;
        return this with { Typed = Typed[stop..], Word = TextSpan.FromBounds(Word.Start + stop, Word.End) };
    }

    private static List<Token>? GetTokens(string line)
    {
        var tokens = new List<Token>();
        foreach (var read in Lexer.Lines(new InputText("", line)))
        {
            if (read.Problem is not null)
                return null;
            for (var token = read.First; token.Kind != TokenKind.End; token = token.Next!)
                tokens.Add(token);
        }

        return tokens;
    }

    private static int EndOfWord(string text, int start, int end)
    {
        while (start < end && !char.IsWhiteSpace(text[start]) && text[start] is not (':' or ',' or '(' or ')' or '>' or '"'))
            start++;
        return start;
    }
}
