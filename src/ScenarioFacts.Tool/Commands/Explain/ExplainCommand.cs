using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Suggestions;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;
using Spectre.Console;

namespace ScenarioFacts.Tool.Commands.Explain;

/// <summary><c>facts explain ID…</c>: shows the page of a diagnostic, or the list of all; <c>--open</c> does so in a browser.</summary>
internal static class ExplainCommand
{
    private const string Prefix = "FACT";

    public static Command Create(CommandContext terminal)
    {
        var ids = new Argument<string[]>("ID") { HelpName = "ID", Description = "Diagnostics, such as FACT2004 or 2004; all are listed where none is named." };
        ids.AcceptNoOptions();
        ids.CompletionSources.Add(static _ => Descriptors.All.Select(static descriptor => new CompletionItem(descriptor.Id, detail: descriptor.Title)));
        var open = new Option<bool>("--open") { Description = "Show the page in a browser, or the list of all with the guide where no diagnostic is named." };
        var command = new Command("explain", "Says more of an error or a warning, with an example and how to mend it. Example: facts explain FACT2004") { ids, open };
        command.SetAction(parsed => parsed.GetValue(open) ? Open(parsed.GetValue(ids) ?? [], terminal) : Run(parsed.GetValue(ids) ?? [], terminal.Console));
        return command;
    }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">The diagnostic does not exist.</exception>
    private static int Run(IReadOnlyList<string> ids, IAnsiConsole console)
    {
        var descriptors = ids.Select(Find).Distinct().ToList();
        if (descriptors.Count == 0)
            WriteAll(console);
        for (var i = 0; i < descriptors.Count; i++)
        {
            if (i > 0)
                Line.WriteEmpty(console);
            PageRenderer.Write(DiagnosticPage.Load(descriptors[i]), console);
        }

        return ExitCode.Sound;
    }

    /// <summary>Opens the pages that lie beside the tool, and prints where they are.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">The diagnostic does not exist, or its page is not beside the tool.</exception>
    private static int Open(string[] ids, CommandContext terminal)
    {
        var names = ids.Length == 0 ? [HelpPages.Index] : ids.Select(static id => Find(id).Id).Distinct(StringComparer.Ordinal).ToList();
        var paths = names.ConvertAll(static name => HelpPages.Find(name)
            ?? throw new UsageException($"The page {name}.html does not lie beside the tool; install it anew, or read facts explain {(name == HelpPages.Index ? "" : name)}".TrimEnd() + "."));
        foreach (var path in paths)
            terminal.Output.WriteLine(Browser.TryOpen(path) ? path : $"{path} (no browser was found; open it yourself)");
        return ExitCode.Sound;
    }

    private static void WriteAll(IAnsiConsole console)
    {
        foreach (var family in Descriptors.All.GroupBy(static descriptor => descriptor.Category))
        {
            console.Write(new Line().Add(family.Key, Styles.Strong));
            foreach (var descriptor in family)
                console.Write(new Line().Add("  ").Add(descriptor.Id, Styles.ForSeverity(descriptor.Severity)).Add("  " + descriptor.Title));
            Line.WriteEmpty(console);
        }

        console.Write(new Line().Add("facts explain FACT2004", Styles.Code).Add(" tells more of one", Styles.Dim));
    }

    private static DiagnosticDescriptor Find(string word)
    {
        var id = word.ToUpperInvariant();
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            id = Prefix + number.ToString("0000", CultureInfo.InvariantCulture);
        if (Descriptors.All.FirstOrDefault(descriptor => descriptor.Id == id) is { } found)
            return found;
        var near = Nearest(id);
        throw new UsageException(near.Count == 0
            ? $"‘{word}’ is no diagnostic; write one as FACT2004. facts explain lists all."
            : $"There is no diagnostic ‘{id}’; did you mean {Wording.List(near, "or")}? facts explain lists all.");
    }

    private static List<string> Nearest(string id) =>
        [.. SpellingSuggestions.Nearest(id, Descriptors.All.Select(static descriptor => descriptor.Id.ToLowerInvariant())).Select(static near => near.ToUpperInvariant())];
}
