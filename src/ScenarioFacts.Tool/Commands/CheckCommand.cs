using System.CommandLine;
using ScenarioFacts.Language;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Reporting;

namespace ScenarioFacts.Tool.Commands;

/// <summary><c>facts check PATH…</c>: says what is wrong in files and folders.</summary>
internal static class CheckCommand
{
    private const string Text = "text";
    private const string Json = "json";

    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders; the current folder where none is named.", DefaultValueFactory = static _ => ["."] };
        paths.AcceptNoOptions();
        var format = new Option<string>("--format") { Description = "How to print: text, or json for other programs.", HelpName = "text|json", DefaultValueFactory = static _ => Text };
        var sources = new Option<string?>("--sources") { Description = "A folder with texts or seals of sources.", HelpName = "DIR" };
        var fix = new Option<bool>("--fix") { Description = "Mend the files where one repair is obvious, then say what is left." };
        var command = new Command("check", "Says what is wrong in .facts files. Example: facts check facts/uk-japan --format json") { paths, format, sources, fix };
        command.SetAction(parsed => Run(
            parsed.GetValue(paths)!, parsed.GetValue(format)!, parsed.GetValue(sources), parsed.GetValue(fix), terminal));
        return command;
    }

    /// <summary>Prints the diagnostics of the files, those alone that are left where it mends them first.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A path cannot be read, or there is no such format.</exception>
    private static int Run(IEnumerable<string> paths, string format, string? sources, bool fix, Terminal terminal)
    {
        if (format is not (Text or Json))
            throw new UsageException($"‘{format}’ is no format; write --format {Text} or --format {Json}.");
        var files = FactFiles.In(paths);
        // What other programs read has the diagnostics alone.
        var compilation = fix ? Mend(files, sources, format == Json ? terminal.Error : terminal.Output) : files.Compile(sources);
        if (format == Json)
            DiagnosticJson.Write(compilation.Diagnostics, terminal.Output);
        else
            DiagnosticText.Write(compilation.Diagnostics, terminal.Output);
        return compilation.HasErrors ? ExitCode.Errors : ExitCode.Sound;
    }

    private static FactCompilation Mend(FactFiles files, string? sources, TextWriter output)
    {
        var repair = FactRepair.Of(files, sources);
        foreach (var made in repair.Made)
            output.WriteLine(made);
        return repair.Compilation;
    }
}
