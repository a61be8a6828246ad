using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ScenarioFacts;

/// <summary>Decodes the claims of one fact and their backing. See <see cref="PackedFacts"/> for the format.</summary>
internal sealed class RecordDecoder
{
    private readonly FactRecord _record;
    private readonly List<ClaimData> _claims = [];
    private List<Evidence> _evidence = [];
    private string? _because;
    private ClaimBacking? _header;
    private ClaimLine? _open;

    private RecordDecoder(FactRecord record) => _record = record;

    /// <summary>Decodes all lines after the <c>f</c> line, then applies the changes of variants.</summary>
    public static FactBody Decode(FactRecord record, PackedLine line, IReadOnlyList<FactChange> changes)
    {
        var decoder = new RecordDecoder(record);
        decoder.ReadAll(line);
        foreach (var change in changes)
            decoder.ReadAll(change.Lines());
        return new FactBody(decoder._header!, [.. decoder._claims]);
    }

    private void ReadAll(PackedLine line)
    {
        while (line.MoveNext())
            Read(ref line);
        Close();
    }

    private void Read(ref PackedLine line)
    {
        var kind = line.Cell();
        switch (kind)
        {
            case not null when EvidenceMark.TryParse(kind, out var mark):
                _evidence.Add(ReadEvidence(mark, ref line));
                break;
            case "b":
                var reason = line.Cell();
                _because = _because is null ? reason : _because + " " + reason;
                break;
            case "c" or "a":
                Close();
                _open = ReadClaims(ref line, isAssumed: kind == "a");
                break;
            case "r" when _header is not null:
                Close();
                var field = line.Cell();
                _claims.RemoveAll(claim => string.Equals(claim.Field, field, System.StringComparison.Ordinal));
                break;
            default:
                throw Malformed($"a line of kind \"{kind}\"");
        }
    }

    private Evidence ReadEvidence(EvidenceMark mark, ref PackedLine line)
    {
        var source = line.Cell();
        if (source.Length == 0)
            throw Malformed("evidence without a source");
        var words = line.Cell();
        var via = new List<string>();
        while (line.HasCell)
        {
            if (line.Cell() is { Length: > 0 } name)
                via.Add(name);
        }

        return new Evidence(_record, mark, source, words, [.. via]);
    }

    private ClaimLine ReadClaims(ref PackedLine line, bool isAssumed)
    {
        var field = line.Cell();
        if (field.Length == 0)
            throw Malformed("a claim without a field");
        var standing = GetStanding(line.Cell());
        var time = ReadTime(ref line);
        if (!line.HasCell)
            throw Malformed($"a claim \"{field}\" without a value");
        var values = new List<string>();
        while (line.HasCell)
            values.Add(line.Cell());
        return new ClaimLine(field, standing, time, [.. values], isAssumed);
    }

    private ClaimTime ReadTime(ref PackedLine line)
    {
        var at = GetDate(line.Cell());
        var from = GetDate(line.Cell());
        var to = line.Cell();
        return to switch
        {
            "ongoing" => new ClaimTime(at, from, null, true, false),
            "unknown" => new ClaimTime(at, from, null, false, true),
            _ => new ClaimTime(at, from, GetDate(to), false, false),
        };
    }

    private FactDate? GetDate(string text)
    {
        if (text.Length == 0)
            return null;
        return FactDate.TryParse(text, out var date, out var error) ? date : throw Malformed($"the date \"{text}\" ({error})");
    }

    private Standing GetStanding(string word) => word switch
    {
        "" => Standing.Plain,
        "accepted" => Standing.Accepted,
        "rejected" => Standing.Rejected,
        "disputed" => Standing.Disputed,
        _ => throw Malformed($"the standing \"{word}\""),
    };

    /// <summary>Completes the header or the current claim line with its evidence.</summary>
    private void Close()
    {
        var support = _evidence.Where(static evidence => !evidence.Denies).ToList();
        var denials = _evidence.Where(static evidence => evidence.Denies).ToList();
        var own = new ClaimBacking(support, denials, _because);
        _header ??= own;
        if (_open is not null)
        {
            var backing = support.Count == 0 && _because is null ? new ClaimBacking(_header.Evidence, denials, _header.Because, _header.Evidence.Count > 0 || _header.Because is not null) : own;
            foreach (var value in _open.Values)
                _claims.Add(new ClaimData(_record, _open.Field, _open.Standing, _open.Time, value, _open.IsAssumed, backing));
        }

        _open = null;
        _evidence = [];
        _because = null;
    }

    private InvalidDataException Malformed(string found) => new($"Packed facts have {found} in {_record.Describe()}.");
}

/// <summary>A line of claims whose evidence lines may still follow.</summary>
internal sealed class ClaimLine(string field, Standing standing, ClaimTime time, string[] values, bool isAssumed)
{
    public string Field { get; } = field;

    public Standing Standing { get; } = standing;

    public ClaimTime Time { get; } = time;

    public string[] Values { get; } = values;

    public bool IsAssumed { get; } = isAssumed;
}
