using System.IO.Compression;
using ScenarioFacts.Tool.Export.Rows;
using SpreadCheetah;
using SpreadCheetah.Worksheets;

namespace ScenarioFacts.Tool.Export.Workbooks;

/// <summary>
/// Writes tables as a workbook (Office Open XML): a sheet for each kind first, then the tables for programs, then what their columns hold. Rows are written as they are computed. All texts
/// are cells of the type text, which no spreadsheet takes for formulas. The same tables give the same bytes.
/// </summary>
/// <param name="mostRows">How many rows a sheet holds below its header.</param>
internal sealed class WorkbookWriter(IReadOnlyList<Table> tables, int mostRows = WorkbookWriter.MostRows)
{
    /// <summary>Those of Excel, without the header.</summary>
    public const int MostRows = 1_048_575;

    // The first day that a zip archive can have: sheets have no other time.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    // Without properties, for those of a document have the time at which it was made.
    private static readonly SpreadCheetahOptions Options = new() { BufferSize = 1 << 16, DocumentProperties = null };

    private readonly IReadOnlyList<Table> _tables = [.. tables, GetLegend(tables)];
    private readonly Dictionary<string, Table> _byName = tables.ToDictionary(static table => table.Name, StringComparer.Ordinal);

    /// <param name="output">What can be read and sought too: times are taken out at the end.</param>
    /// <exception cref="SheetFullException">A table has too many rows.</exception>
    public async Task WriteAsync(Stream output, CancellationToken cancellation)
    {
        await WriteSheetsAsync(output, cancellation).ConfigureAwait(false);
        // Only the heads of the entries are written again.
        using var archive = new ZipArchive(output, ZipArchiveMode.Update, leaveOpen: true);
        foreach (var entry in archive.Entries)
            entry.LastWriteTime = NoTime;
    }

    private async Task WriteSheetsAsync(Stream output, CancellationToken cancellation)
    {
        var names = SheetNames.Assign(_tables);
        await using var workbook = await Spreadsheet.CreateNewAsync(output, Options, cancellation).ConfigureAwait(false);
        var styles = SheetStyles.AddTo(workbook);
        foreach (var table in _tables.OrderByDescending(static table => table.IsOfKind))
        {
            using var sheet = new SheetRows(table, _byName, names, styles);
            await workbook.StartWorksheetAsync(names[table.Name], GetOptions(sheet.Columns, styles), cancellation).ConfigureAwait(false);
            await workbook.AddHeaderRowAsync(sheet.Columns.Select(static column => SheetText.Fit(column.Heading)).ToList(), styles.Header, cancellation).ConfigureAwait(false);
            var count = 0;
            foreach (var row in sheet.Rows)
            {
                if (++count > mostRows)
                    throw new SheetFullException(table.Name, mostRows);
                await workbook.AddRowAsync(row, cancellation).ConfigureAwait(false);
            }
        }

        await workbook.FinishAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>A filter reaches to the last possible row: how many there are shows only at their end.</summary>
    private static WorksheetOptions GetOptions(IReadOnlyList<Column> columns, SheetStyles styles)
    {
        var options = new WorksheetOptions { FrozenRows = 1, AutoFilter = new AutoFilterOptions($"A1:{SheetLink.GetColumnName(columns.Count)}{MostRows + 1}") };
        for (var i = 0; i < columns.Count; i++)
            options.Column(i + 1).Width = columns[i].Type == ColumnType.Text && columns[i].Holds == ColumnType.Text ? 28 : Math.Max(12, columns[i].Heading.Length + 3);
        return options;
    }

    private static Table GetLegend(IEnumerable<Table> tables) => new("columns", "a column of a table",
    [
        new("table", ColumnType.Text, "the table"),
        new("column", ColumnType.Text, "the column"),
        new("heading", ColumnType.Text, "its heading here"),
        new("holds", ColumnType.Text, "what it holds"),
        new("row", ColumnType.Text, "what a row of the table is"),
    ],
    tables.SelectMany(static table => table.Columns.Select(column => new object?[] { table.Name, column.Name, column.Heading, column.Description, table.Description })))
    { KeyLength = 2 };
}
