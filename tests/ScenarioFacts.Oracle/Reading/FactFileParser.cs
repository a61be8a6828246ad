using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Oracle.Reading;

/// <summary>Parses a scenario's file line by line, by the grammar in the language's guide.</summary>
internal sealed class FactFileParser
{
    private static readonly string[] Times = ["at", "from", "to"];
    private static readonly string[] Standings = ["accepted", "rejected", "disputed"];
    private static readonly string[] Comparisons = ["is", "before", "after", "includes"];
    private static readonly string[] NotFacts = ["kind", "choice", "because"];

    private readonly ParsedFile _file;
    private ParsedFact? _fact;
    private ParsedStatement? _statement;
    private ParsedBacking? _backing;
    private bool _isSkipping;
    private bool _isOtherFile;

    private FactFileParser(string path) => _file = new ParsedFile(path);

    public static ParsedFile Parse(string path, IReadOnlyList<string> lines)
    {
        var parser = new FactFileParser(path);
        foreach (var line in LineTokenizer.Tokenize(path, lines).Where(static line => !line.IsEmpty))
            parser.Read(line);
        return parser._file;
    }

    private void Read(TokenizedLine line)
    {
        if (line.Indent == 0)
            ReadTop(line);
        else if (_fact is not null)
            ReadBody(line);
        else if (_statement is not null)
            ReadReason(line);
        else if (!_isSkipping)
            Skip(line, "an indented line under nothing");
        if (_fact is not null)
            _fact.End = line.LastNumber + 1;
        if (_fact is { Claims: [.., var claim] } && line.Indent > 0)
            claim.End = line.LastNumber + 1;
    }

    private void ReadTop(TokenizedLine line)
    {
        (_fact, _statement, _backing, _isSkipping) = (null, null, null, false);
        if (line.Problem is not null || line.Tokens[0] is not { IsWord: true })
            Skip(line, line.Problem ?? "a line that does not start with a word");
        else if (line.Tokens[0].Text is "scenario" or "vocabulary")
            ReadHeader(line);
        else if (_file.Header is null)
            Skip(line, "no header");
        else if (_isOtherFile)
            Skip(line, null);
        else if (line.Tokens[0].Text == "use")
            ReadUse(line);
        else if (line.Tokens[0].Text is "assume" or "retract" or "expect")
            ReadStatementLine(line);
        else
            ReadFactLine(line);
    }

    private void ReadHeader(TokenizedLine line)
    {
        var rest = line.Tokens.Skip(2).ToList();
        if (rest is [{ Text: "extends" }, { IsWord: true }, ..])
            rest.RemoveRange(0, 2);
        if (line.Tokens.Count < 2 || !line.Tokens[1].IsWord || rest is not ([] or [{ IsText: true }]))
        {
            Skip(line, "expected: scenario NAME \"Label\"");
            return;
        }

        if (_file.Header is not null)
        {
            Skip(line, "a second header");
            _isOtherFile = true;
            return;
        }

        _file.Header = line;
    }

    private void ReadUse(TokenizedLine line)
    {
        if (line.Tokens is [_, { IsWord: true }])
        {
            _file.Uses.Add(line);
            return;
        }

        _file.HasBrokenUse = true;
        Skip(line, "expected: use NAME");
    }

    private void ReadStatementLine(TokenizedLine line)
    {
        if (StatementOf(line) is not { } statement)
        {
            Skip(line, "expected: " + line.Tokens[0].Text + " FACT.FIELD …");
            return;
        }

        _statement = statement;
        _backing = statement.Backing;
        _file.Statements.Add(statement);
    }

    private static ParsedStatement? StatementOf(TokenizedLine line)
    {
        var tokens = line.Tokens;
        if (tokens.Count < 2 || !tokens[1].IsWord || tokens[1].Text.Split('.').Length > 2)
            return null;
        if (tokens[0].Text == "retract")
            return tokens.Count == 2 ? new ParsedStatement(line, tokens[1], [], [], "", []) : null;
        if (QualifiersOf(tokens, 2) is not var (times, standings, next) || next >= tokens.Count)
            return null;
        var comparison = "";
        if (tokens[0].Text == "expect")
        {
            comparison = tokens[next].Text + (next + 1 < tokens.Count && tokens[next].Reads("is") && tokens[next + 1].Reads("not") ? " not" : "");
            if (comparison is not ("is" or "is not" or "before" or "after" or "includes"))
                return null;
            next += comparison == "is not" ? 1 : 0;
        }
        else if (tokens[next].Kind != ':')
            return null;
        return ItemsOf([.. tokens.Skip(next + 1)]) is { } items ? new ParsedStatement(line, tokens[1], times, standings, comparison, items) : null;
    }

    private void ReadReason(TokenizedLine line)
    {
        if (line.Problem is null && line.Tokens[0].Kind == '>')
            ReadEvidenceLine(line);
        else if (line.Problem is null && line.Tokens[0].Reads("because"))
            ReadBecause(line);
        else
            BreakBacking(line, line.Problem ?? "neither evidence nor because");
    }

