using ScenarioFacts;

namespace Briefing;

/// <summary>Numbers the evidence that a briefing rests on, in the order in which it is first needed.</summary>
internal sealed class Citations
{
    private readonly List<string> _notes = [];

    /// <summary>All notes so far; the first has the number 1.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>The marks of what backs some claims: “[1][4]”, and “(inferred)” where one rests on reasoning alone.</summary>
    public string MarksOf(IEnumerable<Claim> claims)
    {
        // What an analyst has rejected backs nothing that a briefing says.
        var all = claims.Where(static claim => claim.Standing != Standing.Rejected).ToList();
        var numbers = all.SelectMany(static claim => claim.Evidence).Select(NumberOf).Distinct().Order();
        return string.Concat(numbers.Select(static number => $"[{number}]"))
            + (all.Any(static claim => claim.IsInferred) ? " (inferred)" : "");
    }

    /// <summary>The marks of what is said for a claim that the analyst has rejected.</summary>
    public string MarksOfRejected(Claim claim) => string.Concat(claim.Evidence.Select(NumberOf).Distinct().Order().Select(static number => $"[{number}]"));

    private int NumberOf(Evidence evidence)
    {
        var note = Describe(evidence);
        var index = _notes.IndexOf(note);
        if (index >= 0)
            return index + 1;
        _notes.Add(note);
        return _notes.Count;
    }

    /// <summary>The words, and the whole chain back to who first said so: through the voices, and through the source they were found in.</summary>
    private static string Describe(Evidence evidence)
    {
        IEnumerable<Fact> chain = [.. evidence.Via.Reverse(), .. Outwards(evidence.Source)];
        return $"{string.Join(" → ", chain.Select(static voice => voice.Label))}: “{evidence.Words}”";
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
