using System.Linq;
using System.Threading;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using Sprache;

namespace ScenarioFacts.Language.Syntax;

/// <summary>
/// Parses a file line by line and attaches each line to its parent. A line with a syntax error gives one error and
/// affects nothing else, unless it is the first line of a fact, whose body is then skipped.
/// </summary>
internal sealed class Parser
{
    private readonly FileSyntax _syntax;
    private readonly LineErrors _errors;
    private readonly LineMap _lines;
    private Token? _header;
    private KindDeclaration? _kind;
    private ChoiceDeclaration? _choice;
    private FactDeclaration? _fact;
    private ClaimDeclaration? _claim;
    private Token? _statement;
    private Backing? _backing;
    private int _claimIndent;
    private int _margin;
    private bool _muted;
    private bool _failed;
    private bool _reportedNotUtf8;
    private bool _isOtherFile;

    private Parser(InputText file)
    {
        _syntax = new FileSyntax(file);
        _errors = new LineErrors(file, _syntax.Diagnostics);
        _lines = file.Lines;
    }

    public static FileSyntax Parse(InputText file) => Parse(file, CancellationToken.None);

    /// <exception cref="System.OperationCanceledException">Cancellation was requested.</exception>
    public static FileSyntax Parse(InputText file, CancellationToken cancellation)
    {
        var parser = new Parser(file);
        var lines = Lexer.Lines(file);
        foreach (var line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            parser.Read(line);
        }

        if (lines.Find(static line => line.First.Kind != TokenKind.End) is { } first && parser._header != first.First)
            parser._errors.MissingHeader(first);
        return parser._syntax;
    }

    private void Read(LogicalLine line)
    {
        if (line is { First.Kind: TokenKind.End, Problem: { } problem })
        {
            ReportLexical(line, problem.Kind);
            return;
        }

        if (_header is null && line.Indent > 0 && IsHeaderWord(line.First))
        {
            _errors.Add(LineFixes.Outdent(Report.IndentedFirstLine(_syntax.File, TextSpan.FromBounds(line.First.Start - line.Indent, line.First.Start), line.First.Text)));
            _margin = line.Indent;
        }

        // A file that is indented as a whole is reported once; a line at column 0 shows that it is not.
        if (line.Indent == 0)
            _margin = 0;
        if (_margin > 0)
            line = line with { Indent = System.Math.Max(0, line.Indent - _margin) };

        // A lone string was meant to continue a line that failed to parse.
        if (_failed && line.First is { Kind: TokenKind.String, Next.Kind: TokenKind.End })
            return;
        if (line.Indent == 0 && !BelongsAbove(line))
            ReadTopLevel(line);
        else if (_kind is not null)
            ReadField(line);
        else if (_choice is not null)
            ReadChoiceLine(line);
        else if (IsIndentedFact(line))
            ReadIndentedFact(line);
        else if (_fact is not null)
            ReadBody(line);
        else if (_statement is not null)
            ReadReason(line);
        else if (!_muted)
            ReadStray(line);
    }

    /// <summary>Reports a field or evidence at column 0 and parses it as if it were indented, so that no further errors follow.</summary>
    private bool BelongsAbove(LogicalLine line)
    {
        if (_fact is null && _kind is null && _statement is null && !IsOfChoice(line))
            return false;
        var isBacking = line.First.Kind is TokenKind.Arrow or TokenKind.Because && (_fact ?? (object?)_statement) is not null;
        if (isBacking)
            _errors.Add(LineFixes.Indent(Report.EvidenceNotIndented(_syntax.File, line.First.Span, line.First.Text), _claim is null ? 2 : _claimIndent + 2));
        else if (_statement is null && LineErrors.IsField(line))
            _errors.Add(LineFixes.Indent(Report.FieldNotIndented(_syntax.File, line.First.Span, line.First.Text), 2));
        return isBacking || (_statement is null && LineErrors.IsField(line));
    }

    /// <summary>Whether a line at column 0 can only be about the words of the choice above.</summary>
    private bool IsOfChoice(LogicalLine line) =>
        _choice is not null && (ChoiceKeywords.IsKeyword(line.First) || _choice.Line.Words.Any(word => line.First.Reads(word.Text)));

    private bool IsIndentedFact(LogicalLine line) =>
        (_fact ?? (object?)_statement) is not null && line is { Problem: null, First: { Kind: TokenKind.Word, Next: { Kind: TokenKind.Word, Next: { Kind: TokenKind.String, Next.Kind: TokenKind.End } } } };

    /// <summary>Reports an indented fact and parses it as if it were at column 0, so that no further errors follow.</summary>
    private void ReadIndentedFact(LogicalLine line)
    {
        _errors.Add(Report.UnexpectedText(
            _syntax.File, line.First.Span, _fact is null ? "evidence or ‘because’" : "a field or evidence", "another fact, which begins at the left margin", "KIND NAME \"Label\""));
        ReadTopLevel(line with { Indent = 0 });
    }

