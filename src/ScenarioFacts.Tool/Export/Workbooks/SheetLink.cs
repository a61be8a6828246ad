using SpreadCheetah;
using SpreadCheetah.Styling;

namespace ScenarioFacts.Tool.Export.Workbooks;

/// <summary>
/// Cells that lead to rows of another sheet. They are formulas, made of the sheet's name and of numbers and of nothing that a person wrote: of real hyperlinks Excel reads no more than
/// 65,530 a sheet.
/// </summary>
internal static class SheetLink
{
    /// <param name="row">The first row, counted from 1 below the header.</param>
    /// <param name="number">What the cell shows.</param>
    public static Cell Create(string sheet, long row, long lastRow, int columns, long number, StyleId style)
    {
        var name = sheet.Replace("'", "''", StringComparison.Ordinal).Replace("\"", "\"\"", StringComparison.Ordinal);
        return new Cell(new Formula($"HYPERLINK(\"#'{name}'!A{row + 1}:{GetColumnName(columns)}{lastRow + 1}\",{number})"), number, style);
    }

    /// <summary>The letters of a column, counted from 1.</summary>
    public static string GetColumnName(int column)
    {
        var name = "";
        for (; column > 0; column = (column - 1) / 26)
            name = (char)('A' + ((column - 1) % 26)) + name;
        return name;
    }
}
