using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Binding;

/// <summary>“Did you mean …?”: the names nearest to a misspelt one, by the optimal string alignment distance (Damerau, 1964).</summary>
internal static class Suggestions
{
    private const int Most = 3;

    /// <summary>Words that are compared at most: past that, a hint is not worth its time.</summary>
    private const int LongestWord = 64;

    /// <summary>A hint to append to a message: what may have been meant, or what there is to choose from, or nothing.</summary>
    public static string Hint(string word, IEnumerable<string> candidates, string listing = "")
    {
        var near = Nearest(word, candidates);
        return near.Count > 0 ? "; did you mean " + OneOf(near) + "?" : listing;
    }

    /// <summary>For a kind that is not known: the vocabulary that has it and is not used, or the kinds it may be a misspelling of.</summary>
    public static string HintForKind(string word, Scope scope) =>
        scope.UnusedVocabularyOf(word) is { } vocabulary
            ? $"; write ‘use {vocabulary}’, the vocabulary that has it"
            : Hint(word, scope.KindNames, "; is there no ‘use’ line for its vocabulary?");

    /// <summary>“; it is one of ‘a’, ‘b’ and 3 more”.</summary>
    public static string Listing(string opening, IReadOnlyList<string> words, int most = 8)
    {
        if (words.Count == 0)
            return "";
        var shown = string.Join(", ", words.Take(most).Select(static word => "‘" + word + "’"));
        return "; " + opening + " " + shown + (words.Count > most ? " and " + Syntax.LineErrors.Number(words.Count - most) + " more" : "");
    }

    public static IReadOnlyList<string> Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length > LongestWord)
            return [];
        var lower = word.ToLowerInvariant();
        var limit = Math.Max(1, word.Length / 3);
        return [.. candidates
            .Where(candidate => candidate.Length <= LongestWord && Math.Abs(candidate.Length - word.Length) <= limit)
            .Distinct(StringComparer.Ordinal)
            .Select(candidate => (candidate, distance: Distance(lower, candidate)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(static pair => pair.distance)
            .ThenBy(static pair => pair.candidate, StringComparer.Ordinal)
            .Take(Most)
            .Select(static pair => pair.candidate)];
    }

    private static string OneOf(IReadOnlyList<string> names)
    {
        var quoted = names.Select(static name => "‘" + name + "’").ToList();
        return quoted.Count == 1
            ? quoted[0]
            : string.Join(", ", quoted.Take(quoted.Count - 1)) + " or " + quoted[quoted.Count - 1];
    }

    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, substitution);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }
}
