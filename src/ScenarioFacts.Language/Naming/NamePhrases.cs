using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.Naming;

/// <summary>
/// Derives the phrases that name a fact: its label and its other names, whole, without what stands in brackets or behind a comma, and without an article; the last word
/// of a person's label; the acronym; the names and adjectives of a country.
/// </summary>
internal static class NamePhrases
{
    /// <summary>Two letters mean too many things to contradict by.</summary>
    private const int ShortestAcronym = 3;

    private const int MostCompared = 16;

    private static readonly char[] Openings = ['(', ',', ':', '/'];

    /// <param name="holdsOffice">Whether facts of its kind hold what one holds at a time, as people do: they go by the last word of their names.</param>
    /// <param name="family">The kind under which proper names of its kind exclude each other; null if facts of its kind have none.</param>
    public static IReadOnlyList<NamePhrase> Create(NamedFact fact, string? family, bool holdsOffice)
    {
        var phrases = new List<NamePhrase>();
        HashSet<string>? seen = null;
        foreach (var (words, strength) in GetAll(fact, family is not null, holdsOffice))
        {
            if (words.Length == 0)
                continue;
            // Of a fact with more names than anybody has, not each is compared with each.
            if (phrases.Count == MostCompared)
                seen = new HashSet<string>(phrases.Select(static phrase => string.Join(" ", phrase.Words)), StringComparer.Ordinal);
            if (seen is null ? !Has(phrases, words) : seen.Add(string.Join(" ", words)))
                phrases.Add(new NamePhrase(fact.Name, words, strength, family));
        }

        if (family is not null)
            phrases.AddRange(fact.Codes.SelectMany(CountryWords.GetLonger).Select(longer => new NamePhrase(longer, Split(longer), NameStrength.Elsewhere, family)));
        return phrases;
    }

    private static bool Has(List<NamePhrase> phrases, string[] words)
    {
        foreach (var phrase in phrases)
        {
            if (phrase.Words.SequenceEqual(words, StringComparer.Ordinal))
                return true;
        }

        return false;
    }

    private static IEnumerable<(string[] Words, NameStrength Strength)> GetAll(NamedFact fact, bool isProper, bool holdsOffice)
    {
        foreach (var name in fact.Aliases.Prepend(fact.Label))
        {
            var whole = Split(name);
            yield return (isProper ? whole : Uncapitalize(whole), NameStrength.Whole);
            if (name.IndexOfAny(Openings) is var opening and > 0)
            {
                var shortened = Split(name.Substring(0, opening));
                yield return (isProper ? shortened : Uncapitalize(shortened), NameStrength.Whole);
            }

            if (holdsOffice && whole.Length > 1)
                yield return ([whole[whole.Length - 1]], NameStrength.Whole);
            if (isProper && !holdsOffice)
            {
                foreach (var acronym in GetAcronyms(whole))
                    yield return ([acronym], acronym.Length < ShortestAcronym ? NameStrength.Part : NameStrength.Whole);
            }
        }

        // A label that is made of the name has its capital from us.
        if (isProper && fact.Label == Names.GetLabel(fact.Name))
            yield return (Uncapitalize(Split(fact.Label)), NameStrength.Part);
        foreach (var phrase in fact.Codes.SelectMany(CountryWords.GetWords))
            yield return (Split(phrase), NameStrength.Whole);
    }

    private static string[] Split(string name)
    {
        var words = WordTokenizer.Words(name);
        return words.Length > 1 && string.Equals(words[0], "the", StringComparison.OrdinalIgnoreCase) ? [.. words.Skip(1)] : words;
    }

    /// <summary>Without the capital that begins a label: of a kind whose facts have no proper names it is no part of the word.</summary>
    private static string[] Uncapitalize(string[] words) =>
        words.Length == 1 && words[0].Skip(1).All(char.IsLower) ? [words[0].ToLowerInvariant()] : words;

    /// <summary>The initials of all words, and of those in capitals: “MOD” and “MD” for Ministry of Defence.</summary>
    private static IEnumerable<string> GetAcronyms(string[] words)
    {
        var capitals = string.Concat(words.Where(static word => char.IsUpper(word[0])).Select(static word => word[0]));
        var all = string.Concat(words.Select(static word => char.ToUpperInvariant(word[0])));
        if (capitals.Length > 1)
            yield return capitals;
        if (all.Length > 1 && all != capitals && capitals.Length > 1)
            yield return all;
    }
}
