namespace ScenarioFacts.Tool.Export.Rows;

/// <summary>A column of a <see cref="Table"/>.</summary>
/// <param name="Name">Its name: small letters and underscores, in every format.</param>
/// <param name="Description">What it holds, as half a sentence.</param>
internal sealed record Column(string Name, ColumnType Type, string Description)
{
    /// <summary>The table whose key it holds; null if it refers to none.</summary>
    public string? References { get; init; }

    /// <summary>What people read at its head, where a format is for them.</summary>
    public string Heading { get; init; } = Name;

    /// <summary>Of a text, what it often is: where a format has a form for that, a text that can be read so is written in it.</summary>
    public ColumnType Holds { get; init; } = Type;

    /// <summary>Whether rows without a value for it are possible.</summary>
    public bool IsOptional { get; init; }
}

/// <summary>What the cells of a column hold; each may be null besides.</summary>
internal enum ColumnType
{
    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>A <see cref="long"/>.</summary>
    Integer,

    /// <summary>A <see cref="decimal"/>.</summary>
    Number,

    /// <summary>A <see cref="bool"/>.</summary>
    Boolean,

    /// <summary>A day, as a <see cref="DateTime"/> without a time.</summary>
    Day,
}
