using System.CommandLine;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.New;

/// <summary><c>facts new</c>: creates a file from a template, or the lines of a source.</summary>
internal static class NewCommand
{
    public static Command Create(CommandContext terminal) => new("new", "Writes a file to begin with, its notes a first guide. Example: facts new scenario harbour-talks -o facts")
    {
        CreateSubcommand(FileTemplate.Scenario, "Writes the first file of a scenario. Example: facts new scenario harbour-talks -o facts", terminal),
        CreateSubcommand(FileTemplate.Vocabulary, "Writes the first file of a vocabulary. Example: facts new vocabulary harbours -o facts", terminal),
        NewSourceCommand.Create(terminal),
    };

    private static Command CreateSubcommand(string what, string description, CommandContext terminal)
    {
        var name = new Argument<string>("NAME") { Description = $"What the {what} is called: small letters and digits, in parts joined by hyphens." };
        var folder = new Option<string>("--output", "-o") { Description = "The folder that the file goes to; the current one where none is named.", HelpName = "DIR", DefaultValueFactory = static _ => "." };
        var command = new Command(what, description) { name, folder };
        command.SetAction(parsed => Run(what, parsed.GetValue(name)!, parsed.GetValue(folder)!, terminal.Output));
        return command;
    }

    /// <summary>The files that a new one joins; unreadable ones are ignored.</summary>
    private static IReadOnlyList<FileSyntax> ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
            return [];
        try
        {
            return [.. (FactFiles.TryIn([folder])?.Files ?? []).Select(Parser.Parse)];
        }
        catch (UsageException)
        {
            return [];
        }
    }

    /// <summary>Writes new files; never overwrites.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    /// <exception cref="UsageException">A file exists or cannot be written, or the name is invalid or taken.</exception>
    private static int Run(string what, string name, string folder, TextWriter output)
    {
        var known = ReadFolder(folder);
        if (known.FirstOrDefault(file => file.Header?.Name.Text == name) is { } namesake)
            throw new UsageException($"{Wording.Printable(namesake.File.Path)} begins with that name already; add your facts there, or choose another name.");
        var own = what == FileTemplate.Scenario ? known.Where(static file => file.Header is { IsVocabulary: true }).ToList() : [];
        var files = FileTemplate.Create(what, name, own).Select(file => (Path: folder == "." ? file.Path : Path.Combine(folder, file.Path), file.Text)).ToList();
        if (files.Find(static file => Path.Exists(file.Path)).Path is { } taken)
            throw new UsageException($"{taken} is there already and stays as it is; choose another name, or another folder with -o.");
        foreach (var (path, text) in files)
            OutputFile.Write(path, text, "name a folder that can be with -o.");
        var written = Wording.Printable(files[0].Path);
        output.WriteLine(files.Count == 1
            ? $"{written} is written; its notes say how to go on, and ‘facts check’ whether it holds."
            : $"{written} is written, and {Wording.Printable(files[1].Path)}, the article that it quotes; its notes say how to go on, and ‘facts check’ whether it holds.");
        return ExitCode.Sound;
    }
}
