using System.Text;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Tool.Export.Rows;
using ScenarioFacts.Tool.Export.Tables;
using ScenarioFacts.Tool.Files;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>A folder with a CSV file for each table and the <c>datapackage.json</c> that describes them.</summary>
internal static class CsvFolder
{
    private const string ListName = "datapackage.json";
    private const string Advice = "name another folder with -o.";

    public static void Write(FactCompilation compilation, string folder, CancellationToken cancellation)
    {
        var tables = ExportTables.Create(compilation);
        var earlier = EarlierExport.Read(folder, ListName, DataPackage.Head, tables);
        foreach (var table in tables)
        {
            cancellation.ThrowIfCancellationRequested();
            OutputFile.Write(Path.Combine(folder, GetPath(table)), stream => Write(table, stream), Advice);
        }

        OutputFile.Write(Path.Combine(folder, ListName), stream => DataPackage.Write(tables, GetPath, stream), Advice);
        earlier.DeleteAllBut(tables.Select(GetPath));
    }

    private static string GetPath(Table table) => (table.IsOfKind ? "kinds/" + table.Name["kind_".Length..] : table.Name) + ".csv";

    private static void Write(Table table, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        CsvWriter.Write(table, text);
    }
}
