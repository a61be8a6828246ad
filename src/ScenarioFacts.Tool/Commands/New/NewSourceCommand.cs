using System.CommandLine;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Seals;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.New;

/// <summary><c>facts new source TEXT</c>: prints the lines of a source for a text, or adds them to a file.</summary>
internal static class NewSourceCommand
{
    public static Command Create(CommandContext terminal)
    {
        var text = new Argument<string>("TEXT") { Description = "The article, a plain text file." };
        var target = new Option<string?>("--to") { Description = "The .facts file that the lines are added to; they are printed where none is named.", HelpName = "FILE" };
        var command = new Command("source", "Writes the lines of a source for a text: its name, title, publisher and date, as far as the head of the text has them. Example: facts new source gazette.txt --to talks.facts") { text, target };
        command.SetAction(parsed => Run(parsed.GetValue(text)!, parsed.GetValue(target), terminal.Output));
        return command;
    }

    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A file cannot be read or written, or a source names the text already.</exception>
    private static int Run(string path, string? target, TextWriter output)
    {
        var fileName = Path.GetFileName(path);
        var text = ReadText(path, fileName);
        var scenario = target is null ? null : ReadScenario(target);
        var known = ReadKnown(target).ToList();
        // Another scenario may have a source of its own for the same text.
        if (known.Find(file => (scenario is null || file.Header?.Name.Text == scenario.Header!.Name.Text) && SourceFolders.TextNames(file).Contains(fileName, StringComparer.Ordinal)) is { } naming)
            throw new UsageException($"A source of {naming.File.Path} names {fileName} already; quote that one, or rename the text.");
        var draft = SourceDraft.Create(fileName, text.Text, name => known.Exists(file => file.Facts.Any(fact => fact.Line.Names.Any(token => token.Text == name))));
        if (target is null || scenario is null)
            output.Write(draft.Lines);
        else
            Append(target, scenario.File, draft, fileName, output);
        return ExitCode.Sound;
    }

    private static void Append(string target, InputText scenario, SourceDraft draft, string fileName, TextWriter output)
    {
        var newLine = scenario.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var before = scenario.Text.Length == 0 || scenario.Text.EndsWith('\n') ? scenario.Text : scenario.Text + newLine;
        EditedFile.Write(target, scenario.Text, before + newLine + draft.Lines.ReplaceLineEndings(newLine));
        output.WriteLine($"{Wording.Printable(target)} has the source ‘{draft.Name}’ now, for {Wording.Printable(fileName)}; look its lines over, and quote it: > {draft.Name} \"words of it\"");
        if (!new SourceFolders(null).Find(target, [fileName]).Any())
            output.WriteLine($"The text is looked for beside {Wording.Printable(target)}, in the nearest folder ‘seeds’ above, or where --sources says: copy it there.");
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

    private static FileSyntax ReadScenario(string target)
    {
        if (Directory.Exists(target) || !FactFiles.HasExtension(target))
            throw new UsageException($"{target} is no {FactFiles.Extension} file; name one after --to.");
        if (!File.Exists(target))
            throw new UsageException($"{target} is not there; facts new scenario writes a first file.");
        var file = Parser.Parse(InputFile.Read(target));
        return file.Header is { IsVocabulary: false }
            ? file
            : throw new UsageException($"{target} is no file of a scenario, and only scenarios have sources; name one after --to.");
    }

    /// <summary>The files whose names a new source may not have: those beside the target, or in the current folder. Unreadable ones are ignored.</summary>
    private static IEnumerable<FileSyntax> ReadKnown(string? target)
    {
        try
        {
            var folder = target is null ? "." : Path.GetDirectoryName(target) is { Length: > 0 } named ? named : ".";
            return [.. (FactFiles.TryIn([folder])?.Files ?? []).Select(Parser.Parse)];
        }
        catch (UsageException)
        {
            return [];
        }
    }
}
