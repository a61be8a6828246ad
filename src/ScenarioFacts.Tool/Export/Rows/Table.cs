namespace ScenarioFacts.Tool.Export.Rows;

/// <summary>A table that every tabular format writes alike. Its rows are computed while they are read, so that few of them are in memory at any time.</summary>
/// <param name="Name">Its name: small letters and underscores.</param>
/// <param name="Description">What a row of it is, as half a sentence.</param>
/// <param name="Columns">Its columns; the first <see cref="KeyLength"/> of them tell its rows apart.</param>
/// <param name="Rows">The rows in their order, each with a cell for every column.</param>
internal sealed record Table(string Name, string Description, IReadOnlyList<Column> Columns, IEnumerable<object?[]> Rows)
{
    /// <summary>How many columns are the key.</summary>
    public int KeyLength { get; init; } = 1;

    /// <summary>What people call it, where a format is for them.</summary>
    public string Title { get; init; } = Name;

    /// <summary>Whether it holds the facts of one kind, as people read them, and none of it is missing elsewhere.</summary>
    public bool IsOfKind { get; init; }

    /// <summary>The place of a column among its columns, from 0.</summary>
    public int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name == column)
                return i;
        }

        throw new ArgumentException($"The table {Name} has no column {column}.", nameof(column));
    }
}
