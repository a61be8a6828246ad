using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Semantics;

/// <summary>
/// Which facts lie in which, by the field <c>in</c> and the rule of <see cref="Containment{T}"/>, which the runtime walks by. Most facts lie in one other:
/// such trees are numbered once, and a question costs no walk.
/// </summary>
internal sealed class Containment
{
    private static readonly List<(string Outer, Standing Standing)> Nothing = [];

    private readonly Dictionary<string, List<(string Outer, Standing Standing)>> _claims = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _within = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (int First, int Last)> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _inner = new(StringComparer.Ordinal);
    private readonly Containment<string> _walk;
    private readonly bool _isForest = true;

    private Containment(IEnumerable<(string Inner, string Outer, Standing Standing)> claims)
    {
        foreach (var (inner, outer, standing) in claims)
            GetOrAdd(_claims, inner).Add((outer, standing));
        _walk = new Containment<string>(inner => _claims.TryGetValue(inner, out var claimed) ? claimed : Nothing, static (_, outer) => outer);
        foreach (var inner in _claims.Keys)
        {
            foreach (var outer in _walk.GetContainers(inner).Distinct(StringComparer.Ordinal))
            {
                _isForest &= _inner.Add(inner);
                GetOrAdd(_within, outer).Add(inner);
            }
        }

        if (_isForest)
            Number();
    }

    public static Containment Create(IReadOnlyList<BoundScenario> scenarios) => new(
        from scenario in scenarios
        from contained in scenario.FileInputs.SelectMany(static digest => digest.Contained)
        where contained.Claim.Field!.TypeKind == TypeKind.Reference && ReferenceEquals(scenario.FindOwn(contained.Placed.Fact.Name), contained.Placed)
        from value in contained.Claim.Values
        select (contained.Placed.Fact.Name, value.Name, contained.Claim.Standing));

    /// <param name="claims">What lies in what, as it is claimed.</param>
    public static Containment Create(IEnumerable<(string Inner, string Outer, Standing Standing)> claims) => new(claims);

    /// <summary>Whether the first fact is inside the second, directly or transitively. Irreflexive.</summary>
    public bool IsInside(string inner, string outer)
    {
        if (!_inner.Contains(inner) || !_within.ContainsKey(outer))
            return false;
        if (!_isForest)
            return _walk.IsInside(inner, outer);
        return _numbers.TryGetValue(inner, out var number) && _numbers.TryGetValue(outer, out var range)
            && range.First < number.First && number.First <= range.Last;
    }

    private static List<T> GetOrAdd<T>(Dictionary<string, List<T>> lists, string name)
    {
        if (!lists.TryGetValue(name, out var list))
            lists.Add(name, list = []);
        return list;
    }

    /// <summary>
    /// Pre-order numbering: a descendant's number lies in its ancestor's interval. Circles, which are errors, are not numbered: in them and below nothing
    /// is inside anything, where the walk would go round.
    /// </summary>
    private void Number()
    {
        var next = 0;
        foreach (var root in _within.Keys.Where(name => !_inner.Contains(name)))
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
}
