using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Naming;

namespace ScenarioFacts.Language.Support;

/// <summary>Reads to whom words attribute themselves: “According to AFP, …”, “…, according to the ministry”.</summary>
internal sealed class AttributionReader(NameIndex names)
{
    private readonly NameReader _reader = names.CreateReader();

    /// <summary>The one whose name stands behind an attribution at the head or the end of some words; null if there is none, or the name may mean several.</summary>
    public string? Find(string words, LanguageTable? language)
    {
        if (FindPhrase(words, language) is not { } phrase)
            return null;
        var read = _reader.Read(words);
        var named = read.Longest.Where(match => IsVoice(match.Phrase.Fact) && IsAttributed(read.Words, match, phrase)).Select(static match => match.Phrase.Fact).Distinct().ToList();
        return named.Count == 1 ? named[0] : null;
    }

    /// <summary>Whether words have the first word of an attribution: a cheap check before they are read.</summary>
    public static bool MayAttribute(string words, LanguageTable? language) => FindPhrase(words, language) is not null;

    private static string[]? FindPhrase(string words, LanguageTable? language)
    {
        if (language is null)
            return null;
        var phrases = language.Modifiers.Attributions;
        for (var i = 0; i < phrases.Count; i++)
        {
            if (words.IndexOf(phrases[i][0], StringComparison.OrdinalIgnoreCase) >= 0)
                return phrases[i];
        }

        return null;
    }

    /// <summary>Whether a fact has a proper name, or is a source: “according to the plan” is no voice.</summary>
    private bool IsVoice(string fact) => names.GetFamily(fact) is not null || names.GetKind(fact)?.IsSource == true;

    private static bool IsAttributed(IReadOnlyList<string> words, NameMatch match, string[] phrase)
    {
        var start = match.First - phrase.Length;
        if (start > 0 && !HasAt(words, start, phrase) && char.IsLower(words[match.First - 1][0]))
            start--; // an article
        return start >= 0 && HasAt(words, start, phrase) && (start == 0 || match.End == words.Count);
    }

    private static bool HasAt(IReadOnlyList<string> words, int start, string[] phrase) =>
        phrase.Select((word, i) => string.Equals(words[start + i], word, StringComparison.OrdinalIgnoreCase)).All(static isSame => isSame);
}
