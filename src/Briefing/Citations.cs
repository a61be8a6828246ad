using ScenarioFacts;

namespace Briefing;

/// <summary>Numbers the notes of a page in the order in which they are first cited: one for each line of an article and attribution chain.</summary>
internal sealed class Citations
{
    private readonly List<Note> _notes = [];

    /// <summary>The notes cited so far; the first has the number 1. A chain is written out once, and then referred to by number.</summary>
    public IEnumerable<string> Entries => _notes.Select((note, index) =>
    {
        var first = _notes.FindIndex(other => string.Equals(other.Chain, note.Chain, StringComparison.Ordinal));
        var line = note.Line is { } number ? $", line {number}" : "";
        return (first == index ? note.Chain : $"As note {first + 1}") + line + ".";
    });

    /// <summary>The attribution chain of a quotation, original source first: “officials → Associated Press → Ottawa Citizen”.</summary>
    public static string AttributionChain(Evidence evidence) => string.Join(" → ", evidence.Chain.Select(static link => link.Label));

    /// <summary>The citation marks of claims, such as “[1][4]”, followed by “(assumed)” or “(inferred)” where that applies. A chain is cited once.</summary>
    public string MarksFor(IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        var evidence = all.SelectMany(static claim => claim.Evidence).DistinctBy(Reference, StringComparer.Ordinal);
        var numbers = evidence.Select(GetNumber).Distinct().Order();
        var basis = all.Exists(static claim => claim.IsAssumed) ? "(assumed)" : all.Exists(static claim => claim.IsInferred) ? "(inferred)" : "";
        return string.Join(' ', [string.Concat(numbers.Select(static number => $"[{number}]")), basis]).Trim();
    }

    private int GetNumber(Evidence evidence)
    {
        var note = new Note(Reference(evidence), evidence.Line);
        var index = _notes.IndexOf(note);
        if (index >= 0)
            return index + 1;
        _notes.Add(note);
        return _notes.Count;
    }

    private static string Reference(Evidence evidence) =>
        string.Join(", quoted in ", evidence.Chain.Select(static link => link is Source source ? Reference(source) : link.Label));

    /// <summary>Publisher, title and date of a source; what its title already says is not said twice.</summary>
    private static string Reference(Source source)
    {
        var date = source.Published is { } published ? DisplayText.Date(published) : "undated";
        return (source.Publisher ?? source.Author) switch
        {
            null => $"“{source.Label}” ({date}, publisher not stated)",
            var publisher when !source.Label.StartsWith(publisher, StringComparison.Ordinal) => $"{publisher}, “{source.Label}” ({date})",
            _ => source.Label.EndsWith(date, StringComparison.Ordinal) ? source.Label : $"“{source.Label}” ({date})",
        };
    }

    private sealed record Note(string Chain, int? Line);
}