    /// <summary>Reports an indented line without a parent, once for all such lines in a row.</summary>
    private void ReadStray(LogicalLine line)
    {
        _muted = true;
        _errors.Add(line.Problem is null ? Report.BelongsToNothing(_syntax.File, line.First.Span) : _errors.Lexical(line));
        RememberBrokenNames(line.First);
    }

    private void ReadTopLevel(LogicalLine line)
    {
        // A ruler or a leftover merge marker does not end the current declaration; a bullet was meant to begin something.
        if (line.Problem is null && line.First.Length > 1 && LineErrors.IsMark(line.First))
        {
            _errors.Mark(line, BodyKind.Fact);
            return;
        }

        _kind = null;
        _choice = null;
        _fact = null;
        _claim = null;
        _statement = null;
        _backing = null;
        _muted = true;
        if (TokenKind.OfCapitals(line.First) is var reserved && reserved != TokenKind.Word)
        {
            ReadCapitals(line, reserved);
            return;
        }

        if (IsHeaderWord(line.First))
        {
            if (_header is not null)
            {
                var second = Report.SecondHeader(_syntax.File, line.First.Span, LineNumber(_header)).WithRelated(_syntax.File, _header.Span, "the header");
                _errors.Add(LineFixes.RemoveCopy(second, line.First, _header));
                _isOtherFile |= line.First.Kind != _header.Kind || line.First.Next!.Text != _header.Next!.Text;
                return;
            }

            _header = line.First;
        }

        if (line.Problem is null && LineErrors.IsMark(line.First))
        {
            _errors.Mark(line, BodyKind.Fact);
            return;
        }

        // What follows a second header belongs to another file: it is not parsed here.
        if (!_isOtherFile && TryParse(line, Grammar.TopLevelLine) is { } syntax)
            Declare(syntax);
        else
            RememberBrokenNames(line.First);
    }

    /// <summary><c>Scenario</c>, <c>Use</c>: the line is recovered as if the keyword were lowercase, and not parsed further.</summary>
    private void ReadCapitals(LogicalLine line, char reserved)
    {
        var meant = line.First.Text.ToLowerInvariant();
        _errors.Add(Report.NameSpelling(_syntax.File, line.First.Span, line.First.Text, meant).WithSuggestedNames([meant]));
        if (reserved is TokenKind.Scenario or TokenKind.Vocabulary)
            _header ??= line.First;
        _syntax.HasBrokenUse |= reserved == TokenKind.Use;
        RememberBrokenNames(line.First);
    }

    private void Declare(LineSyntax syntax)
    {
        _muted = false;
        switch (syntax)
        {
            case HeaderSyntax header:
                _syntax.Header = header;
                break;
            case UseSyntax use:
                _syntax.Uses.Add(use);
                break;
            case KindSyntax kind:
                _kind = new KindDeclaration(kind);
                _syntax.Kinds.Add(_kind);
                break;
            case ChoiceSyntax choice:
                _choice = new ChoiceDeclaration(choice);
                _syntax.Choices.Add(_choice);
                break;
            case AssumeSyntax assume:
                var assumption = new AssumptionDeclaration(assume);
                _statement = assume.Keyword;
                _backing = assumption.Backing;
                _syntax.Assumptions.Add(assumption);
                break;
            case RetractSyntax retract:
                var retraction = new RetractionDeclaration(retract);
                _statement = retract.Keyword;
                _backing = retraction.Backing;
                _syntax.Retractions.Add(retraction);
                break;
            case ExpectSyntax expect:
                _syntax.Expectations.Add(expect);
                break;
            case FactSyntax fact:
                _fact = new FactDeclaration(fact);
                _backing = _fact.Backing;
                _syntax.Facts.Add(_fact);
                break;
        }
    }

    /// <summary>A line that looks like <c>KIND NAME, NAME …</c> declares its names even if the rest has a syntax error.</summary>
    private void RememberBrokenNames(Token first)
    {
        if (!first.IsWord)
            return;
        _syntax.HasBrokenUse |= first.Kind == TokenKind.Use && !_isOtherFile;

        // A single word before punctuation was meant as a name.
        if (first.Next is { IsWord: false })
            Remember(first.Text);
        for (var name = first.Next; name is { IsWord: true }; name = name.Next is { Kind: TokenKind.Comma } comma ? comma.Next : null)
        {
            var last = name;
            while (last.Next is { IsWord: true } next)
                last = next;
            Remember(name.Text);
            if (last != name)
                Remember(_syntax.File.Slice(TextSpan.FromBounds(name.Start, last.Stop)));
            name = last;
        }

        void Remember(string name) => _syntax.NamesInErrors.Add(string.Concat(name.Where(static c => !Lexer.IsUnreadable(c))));
    }

    private void ReadField(LogicalLine line)
    {
        if (TryParse(line, Grammar.KindLine) is ClaimSyntax field)
            _kind!.Fields.Add(field);
        else if (line.First.IsWord)
            _kind!.BrokenFields.Add(line.First.Text);
    }

