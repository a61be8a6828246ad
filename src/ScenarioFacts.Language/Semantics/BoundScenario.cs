using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Semantics;

/// <summary>A whole scenario: its facts from all files and those of the scenarios it uses, by name.</summary>
internal sealed class BoundScenario
{
    private readonly ConcurrentDictionary<string, PublicationDate> _published = new(StringComparer.Ordinal);
    private readonly List<BoundScenario> _reach = [];
    private readonly Lazy<IReadOnlyList<FactInFile>> _facts;
    private readonly Lazy<Dictionary<string, FactInFile>> _own;
    private readonly Lazy<Containment> _containment;

    private BoundScenario(string name, IReadOnlyList<BoundFile> files, IReadOnlyList<RuleInputs> digests)
    {
        (Name, Files, FileInputs) = (name, files, digests);
        _facts = new Lazy<IReadOnlyList<FactInFile>>(() => digests.Count == 1 ? digests[0].Facts : [.. digests.SelectMany(static digest => digest.Facts)]);
        _own = new Lazy<Dictionary<string, FactInFile>>(() => ByName(digests));
        _containment = new Lazy<Containment>(() => Containment.Create(_reach));
    }

    public string Name { get; }

    /// <summary>Whether a reference exports it.</summary>
    public bool IsReferenced => Files.Count > 0 && Files[0].File.IsReferenced;

    /// <summary>The scenario's files, in ordinal order of path.</summary>
    public IReadOnlyList<BoundFile> Files { get; }

    /// <summary>The rule inputs of the scenario's own facts: one per file; of a variant first those of its base.</summary>
    public IReadOnlyList<RuleInputs> FileInputs { get; }

    /// <summary>The scenario's own facts in file order; a fact that is declared twice occurs twice.</summary>
    public IReadOnlyList<FactInFile> Facts => _facts.Value;

    /// <summary>The rule inputs of this scenario and of all that it uses, its own first.</summary>
    public IEnumerable<RuleInputs> ReachableRuleInputs => _reach.SelectMany(static scenario => scenario.FileInputs);

    /// <summary>The facts of this scenario and of all that it uses, its own first.</summary>
    public IEnumerable<FactInFile> Reachable => ReachableRuleInputs.SelectMany(static digest => digest.Facts);

    /// <summary>The containment relation between facts.</summary>
    public Containment Containment => _containment.Value;

    /// <summary>All scenarios that have a file, in ordinal order of name.</summary>
    public static IReadOnlyList<BoundScenario> CreateAll(IEnumerable<BoundFile> files, DeclarationIndex index) => CreateAll(files, index, RuleInputs.Create);

    /// <param name="digestOf">Creates the rule inputs of a file.</param>
    public static IReadOnlyList<BoundScenario> CreateAll(IEnumerable<BoundFile> files, DeclarationIndex index, Func<BoundFile, RuleInputs> digestOf)
    {
        var scenarios = files
            .Where(static file => file.Scenario is not null)
            .GroupBy(static file => file.Scenario!, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, group => new BoundScenario(group.Key, [.. group], [.. group.Select(digestOf)]), StringComparer.Ordinal);
        foreach (var scenario in scenarios.Values)
        {
            foreach (var use in index.GetScope(scenario.Name).Uses)
            {
                if (scenarios.TryGetValue(use, out var used))
                    scenario._reach.Add(used);
            }
        }

        return [.. scenarios.Values.OrderBy(static scenario => scenario.Name, StringComparer.Ordinal)];
    }

    /// <summary>A copy with each used scenario replaced by another view or removed.</summary>
    public BoundScenario With(Func<BoundScenario, BoundScenario?> see) => With(FileInputs, see);

    /// <summary>The scenarios in scope, this one first.</summary>
    public IEnumerable<BoundScenario> Uses => _reach;

    /// <summary>Finds a fact of this scenario or of those it uses.</summary>
    public FactInFile? Find(string name)
    {
        foreach (var scenario in _reach)
        {
            if (scenario._own.Value.TryGetValue(name, out var placed))
                return placed;
        }

        return null;
    }

    /// <summary>Finds a fact of this scenario itself.</summary>
    public FactInFile? FindOwn(string name) => _own.Value.TryGetValue(name, out var placed) ? placed : null;

    /// <summary>The publication date of a source: the most exact one that is not rejected; null if none is stated.</summary>
    public FactDate? FindPublished(string source)
    {
        if (!_published.TryGetValue(source, out var published))
            _published[source] = published = new PublicationDate(Find(source) is { } placed ? PublicationDates.Find(placed.Fact) : null);
        return published.Date;
    }

    /// <summary>The publication dates of those sources of a claim that have one.</summary>
    public IEnumerable<FactDate> GetPublications(BoundFact fact, BoundClaim claim) =>
        fact.GetBacking(claim).Support
            .Select(evidence => FindPublished(evidence.Source))
            .Where(static published => published is not null)
            .Select(static published => published.GetValueOrDefault());

    /// <summary>A copy with other facts of its own, and each used scenario replaced by another view or removed.</summary>
    public BoundScenario With(IReadOnlyList<RuleInputs> digests, Func<BoundScenario, BoundScenario?> see)
    {
        var seen = new BoundScenario(Name, Files, digests);
        seen._reach.Add(seen);
        seen._reach.AddRange(_reach.Where(used => used != this).Select(see).OfType<BoundScenario>());
        return seen;
    }

    /// <summary>If a fact is declared twice, the first one counts.</summary>
    private static Dictionary<string, FactInFile> ByName(IReadOnlyList<RuleInputs> digests)
    {
        var own = new Dictionary<string, FactInFile>(digests.Sum(static digest => digest.Facts.Count), StringComparer.Ordinal);
        foreach (var digest in digests)
        {
            foreach (var placed in digest.Facts)
            {
                if (!own.ContainsKey(placed.Fact.Name))
                    own.Add(placed.Fact.Name, placed);
            }
        }

        return own;
    }

    private sealed record PublicationDate(FactDate? Date);
}

/// <summary>A fact with the file that declares it.</summary>
internal sealed record FactInFile(BoundFile File, BoundFact Fact);
