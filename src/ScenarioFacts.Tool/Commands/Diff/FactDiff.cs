using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;

namespace ScenarioFacts.Tool.Commands.Diff;

/// <summary>What differs between two states of facts: facts by their names, claims by what they claim. Lines, layout, comments and the order of claims do not count.</summary>
/// <param name="Added">The facts that only the later state has.</param>
/// <param name="Removed">The facts that only the earlier state has.</param>
/// <param name="Changed">The facts of both that differ.</param>
internal sealed record FactDiff(IReadOnlyList<NamedFact> Added, IReadOnlyList<NamedFact> Removed, IReadOnlyList<ChangedFact> Changed)
{
    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count == 0;

    public static FactDiff Create(FactCompilation before, FactCompilation after)
    {
        var (old, now) = (GetFacts(before), GetFacts(after));
        return new FactDiff(
            [.. now.Where(fact => !old.ContainsKey(fact.Key)).Select(static fact => fact.Value)],
            [.. old.Where(fact => !now.ContainsKey(fact.Key)).Select(static fact => fact.Value)],
            [.. now.Where(fact => old.ContainsKey(fact.Key)).Select(fact => Compare(old[fact.Key], fact.Value)).Where(static change => change.Lines.Count > 0)]);
    }

    private static SortedDictionary<(string Scenario, string Name), NamedFact> GetFacts(FactCompilation compilation)
    {
        var facts = new SortedDictionary<(string Scenario, string Name), NamedFact>();
        foreach (var file in compilation.Files.Where(static file => file.Scenario is not null))
        {
            foreach (var fact in file.Facts)
                facts.TryAdd((file.Scenario!, fact.Name), new NamedFact(file.Scenario!, fact));
            foreach (var assumption in file.Assumptions.Where(static assumption => assumption is { Fact: not null, Claim.Field: not null }))
            {
                var key = (file.Scenario!, "assume " + assumption.Fact);
                facts[key] = facts.TryGetValue(key, out var known) ? known with { Assumed = [.. known.Assumed, assumption.Claim] } : new NamedFact(file.Scenario!, null) { AssumedOf = assumption.Fact, Assumed = [assumption.Claim] };
            }
        }

        return facts;
    }

    private static ChangedFact Compare(NamedFact before, NamedFact after)
    {
        var lines = new List<ChangedLine>();
        AddHead("kind", before.Fact?.Kind, after.Fact?.Kind);
        AddHead("label", before.Fact?.Label, after.Fact?.Label);
        AddHead("because", before.Fact?.Backing.Because, after.Fact?.Backing.Because);
        AddQuotes("", Quotes(before), Quotes(after), lines);
        AddClaims([.. before.Claims.Select(ClaimText.Create)], [.. after.Claims.Select(ClaimText.Create)], lines);
        return new ChangedFact(after, lines);

        void AddHead(string what, string? one, string? other)
        {
            if (one != other)
                lines.Add(new ChangedLine(ChangeKind.Changed, what, one ?? "none", other ?? "none"));
        }
    }

    private static IReadOnlyList<string> Quotes(NamedFact fact) => fact.Fact is null ? [] : ClaimText.GetQuotes(fact.Fact.Backing);

    private static void AddClaims(List<ClaimText> before, List<ClaimText> after, List<ChangedLine> lines)
    {
        // First those that claim the same at the same time, then those of the same field at the same time, then those of the same field.
        Pair(static (one, other) => one.Field == other.Field && one.Value == other.Value && one.Time == other.Time);
        Pair(static (one, other) => one.Field == other.Field && one.Time == other.Time);
        Pair(static (one, other) => one.Field == other.Field);
        lines.AddRange(before.Select(static claim => new ChangedLine(ChangeKind.Removed, claim.Head, claim.Value, "")));
        lines.AddRange(after.Select(static claim => new ChangedLine(ChangeKind.Added, claim.Head, "", claim.Value) { Details = claim.Quotes }));

        void Pair(Func<ClaimText, ClaimText, bool> isSame)
        {
            foreach (var claim in before.ToList())
            {
                if (after.Find(other => isSame(claim, other)) is not { } found)
                    continue;
                before.Remove(claim);
                after.Remove(found);
                AddChange(claim, found, lines);
            }
        }
    }

    private static void AddChange(ClaimText before, ClaimText after, List<ChangedLine> lines)
    {
        if (before.Value != after.Value || before.Head != after.Head)
        {
            var isOfTime = before.Value == after.Value;
            lines.Add(isOfTime ? new ChangedLine(ChangeKind.Changed, $"{before.Field}: {before.Value}", before.Head, after.Head) : new ChangedLine(ChangeKind.Changed, after.Head, before.Value, after.Value));
        }

        if (before.Because != after.Because)
            lines.Add(new ChangedLine(ChangeKind.Changed, after.Head + " because", before.Because ?? "none", after.Because ?? "none"));
        AddQuotes(after.Head, before.Quotes, after.Quotes, lines);
    }

    private static void AddQuotes(string head, IReadOnlyList<string> before, IReadOnlyList<string> after, List<ChangedLine> lines)
    {
        lines.AddRange(before.Except(after, StringComparer.Ordinal).Select(quote => new ChangedLine(ChangeKind.Removed, head, quote, "")));
        lines.AddRange(after.Except(before, StringComparer.Ordinal).Select(quote => new ChangedLine(ChangeKind.Added, head, "", quote)));
    }
}

/// <summary>A fact of a scenario, or what a variant assumes of one.</summary>
internal sealed record NamedFact(string Scenario, BoundFact? Fact)
{
    /// <summary>The fact that the variant assumes something of.</summary>
    public string? AssumedOf { get; init; }

    public IReadOnlyList<BoundClaim> Assumed { get; init; } = [];

    public IEnumerable<BoundClaim> Claims => (Fact?.Claims ?? Enumerable.Empty<BoundClaim>()).Concat(Assumed).Where(static claim => claim.Field is not null);

    /// <summary>As people know it: <c>meeting talks “Talks in May”</c>.</summary>
    public string Title => Fact is null ? "assume " + AssumedOf : $"{Fact.Kind} {Fact.Name}{(Fact.Label.Length > 0 ? $" “{Fact.Label}”" : "")}";
}

/// <summary>A fact with what differs.</summary>
internal sealed record ChangedFact(NamedFact Fact, IReadOnlyList<ChangedLine> Lines);

/// <summary>One difference.</summary>
/// <param name="What">What differs: a field with its time, or <c>label</c>.</param>
/// <param name="Before">How it was; empty where it is added.</param>
/// <param name="After">How it is; empty where it is removed.</param>
internal sealed record ChangedLine(ChangeKind Kind, string What, string Before, string After)
{
    /// <summary>The quotes of an added claim.</summary>
    public IReadOnlyList<string> Details { get; init; } = [];
}

/// <summary>The kinds of differences.</summary>
internal enum ChangeKind
{
    Added,
    Removed,
    Changed,
}
