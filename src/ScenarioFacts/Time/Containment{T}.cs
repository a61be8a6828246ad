using System;
using System.Collections.Generic;

namespace ScenarioFacts;

/// <summary>
/// Which things lie in which, apart from the facts that the claims belong to, so that the compiler answers by the very same rule: a thing lies in another
/// if claims that are not rejected say so, directly or through others. Nothing lies in itself, not even in a circle.
/// </summary>
/// <typeparam name="T">The type of a thing, compared by its default equality.</typeparam>
/// <param name="getClaims">The names of what a thing is claimed to lie in.</param>
/// <param name="resolve">Finds what a claim of a thing names. Not asked for what is rejected, nor past the answer.</param>
internal sealed class Containment<T>(Func<T, IEnumerable<(string Outer, Standing Standing)>> getClaims, Func<T, string, T> resolve)
{
    /// <summary>What a thing lies in directly, as often as it is claimed.</summary>
    public IEnumerable<T> GetContainers(T inner)
    {
        foreach (var (outer, standing) in getClaims(inner))
        {
            if (standing != Standing.Rejected)
                yield return resolve(inner, outer);
        }
    }

    /// <summary>Whether the first thing lies in the second, directly or through others.</summary>
    public bool IsInside(T inner, T outer)
    {
        var seen = new HashSet<T> { inner };
        var open = new Queue<T>(seen);
        while (open.Count > 0)
        {
            foreach (var container in GetContainers(open.Dequeue()))
            {
                if (!seen.Add(container))
                    continue;
                if (EqualityComparer<T>.Default.Equals(container, outer))
                    return true;
                open.Enqueue(container);
            }
        }

        return false;
    }
}
