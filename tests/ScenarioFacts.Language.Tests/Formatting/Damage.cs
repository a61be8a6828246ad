using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Tests.Formatting;

/// <summary>Other white space in a file that is laid out, wherever none of it carries a meaning.</summary>
internal sealed class Damage
{
    private static readonly string[] Spaces = [" ", "  ", "\t", "\u00A0", "\u3000 "];

    private readonly InputText _file;
    private readonly Random _random;
    private readonly string[] _lines;
    private readonly bool[] _hasTokens;
    private readonly HashSet<int> _shallow;
    private bool _isOfVocabulary;
    private int _claimIndent;

    private Damage(string text, Random random)
    {
        (_file, _random) = (new InputText("a.facts", text), random);
        _lines = [.. Enumerable.Range(0, _file.Lines.Count).Select(line => _file.Slice(_file.Lines[line]))];
        _hasTokens = new bool[_lines.Length];
        _shallow = [.. Parser.Parse(_file).Diagnostics.Where(static warning => warning.Id == Descriptors.EvidenceTooShallow.Id).Select(static warning => warning.Span.Start)];
    }

    public static string Of(string text, Random random)
    {
        var damage = new Damage(text, random);
        foreach (var line in Lexer.Lines(damage._file))
            damage.Touch(line);
        damage.TouchComments();
        return damage.Joined();
    }

    private void Touch(LogicalLine line)
    {
        var indent = IndentOf(line);
        for (var first = line.First; first.Kind != TokenKind.End; indent = 1 + _random.Next(9))
            first = Touch(first, indent);
    }

    private int IndentOf(LogicalLine line)
    {
        var any = 1 + _random.Next(7);
        if (line.Indent == 0)
        {
            (_isOfVocabulary, _claimIndent) = (line.First.Kind is TokenKind.Kind or TokenKind.Choice, 0);
            return 0;
        }

        if (_isOfVocabulary || line.First.Kind is not (TokenKind.Arrow or TokenKind.Because))
            return _claimIndent = any;
        return line.First.Kind == TokenKind.Because ? any
            : _shallow.Contains(line.First.Start) ? 1 + _random.Next(_claimIndent)
            : _claimIndent + any;
    }

    private Token Touch(Token first, int indent)
    {
        var number = _file.Lines.GetPosition(first.Start).Line;
        var text = new StringBuilder(indent == 0 ? "" : Indent(indent)).Append(first.Text);
        var last = first;
        for (; last.Next is { Kind: not (TokenKind.End or TokenKind.Continuation) } next; last = next)
            text.Append(Gap(last, next)).Append(next.Text);
        var comment = _file.Slice(TextSpan.FromBounds(last.Stop, _file.Lines[number].End)).Trim();
        if (comment.Length > 0)
            text.Append(Space()).Append(comment);
        (_lines[number], _hasTokens[number]) = (text.ToString(), true);
        return last.Next!;
    }

    /// <summary>Marks and texts need no space beside them, but a number that commas cut needs its commas as they are, and so does a word that would be a comment.</summary>
    private string Gap(Token left, Token right)
    {
        var hasGap = left.Stop < right.Start;
        if (right.IsWord && (right.Text[0] == '#' || (left.Kind == TokenKind.Comma && char.IsAsciiDigit(right.Text[0]))))
            return hasGap ? Space() : "";
        var cutsNumber = right.Kind == TokenKind.Comma && right.Next is { IsWord: true } after && after.Start == right.Stop;
        if (cutsNumber)
            return "";
        return left.IsWord && right.IsWord ? Space() : _random.Next(3) == 0 ? "" : Space();
    }

    private string Space() => Spaces[_random.Next(Spaces.Length)];

    private string Indent(int depth) => new([.. Enumerable.Range(0, depth).Select(_ => _random.Next(4) == 0 ? '\t' : ' ')]);

    /// <summary>A comment at the margin stays there, and one that ends a thing stays indented; all others go where they like.</summary>
    private void TouchComments()
    {
        for (var i = 0; i < _lines.Length; i++)
        {
            if (_hasTokens[i] || _lines[i].Length == 0)
                continue;
            var comment = _lines[i].Trim();
            var isIndented = _lines[i][0] != '#';
            var next = Array.IndexOf(_hasTokens, true, i);
            var followsBelow = next >= 0 && char.IsWhiteSpace(_lines[next][0]);
            var isOfNext = next >= 0 && comment.StartsWith("##", StringComparison.Ordinal);
            var isFirst = Array.IndexOf(_hasTokens, true) is var first && (first < 0 || i < first);
            var least = !followsBelow && isIndented ? 1 : 0;
            var most = followsBelow || isIndented || isOfNext || isFirst ? 6 : 0;
            _lines[i] = Indent(_random.Next(least, most + 1)) + comment;
        }
    }

    private string Joined()
    {
        var end = _random.Next(4) switch { 0 => "\r\n", 1 => "\r", _ => "\n" };
        var text = new StringBuilder(Blanks(end));
        foreach (var line in _lines.Take(_lines.Length - 1))
            text.Append(line).Append(_random.Next(5) == 0 ? Space() : "").Append(end).Append(line.Length == 0 ? Blanks(end) : "");
        return _random.Next(4) == 0 ? text.ToString().TrimEnd() : text.Append(Blanks(end)).ToString();
    }

    private string Blanks(string end) => string.Concat(Enumerable.Range(0, _random.Next(3)).Select(_ => (_random.Next(2) == 0 ? Space() : "") + end));
}
