using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Tests.Mutation.Reading;

/// <summary>Reads a scenario's file by the grammar of the language's page, line by line.</summary>
internal sealed class FactFileReader
{
    private static readonly string[] Times = ["at", "from", "to"];
    private static readonly string[] Standings = ["accepted", "rejected", "disputed"];
    private static readonly string[] Comparisons = ["is", "before", "after", "includes"];
    private static readonly string[] Later = ["kind", "choice", "because"];

    private readonly ReadFile _file;
    private ReadFact? _fact;
    private ReadStatement? _statement;
    private ReadBacking? _backing;
    private bool _isMuted;
    private bool _isOtherFile;

    private FactFileReader(string path) => _file = new ReadFile(path);

    public static ReadFile Read(string path, IReadOnlyList<string> lines)
    {
        var reader = new FactFileReader(path);
        foreach (var line in LineCutter.Cut(path, lines).Where(static line => !line.IsEmpty))
            reader.Read(line);
        return reader._file;
    }

    private void Read(CutLine line)
    {
        if (line.Indent == 0)
            ReadTop(line);
        else if (_fact is not null)
            ReadBody(line);
        else if (_statement is not null)
            ReadReason(line);
        else if (!_isMuted)
            Mute(line, "it belongs to nothing");
        if (_fact is not null)
            _fact.End = line.LastNumber + 1;
        if (_fact is { Claims: [.., var claim] } && line.Indent > 0)
            claim.End = line.LastNumber + 1;
    }

    private void ReadTop(CutLine line)
    {
        (_fact, _statement, _backing, _isMuted) = (null, null, null, false);
        if (line.Problem is not null || line.Pieces[0] is not { IsWord: true })
            Mute(line, line.Problem ?? "a line begins with a word");
        else if (line.Pieces[0].Text is "scenario" or "vocabulary")
            ReadHeader(line);
        else if (_file.Header is null)
            Mute(line, "the header is missing");
        else if (_isOtherFile)
            Mute(line, null);
        else if (line.Pieces[0].Text == "use")
            ReadUse(line);
        else if (line.Pieces[0].Text is "assume" or "retract" or "expect")
            ReadStatementLine(line);
        else
            ReadFactLine(line);
    }

    private void ReadHeader(CutLine line)
    {
        var rest = line.Pieces.Skip(2).ToList();
        if (rest is [{ Text: "extends" }, { IsWord: true }, ..])
            rest.RemoveRange(0, 2);
        if (line.Pieces.Count < 2 || !line.Pieces[1].IsWord || rest is not ([] or [{ IsText: true }]))
        {
            Mute(line, "such a line reads: scenario NAME \"Label\"");
            return;
        }

        if (_file.Header is not null)
        {
            Mute(line, "a second header");
            _isOtherFile = true;
            return;
        }

        _file.Header = line;
    }

    private void ReadUse(CutLine line)
    {
        if (line.Pieces is [_, { IsWord: true }])
        {
            _file.Uses.Add(line);
            return;
        }

        _file.HasBrokenUse = true;
        Mute(line, "such a line reads: use NAME");
    }

    private void ReadStatementLine(CutLine line)
    {
        if (StatementOf(line) is not { } statement)
        {
            Mute(line, "such a line reads: " + line.Pieces[0].Text + " FACT.FIELD …");
            return;
        }

        _statement = statement;
        _backing = statement.Backing;
        _file.Statements.Add(statement);
    }

    private static ReadStatement? StatementOf(CutLine line)
    {
        var pieces = line.Pieces;
        if (pieces.Count < 2 || !pieces[1].IsWord || pieces[1].Text.Split('.').Length > 2)
            return null;
        if (pieces[0].Text == "retract")
            return pieces.Count == 2 ? new ReadStatement(line, pieces[1], [], [], "", []) : null;
        if (QualifiersOf(pieces, 2) is not var (times, standings, next) || next >= pieces.Count)
            return null;
        var comparison = "";
        if (pieces[0].Text == "expect")
        {
            comparison = pieces[next].Text + (next + 1 < pieces.Count && pieces[next].Reads("is") && pieces[next + 1].Reads("not") ? " not" : "");
            if (comparison is not ("is" or "is not" or "before" or "after" or "includes"))
                return null;
            next += comparison == "is not" ? 1 : 0;
        }
        else if (pieces[next].Kind != ':')
            return null;
        return ItemsOf([.. pieces.Skip(next + 1)]) is { } items ? new ReadStatement(line, pieces[1], times, standings, comparison, items) : null;
    }

    private void ReadReason(CutLine line)
    {
        if (line.Problem is null && line.Pieces[0].Kind == '>')
            ReadEvidenceLine(line);
        else if (line.Problem is null && line.Pieces[0].Reads("because"))
            ReadBecause(line);
        else
            BreakBacking(line, line.Problem ?? "neither evidence nor because");
    }

    private void ReadFactLine(CutLine line)
    {
        var names = new List<Piece>();
        var i = 1;
        while (i < line.Pieces.Count && line.Pieces[i].IsWord)
        {
            names.Add(line.Pieces[i++]);
            if (i + 1 < line.Pieces.Count && line.Pieces[i].Kind == ',' && line.Pieces[i + 1].IsWord)
                i++;
            else
                break;
        }

        var label = names.Count == 1 && i == line.Pieces.Count - 1 && line.Pieces[i].IsText ? line.Pieces[i++] : null;
        if (names.Count == 0 || i < line.Pieces.Count || Later.Contains(line.Pieces[0].Text))
        {
            Mute(line, "such a line reads: KIND NAME \"Label\"");
            return;
        }

        _fact = new ReadFact(line, line.Pieces[0], names, label);
        _backing = _fact.Backing;
        _file.Facts.Add(_fact);
    }

