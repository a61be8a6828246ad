using System.CommandLine;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Seals;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Export.Citations;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.New;

/// <summary><c>facts new source TEXT</c> and <c>facts new source --from FILE</c>: prints the lines of a source for a text, or of those of a bibliography, or adds them to a file.</summary>
internal static class NewSourceCommand
{
    private const string Advice = "write facts new source gazette.txt for an article, or facts new source --from library.json for the entries of a bibliography.";

    public static Command Create(CommandContext terminal)
    {
        var text = new Argument<string?>("TEXT") { HelpName = "TEXT", Description = "The article, a plain text file.", Arity = ArgumentArity.ZeroOrOne };
        var from = new Option<string?>("--from") { Description = "A bibliography instead: CSL-JSON, BibTeX or RIS, as Zotero and others export it. Each entry is a source; those that are there already are left out.", HelpName = "FILE" };
        var target = new Option<string?>("--to") { Description = "The .facts file that the lines are added to; they are printed where none is named.", HelpName = "FILE" };
        var command = new Command("source", "Writes the lines of a source for a text: its name, title, publisher and date, as far as the head of the text has them. Example: facts new source gazette.txt --to talks.facts") { text, from, target };
        command.SetAction(parsed => (parsed.GetValue(text), parsed.GetValue(from)) switch
        {
            ({ } path, null) => Run(path, SourceTarget.Create(parsed.GetValue(target)), terminal.Output),
            (null, { } path) => Import(path, SourceTarget.Create(parsed.GetValue(target)), terminal),
            (null, null) => throw new UsageException("No text is named; " + Advice),
            _ => throw new UsageException("A text and a bibliography are two things; " + Advice),
        });
        return command;
    }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A file cannot be read or written, or a source names the text already.</exception>
    private static int Run(string path, SourceTarget target, TextWriter output)
    {
        var fileName = Path.GetFileName(path);
        var text = ReadText(path, fileName);
        if (target.InReach.FirstOrDefault(file => SourceFolders.TextNames(file).Contains(fileName, StringComparer.Ordinal)) is { } naming)
            throw new UsageException($"A source of {naming.File.Path} names {fileName} already; quote that one, or rename the text.");
        var draft = SourceDraft.Create(fileName, text.Text, target.HasFact);
        if (target.Path is null)
        {
            output.Write(draft.Lines);
            return ExitCode.Sound;
        }

        target.Append(draft.Lines);
        output.WriteLine($"{Wording.Printable(target.Path)} has the source ‘{draft.Name}’ now, for {Wording.Printable(fileName)}; look its lines over, and quote it: > {draft.Name} \"words of it\"");
        if (!new SourceFolders(null).Find(target.Path, [fileName]).Any())
            output.WriteLine($"The text is looked for beside {Wording.Printable(target.Path)}, in the nearest folder ‘seeds’ above, or where --sources says: copy it there.");
        return ExitCode.Sound;
    }

    /// <summary>Writes the sources of a bibliography; what is left out of it is told on standard error.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A file cannot be read or written, or is no bibliography.</exception>
    private static int Import(string path, SourceTarget target, CommandContext terminal)
    {
        var citations = ReadCitations(path);
        List<Citation> missing = [.. citations.Where(citation => !target.HasSource(citation))];
        var drafts = CitedSources.Create(missing, target.HasFact);
        var lines = string.Join('\n', drafts.Select(static draft => draft.Lines));
        if (missing.Count < citations.Count)
            terminal.Error.WriteLine($"{Wording.Printable(path)}: {Sources(citations.Count - missing.Count)} there already, by address or title, and left out.");
        if (target.Path is null)
        {
            terminal.Output.Write(lines);
            return ExitCode.Sound;
        }

        if (drafts.Count > 0)
            target.Append(lines);
        terminal.Output.WriteLine($"{Wording.Printable(target.Path)} has {Wording.Number(drafts.Count)} more source{(drafts.Count == 1 ? "" : "s")} now. Look the lines over; if you have the text of one, name it: text: \"gazette.txt\"");
        return ExitCode.Sound;
    }

    private static string Sources(int count) => count == 1 ? "1 entry is" : $"{Wording.Number(count)} entries are";

    private static IReadOnlyList<Citation> ReadCitations(string path)
    {
        if (Directory.Exists(path))
            throw new UsageException($"{path} is a folder; name a bibliography in it.");
        try
        {
            return CitationFile.Read(path, InputFile.Read(path).Text);
        }
        catch (FormatException error)
        {
            throw new UsageException($"{path} cannot be read as CSL-JSON, BibTeX or RIS: {error.Message}; export it anew, as one of these.");
        }
    }

    private static InputText ReadText(string path, string fileName)
    {
        if (Directory.Exists(path))
            throw new UsageException($"{path} is a folder; name a text in it.");
        if (FactFiles.HasExtension(path))
            throw new UsageException($"{path} holds facts; name the text of an article, and this file after --to.");
        if (path.EndsWith(SealDocument.Extension, StringComparison.Ordinal))
            throw new UsageException($"{path} is a seal; name the text that it was made from.");
        if (fileName.StartsWith('.'))
            throw new UsageException($"{path} is a hidden file, which no source can name; rename it.");
        return InputFile.Read(path);
    }
}
