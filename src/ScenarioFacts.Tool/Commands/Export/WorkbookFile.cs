using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Tool.Export.Rows;
using ScenarioFacts.Tool.Export.Workbooks;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>A workbook that Excel, LibreOffice and others open.</summary>
internal static class WorkbookFile
{
    public static void Write(FactCompilation compilation, string path, CancellationToken cancellation)
    {
        try
        {
            var writer = new WorkbookWriter(ExportTables.Create(compilation));
            OutputFile.Write(path, stream => writer.WriteAsync(stream, cancellation).GetAwaiter().GetResult(), "name another file with -o.");
        }
        catch (SheetFullException full)
        {
            throw new UsageException($"{path} cannot be written: the table {full.Table} has more rows than the {full.MostRows:N0} that a sheet holds; export csv, sqlite or parquet, or fewer files.");
        }
    }
}
