namespace ScenarioFacts.Tool.Export.Workbooks;

/// <summary>A table has more rows than a sheet of a workbook can hold.</summary>
internal sealed class SheetFullException(string table, int mostRows) : Exception($"The table {table} has more than {mostRows} rows.")
{
    public string Table => table;

    public int MostRows => mostRows;
}
