using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>The codes of an ISO standard, read from its table in this folder. Withdrawn codes are valid: sources are historical.</summary>
internal sealed class CodeTable
{
    private static readonly Lazy<CodeTable> CurrencyTable = new(static () => new CodeTable("currencies.tsv", nameColumn: 1));
    private static readonly Lazy<CodeTable> CountryTable = new(static () => new CodeTable("countries.tsv", nameColumn: 2));

    private readonly Dictionary<string, CodeEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodeEntry> _byOtherName = new(StringComparer.OrdinalIgnoreCase);

    private CodeTable(string file, int nameColumn)
    {
        foreach (var cells in Rows(file))
        {
            var year = cells.Length > nameColumn + 1 ? cells[nameColumn + 1] : null;
            var entry = new CodeEntry(cells[0], cells[nameColumn], nameColumn > 1 ? cells[1] : null, year);
            _entries.Add(entry.Code, entry);
            AddName(entry.Code, entry);
            AddName(entry.Name, entry);
            AddName(entry.LongCode, entry);
        }
    }

    /// <summary>ISO 4217.</summary>
    public static CodeTable Currencies => CurrencyTable.Value;

    /// <summary>ISO 3166-1 alpha-2, with the withdrawn codes of ISO 3166-3.</summary>
    public static CodeTable Countries => CountryTable.Value;

    public IEnumerable<CodeEntry> Entries => _entries.Values;

    /// <summary>The codes in current use, which are suggested in place of an invalid one.</summary>
    public IEnumerable<string> CurrentCodes => _entries.Values.Where(static entry => entry.WithdrawnIn is null).Select(static entry => entry.Code);

    public bool Contains(string code) => _entries.ContainsKey(code);

    /// <summary>The code that a word means, ignoring case: the code itself, its alpha-3 form or its name; null if none.</summary>
    public string? Meant(string word) => _byOtherName.TryGetValue(word, out var entry) ? entry.Code : null;

    /// <summary>As <see cref="Meant"/>, but a name of what has a withdrawn code alone means none: the code itself may still be written.</summary>
    public string? MeantNow(string word) => _byOtherName.TryGetValue(word, out var entry) && (entry.WithdrawnIn is null || IsCode(word, entry)) ? entry.Code : null;

    private static bool IsCode(string word, CodeEntry entry) =>
        string.Equals(word, entry.Code, StringComparison.OrdinalIgnoreCase) || string.Equals(word, entry.LongCode, StringComparison.OrdinalIgnoreCase);

    /// <summary>Current codes take precedence over withdrawn ones.</summary>
    private void AddName(string? name, CodeEntry entry)
    {
        if (name is not null && (entry.WithdrawnIn is null || !_byOtherName.ContainsKey(name)))
            _byOtherName[name] = entry;
    }

    /// <summary>The cells of a table in this folder, without its comments.</summary>
    public static IEnumerable<string[]> Rows(string file)
    {
        using var stream = typeof(CodeTable).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }
}

/// <summary>A code of an ISO standard.</summary>
/// <param name="LongCode">The alpha-3 code of a country; null for currencies.</param>
/// <param name="WithdrawnIn">The year in which the code was withdrawn; null while it is in use.</param>
internal sealed record CodeEntry(string Code, string Name, string? LongCode, string? WithdrawnIn);
