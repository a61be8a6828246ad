using ScenarioFacts;

namespace Briefing;

/// <summary>Numbers the sources that a page rests on, in the order in which they are first needed.</summary>
internal sealed class Citations
{
    private readonly List<string> _notes = [];

    /// <summary>All notes so far; the first has the number 1.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Who first said the words, and through whom they came to the text in our hands: “officials → Associated Press → Ottawa Citizen”.</summary>
    public static string ChainOf(Evidence evidence)
    {
        IEnumerable<Fact> chain = [.. evidence.Via.Reverse(), .. Outwards(evidence.Source)];
        return string.Join(" → ", chain.Select(static voice => voice.Label));
    }

    /// <summary>The marks of what backs some claims: “[1][4]”, and a word for what rests on reasoning or on an assumption alone.</summary>
    public string MarksOf(IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        var numbers = all.SelectMany(static claim => claim.Evidence).Select(NumberOf).Distinct().Order();
        var basis = all.Exists(static claim => claim.IsAssumed) ? "(assumed)" : all.Exists(static claim => claim.IsInferred) ? "(inferred)" : "";
        return string.Join(' ', [string.Concat(numbers.Select(static number => $"[{number}]")), basis]).Trim();
    }

    private int NumberOf(Evidence evidence)
    {
        var note = ChainOf(evidence);
        var index = _notes.IndexOf(note);
        if (index >= 0)
            return index + 1;
        _notes.Add(note);
        return _notes.Count;
    }

    /// <summary>From a source outwards to the text in our hands.</summary>
    private static IEnumerable<Fact> Outwards(Source source)
    {
        yield return source;
        if (source.Within is not { } outer)
            yield break;
        foreach (var voice in source.WithinVia.Reverse())
            yield return voice;
        foreach (var voice in Outwards(outer))
            yield return voice;
    }
}
