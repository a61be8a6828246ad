using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Columnar;

/// <summary>
/// To which folder each row belongs: by a column of the facts, <c>scenario</c> or <c>kind</c>. Rows that refer to a fact, or to a row that does, belong where that fact is; tables without such rows are
/// not divided.
/// </summary>
internal sealed class Partitions(string key)
{
    // For each divided table whose rows others refer to by number: the partition of each row.
    private readonly Dictionary<string, List<string>> _partitions = new(StringComparer.Ordinal);

    /// <summary>The column by which tables are divided.</summary>
    public string Key => key;

    /// <summary>The partition of a table's row; null if the table is not divided. The table is to be read once, from its first row to its last.</summary>
    public Func<object?[], string>? GetReader(Table table)
    {
        if (FindPartition(table) is not { } find)
            return null;
        if (table.Columns[0].Name != "id")
            return find;
        var known = new List<string>();
        _partitions.Add(table.Name, known);
        return row =>
        {
            var partition = find(row);
            known.Add(partition);
            return partition;
        };
    }

    private Func<object?[], string>? FindPartition(Table table)
    {
        if (table.Name == FactTables.FactsName)
        {
            var own = table.IndexOf(key);
            return row => (string)row[own]!;
        }

        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i] is { IsOptional: false, References: { } other } && _partitions.TryGetValue(other, out var known))
            {
                var column = i;
                return row => known[(int)((long)row[column]! - 1)];
            }
        }

        return null;
    }
}
