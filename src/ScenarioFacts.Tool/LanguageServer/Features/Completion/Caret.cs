using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.LanguageServer.Features.Completion;

/// <summary>Where someone types in a line: what stands before it, and the word that a proposal would replace. The line need not be one that can be read.</summary>
/// <param name="LineStart">Where the line starts in the file.</param>
/// <param name="Indent">How many characters stand before its first word.</param>
/// <param name="Before">The words and marks before the one that is typed.</param>
/// <param name="Typed">What is typed of the word.</param>
/// <param name="Word">All of the word, in the file.</param>
internal sealed record Caret(int LineStart, int Indent, Token[] Before, string Typed, TextSpan Word)
{
    /// <summary>The caret at an offset; null within texts and comments.</summary>
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

    /// <summary>The same where what stands before the last full stop of the word is kept.</summary>
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
