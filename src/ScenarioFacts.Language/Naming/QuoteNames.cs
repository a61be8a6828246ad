using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Evidence.Words;

namespace ScenarioFacts.Language.Naming;

/// <summary>The names of facts in some words.</summary>
internal sealed class QuoteNames
{
    private const int ShortestNameLike = 3;

    private QuoteNames(string[] words, IReadOnlyList<NameMatch> matches) => (Words, All) = (words, matches);

    /// <summary>The words that were read.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Every name, also those inside of longer ones.</summary>
    public IReadOnlyList<NameMatch> All { get; }

    /// <summary>The names that are no part of a longer one: “North Korea” and not “Korea”.</summary>
    public IEnumerable<NameMatch> Longest => All.Where(match => !All.Any(other => other.Contains(match)));

    /// <summary>The same words without the names of one fact.</summary>
    public QuoteNames Without(string fact) => new([.. Words], [.. All.Where(match => match.Phrase.Fact != fact)]);

    /// <summary>Whether a name is followed by the <c>s</c> of a possessive, which is a word of its own.</summary>
    public bool IsPossessor(NameMatch match) => match.End < Words.Count && Words[match.End] == "s";

    public bool Names(string fact)
    {
        for (var i = 0; i < All.Count; i++)
        {
            if (All[i].Phrase.Fact == fact)
                return true;
        }

        return false;
    }

    /// <summary>Whether the words of a phrase stand here, in any case.</summary>
    public bool Has(string[] phrase)
    {
        for (var i = 0; i + phrase.Length <= Words.Count; i++)
        {
            if (StandsHere(phrase, i))
                return true;
        }

        return false;
    }

    public static QuoteNames Read(string text, PhraseTable phrases)
    {
        var words = WordTokenizer.Words(text);
        var (matches, found) = (new List<NameMatch>(), new List<NamePhrase>());
        for (var i = 0; i < words.Length; i++)
        {
            found.Clear();
            phrases.FindAt(words, i, found);
            foreach (var phrase in found)
            {
                if (StandsAt(phrase.Words, words, i))
                    matches.Add(new NameMatch(phrase, i, phrase.Words.Length, IsCapital: !char.IsLower(words[i][0]) || char.IsLower(phrase.Words[0][0])));
            }
        }

        for (var i = 0; i < words.Length; i++)
        {
            if (!IsUnspaced(words[i]))
                continue;
            found.Clear();
            phrases.FindInside(words[i], found);
            foreach (var phrase in found.Distinct())
                matches.Add(new NameMatch(phrase, i, 1, IsCapital: true));
        }

        return new QuoteNames(words, matches);
    }

    /// <summary>Whether a word may be part of a proper name by itself: one with a capital or a digit, and not too short.</summary>
    public static bool IsNameLike(string word) => word.Length >= ShortestNameLike && (char.IsUpper(word[0]) || word.Any(char.IsDigit));

    /// <summary>Whether words are in a script that puts no spaces between words, or joins endings to names.</summary>
    public static bool IsUnspaced(string[] words) => Array.Exists(words, IsUnspaced);

    private static bool IsUnspaced(string word) => CharUnicodeInfo.GetUnicodeCategory(word, 0) == UnicodeCategory.OtherLetter;

    private bool StandsHere(string[] phrase, int place)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!string.Equals(phrase[i], Words[place + i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }

    /// <summary>Whether the spelling is that of the phrase too: the table has looked it up without regard to case and to the <c>s</c> of a plural.</summary>
    private static bool StandsAt(string[] phrase, string[] words, int place)
    {
        if (phrase.Length > 1)
            return true;
        var word = words[place];
        return IsSame(phrase[0], word) || (word.Length > phrase[0].Length && IsSame(phrase[0], word.Substring(0, phrase[0].Length)));
    }

    /// <summary>A name of one word that is written with a capital is no name without it: “turkey”, “polish”. One that is all capitals stands in capitals: “US”.</summary>
    private static bool IsSame(string name, string word) =>
        string.Equals(name, word, StringComparison.Ordinal)
        || (string.Equals(name, word, StringComparison.OrdinalIgnoreCase) && (!char.IsUpper(name[0]) || (char.IsUpper(word[0]) && name.Any(char.IsLower))));
}

/// <summary>A name in some words.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Count">The number of its words.</param>
/// <param name="IsCapital">Whether it begins with a capital if the name does: without, the words may describe as well as name.</param>
internal sealed record NameMatch(NamePhrase Phrase, int First, int Count, bool IsCapital)
{
    public int End => First + Count;

    /// <summary>Whether another match is a proper part of this one.</summary>
    public bool Contains(NameMatch other) => Count > other.Count && First <= other.First && other.End <= End;
}
