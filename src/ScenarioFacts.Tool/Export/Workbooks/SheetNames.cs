using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Workbooks;

/// <summary>The names of the sheets of a workbook: no longer than 31 characters, without those that Excel forbids, and different even where case does not count.</summary>
internal static class SheetNames
{
    private const int MostCharacters = 31;

    // Excel keeps it for its list of changes.
    private const string Reserved = "History";

    /// <summary>A name for each table, by the table's name. The tables for programs come first and so keep their own names.</summary>
    public static IReadOnlyDictionary<string, string> Assign(IEnumerable<Table> tables)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>([Reserved], StringComparer.OrdinalIgnoreCase);
        foreach (var table in tables.OrderBy(static table => table.IsOfKind))
            names.Add(table.Name, Take(Clean(table.Title), taken));
        return names;
    }

    private static string Take(string name, HashSet<string> taken)
    {
        var free = Cut(name, MostCharacters);
        for (var i = 2; !taken.Add(free); i++)
        {
            var number = $" ({i})";
            free = Cut(name, MostCharacters - number.Length) + number;
        }

        return free;
    }

    /// <summary>An apostrophe may stand within a name, and not at its ends.</summary>
    private static string Clean(string title)
    {
        var characters = SheetText.Clean(title).Select(static c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' || char.IsControl(c) ? ' ' : c);
        return string.Concat(characters).Trim(' ', '\'') is { Length: > 0 } name ? name : "Sheet";
    }

    private static string Cut(string name, int length) => SheetText.Cut(name, length).TrimEnd(' ', '\'');
}
