using System.CommandLine;
using System.Text;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Export;

/// <summary><c>facts export json PATH…</c> and <c>facts export schema</c>: exports facts as JSON, and the schema of that.</summary>
internal static class ExportCommand
{
    private const string Advice = "name another file with -o.";

    public static Command Create(CommandContext terminal) => new("export", "Writes facts for other programs. Example: facts export json facts -o facts.json")
    {
        Json(terminal),
        Schema(terminal),
        FileExport.Create(new("csv", "Writes a table of facts, claims, quotes and so on as CSV files with a datapackage.json, and one for each kind.", "DIR", "facts export csv facts -o tables", CsvFolder.Write), terminal),
        FileExport.Create(new("sqlite", "Writes the same tables into an SQLite database, with views and an index of all quotes.", "FILE", "facts export sqlite facts -o facts.sqlite", SqliteFile.Write), terminal),
        FileExport.Create(new("xlsx", "Writes the same tables into a workbook for Excel or LibreOffice, a sheet for each kind first, with links from claims to their quotes.", "FILE", "facts export xlsx facts -o facts.xlsx", WorkbookFile.Write), terminal),
        Parquet(terminal),
    };

    private static Command Json(CommandContext terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders; the current folder where none is named.", DefaultValueFactory = static _ => ["."] };
        paths.AcceptNoOptions();
        var output = Output();
        var sources = new Option<string?>("--sources") { Description = "A folder with texts or seals of sources.", HelpName = "DIR" };
        var command = new Command("json", "Writes all facts as JSON, each claim with its evidence and where that stands. Example: facts export json facts -o facts.json") { paths, output, sources };
        command.SetAction(parsed => Run(parsed.GetValue(paths)!, parsed.GetValue(output), parsed.GetValue(sources), terminal));
        return command;
    }

    private static Command Parquet(CommandContext terminal)
    {
        var partition = new Option<string?>("--partition") { Description = "Divides the tables of facts into folders, by scenario or by kind.", HelpName = "scenario|kind" };
        partition.AcceptOnlyFromAmong("scenario", "kind");
        var export = new FileExport("parquet", "Writes the same tables as Parquet files, with views.sql for DuckDB.", "DIR", "facts export parquet facts -o tables", static (_, _, _) => { });
        var command = FileExport.Create(export, terminal, (parsed, chosen) => chosen with { Write = (compilation, folder, cancellation) => ParquetFolder.Write(compilation, folder, parsed.GetValue(partition), cancellation) });
        command.Add(partition);
        return command;
    }

    private static Command Schema(CommandContext terminal)
    {
        var output = Output();
        var command = new Command("schema", "Writes the JSON Schema of what ‘export json’ writes. Example: facts export schema -o facts.schema.json") { output };
        command.SetAction(parsed => Write(parsed.GetValue(output), terminal, static stream => stream.Write(Encoding.UTF8.GetBytes(ExportSchema.Text))));
        return command;
    }

    private static Option<string?> Output() => new("--output", "-o") { Description = "The file to write; standard output where none is named.", HelpName = "FILE" };

    /// <summary>Writes the facts, or, if there are errors, only those, to standard error.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A path cannot be read, or the file cannot be written.</exception>
    private static int Run(IEnumerable<string> paths, string? output, string? sources, CommandContext terminal)
    {
        var compiling = new ToolCompiler(sources);
        var compilation = LongRunningTask.Of(terminal, "Checking", cancellation => compiling.Compile(FactFiles.Load(paths), cancellation));
        if (compilation.HasErrors)
        {
            DiagnosticRenderer.Write(compilation, terminal.ErrorConsole);
            return ExitCode.Errors;
        }

        return Write(output, terminal, stream => CatalogWriter.Write(compilation, stream, terminal.Cancellation));
    }

    private static int Write(string? output, CommandContext terminal, Action<Stream> write)
    {
        if (output is not null)
        {
            OutputFile.Write(output, write, Advice);
            return ExitCode.Sound;
        }

        using var stream = new WriterStream(terminal.Output);
        write(stream);
        return ExitCode.Sound;
    }
}
