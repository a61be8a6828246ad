using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Tool.Export.Columnar;
using ScenarioFacts.Tool.Export.Rows;
using ScenarioFacts.Tool.Files;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>
/// A folder with a Parquet file for each table, or for each partition of it, and <c>views.sql</c>. All files are made beside other temporary files, for several are open at once, and then take the places
/// of what was there.
/// </summary>
internal static class ParquetFolder
{
    private const string ListName = "views.sql";
    private const string Advice = "name another folder with -o.";

    /// <param name="partition">The column of facts by which tables are divided; null if they are not.</param>
    public static void Write(FactCompilation compilation, string folder, string? partition, CancellationToken cancellation)
    {
        var temporary = Directory.CreateTempSubdirectory("facts-");
        try
        {
            var tables = ExportTables.Create(compilation);
            var written = WriteAsync(tables, temporary.FullName, partition, cancellation).GetAwaiter().GetResult();
            var earlier = EarlierExport.Read(folder, ListName, DuckDbViews.Head, tables);
            var paths = written.SelectMany(static table => table.Paths).ToHashSet(StringComparer.Ordinal);
            foreach (var path in paths)
                Put(Path.Combine(temporary.FullName, path), Path.Combine(folder, path));
            OutputFile.Write(Path.Combine(folder, ListName), DuckDbViews.Write(written), Advice);
            earlier.DeleteAllBut(paths);
        }
        finally
        {
            temporary.Delete(recursive: true);
        }
    }

    private static async Task<List<(Table Table, IReadOnlyList<string> Paths)>> WriteAsync(IReadOnlyList<Table> tables, string folder, string? partition, CancellationToken cancellation)
    {
        var (written, partitions) = (new List<(Table, IReadOnlyList<string>)>(), partition is null ? null : new Partitions(partition));
        foreach (var table in tables)
        {
            var files = new ParquetTable(table, path => Create(Path.Combine(folder, path)));
            await using (files.ConfigureAwait(false))
                written.Add((table, await files.WriteAsync(partitions, cancellation).ConfigureAwait(false)));
        }

        return written;
    }

    private static FileStream Create(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.Create(path);
    }

    private static void Put(string made, string path) => OutputFile.Write(path, stream =>
    {
        using var file = File.OpenRead(made);
        file.CopyTo(stream);
    }, Advice);
}
