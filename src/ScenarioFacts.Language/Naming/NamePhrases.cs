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
        var phrases = new DistinctPhrases(fact.Name, family);
        AddNames(fact.Label, holdsOffice, phrases);
        foreach (var alias in fact.Aliases)
            AddNames(alias, holdsOffice, phrases);
        // A label that is made of the name has its capital from us.
        if (phrases.AreProper && Names.IsLabelOf(fact.Name, fact.Label))
            phrases.Add(Uncapitalize(Split(fact.Label)), NameStrength.Part);
        foreach (var code in fact.Codes)
        {
            foreach (var phrase in CountryWords.GetWords(code))
                phrases.Add(Split(phrase), NameStrength.Whole);
        }

        return family is null || fact.Codes.Count == 0 ? phrases.All
            : [.. phrases.All, .. fact.Codes.SelectMany(CountryWords.GetLonger).Select(longer => new NamePhrase(longer, Split(longer), NameStrength.Elsewhere, family))];
    }

    private static void AddNames(string name, bool holdsOffice, DistinctPhrases phrases)
    {
        var whole = Split(name);
        phrases.Add(phrases.AreProper ? whole : Uncapitalize(whole), NameStrength.Whole);
        if (name.IndexOfAny(Openings) is var opening and > 0)
        {
            var shortened = Split(name.Substring(0, opening));
            phrases.Add(phrases.AreProper ? shortened : Uncapitalize(shortened), NameStrength.Whole);
        }

        if (holdsOffice && whole.Length > 1)
            phrases.Add([whole[whole.Length - 1]], NameStrength.Whole);
        if (!phrases.AreProper || holdsOffice)
            return;
        AddAcronyms(whole, phrases);
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
    private static void AddAcronyms(string[] words, DistinctPhrases phrases)
    {
        var (capitals, all) = ("", "");
        foreach (var word in words.Length > 1 ? words : [])
        {
            var initial = char.ToUpperInvariant(word[0]).ToString();
            all += initial;
            capitals += char.IsUpper(word[0]) ? initial : "";
        }

        if (capitals.Length < 2)
            return;
        AddAcronym(capitals, phrases);
        AddAcronym(all, phrases);
    }

    private static void AddAcronym(string acronym, DistinctPhrases phrases) =>
        phrases.Add([acronym], acronym.Length < ShortestAcronym ? NameStrength.Part : NameStrength.Whole);

    /// <summary>The phrases of a fact, each once and with the strength that it has first.</summary>
    private sealed class DistinctPhrases(string fact, string? family)
    {
        private readonly List<NamePhrase> _phrases = new(2);
        private HashSet<string>? _seen;

        public IReadOnlyList<NamePhrase> All => _phrases;

        /// <summary>Whether facts of its kind have proper names.</summary>
        public bool AreProper => family is not null;

        public void Add(string[] words, NameStrength strength)
        {
            if (words.Length > 0 && IsNew(words))
                _phrases.Add(new NamePhrase(fact, words, strength, family));
        }

        /// <summary>Of a fact with more names than anybody has, not each is compared with each.</summary>
        private bool IsNew(string[] words)
        {
            if (_phrases.Count < MostCompared)
                return !HasAmongFew(words);
            _seen ??= new HashSet<string>(_phrases.Select(static phrase => string.Join(" ", phrase.Words)), StringComparer.Ordinal);
            return _seen.Add(string.Join(" ", words));
        }

        private bool HasAmongFew(string[] words)
        {
            foreach (var phrase in _phrases)
            {
                if (phrase.Words.SequenceEqual(words, StringComparer.Ordinal))
                    return true;
            }

            return false;
        }
    }
}