    private void ReadChoiceLine(LogicalLine line)
    {
        if (TryParse(line, Grammar.ChoiceLine) is ClaimSyntax word)
            _choice!.Body.Add(word);
    }

    private void ReadBody(LogicalLine line)
    {
        if (_fact!.Line.Names.Length > 1)
        {
            _errors.Add(Report.UnexpectedText(
                _syntax.File, line.First.Span, "a line at the left margin", "one under several names", "KIND NAME \"Label\", for each fact that has lines"));
            _fact = null;
            _muted = true;
            return;
        }

        switch (TryParse(line, Grammar.BodyLine))
        {
            case ClaimSyntax claim:
                _claim = new ClaimDeclaration(claim);
                _claimIndent = line.Indent;
                _backing = _claim.Backing;
                _fact!.Claims.Add(_claim);
                break;
            case { } backing:
                ReadBacking(line, backing);
                break;
            default:
                if (_claim is not null && LineErrors.LacksArrow(line, _claimIndent))
                    _backing!.IsBroken = true;
                else
                    RememberBrokenBody(line.First);
                break;
        }
    }

    /// <summary>Only evidence and reasoning are allowed under <c>assume</c> and <c>retract</c>. What follows another line there belongs to it, and is not parsed.</summary>
    private void ReadReason(LogicalLine line)
    {
        if (line.Problem is null && line.First.IsWord && line.First.Kind != TokenKind.Because)
        {
            _errors.Add(Report.UnexpectedText(
                _syntax.File, line.First.Span, "evidence or ‘because’", $"another line under ‘{_statement!.Text}’", "because \"our reasoning\""));
            _backing!.IsBroken = true;
            _statement = null;
            _muted = true;
            return;
        }

        if (TryParse(line, Grammar.BodyLine) is { } backing)
            ReadBacking(line, backing);
        else
            _backing!.IsBroken = true;
    }

    private void ReadBacking(LogicalLine line, LineSyntax backing)
    {
        if (backing is EvidenceSyntax evidence)
        {
            WarnIfShallow(line);
            _backing!.Evidence.Add(evidence);
        }
        else
        {
            ReadBecause(line, (BecauseSyntax)backing);
        }
    }

    private void ReadBecause(LogicalLine line, BecauseSyntax because)
    {
        if (string.IsNullOrWhiteSpace(because.Reason.Value))
            _errors.Add(Report.MissingValue(_syntax.File, because.Reason.Span, "because"));
        if (_backing!.Because is { } first)
            _errors.Add(Report.SecondBecause(_syntax.File, line.First.Span, LineNumber(first.Reason.First)).WithRelated(_syntax.File, first.Reason.Span, "the first reason"));
        else
            _backing.Because = because;
    }

    private void RememberBrokenBody(Token first)
    {
        if (first.IsWord && !first.Text.Equals("because", System.StringComparison.OrdinalIgnoreCase) && first.Length > 0)
        {
            // Evidence that follows belongs to the failed line and is dropped with it.
            _fact!.BrokenFields.Add(first.Text);
            _claim = null;
            _backing = new Backing { IsBroken = true };
        }
        else
        {
            _backing!.IsBroken = true;
        }
    }

    private void WarnIfShallow(LogicalLine line)
    {
        if (_claim is not null && line.Indent <= _claimIndent)
            _errors.Add(LineFixes.Indent(Report.EvidenceTooShallow(_syntax.File, line.First.Span, _claim.Line.Field.Text), _claimIndent + 2 - line.Indent));
    }

    private LineSyntax? TryParse(LogicalLine line, Parser<LineSyntax> parser)
    {
        _failed = true;
        if (line.Problem is { } problem)
        {
            ReportLexical(line, problem.Kind);
            return null;
        }

        var result = parser(line.First);
        _failed = !result.WasSuccessful;
        if (_failed)
        {
            _errors.Explain(line, result, _kind is not null ? BodyKind.Kind : _choice is not null ? BodyKind.Choice : BodyKind.Fact, _claim is null ? -1 : _claimIndent);
            return null;
        }

        return line.Documentation is null ? result.Value : result.Value.WithDocumentation(line.Documentation);
    }

    /// <summary>A wrong encoding damages many lines: it is reported once.</summary>
    private void ReportLexical(LogicalLine line, LexicalProblemKind kind)
    {
        if (kind != LexicalProblemKind.NotUtf8 || !_reportedNotUtf8)
            _errors.Add(_errors.Lexical(line));
        _reportedNotUtf8 |= kind == LexicalProblemKind.NotUtf8;
    }

    private string LineNumber(Token token) => Wording.Number(_lines.GetPosition(token.Start).Line + 1);

    private static bool IsHeaderWord(Token token) => token.Kind is TokenKind.Scenario or TokenKind.Vocabulary;
}
