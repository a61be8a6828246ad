using System.CommandLine;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Sources;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary><c>facts review PATH…</c>: lists what a second person should check.</summary>
internal static class ReviewCommand
{
    private const string Text = "text";
    private const string Json = "json";

    private static readonly string[] Formats = [Text, Json];

    public static Command Create(CommandContext terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders; the current folder where none is named.", DefaultValueFactory = static _ => ["."] };
        paths.AcceptNoOptions();
        var sources = new Option<string?>("--sources") { Description = "A folder with texts or seals of sources.", HelpName = "DIR" };
        var format = new Option<string>("--format") { Description = "How to print: text, or json for other programs, which has no sentences, only their places.", HelpName = string.Join('|', Formats), DefaultValueFactory = static _ => Text };
        format.CompletionSources.Add(Formats);
        var only = new Option<string[]>("--only")
        {
            Description = $"The sections to print: {string.Join(", ", FactReview.Names)}; where none is named, all but {FactReview.SupportName}, which is long.",
            HelpName = "SECTION",
            AllowMultipleArgumentsPerToken = false,
        };
        only.CompletionSources.Add([.. FactReview.Names]);
        var about = new Option<string[]>("--source")
        {
            Description = "The sources to review: only what is from them and from the sources within them; all where none is named.",
            HelpName = "NAME",
            AllowMultipleArgumentsPerToken = false,
        };
        about.CompletionSources.Add(static _ => SourceFinder.NamesHere());
        var command = new Command("review", "Lists what a second pair of eyes should look at. Example: facts review facts --sources private --only sentences") { paths, sources, format, only, about };
        command.SetAction(parsed => Run(
            new Request(parsed.GetValue(paths)!, parsed.GetValue(sources), parsed.GetValue(format)!, parsed.GetValue(only) ?? [], parsed.GetValue(about) ?? []), terminal));
        return command;
    }

    /// <summary>Prints the findings of a review, even of facts without errors.</summary>
    /// <returns>An <see cref="ExitCode"/>: <see cref="ExitCode.Errors"/> if the facts have errors.</returns>
    /// <exception cref="UsageException">A path cannot be read, or a format, section or source does not exist.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    private static int Run(Request request, CommandContext terminal)
    {
        if (!Formats.Contains(request.Format, StringComparer.Ordinal))
            throw new UsageException($"‘{request.Format}’ is no format; write --format {Text} or --format {Json}.");
        if (Array.Find(request.Only, static name => !FactReview.Names.Contains(name, StringComparer.Ordinal)) is { } unknown)
            throw new UsageException($"‘{Wording.Printable(unknown)}’ is no section of a review{SpellingSuggestions.Suggest(unknown, FactReview.Names)}; there are {string.Join(", ", FactReview.Names)}.");
        var (review, compilation) = LongRunningTask.Of(terminal, "Reviewing", cancellation => Review(request, cancellation));
        if (request.Format == Json)
            ReviewJson.Write(review, terminal.Output);
        else
            new ReviewRenderer(new Page(terminal.Console)).Write(review);
        return ErrorCount.Print(compilation, terminal.Error);
    }

    private static (FactReview Review, FactCompilation Compilation) Review(Request request, CancellationToken cancellation)
    {
        var compiling = new ToolCompiler(request.Folder);
        var compilation = compiling.Compile(FactFiles.Load(request.Paths), cancellation);
        var facts = new ReviewedFacts(compilation, request.Sources);
        RequireSources(request.Sources, [.. facts.AllSources.Select(static declared => declared.Fact.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
        return (FactReview.Create(facts, request.Only), compilation);
    }

    private static void RequireSources(string[] named, List<string> known)
    {
        if (Array.Find(named, name => !known.Contains(name, StringComparer.Ordinal)) is { } unknown)
            throw new UsageException($"‘{Wording.Printable(unknown)}’ is no source of the facts{(known.Count == 0 ? "; they have none." : SpellingSuggestions.Suggest(unknown, known, SpellingSuggestions.Listing("there are", known)).Text)}");
    }

    /// <param name="Folder">A folder with texts or seals.</param>
    /// <param name="Sources">The names of the sources to review.</param>
    private sealed record Request(IReadOnlyList<string> Paths, string? Folder, string Format, string[] Only, string[] Sources);
}
