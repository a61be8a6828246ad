using System;
using System.Collections.Generic;
using System.Globalization;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Syntax;

/// <summary>
/// Splits a file into lines, and each line into words, strings and punctuation. It does not know dates or numbers: words are
/// interpreted later, by the type of their field.
/// </summary>
internal sealed class Lexer
{
    /// <summary>The maximum line length, in UTF-16 code units.</summary>
    public const int LongestLine = 10_000;

    private readonly InputText _file;
    private readonly string _text;
    private readonly bool _clean;
    private readonly List<LogicalLine> _lines = [];
    private readonly List<string> _documentation = [];
    private Token? _first;
    private Token? _last;
    private LexicalProblem? _problem;
    private Token? _lastString;

    private Lexer(InputText file)
    {
        _file = file;
        _text = file.Text;
        _clean = FindUnreadable(0, _text.Length) < 0;
    }

    /// <summary>The lines of a file, in order, without blank lines and comments.</summary>
    public static List<LogicalLine> Lines(InputText file)
    {
        var lexer = new Lexer(file);
        var lines = file.Lines;
        for (var i = 0; i < lines.Count; i++)
        {
            lexer.ReadLine(lines[i]);
            // The rest of a text that a separator parts from its beginning is no line of its own.
            while (lexer._problem is { Kind: LexicalProblemKind.LineSeparator } && i + 1 < lines.Count && lexer.IsSeparatorAt(lines[i].End))
                i++;
        }

        return lexer._lines;
    }

    private void ReadLine(TextSpan line)
    {
        _problem = null;
        var start = line.Start == 0 && line.Length > 0 && _text[0] == '\uFEFF' ? 1 : line.Start;
        var index = start;
        while (index < line.End && char.IsWhiteSpace(_text[index]))
            index++;
        var problem = ProblemOfWholeLine(line);
        if (index == line.End || _text[index] == '#')
        {
            ReadComment(index, line.End, problem);
            return;
        }

        _first = _last = null;

        // Tokenize lines with errors too: the names that they declare then count as declared.
        ReadTokens(index, Math.Min(line.End, line.Start + LongestLine));
        _problem = problem ?? _problem;
        Add(index - start, index, line);
    }

    private void Add(int indent, int index, TextSpan line)
    {
        if (indent > 0 && ContinuesString())
            return;
        if (_first is null)
            Append(TokenKind.Word, index, 0);
        _lastString = _problem is null && _last is { Kind: TokenKind.String } ? _last : null;
        Append(TokenKind.End, line.End, 0);
        var documentation = _documentation.Count == 0 ? null : string.Join(" ", _documentation);
        _documentation.Clear();
        _lines.Add(new LogicalLine(_first!, indent, documentation, _problem));
    }

    /// <summary>An indented line with a single string continues the string that ended the previous line.</summary>
    private bool ContinuesString()
    {
        if (_lastString is null || _problem is not null || _first is not { Kind: TokenKind.String } only || _last != only)
            return false;
        var next = new Token(_file, TokenKind.Continuation, only.Start, only.Length)
        {
            Next = new Token(_file, TokenKind.End, only.Stop, 0),
        };
        _lastString.Next = next;
        _lastString = next;
        return true;
    }

    /// <summary>A blank line or comment; <c>##</c> is documentation, a row of <c>#</c> is not. It becomes a line of its own only if it has an error.</summary>
    private void ReadComment(int index, int end, LexicalProblem? problem)
    {
        if (problem is not null)
            _lines.Add(new LogicalLine(new Token(_file, TokenKind.End, index, 0), 0, null, problem));
        else if (index + 1 < end && _text[index + 1] == '#' && (index + 2 == end || _text[index + 2] != '#'))
            _documentation.Add(_text.Substring(index + 2, end - index - 2).Trim());
    }

    private void ReadTokens(int index, int end)
    {
        while (index < end && _problem is null)
        {
            var c = _text[index];
            if (char.IsWhiteSpace(c))
                index++;
            else if (c == '#' && char.IsWhiteSpace(_text[index - 1]))
                return;
            else if (c == '"')
                index = ReadString(index, end);
            else if (IsMark(c))
                Append(c, index++, 1);
            else
                index = ReadWord(index, end);
        }
    }

