using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts;

/// <summary>Suggests similar names for a misspelled one.</summary>
internal static class NearNames
{
    private const int Most = 3;

    /// <summary>Returns at most three names, nearest first, within an edit distance of a third of the name's length, but at least two.</summary>
    public static IReadOnlyList<string> Find(string wrong, IEnumerable<string> names)
    {
        var limit = Math.Max(2, wrong.Length / 3);
        return
        [
            .. names.Where(name => Math.Abs(name.Length - wrong.Length) <= limit)
                .Select(name => (Name: name, Distance: Distance(wrong, name)))
                .Where(near => near.Distance <= limit)
                .OrderBy(static near => near.Distance)
                .ThenBy(static near => near.Name, StringComparer.Ordinal)
                .Take(Most)
                .Select(static near => near.Name),
        ];
    }

    /// <summary>The Levenshtein distance.</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var changed = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[right.Length];
    }
}
