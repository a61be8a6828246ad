using System.CommandLine;
using System.Text;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Tool.Export.Documents;
using ScenarioFacts.Tool.Export.Rows;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Publish;

/// <summary><c>facts publish PATH… --format FORMAT -o FILE</c>: writes a briefing on a scenario, for readers.</summary>
internal static class PublishCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private static readonly IReadOnlyDictionary<string, Action<Document, Stream>> Formats = new Dictionary<string, Action<Document, Stream>>(StringComparer.Ordinal)
    {
        ["md"] = AsText(MarkdownWriter.Write),
        ["html"] = AsText(HtmlWriter.Write),
        ["docx"] = WordWriter.Write,
    };

    public static Command Create(CommandContext terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders; the current folder where none is named.", DefaultValueFactory = static _ => ["."] };
        paths.AcceptNoOptions();
        var output = new Option<string>("--output", "-o") { Description = "The file to write.", HelpName = "FILE", Required = true };
        var format = new Option<string?>("--format") { Description = "Markdown, an HTML page or a Word document; the ending of FILE says it where none is named.", HelpName = "md|html|docx" };
        format.AcceptOnlyFromAmong([.. Formats.Keys]);
        var scenario = new Option<string?>("--scenario") { Description = "The scenario, where there are several.", HelpName = "NAME" };
        var variant = new Option<string?>("--variant") { Description = "The facts as a variant has them.", HelpName = "NAME" };
        var asOf = new Option<string?>("--as-of") { Description = "How far things had come on a date, such as 2015-01-21 or 2015.", HelpName = "DATE" };
        var sources = new Option<string?>("--sources") { Description = "A folder with texts or seals of sources.", HelpName = "DIR" };
        var isShort = new Option<bool>("--short") { Description = "Without the facts of each kind and the background." };
        var command = new Command("publish", "Writes a briefing: findings, chronology, facts of each kind, disagreements, open plans and questions, with notes of the sources. Example: facts publish facts -o briefing.docx") { paths, format, output, scenario, asOf, variant, isShort, sources };
        command.SetAction(parsed => Run(
            new Request(parsed.GetValue(paths)!, parsed.GetValue(format), parsed.GetValue(output)!, parsed.GetValue(scenario), parsed.GetValue(variant), DateOption.Read("--as-of", parsed.GetValue(asOf)), parsed.GetValue(isShort), parsed.GetValue(sources)), terminal));
        return command;
    }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A path, name or date is invalid, or the file cannot be written.</exception>
    private static int Run(Request request, CommandContext terminal)
    {
        var write = Formats[GetFormat(request)];
        var compilation = LongRunningTask.Of(terminal, "Checking", cancellation => new ToolCompiler(request.Sources).Compile(FactFiles.Load(request.Paths), cancellation));
        if (compilation.HasErrors)
        {
            DiagnosticRenderer.Write(compilation, terminal.ErrorConsole);
            return ExitCode.Errors;
        }

        OutputTarget.Verify(request.Output, compilation);
        var (scenario, label, baseLabel) = Choose(compilation, request);
        var document = LongRunningTask.Of(terminal, "Writing", _ => BriefingDocument.Create(compilation, scenario, label, baseLabel, request.AsOf, request.IsShort));
        OutputFile.Write(request.Output, stream => write(document, stream), "name another file with -o.");
        OutputTarget.ChooseReport(request.Output, terminal).WriteLine($"{request.Output} is a briefing on “{Wording.Printable(label)}” with {Counted.Format(document.Notes.Count, "note")}.");
        return ExitCode.Sound;
    }

    private static string GetFormat(Request request) =>
        request.Format ?? (Path.GetExtension(request.Output).ToLowerInvariant() is ['.', .. var ending] && Formats.ContainsKey(ending) ? ending
            : throw new UsageException($"‘{Wording.Printable(request.Output)}’ does not say the format; name it by --format {string.Join("|", Formats.Keys)}."));

    private static (BoundScenario Scenario, string Label, string? BaseLabel) Choose(FactCompilation compilation, Request request)
    {
        var rows = new ProjectTables(compilation).Scenarios.Rows.Select(static row => (Name: (string)row[0]!, Label: (string)row[1]!, Base: (string?)row[2])).ToList();
        var scenarios = rows.FindAll(static row => row.Base is null && row.Name.Length > 0);
        var name = request.Variant ?? request.Scenario ?? (scenarios.Count == 1 ? scenarios[0].Name : throw new UsageException(scenarios.Count == 0
            ? "These files have no scenario; name the .facts files or folders of one."
            : $"These files have several scenarios; name one by --scenario: {string.Join(", ", scenarios.Select(static row => row.Name))}."));
        Verify("--scenario", "scenario", request.Scenario, [.. scenarios.Select(static row => row.Name)]);
        Verify("--variant", "variant", request.Variant, [.. rows.Where(static row => row.Base is not null).Select(static row => row.Name)]);
        var chosen = rows.Find(row => row.Name == name);
        if (request is { Variant: not null, Scenario: { } wanted } && chosen.Base != wanted)
            throw new UsageException($"‘{chosen.Name}’ is a variant of ‘{chosen.Base}’, not of ‘{wanted}’; leave --scenario out.");
        return (compilation.Views.All.First(scenario => scenario.Name == name), chosen.Label, chosen.Base is { } above ? rows.Find(row => row.Name == above).Label : null);
    }

    private static void Verify(string option, string noun, string? name, IReadOnlyList<string> names)
    {
        if (name is null || names.Contains(name, StringComparer.Ordinal))
            return;
        var hint = names.Count == 0 ? $"; these files have no {noun}" : SpellingSuggestions.Suggest(name, names, SpellingSuggestions.Listing("there are", names)).Text;
        throw new UsageException($"{option} takes a {noun}, and ‘{Wording.Printable(name)}’ is none{hint}");
    }

    private static Action<Document, Stream> AsText(Action<Document, TextWriter> write) => (document, stream) =>
    {
        using var text = new StreamWriter(stream, Utf8, leaveOpen: true);
        write(document, text);
    };

    private sealed record Request(IReadOnlyList<string> Paths, string? Format, string Output, string? Scenario, string? Variant, FactDate? AsOf, bool IsShort, string? Sources);
}
