using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Tool.Export.Citations;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.New;

/// <summary>Where the lines of new sources go.</summary>
/// <param name="Path">The file of a scenario; null for standard output.</param>
internal sealed record SourceTarget(string? Path, FileSyntax? Scenario, IReadOnlyList<FileSyntax> Known)
{
    /// <summary>The known files of the same scenario: another one may have a source of its own for the same text.</summary>
    public IEnumerable<FileSyntax> InReach => Known.Where(file => Scenario is null || file.Header?.Name.Text == Scenario.Header!.Name.Text);

    /// <exception cref="UsageException">The file is none of a scenario, or cannot be read.</exception>
    public static SourceTarget Create(string? path) => new(path, path is null ? null : ReadScenario(path), [.. ReadKnown(path)]);

    /// <summary>Whether a fact has the name already.</summary>
    public bool HasFact(string name) => Known.Any(file => file.Facts.Any(fact => fact.Line.Names.Any(token => token.Text == name)));

    /// <summary>Whether a source has the address of a citation or, of one without, its title, as they are written here.</summary>
    public bool HasSource(Citation citation)
    {
        var (url, title) = (CitedSources.Clean(citation.Url), CitedSources.GetLabel(citation));
        return InReach.Any(file => file.Facts.Any(fact =>
            url is not null && fact.Claims.FirstOrDefault(static claim => claim.Line.Field.Reads(CoreFields.Url)) is { } known
                ? known.Line.Items.Any(item => item.Text?.Value == url)
                : fact.Line.Label?.Value == title && (url is null || file.File.Text.Contains(CitedSources.CommentOf(CoreFields.Url, url), StringComparison.Ordinal))));
    }

    /// <exception cref="UsageException">The file cannot be written, or has changed.</exception>
    public void Append(string lines)
    {
        var text = Scenario!.File.Text;
        var newLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var before = text.Length == 0 || text.EndsWith('\n') ? text : text + newLine;
        EditedFile.Write(Path!, text, before + newLine + lines.ReplaceLineEndings(newLine));
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
            var folder = target is null ? "." : System.IO.Path.GetDirectoryName(target) is { Length: > 0 } named ? named : ".";
            return [.. (FactFiles.TryIn([folder])?.Files ?? []).Select(Parser.Parse)];
        }
        catch (UsageException)
        {
            return [];
        }
    }
}
