using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Language.Suggestions;

/// <summary>“Did you mean …?”: the names nearest to a misspelled one.</summary>
internal static class SpellingSuggestions
{
    private const int Most = 3;

    /// <summary>Longer words get no suggestion: the comparison would be too slow.</summary>
    private const int LongestWord = 64;

    /// <summary>A suggestion to append to a message: near names, else the listing of what is allowed, else nothing.</summary>
    public static Suggestion Suggest(string word, IEnumerable<string> candidates, string listing = "", Func<string, bool>? isOffered = null)
    {
        var near = Nearest(word, candidates, isOffered);
        return near.Count > 0 ? new Suggestion("; did you mean " + Wording.List(near, "or") + "?", near.ToEquatableArray()) : new Suggestion(listing, default);
    }

    /// <summary>Finds a different candidate that is visually confusable with a word.</summary>
    public static string? LookAlike(string word, IEnumerable<string> candidates, Func<string, bool>? isOffered)
    {
        var skeleton = Confusables.GetSkeleton(word);
        return candidates.FirstOrDefault(candidate => candidate != word && Confusables.GetSkeleton(candidate) == skeleton && isOffered?.Invoke(candidate) != false);
    }

    /// <summary>“; it is one of ‘a’, ‘b’ and 3 more”.</summary>
    public static string Listing(string opening, IReadOnlyList<string> words, int most = 8)
    {
        if (words.Count == 0)
            return "";
        var shown = string.Join(", ", words.Take(most).Select(static word => "‘" + word + "’"));
        return "; " + opening + " " + shown + (words.Count > most ? " and " + Wording.Number(words.Count - most) + " more" : "");
    }

    /// <param name="isOffered">Filters the candidates; called only for near ones, since there may be many.</param>
    public static IReadOnlyList<string> Nearest(string word, IEnumerable<string> candidates, Func<string, bool>? isOffered = null)
    {
        if (word.Length > LongestWord)
            return [];
        var near = new HashSet<(int Distance, string Name)>();
        var distance = new EditDistance(word.ToLowerInvariant(), Math.Min(Math.Max(1, word.Length / 3), word.Length - 1));
        foreach (var candidate in candidates)
        {
            if (distance.To(candidate) is { } steps && isOffered?.Invoke(candidate) != false)
                near.Add((steps, candidate));
        }

        return [.. near
            .OrderBy(static pair => pair.Distance)
            .ThenBy(static pair => pair.Name, StringComparer.Ordinal)
            .Take(Most)
            .Select(static pair => pair.Name)];
    }
}
