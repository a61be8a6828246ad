using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using Sprache;

namespace ScenarioFacts.Language.Syntax;

/// <summary>
/// Reads a file line by line and hangs each line under the thing it belongs to. A line that cannot be read gives one error and
/// takes nothing else with it, unless it is the first line of a fact, whose body is then passed over.
/// </summary>
internal sealed class Parser
{
    private readonly FileSyntax _syntax;
    private readonly LineErrors _errors;
    private readonly LineMap _lines;
    private Token? _header;
    private KindDeclaration? _kind;
    private FactDeclaration? _fact;
    private ClaimDeclaration? _claim;
    private Backing? _backing;
    private int _claimIndent;
    private bool _muted;

    private Parser(SourceFile file)
    {
        _syntax = new FileSyntax(file);
        _errors = new LineErrors(file, _syntax.Diagnostics);
        _lines = file.Lines;
    }

    public static FileSyntax Parse(SourceFile file)
    {
        var parser = new Parser(file);
        var lines = Lexer.Lines(file);
        foreach (var line in lines)
            parser.Read(line);
        if (parser._header is null && lines.Find(static line => line.First.Kind != TokenKind.End) is { } first)
            parser._errors.MissingHeader(first);
        return parser._syntax;
    }

    private void Read(LogicalLine line)
    {
        if (line.First.Kind == TokenKind.End)
        {
            _errors.Lexical(line);
            return;
        }

        if (_header is null && line.Indent > 0 && IsHeaderWord(line.First))
        {
            _errors.Add(Report.IndentedFirstLine(_syntax.File, TextSpan.FromBounds(line.First.Start - line.Indent, line.First.Start), line.First.Text));
            line = line with { Indent = 0 };
        }

        if (line.Indent == 0)
            ReadTopLevel(line);
        else if (_kind is not null)
            ReadField(line);
        else if (_fact is not null)
            ReadBody(line);
        else if (!_muted)
            ReadOrphan(line);
    }

    private void ReadOrphan(LogicalLine line)
    {
        if (line.Problem is not null)
            _errors.Lexical(line);
        else
            _errors.Add(Report.BelongsToNothing(_syntax.File, line.First.Span));
    }

    private void ReadTopLevel(LogicalLine line)
    {
        _kind = null;
        _fact = null;
        _claim = null;
        _backing = null;
        _muted = true;
        if (IsHeaderWord(line.First))
        {
            if (_header is not null)
            {
                _errors.Add(Report.SecondHeader(_syntax.File, line.First.Span, LineNumber(_header)));
                return;
            }

            _header = line.First;
        }

        if (TryParse(line, Grammar.TopLevelLine) is { } syntax)
            Declare(syntax);
        else
            RememberBrokenName(line.First);
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
                _syntax.Choices.Add(choice);
                break;
            case FactSyntax fact:
                _fact = new FactDeclaration(fact);
                _backing = _fact.Backing;
                _syntax.Facts.Add(_fact);
                break;
        }
    }

    /// <summary>What seems to be <c>KIND NAME …</c> declares its name even if the rest of the line cannot be read.</summary>
    private void RememberBrokenName(Token first)
    {
        if (first.IsWord && first.Next is { IsWord: true } name)
            _syntax.BrokenNames.Add(name.Text);
    }

    private void ReadField(LogicalLine line)
    {
        if (TryParse(line, Grammar.KindLine) is ClaimSyntax field)
            _kind!.Fields.Add(field);
    }

    private void ReadBody(LogicalLine line)
    {
        switch (TryParse(line, Grammar.BodyLine))
        {
            case ClaimSyntax claim:
                _claim = new ClaimDeclaration(claim);
                _claimIndent = line.Indent;
                _backing = _claim.Backing;
                _fact!.Claims.Add(_claim);
                break;
            case EvidenceSyntax evidence:
                WarnIfShallow(line);
                _backing!.Evidence.Add(evidence);
                break;
            case BecauseSyntax because:
                ReadBecause(line, because);
                break;
            default:
                RememberBrokenBody(line.First);
                break;
        }
    }

    private void ReadBecause(LogicalLine line, BecauseSyntax because)
    {
        if (_backing!.Because is { } first)
            _errors.Add(Report.SecondBecause(_syntax.File, line.First.Span, LineNumber(first.Reason.First)));
        else
            _backing.Because = because;
    }

    private void RememberBrokenBody(Token first)
    {
        if (first.IsWord && first.Kind != TokenKind.Because && first.Length > 0)
        {
            // Evidence that follows belongs to the line that could not be read, and goes with it.
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
            _errors.Add(Report.EvidenceTooShallow(_syntax.File, line.First.Span, _claim.Line.Field.Text));
    }

    private LineSyntax? TryParse(LogicalLine line, Parser<LineSyntax> parser)
    {
        if (line.Problem is not null)
        {
            _errors.Lexical(line);
            return null;
        }

        var result = parser(line.First);
        if (!result.WasSuccessful)
        {
            _errors.Explain(line, result, isKind: _kind is not null);
            return null;
        }

        return line.Documentation is null ? result.Value : result.Value.WithDocumentation(line.Documentation);
    }

    private string LineNumber(Token token) => LineErrors.Number(_lines.PositionOf(token.Start).Line + 1);

    private static bool IsHeaderWord(Token token) => token.Kind is TokenKind.Scenario or TokenKind.Vocabulary;
}
