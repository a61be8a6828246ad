using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Naming;

/// <summary>The names of facts in some words.</summary>
internal sealed class QuoteNames
{
    private const int ShortestNameLike = 3;

    private readonly string _text;
    private string[]? _words;

    private readonly IReadOnlyList<NameMatch> _parts;

    /// <param name="text">The words as they are written.</param>
    /// <param name="parts">The names that mean nothing here, since they are a part of another’s longer name.</param>
    public QuoteNames(string text, IReadOnlyList<NameMatch> matches, IReadOnlyList<NameMatch> parts) => (_text, All, _parts) = (text, matches, parts);

    /// <summary>The words that were read. Few are ever asked for.</summary>
    public IReadOnlyList<string> Words => _words ??= WordTokenizer.Words(_text);

    /// <summary>The words that may be those of a fact: not those of its name where they are a part of another’s.</summary>
    public IEnumerable<string> GetWordsFor(string fact) =>
        _parts.Count == 0 || _parts.All(part => part.Phrase.Fact != fact) ? Words
            : Words.Where((_, index) => !_parts.Any(part => part.Phrase.Fact == fact && part.First <= index && index < part.End));

    /// <summary>Every name, also those inside of longer ones of another family.</summary>
    public IReadOnlyList<NameMatch> All { get; }

    /// <summary>The names that are no part of a longer one: “North Korea” and not “Korea”.</summary>
    public IEnumerable<NameMatch> Longest => All.Where(match => !All.Any(other => other.Contains(match)));

    /// <summary>The same words without the names of one fact.</summary>
    public QuoteNames Without(string fact) => new(_text, [.. All.Where(match => match.Phrase.Fact != fact)], _parts);

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

    /// <summary>Whether a word stands in some words, as it is or in the plural, in any case.</summary>
    public static bool HasWord(string words, string word)
    {
        for (var from = 0; WordTokenizer.TryNext(words, from, words.Length, out var place); from = place.End)
        {
            var isSame = WordFolding.IsFolded(words, place) ? IsSame(word, words, place) : WordFolding.Fold(words, place) is var folded && IsSame(word, folded, new TextSpan(0, folded.Length));
            if (isSame)
                return true;
        }

        return false;
    }

    /// <summary>Whether a name of plain letters and spaces stands in some words just as it is written, where no longer name can be around it: between small words other than “of”.</summary>
    public static bool HasNameAlone(string words, string name)
    {
        if (name.Length == 0 || !IsPlain(name))
            return false;
        var place = words.IndexOf(name, StringComparison.Ordinal);
        return place >= 0 && EndsBefore(words, place) && EndsAfter(words, place + name.Length);
    }

    private static bool EndsBefore(string words, int place)
    {
        if (place == 0)
            return true;
        if (words[place - 1] != ' ')
            return false;
        var start = place - 1;
        while (start > 0 && IsPlainLetter(words[start - 1]))
            start--;
        return IsSmall(words, start, place - 1) && (start == 0 || words[start - 1] == ' ');
    }

    private static bool EndsAfter(string words, int place)
    {
        if (place == words.Length)
            return true;
        if (words[place] != ' ')
            return false;
        var end = place + 1;
        while (end < words.Length && IsPlainLetter(words[end]))
            end++;
        return IsSmall(words, place + 1, end);
    }

    /// <summary>Whether a word of plain letters is none of those that names are made of.</summary>
    private static bool IsSmall(string words, int start, int end) =>
        end > start && words[start] is >= 'a' and <= 'z' && !(end == start + 2 && string.CompareOrdinal(words, start, "of", 0, 2) == 0);

    private static bool IsPlain(string name)
    {
        foreach (var c in name)
        {
            if (c != ' ' && !IsPlainLetter(c))
                return false;
        }

        return name[0] != ' ' && name[name.Length - 1] != ' ';
    }

    private static bool IsPlainLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    private static bool IsSame(string word, string text, TextSpan place) =>
        (place.Length == word.Length || (place.Length == word.Length + 1 && text[place.End - 1] is 's' or 'S'))
        && string.Compare(text, place.Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    /// <summary>Whether a word may be part of a proper name by itself: one with a capital or a digit, and not too short.</summary>
    public static bool IsNameLike(string word) => word.Length >= ShortestNameLike && (char.IsUpper(word[0]) || word.Any(char.IsDigit));

    /// <summary>Whether words are in a script that puts no spaces between words, or joins endings to names.</summary>
    public static bool IsUnspaced(string[] words) => Array.Exists(words, IsUnspaced);

    private static bool IsUnspaced(string word) => IsUnspaced(word, 0);

    /// <summary>Whether the word that begins at a place of a text is in such a script.</summary>
    public static bool IsUnspaced(string text, int place) => text[place] >= 0x80 && CharUnicodeInfo.GetUnicodeCategory(text, place) == UnicodeCategory.OtherLetter;

    private bool StandsHere(string[] phrase, int place)
    {
        for (var i = 0; i < phrase.Length; i++)
        {
            if (!string.Equals(phrase[i], Words[place + i], StringComparison.OrdinalIgnoreCase))
                return false;
        }

        return true;
    }
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

    /// <summary>Whether another match is a longer name of another fact that could stand in its place.</summary>
    public bool IsPartOfAnother(NameMatch other) =>
        Phrase.Family is { } family && other.Phrase.Family == family && other.IsCapital && other.Phrase.Fact != Phrase.Fact && other.Contains(this);

    /// <summary>Whether another match is that of a fact, of what is said to be none by this one.</summary>
    public bool IsFactHere(NameMatch other) => other.Phrase.Strength != NameStrength.Elsewhere && other.First == First && other.Count == Count;
}
