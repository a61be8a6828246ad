using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Tables;

/// <summary>
/// Writes tables as CSV by RFC 4180: UTF-8, commas, lines that end in CR LF. A text that a spreadsheet would take for a formula has an apostrophe before it, and so has one that
/// begins with an apostrophe: readers leave one off.
/// </summary>
internal static class CsvWriter
{
    private const string Quoted = ",\"\r\n";

    public static void Write(Table table, TextWriter output)
    {
        WriteRow(table.Columns.Select(static column => column.Name), output);
        foreach (var row in table.Rows)
            WriteRow(row.Select(static cell => cell is string text ? Defuse(text) : CellText.Format(cell)), output);
    }

    /// <summary>The text with an apostrophe before it if it begins as a formula does.</summary>
    public static string Defuse(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\'', ..] ? "'" + text : text;

    private static void WriteRow(IEnumerable<string> cells, TextWriter output)
    {
        var isFirst = true;
        foreach (var cell in cells)
        {
            if (!isFirst)
                output.Write(',');
            isFirst = false;
            Write(cell, output);
        }

        output.Write("\r\n");
    }

    private static void Write(string cell, TextWriter output)
    {
        if (cell.AsSpan().IndexOfAny(Quoted) < 0)
        {
            output.Write(cell);
            return;
        }

        output.Write('"');
        output.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        output.Write('"');
    }
}
