using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Tool.Export.Rows;
using ScenarioFacts.Tool.Export.Tables;
using ScenarioFacts.Tool.Files;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary>An SQLite database. It is made beside other temporary files and then takes the place of what was there.</summary>
internal static class SqliteFile
{
    public static void Write(FactCompilation compilation, string path, CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("facts-");
        try
        {
            var made = Path.Combine(folder.FullName, "facts.sqlite");
            SqliteWriter.Write(ExportTables.Create(compilation), made, cancellation);
            OutputFile.Write(path, stream =>
            {
                using var database = File.OpenRead(made);
                database.CopyTo(stream);
            }, "name another file with -o.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
