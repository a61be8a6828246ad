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

    private static readonly string[] Separator = [", "];
    private static readonly Lazy<SortedDictionary<string, IReadOnlyList<string>>> WordsByCode = new(ReadTable);
    private static readonly Lazy<IReadOnlyList<string>> CodesInOrder = new(static () => [.. WordsByCode.Value.Keys]);

    /// <summary>The codes of <see cref="CodeTable.Countries"/>, current and withdrawn, in ordinal order.</summary>
    public static IReadOnlyList<string> Codes => CodesInOrder.Value;

    /// <summary>The phrases of one or more words that name a country, its name of <see cref="CodeTable.Countries"/> first; none if the code is unknown.</summary>
    public static IReadOnlyList<string> GetWords(string code) => WordsByCode.Value.TryGetValue(code, out var words) ? words : [];

    /// <summary>The one current code of which a phrase, in any case, is a word: an older name is one of the country that is there now. Null if there are several or none.</summary>
    public static string? FindCurrent(string phrase)
    {
        var codes = CodeTable.Countries.CurrentCodes.Where(code => GetWords(code).Contains(phrase, StringComparer.OrdinalIgnoreCase)).Take(2).ToList();
        return codes.Count == 1 ? codes[0] : null;
    }

    private static SortedDictionary<string, IReadOnlyList<string>> ReadTable()
    {
        var names = CodeTable.Countries.Entries.ToDictionary(static entry => entry.Code, static entry => entry.Name, StringComparer.Ordinal);
        var words = new SortedDictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var cells in CodeTable.Rows(File))
            words.Add(cells[0], [names[cells[0]], .. cells.Skip(1).SelectMany(static cell => cell.Split(Separator, StringSplitOptions.RemoveEmptyEntries))]);
        return words;
    }
}
