using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Binding;

/// <summary>A scenario as a whole: its facts from all files, and those of the scenarios it uses, by name.</summary>
internal sealed class BoundScenario
{
    private readonly Dictionary<string, PlacedFact> _own = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FactDate?> _published = new(StringComparer.Ordinal);
    private readonly List<BoundScenario> _reach = [];
    private Containment? _containment;

    private BoundScenario(string name, IEnumerable<BoundFile> files, IEnumerable<PlacedFact> facts)
    {
        Name = name;
        Files = [.. files];
        Facts = [.. facts];
        foreach (var placed in Facts)
        {
            if (!_own.ContainsKey(placed.Fact.Name))
                _own.Add(placed.Fact.Name, placed);
        }
    }

    public string Name { get; }

    /// <summary>The scenario's files, in the ordinal order of their paths.</summary>
    public IReadOnlyList<BoundFile> Files { get; }

    /// <summary>The scenario's own facts, in the order of the files; one that is declared twice is here twice.</summary>
    public IReadOnlyList<PlacedFact> Facts { get; }

    /// <summary>The facts of this scenario and of all that it uses, its own first.</summary>
    public IEnumerable<PlacedFact> Reachable => _reach.SelectMany(static scenario => scenario.Facts);

    /// <summary>Which facts lie in which.</summary>
    public Containment Containment => _containment ??= Containment.Of(_reach.SelectMany(static scenario => scenario._own.Values));

    /// <summary>All scenarios that some file belongs to, in the ordinal order of their names.</summary>
    public static IReadOnlyList<BoundScenario> AllOf(IEnumerable<BoundFile> files, DeclarationIndex index)
    {
        var scenarios = files
            .Where(static file => file.Scenario is not null)
            .GroupBy(static file => file.Scenario!, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => new BoundScenario(group.Key, group, group.SelectMany(PlacedIn)), StringComparer.Ordinal);
        foreach (var scenario in scenarios.Values)
        {
            foreach (var use in index.ScopeOf(scenario.Name).Uses)
            {
                if (scenarios.TryGetValue(use, out var used))
                    scenario._reach.Add(used);
            }
        }

        return [.. scenarios.Values.OrderBy(static scenario => scenario.Name, StringComparer.Ordinal)];
    }

    /// <summary>The scenario with other facts in place of its own, and each that it uses seen in another way, or not at all.</summary>
    public BoundScenario With(IEnumerable<PlacedFact> facts, Func<BoundScenario, BoundScenario?> see)
    {
        var seen = new BoundScenario(Name, Files, facts);
        seen._reach.Add(seen);
        seen._reach.AddRange(_reach.Where(used => used != this).Select(see).OfType<BoundScenario>());
        return seen;
    }

    /// <summary>The scenarios that it uses, itself first.</summary>
    public IEnumerable<BoundScenario> Uses => _reach;

    /// <summary>A fact of this scenario or of what it uses.</summary>
    public PlacedFact? Find(string name)
    {
        foreach (var scenario in _reach)
        {
            if (scenario._own.TryGetValue(name, out var placed))
                return placed;
        }

        return null;
    }

    /// <summary>A fact of this scenario itself.</summary>
    public PlacedFact? FindOwn(string name) => _own.TryGetValue(name, out var placed) ? placed : null;

    /// <summary>When a source was published: the most exact date that is not rejected; null if no one says.</summary>
    public FactDate? PublishedOf(string source)
    {
        if (!_published.TryGetValue(source, out var published))
            _published.Add(source, published = Find(source) is { } placed ? PublishedOf(placed.Fact) : null);
        return published;
    }

    /// <summary>The dates on which those sources of a claim that have one were published.</summary>
    public IEnumerable<FactDate> PublicationsOf(BoundFact fact, BoundClaim claim) =>
        fact.BackingOf(claim).Support
            .Select(evidence => PublishedOf(evidence.Source))
            .Where(static published => published is not null)
            .Select(static published => published.GetValueOrDefault());

    private static IEnumerable<PlacedFact> PlacedIn(BoundFile file) => file.Facts.Select(fact => new PlacedFact(file, fact));

    private static FactDate? PublishedOf(BoundFact source)
    {
        FactDate? published = null;
        foreach (var claim in source.Claims.Where(static claim => claim is { Field: { Name: "published", TypeKind: TypeKind.Date }, IsHeld: true }))
        {
            foreach (var value in claim.Values)
            {
                if (FactDate.TryParse(value.Text, out var date) && (published is not { } known || known.Contains(date)))
                    published = date;
            }
        }

        return published;
    }
}

/// <summary>A fact with the file it stands in.</summary>
internal sealed record PlacedFact(BoundFile File, BoundFact Fact);
