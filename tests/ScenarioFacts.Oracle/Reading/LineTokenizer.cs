using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ScenarioFacts.Oracle.Reading;

/// <summary>A line of a file, counted from zero.</summary>
internal sealed record Location(string Path, int Line)
{
    public override string ToString() => $"{Path}:{Line + 1}";
}

/// <summary>A word, a quoted text or a punctuation mark.</summary>
/// <param name="Kind"><c>w</c> for a word, <c>"</c> for a text, otherwise the mark itself.</param>
/// <param name="Text">The word, or the text without its quotes and escapes.</param>
/// <param name="Column">The column of the first character.</param>
/// <param name="End">The column after the last character.</param>
internal sealed record Token(char Kind, string Text, int Column, int End)
{
    public bool IsWord => Kind == 'w';

    public bool IsText => Kind == '"';

    public bool Reads(string word) => IsWord && Text == word;
}

/// <summary>A logical line: its tokens without the comment, and the texts of continuation lines joined to its last text.</summary>
/// <param name="Problem">Why the line cannot be tokenized, or null.</param>
/// <param name="LastNumber">The number of the last continuation line, or of the line itself.</param>
internal sealed record TokenizedLine(Location Location, int Indent, IReadOnlyList<Token> Tokens, string? Problem, int LastNumber)
{
    public bool IsEmpty => Tokens.Count == 0 && Problem is null;

    /// <summary>Whether the line holds one text and nothing else, which continues a text that ends the line above.</summary>
    public bool IsContinuation => Problem is null && Indent > 0 && Tokens is [{ IsText: true }];
}

/// <summary>Splits lines into words, texts and the marks <c>: , ( ) ></c>. A <c>#</c> starts a comment at the start of a line or after white space.</summary>
internal static class LineTokenizer
{
    private const string Marks = ":,()>";

    public static List<TokenizedLine> Tokenize(string path, IReadOnlyList<string> lines)
    {
        var tokenized = new List<TokenizedLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = Tokenize(new Location(path, i), lines[i].TrimEnd('\r').TrimStart('\uFEFF'));
            if (line.IsContinuation && tokenized.Count > 0 && tokenized[^1] is { Problem: null } above && above.LastNumber == i - 1 && above.Tokens is [.., { IsText: true } last])
                tokenized[^1] = above with { LastNumber = i, Tokens = [.. above.Tokens.SkipLast(1), last with { Text = last.Text + " " + line.Tokens[0].Text }] };
            else
                tokenized.Add(line);
        }

        return tokenized;
    }

    private static TokenizedLine Tokenize(Location location, string line)
    {
        var indent = line.Length - line.TrimStart().Length;
        var tokens = new List<Token>();
        var problem = line.Any(IsUnreadable) ? "an invisible or unreadable character" : null;
        for (var i = indent; i < line.Length;)
        {
            if (char.IsWhiteSpace(line[i]))
                i++;
            else if (line[i] == '#' && (i == indent || char.IsWhiteSpace(line[i - 1])))
                break;
            else
                tokens.Add(TokenAt(line, ref i, ref problem));
        }

        return new TokenizedLine(location, indent, tokens, problem, location.Line);
    }

    private static Token TokenAt(string line, ref int index, ref string? problem)
    {
        var start = index;
        if (line[index] == '"')
            return TextAt(line, ref index, ref problem);
        if (Marks.Contains(line[index], StringComparison.Ordinal))
            return new Token(line[index], line[index].ToString(), start, ++index);
        while (index < line.Length && line[index] != '"' && !char.IsWhiteSpace(line[index]) && !Marks.Contains(line[index], StringComparison.Ordinal))
            index++;
        return new Token('w', line[start..index], start, index);
    }

    private static Token TextAt(string line, ref int index, ref string? problem)
    {
        var start = index++;
        var text = new StringBuilder();
        for (; index < line.Length && line[index] != '"'; index++)
        {
            if (line[index] == '\\' && index + 1 < line.Length)
            {
                index++;
                if (line[index] is not ('"' or '\\'))
                    problem ??= "an unknown escape";
            }

            text.Append(line[index]);
        }

        if (index == line.Length)
            problem ??= "an unterminated text";
        index = Math.Min(index + 1, line.Length);
        return new Token('"', text.ToString(), start, index);
    }

    private static bool IsUnreadable(char c) =>
        (char.IsControl(c) && c != '\t') || c is '\uFFFD' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u200B';
}
