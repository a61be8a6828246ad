using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Semantics;

/// <summary>
/// Which facts are contained in which, by the field <c>in</c>. Most facts are in one other fact: such forests are numbered once, so that a query needs no walk.
/// </summary>
internal sealed class Containment
{
    private readonly Dictionary<string, List<string>> _around = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _within = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int First, int Last)> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<(string Inner, string Outer)> _links = [];
    private readonly bool _isForest;

    private Containment(IReadOnlyList<BoundScenario> scenarios)
    {
        foreach (var scenario in scenarios)
        {
            foreach (var (placed, claim) in scenario.FileInputs.SelectMany(static digest => digest.Contained))
            {
                if (claim is { Field.TypeKind: TypeKind.Reference, Standing: not Standing.Rejected } && ReferenceEquals(scenario.FindOwn(placed.Fact.Name), placed))
                    Add(placed.Fact.Name, claim);
            }
        }

        _isForest = _around.Values.All(static outer => outer.Count == 1);
        if (_isForest)
            Number();
    }

    public static Containment Create(IReadOnlyList<BoundScenario> scenarios) => new(scenarios);

    /// <summary>Whether the first fact is inside the second, directly or transitively. Irreflexive.</summary>
    public bool IsInside(string inner, string outer)
    {
        if (!_around.ContainsKey(inner) || !_within.ContainsKey(outer))
            return false;
        if (!_isForest)
            return IsReached(inner, outer);
        return _numbers.TryGetValue(inner, out var number) && _numbers.TryGetValue(outer, out var range)
            && range.First < number.First && number.First <= range.Last;
    }

    private void Add(string inner, BoundClaim claim)
    {
        foreach (var value in claim.Values)
        {
            if (!_links.Add((inner, value.Name)))
                continue;
            Add(_around, inner, value.Name);
            Add(_within, value.Name, inner);
        }
    }

    private static void Add(Dictionary<string, List<string>> edges, string from, string to)
    {
        if (!edges.TryGetValue(from, out var names))
            edges.Add(from, names = []);
        names.Add(to);
    }

    /// <summary>Pre-order numbering: a descendant's number lies in its ancestor's interval. Circles are not numbered.</summary>
    private void Number()
    {
        var next = 0;
        foreach (var root in _within.Keys.Where(name => !_around.ContainsKey(name)))
        {
            var open = new Stack<(string Name, int Child)>();
            open.Push((root, 0));
            while (open.Count > 0)
            {
                var (name, child) = open.Pop();
                if (child == 0)
                    _numbers[name] = (next++, 0);
                if (_within.TryGetValue(name, out var inner) && child < inner.Count)
                {
                    open.Push((name, child + 1));
                    open.Push((inner[child], 0));
                }
                else
                {
                    _numbers[name] = (_numbers[name].First, next - 1);
                }
            }
        }
    }

    private bool IsReached(string inner, string outer)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { inner };
        var open = new Queue<string>(seen);
        while (open.Count > 0)
        {
            if (!_around.TryGetValue(open.Dequeue(), out var around))
                continue;
            foreach (var name in around.Where(seen.Add))
            {
                if (name == outer)
                    return true;
                open.Enqueue(name);
            }
        }

        return false;
    }
}
