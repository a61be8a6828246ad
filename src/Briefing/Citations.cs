using ScenarioFacts;

namespace Briefing;

/// <summary>Numbers the sources of a page in the order in which they are first cited.</summary>
internal sealed class Citations
{
    private readonly List<string> _entries = [];

    /// <summary>The attribution chains cited so far; the first has the number 1.</summary>
    public IReadOnlyList<string> Entries => _entries;

    /// <summary>The attribution chain of a quotation, original source first: “officials → Associated Press → Ottawa Citizen”.</summary>
    public static string AttributionChain(Evidence evidence)
    {
        IEnumerable<Fact> chain = [.. evidence.Via.Reverse(), .. WithEnclosingSources(evidence.Source)];
        return string.Join(" → ", chain.Select(static link => link.Label));
    }

    /// <summary>The citation marks of claims, such as “[1][4]”, followed by “(assumed)” or “(inferred)” where that applies.</summary>
    public string MarksFor(IEnumerable<Claim> claims)
    {
        var all = claims.ToList();
        var numbers = all.SelectMany(static claim => claim.Evidence).Select(GetNumber).Distinct().Order();
        var basis = all.Exists(static claim => claim.IsAssumed) ? "(assumed)" : all.Exists(static claim => claim.IsInferred) ? "(inferred)" : "";
        return string.Join(' ', [string.Concat(numbers.Select(static number => $"[{number}]")), basis]).Trim();
    }

    private int GetNumber(Evidence evidence)
    {
        var chain = AttributionChain(evidence);
        var index = _entries.IndexOf(chain);
        if (index >= 0)
            return index + 1;
        _entries.Add(chain);
        return _entries.Count;
    }

    /// <summary>A source, then the sources that it is quoted in, up to the article that was read.</summary>
    private static IEnumerable<Fact> WithEnclosingSources(Source source)
    {
        yield return source;
        if (source.Within is not { } outer)
            yield break;
        foreach (var intermediary in source.WithinVia.Reverse())
            yield return intermediary;
        foreach (var enclosing in WithEnclosingSources(outer))
            yield return enclosing;
    }
}
