using System.CommandLine;

namespace ScenarioFacts.Tool;

/// <summary><c>facts check PATH…</c>: says what is wrong in files and folders.</summary>
internal static class CheckCommand
{
    private const string Text = "text";
    private const string Json = "json";

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders; the current folder where none is named.", DefaultValueFactory = static _ => ["."] };
        paths.AcceptNoOptions();
        var format = new Option<string>("--format") { Description = "How to print: text, or json for other programs.", HelpName = "text|json", DefaultValueFactory = static _ => Text };
        var sources = new Option<string?>("--sources") { Description = "A folder with texts or seals of sources.", HelpName = "DIR" };
        var command = new Command("check", "Says what is wrong in .facts files. Example: facts check facts/uk-japan --format json") { paths, format, sources };
        command.SetAction(parsed => Run(
            parsed.GetValue(paths)!, parsed.GetValue(format)!, parsed.GetValue(sources), parsed.InvocationConfiguration.Output));
        return command;
    }

    /// <summary>Prints the diagnostics of the files to <paramref name="output"/>.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A path cannot be read, or there is no such format.</exception>
    public static int Run(IEnumerable<string> paths, string format, string? sources, TextWriter output)
    {
        if (format is not (Text or Json))
            throw new UsageException($"‘{format}’ is no format; write --format {Text} or --format {Json}.");
        var compilation = FactFiles.In(paths).Compile(sources);
        if (format == Json)
            DiagnosticJson.Write(compilation.Diagnostics, output);
        else
            DiagnosticText.Write(compilation.Diagnostics, output);
        return compilation.HasErrors ? ExitCode.Errors : ExitCode.Sound;
    }
}
