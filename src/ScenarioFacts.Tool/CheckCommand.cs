using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool;

/// <summary><c>facts check PATH…</c>: says what is wrong in files and folders.</summary>
internal static class CheckCommand
{
    private const string Text = "text";
    private const string Json = "json";

    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders; the current folder where none is named.", DefaultValueFactory = static _ => ["."] };
        var format = new Option<string>("--format") { Description = "How to print: text, or json for other programs.", DefaultValueFactory = static _ => Text };
        format.AcceptOnlyFromAmong(Text, Json);
        var sources = new Option<string?>("--sources") { Description = "A folder with texts or seals of sources." };
        var command = new Command("check", "Says what is wrong in .facts files. Example: facts check facts/uk-japan") { paths, format, sources };
        command.SetAction(parsed => Console.Out.Report(() => Run(
            parsed.GetValue(paths)!, parsed.GetValue(format)!, parsed.GetValue(sources), Console.Out)));
        return command;
    }

    /// <summary>Prints the diagnostics of the files to <paramref name="output"/>.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A path cannot be read.</exception>
    public static int Run(IEnumerable<string> paths, string format, string? sources, TextWriter output)
    {
        var compilation = FactFiles.In(paths).Compile(sources);
        if (format == Json)
            output.WriteLine(ToJson(compilation.Diagnostics));
        else
            WriteText(compilation.Diagnostics, output);
        return compilation.HasErrors ? ExitCode.Errors : ExitCode.Sound;
    }

    private static void WriteText(IReadOnlyList<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
            WriteText(diagnostic, output);
        var errors = diagnostics.Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        output.WriteLine($"{Count(errors, "error")}, {Count(diagnostics.Count - errors, "warning")}");
    }

    private static void WriteText(Diagnostic diagnostic, TextWriter output)
    {
        var lines = diagnostic.File.Lines;
        var line = lines[diagnostic.Start.Line];
        var number = (diagnostic.Start.Line + 1).ToString(CultureInfo.InvariantCulture);
        var margin = new string(' ', number.Length);
        var carets = Math.Max(1, Math.Min(diagnostic.Span.End, line.End) - diagnostic.Span.Start);
        output.WriteLine(diagnostic.ToString());
        output.WriteLine($" {number} | {diagnostic.File.Slice(line).Replace('\t', ' ')}");
        output.WriteLine($" {margin} | {new string(' ', diagnostic.Start.Column)}{new string('^', carets)}");
        output.WriteLine();
    }

    private static string Count(int count, string noun) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + noun + (count == 1 ? "" : "s");

    private static string ToJson(IReadOnlyList<Diagnostic> diagnostics)
    {
        var options = new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, options))
        {
            json.WriteStartArray();
            foreach (var diagnostic in diagnostics)
                Write(json, diagnostic);
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning");
        json.WriteString("message", diagnostic.Message);
        json.WriteString("file", diagnostic.File.Path);
        json.WriteNumber("line", diagnostic.Start.Line + 1);
        json.WriteNumber("column", diagnostic.Start.Column + 1);
        json.WriteNumber("endLine", diagnostic.End.Line + 1);
        json.WriteNumber("endColumn", diagnostic.End.Column + 1);
        json.WriteEndObject();
    }
}
