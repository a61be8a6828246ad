using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>The languages that the rules about evidence can read. The words of every other language are left alone.</summary>
internal static class LanguageTables
{
    /// <summary>English, where a source says nothing of its language: of numbers only what no language writes otherwise is certain.</summary>
    public static LanguageTable Assumed { get; } = EnglishTable.Create(isAssumed: true);

    private static readonly Dictionary<string, LanguageTable> Tables =
        new[] { EnglishTable.Create(isAssumed: false), GermanTable.Create(), FrenchTable.Create(), JapaneseTable.Create() }
            .ToDictionary(static table => table.Tag, StringComparer.OrdinalIgnoreCase);

    /// <summary>The tables that one may meet, the assumed one aside.</summary>
    public static IEnumerable<LanguageTable> All => Tables.Values;

    /// <summary>The table of a source’s language; null if there is none for it.</summary>
    /// <param name="tag">A BCP 47 tag, or null where the source says nothing.</param>
    public static LanguageTable? Find(string? tag) =>
        tag is null ? Assumed : Tables.TryGetValue(LanguageTags.GetPrimary(tag), out var table) ? table : null;
}