    private void ReadBody(CutLine line)
    {
        if (_fact!.Names.Count > 1)
            Mute(line, "a line under several names");
        else if (line.Problem is null && line.Pieces[0].Kind == '>')
            ReadEvidenceLine(line);
        else if (line.Problem is null && line.Pieces[0].Reads("because"))
            ReadBecause(line);
        else if (line.Problem is null && ClaimOf(line) is { } claim)
        {
            _fact.Claims.Add(claim);
            _backing = claim.Backing;
        }
        else
            BreakBody(line);
    }

    private void ReadEvidenceLine(CutLine line)
    {
        var pieces = line.Pieces;
        var i = 2;
        var via = new List<Piece>();
        while (i + 1 < pieces.Count && pieces[i].Reads("via") && pieces[i + 1].IsWord)
        {
            via.Add(pieces[i + 1]);
            i += 2;
        }

        var denies = i < pieces.Count && pieces[i].Reads("denies");
        i += denies ? 1 : 0;
        var credibility = i + 1 < pieces.Count && pieces[i].Reads("credibility") ? pieces[i + 1] : null;
        i += credibility is null ? 0 : 2;
        if (pieces.Count > 1 && pieces[1].IsWord && i == pieces.Count - 1 && pieces[i].IsText)
            _backing!.Evidence.Add(new ReadEvidence(line, pieces[1], via, denies, credibility, pieces[i]));
        else
            BreakBacking(line, "such a line reads: > SOURCE via VOICE \"words\"");
    }

    private void ReadBecause(CutLine line)
    {
        if (line.Pieces is not [_, { IsText: true } reason])
            BreakBacking(line, "such a line reads: because \"our reasoning\"");
        else if (string.IsNullOrWhiteSpace(reason.Text))
            BreakBacking(line, "a because without a reason");
        else
            _backing!.Because.Add(line);
    }

    private static ReadClaim? ClaimOf(CutLine line)
    {
        var pieces = line.Pieces;
        if (!pieces[0].IsWord || QualifiersOf(pieces, 1) is not var (times, standings, i))
            return null;
        if (i >= pieces.Count || pieces[i].Kind != ':' || ItemsOf([.. pieces.Skip(i + 1)]) is not { } items)
            return null;
        return new ReadClaim(line, pieces[0], times, standings, pieces[i], items) { End = line.LastNumber + 1 };
    }

    /// <summary>Times and standings from a place on, and the place after them: where no word stands, or one of a comparison.</summary>
    private static (List<(Piece, Piece)> Times, List<Piece> Standings, int Next)? QualifiersOf(IReadOnlyList<Piece> pieces, int i)
    {
        var (times, standings) = (new List<(Piece, Piece)>(), new List<Piece>());
        for (; i < pieces.Count && pieces[i].IsWord && !Comparisons.Contains(pieces[i].Text); i++)
        {
            if (Standings.Contains(pieces[i].Text))
                standings.Add(pieces[i]);
            else if (Times.Contains(pieces[i].Text) && i + 1 < pieces.Count && pieces[i + 1].IsWord)
                times.Add((pieces[i], pieces[++i]));
            else
                return null;
        }

        return (times, standings, i);
    }

    /// <summary>Items parted by commas, each a text or words; null where one is missing or a text has something beside it.</summary>
    private static List<IReadOnlyList<Piece>>? ItemsOf(List<Piece> pieces)
    {
        var items = new List<IReadOnlyList<Piece>>();
        for (var start = 0; start <= pieces.Count;)
        {
            var comma = pieces.FindIndex(start, static piece => piece.Kind == ',');
            var end = comma < 0 ? pieces.Count : comma;
            var item = pieces.GetRange(start, end - start);
            if (item.Count == 0 || (item.Count > 1 && item.Exists(static piece => piece.IsText)) || item.Exists(static piece => piece.Kind is ':' or '>'))
                return null;
            items.Add(item);
            start = end + 1;
        }

        return items;
    }

    /// <summary>A field that cannot be read takes the evidence below it along.</summary>
    private void BreakBody(CutLine line)
    {
        if (line.Pieces is [{ IsWord: true, Text: not "because" }, ..])
        {
            _fact!.IsBroken = true;
            _backing = new ReadBacking();
            _file.Problems.Add((line, line.Problem ?? "such a line reads: FIELD: VALUE"));
        }
        else
            BreakBacking(line, line.Problem ?? "neither a field nor evidence");
    }

    private void BreakBacking(CutLine line, string reason)
    {
        _backing!.IsBroken = true;
        _file.Problems.Add((line, reason));
    }

    private void Mute(CutLine line, string? reason)
    {
        (_fact, _statement, _isMuted) = (null, null, true);
        _file.LooseNames.UnionWith(line.Pieces.Where(static piece => piece.IsWord).Select(static piece => piece.Text));
        if (reason is not null)
            _file.Problems.Add((line, reason));
    }
}
