using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>
/// The words by which English texts name a country: its names, adjectives and words for its people, read from a table in this folder. They are compared with
/// case (“Polish”, not “polish”), and a word that may mean several countries is one of each.
/// </summary>
internal static class CountryWords
{
    private const string File = "country-words.tsv";

    // What has the name of a country in it and is no country.
    private const string OtherFile = "not-country-words.tsv";

    private static readonly string[] Separator = [", "];
    private static readonly char[] Spaces = [' ', '-'];
    private static readonly Lazy<SortedDictionary<string, IReadOnlyList<string>>> WordsByCode = new(ReadTable);
    private static readonly Lazy<Dictionary<string, IReadOnlyList<string>>> LongerByCode = new(FindLonger);
    private static readonly Lazy<IReadOnlyList<string>> CodesInOrder = new(static () => [.. WordsByCode.Value.Keys]);

    /// <summary>The codes of <see cref="CodeTable.Countries"/>, current and withdrawn, in ordinal order.</summary>
    public static IReadOnlyList<string> Codes => CodesInOrder.Value;

    /// <summary>The phrases of one or more words that name a country, its name of <see cref="CodeTable.Countries"/> first; none if the code is unknown.</summary>
    public static IReadOnlyList<string> GetWords(string code) => WordsByCode.Value.TryGetValue(code, out var words) ? words : [];

    /// <summary>The names of other countries, and of what is none, that have a name of this one in them: South Sudan for Sudan, the South China Sea for China.</summary>
    public static IReadOnlyList<string> GetLonger(string code) => LongerByCode.Value.TryGetValue(code, out var longer) ? longer : [];

    /// <summary>The one current code of which a phrase, in any case, is a word: an older name is one of the country that is there now. Null if there are several or none.</summary>
    public static string? FindCurrent(string phrase)
    {
        var codes = CodeTable.Countries.CurrentCodes.Where(code => GetWords(code).Contains(phrase, StringComparer.OrdinalIgnoreCase)).Take(2).ToList();
        return codes.Count == 1 ? codes[0] : null;
    }

    private static Dictionary<string, IReadOnlyList<string>> FindLonger()
    {
        var codesByPhrase = WordsByCode.Value.SelectMany(static row => row.Value.Select(phrase => (Phrase: phrase, row.Key))).ToLookup(static word => word.Phrase, static word => word.Key, StringComparer.Ordinal);
        var longer = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var phrase in codesByPhrase.Select(static word => word.Key).Concat(CodeTable.Rows(OtherFile).Select(static cells => cells[0])))
        {
            foreach (var code in GetParts(phrase.Split(Spaces)).SelectMany(part => codesByPhrase[part]).Except(codesByPhrase[phrase]).ToList())
                longer[code] = longer.TryGetValue(code, out var known) ? [.. known, phrase] : [phrase];
        }

        return longer;
    }

    /// <summary>All shorter runs of some words.</summary>
    private static IEnumerable<string> GetParts(string[] words) =>
        from first in Enumerable.Range(0, words.Length)
        from count in Enumerable.Range(1, words.Length - first)
        where count < words.Length
        from joined in new[] { string.Join(" ", words, first, count), string.Join("-", words, first, count) }
        select joined;

    private static SortedDictionary<string, IReadOnlyList<string>> ReadTable()
    {
        var names = CodeTable.Countries.Entries.ToDictionary(static entry => entry.Code, static entry => entry.Name, StringComparer.Ordinal);
        var words = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var cells in CodeTable.Rows(File))
            words.Add(cells[0], [names[cells[0]], .. cells.Skip(1).SelectMany(static cell => cell.Split(Separator, StringSplitOptions.RemoveEmptyEntries))]);
        return words;
    }
}
