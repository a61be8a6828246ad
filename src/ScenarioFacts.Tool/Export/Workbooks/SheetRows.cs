using System.Globalization;
using ScenarioFacts.Tool.Export.Rows;
using ScenarioFacts.Tool.Export.Tables;
using SpreadCheetah;

namespace ScenarioFacts.Tool.Export.Workbooks;

/// <summary>The cells of a sheet: those of a table, with links to the rows that it refers to and, from facts to their claims and from claims to their quotes, to those that refer to it.</summary>
internal sealed class SheetRows : IDisposable
{
    // Before it, Excel's days are off by one (its 29 February 1900), and before 1900 it has none.
    private static readonly DateTime FirstDay = new(1900, 3, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly Table _table;
    private readonly IReadOnlyDictionary<string, Table> _tables;
    private readonly IReadOnlyDictionary<string, string> _sheets;
    private readonly SheetStyles _styles;
    private readonly Table? _following;
    private readonly RowRuns? _runs;
    private readonly int? _inherited;

    /// <param name="sheets">The names of all sheets, by those of their tables.</param>
    public SheetRows(Table table, IReadOnlyDictionary<string, Table> tables, IReadOnlyDictionary<string, string> sheets, SheetStyles styles)
    {
        (_table, _tables, _sheets, _styles) = (table, tables, sheets, styles);
        if (table.Name == FactTables.FactsName && tables.TryGetValue(FactTables.ClaimsName, out var claims))
            (_following, _runs) = (claims, new RowRuns(claims));
        if (table.Name == FactTables.ClaimsName && tables.TryGetValue(EvidenceTables.EvidenceName, out var quotes))
            (_following, _runs, _inherited) = (quotes, new RowRuns(quotes, "claim_id"), table.IndexOf("inherited"));
        Columns = _following is null ? table.Columns : [.. table.Columns, new(_following.Name, ColumnType.Integer, $"how many rows of {_following.Name} belong to it, and the way there")];
    }

    /// <summary>The columns of the table and, at the right, one with the way to what belongs to a row.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The rows, all in the same array.</summary>
    public IEnumerable<Cell[]> Rows
    {
        get
        {
            var cells = new Cell[Columns.Count];
            foreach (var row in _table.Rows)
            {
                for (var i = 0; i < row.Length; i++)
                    cells[i] = GetCell(row[i], _table.Columns[i]);
                if (_runs is not null)
                    cells[^1] = GetWayDown(row);
                yield return cells;
            }
        }
    }

    public void Dispose() => _runs?.Dispose();

    private Cell GetCell(object? value, Column column) => value switch
    {
        null => default,
        long number when column.References is { } other && _sheets.TryGetValue(other, out var sheet) => SheetLink.Create(sheet, number, number, _tables[other].Columns.Count, number, _styles.Link),
        string text when column.Holds == ColumnType.Day && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => GetDay(day),
        string text when column.Holds == ColumnType.Number && decimal.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => GetNumber(number),
        string text => new Cell(SheetText.Fit(text)),
        bool truth => new Cell(truth),
        long number => new Cell(number),
        decimal number => GetNumber(number),
        DateTime day => GetDay(day),
        _ => throw new ArgumentException($"A cell cannot hold {value.GetType().Name}.", nameof(value)),
    };

    private Cell GetDay(DateTime day) => day >= FirstDay ? new Cell(day, _styles.Day) : new Cell(CellText.FormatDay(day));

    /// <summary>A number of more than 15 digits is a text: a spreadsheet would round it.</summary>
    private static Cell GetNumber(decimal number) => (double)number is var rounded && (decimal)rounded == number ? new Cell(rounded) : new Cell(CellText.Format(number));

    /// <summary>A claim without quotes of its own may rest on those of its fact.</summary>
    private Cell GetWayDown(object?[] row)
    {
        var number = (long)row[0]!;
        var run = _inherited is not { } inherited ? _runs!.Find(number, 0) : FindQuotes((long)row[1]!, number, (bool)row[inherited]!);
        return run.Count == 0 ? new Cell(0) : SheetLink.Create(_sheets[_following!.Name], run.FirstRow, run.LastRow, _following.Columns.Count, run.Count, _styles.Link);
    }

    private Run FindQuotes(long fact, long claim, bool isInherited)
    {
        var own = _runs!.Find(fact, claim);
        return isInherited ? _runs.Find(fact, 0) : own;
    }
}