    private int ReadString(int start, int end)
    {
        for (var i = start + 1; i < end; i++)
        {
            if (_text[i] == '"')
            {
                Append(TokenKind.String, start, i + 1 - start);
                return i + 1;
            }

            if (_text[i] != '\\')
                continue;
            if (i + 1 >= end || _text[i + 1] is not ('"' or '\\'))
            {
                _problem = new LexicalProblem(LexicalProblemKind.UnknownEscape, TextSpan.FromBounds(i, i + 1 < end ? i + 2 : end));
                return end;
            }

            i++;
        }

        _problem = CurlyEnd(start, end) ?? Separator(end) ?? new LexicalProblem(LexicalProblemKind.UnclosedString, TextSpan.FromBounds(start, end));
        return end;
    }

    /// <summary>A curly quotation mark that was meant to close a string opened by a straight one.</summary>
    private LexicalProblem? CurlyEnd(int start, int end)
    {
        while (char.IsWhiteSpace(_text[end - 1]))
            end--;
        return end - 1 > start && _text[end - 1] is '“' or '”' or '„' or '‟' or '«' or '»'
            ? new LexicalProblem(LexicalProblemKind.CurlyQuote, new TextSpan(end - 1, 1))
            : null;
    }

    /// <summary>A character that ends lines and that hardly an editor shows, pasted into a text.</summary>
    private LexicalProblem? Separator(int end) => IsSeparatorAt(end) ? new LexicalProblem(LexicalProblemKind.LineSeparator, new TextSpan(end, 1)) : null;

    private bool IsSeparatorAt(int index) => index < _text.Length && _text[index] is '\u0085' or '\u2028' or '\u2029';

    private int ReadWord(int start, int end)
    {
        if (IsOtherQuote(_text[start]))
        {
            _problem = new LexicalProblem(LexicalProblemKind.CurlyQuote, new TextSpan(start, 1));
            return end;
        }

        var i = start;
        while (i < end && !char.IsWhiteSpace(_text[i]) && _text[i] != '"' && !IsMark(_text[i]) && GetMark(_text[i]) is null)
            i++;
        if (i < end && GetMark(_text[i]) is not null)
            _problem = new LexicalProblem(LexicalProblemKind.FullWidthMark, new TextSpan(i, 1));
        if (i == start)
            return end;
        Append(TokenKind.OfWord(_text, start, i - start), start, i - start);
        return i;
    }

    private void Append(char kind, int start, int length)
    {
        var token = new Token(_file, kind, start, length);
        _first ??= token;
        if (_last is not null)
            _last.Next = token;
        _last = token;
    }

    private LexicalProblem? ProblemOfWholeLine(TextSpan line)
    {
        if (line.Length > LongestLine)
            return new LexicalProblem(LexicalProblemKind.LineTooLong, new TextSpan(line.Start + LongestLine, line.Length - LongestLine));
        if (_clean)
            return null;
        var at = FindUnreadable(line.Start, line.End);
        if (at < 0)
            return null;
        var kind = _text[at] == '\uFFFD' ? LexicalProblemKind.NotUtf8 : LexicalProblemKind.ControlCharacter;
        return new LexicalProblem(kind, new TextSpan(at, 1));
    }

    private int FindUnreadable(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            var c = _text[i];
            if (c is >= ' ' and < '\u007F')
                continue;
            if (c is '\t' or '\uFEFF' && (c == '\t' || i == 0))
                continue;
            if (LineMap.BreakWidth(_text, i) == 0 && IsUnreadable(c))
                return i;
        }

        return -1;
    }

    /// <summary>
    /// Invisible characters, the fillers of Hangul among them, and those that reorder visible text (Unicode TR 36). Not the two joiners (U+200C, U+200D):
    /// some scripts cannot be written correctly without them.
    /// </summary>
    public static bool IsUnreadable(char c) =>
        c is '\uFFFD' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u061C' or '\uFEFF'
            or '\u200B' or '\u00AD' or '\u180E' or (>= '\u2060' and <= '\u2064') or (>= '\uFFF9' and <= '\uFFFB')
            or '\u115F' or '\u1160' or '\u3164' or '\uFFA0'
        || Wording.IsNoncharacter(c)
        || char.GetUnicodeCategory(c) == UnicodeCategory.Control;

    private static bool IsMark(char c) => c is ':' or ',' or '(' or ')' or '>';

    /// <summary>The mark whose full-width form a character is; null for all others. The grammar misses a colon by itself.</summary>
    public static string? GetMark(char c) => c is '，' or '（' or '）' or '＞' ? ((char)(c - '，' + ',')).ToString() : null;

    /// <summary>Quotation marks of other conventions; no word begins with one.</summary>
    private static bool IsOtherQuote(char c) =>
        c is '\'' or '`' or '“' or '”' or '„' or '‟' or '«' or '»' or '‹' or '›' or '‘' or '’' or '‚' or '「' or '」' or '『' or '』' or '〝' or '＂';
}