    private void ReadFactLine(TokenizedLine line)
    {
        var names = new List<Token>();
        var i = 1;
        while (i < line.Tokens.Count && line.Tokens[i].IsWord)
        {
            names.Add(line.Tokens[i++]);
            if (i + 1 < line.Tokens.Count && line.Tokens[i].Kind == ',' && line.Tokens[i + 1].IsWord)
                i++;
            else
                break;
        }

        var label = names.Count == 1 && i == line.Tokens.Count - 1 && line.Tokens[i].IsText ? line.Tokens[i++] : null;
        if (names.Count == 0 || i < line.Tokens.Count || NotFacts.Contains(line.Tokens[0].Text))
        {
            Skip(line, "expected: KIND NAME \"Label\"");
            return;
        }

        _fact = new ParsedFact(line, line.Tokens[0], names, label);
        _backing = _fact.Backing;
        _file.Facts.Add(_fact);
    }

    private void ReadBody(TokenizedLine line)
    {
        if (_fact!.Names.Count > 1)
            Skip(line, "a line under several names");
        else if (line.Problem is null && line.Tokens[0].Kind == '>')
            ReadEvidenceLine(line);
        else if (line.Problem is null && line.Tokens[0].Reads("because"))
            ReadBecause(line);
        else if (line.Problem is null && ClaimOf(line) is { } claim)
        {
            _fact.Claims.Add(claim);
            _backing = claim.Backing;
        }
        else
            BreakBody(line);
    }

    private void ReadEvidenceLine(TokenizedLine line)
    {
        var tokens = line.Tokens;
        var i = 2;
        var via = new List<Token>();
        while (i + 1 < tokens.Count && tokens[i].Reads("via") && tokens[i + 1].IsWord)
        {
            via.Add(tokens[i + 1]);
            i += 2;
        }

        var denies = i < tokens.Count && tokens[i].Reads("denies");
        i += denies ? 1 : 0;
        var credibility = i + 1 < tokens.Count && tokens[i].Reads("credibility") ? tokens[i + 1] : null;
        i += credibility is null ? 0 : 2;
        if (tokens.Count > 1 && tokens[1].IsWord && i == tokens.Count - 1 && tokens[i].IsText)
            _backing!.Evidence.Add(new ParsedEvidence(line, tokens[1], via, denies, credibility, tokens[i]));
        else
            BreakBacking(line, "expected: > SOURCE via VOICE \"words\"");
    }

    private void ReadBecause(TokenizedLine line)
    {
        if (line.Tokens is not [_, { IsText: true } reason])
            BreakBacking(line, "expected: because \"our reasoning\"");
        else if (string.IsNullOrWhiteSpace(reason.Text))
            BreakBacking(line, "an empty because");
        else
            _backing!.Because.Add(line);
    }

    private static ParsedClaim? ClaimOf(TokenizedLine line)
    {
        var tokens = line.Tokens;
        if (!tokens[0].IsWord || QualifiersOf(tokens, 1) is not var (times, standings, i))
            return null;
        if (i >= tokens.Count || tokens[i].Kind != ':' || ItemsOf([.. tokens.Skip(i + 1)]) is not { } items)
            return null;
        return new ParsedClaim(line, tokens[0], times, standings, tokens[i], items) { End = line.LastNumber + 1 };
    }

    /// <summary>The times and standings from an index on, and the index after them; null if a word is neither.</summary>
    private static (List<(Token, Token)> Times, List<Token> Standings, int Next)? QualifiersOf(IReadOnlyList<Token> tokens, int i)
    {
        var (times, standings) = (new List<(Token, Token)>(), new List<Token>());
        for (; i < tokens.Count && tokens[i].IsWord && !Comparisons.Contains(tokens[i].Text); i++)
        {
            if (Standings.Contains(tokens[i].Text))
                standings.Add(tokens[i]);
            else if (Times.Contains(tokens[i].Text) && i + 1 < tokens.Count && tokens[i + 1].IsWord)
                times.Add((tokens[i], tokens[++i]));
            else
                return null;
        }

        return (times, standings, i);
    }

    /// <summary>The items between commas, each one text or words; null if one is missing or mixes both.</summary>
    private static List<IReadOnlyList<Token>>? ItemsOf(List<Token> tokens)
    {
        var items = new List<IReadOnlyList<Token>>();
        for (var start = 0; start <= tokens.Count;)
        {
            var comma = tokens.FindIndex(start, static token => token.Kind == ',');
            var end = comma < 0 ? tokens.Count : comma;
            var item = tokens.GetRange(start, end - start);
            if (item.Count == 0 || (item.Count > 1 && item.Exists(static token => token.IsText)) || item.Exists(static token => token.Kind is ':' or '>'))
                return null;
            items.Add(item);
            start = end + 1;
        }

        return items;
    }

    /// <summary>Reports an unreadable line. The evidence under an unreadable claim is dropped with it.</summary>
    private void BreakBody(TokenizedLine line)
    {
        if (line.Tokens is [{ IsWord: true, Text: not "because" }, ..])
        {
            _fact!.IsBroken = true;
            _backing = new ParsedBacking();
            _file.Problems.Add((line, line.Problem ?? "expected: FIELD: VALUE"));
        }
        else
            BreakBacking(line, line.Problem ?? "neither a field nor evidence");
    }

    private void BreakBacking(TokenizedLine line, string reason)
    {
        _backing!.IsBroken = true;
        _file.Problems.Add((line, reason));
    }

    private void Skip(TokenizedLine line, string? reason)
    {
        (_fact, _statement, _isSkipping) = (null, null, true);
        _file.NamesInErrors.UnionWith(line.Tokens.Where(static token => token.IsWord).Select(static token => token.Text));
        if (reason is not null)
            _file.Problems.Add((line, reason));
    }
}
