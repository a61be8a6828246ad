using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using Sprache;

namespace ScenarioFacts.Benchmarks;

/// <summary>Which of the grammar's three rules a line is read by.</summary>
internal enum LineRole
{
    TopLevel,
    Body,
    Kind,
}

/// <summary>
/// A file cut into tokens, which both parsers then read. They leave the tokens as they are, so one cutting serves any number of runs. What is read
/// is kept, as the product keeps it: a parser whose nodes die at once would look faster than it is.
/// </summary>
internal sealed class LexedFile
{
    private readonly Token[] _lines;
    private readonly LineRole[] _roles;
    private readonly HandWrittenParser _handWritten = new();

    public LexedFile(InputText file)
    {
        var lines = Lexer.Lines(file).Where(static line => line.Problem is null).ToList();
        _lines = [.. lines.Select(static line => line.First)];
        _roles = [.. RolesOf(lines)];
        Nodes = new LineSyntax[_lines.Length];
    }

    /// <summary>The lines as they were read last.</summary>
    public LineSyntax?[] Nodes { get; }

    public IReadOnlyList<Token> Lines => _lines;

    public IReadOnlyList<LineRole> Roles => _roles;

    public static Parser<LineSyntax> RuleOf(LineRole role) => role switch
    {
        LineRole.TopLevel => Grammar.TopLevelLine,
        LineRole.Body => Grammar.BodyLine,
        _ => Grammar.KindLine,
    };

    public LineSyntax?[] ParseWithGrammar()
    {
        for (var i = 0; i < _lines.Length; i++)
        {
            var result = RuleOf(_roles[i])(_lines[i]);
            Nodes[i] = result.WasSuccessful ? result.Value : null;
        }

        return Nodes;
    }

    public LineSyntax?[] ParseByHand()
    {
        for (var i = 0; i < _lines.Length; i++)
            Nodes[i] = _handWritten.Parse(_lines[i], _roles[i]);
        return Nodes;
    }

    private static IEnumerable<LineRole> RolesOf(IEnumerable<LogicalLine> lines)
    {
        var below = LineRole.Body;
        foreach (var line in lines)
        {
            if (line.Indent == 0)
                below = line.First.Kind == TokenKind.Kind ? LineRole.Kind : LineRole.Body;
            yield return line.Indent == 0 ? LineRole.TopLevel : below;
        }
    }
}
