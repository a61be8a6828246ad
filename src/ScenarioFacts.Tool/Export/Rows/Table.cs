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

    /// <summary>Whether it holds the facts of one kind, as people read them, and none of it is missing elsewhere.</summary>
    public bool IsOfKind { get; init; }
}
