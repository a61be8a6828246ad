using ScenarioFacts.Language;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Files;

/// <summary>Makes the repairs that diagnostics carry, checks again, and goes on until nothing more is mended.</summary>
internal sealed class FactRepair
{
    /// <summary>A repair may bring to light what it hid, but two that undo each other must end.</summary>
    private const int MostRounds = 10;

    private readonly string? _sources;
    private readonly FactFiles _original;
    private readonly HashSet<string> _writable;
    private readonly List<string> _made = [];

    private FactRepair(FactFiles files, string? sources)
    {
        _original = files;
        _sources = sources;
        _writable = [.. files.Files.Zip(files.Paths).Where(static file => EditedFile.Holds(file.Second, file.First.Text)).Select(static file => file.First.Path)];
        (Files, Compilation) = (files, files.Compile(sources));
    }

    public FactFiles Files { get; private set; }

    /// <summary>What is left.</summary>
    public FactCompilation Compilation { get; private set; }

    /// <summary>What was mended, one line each, in the order in which it was.</summary>
    public IReadOnlyList<string> Made => _made;

    /// <summary>Mends the files where they lie. Files that are not UTF-8 stay as they are.</summary>
    /// <exception cref="UsageException">A file cannot be read or written.</exception>
    public static FactRepair Of(FactFiles files, string? sources)
    {
        var repair = new FactRepair(files, sources);
        for (var round = 0; round < MostRounds && repair.Mend(); round++)
        {
        }

        foreach (var (before, after, path) in repair.Changed())
            EditedFile.Write(path, before.Text, after.Text);
        return repair;
    }

    /// <summary>One round.</summary>
    /// <returns>Whether anything was mended.</returns>
    private bool Mend()
    {
        var edited = Compilation.Diagnostics
            .Where(diagnostic => diagnostic.Edit is not null && _writable.Contains(diagnostic.File.Path))
            .GroupBy(static diagnostic => diagnostic.File)
            .ToDictionary(static file => file.Key, Mended);
        if (edited.Count == 0)
            return false;
        Files = Files.With([.. Files.Files.Select(file => edited.GetValueOrDefault(file, file))]);
        Compilation = Files.Compile(_sources);
        return true;
    }

    private SourceFile Mended(IGrouping<SourceFile, Diagnostic> file)
    {
        var (edit, taken) = TextEdit.Join(file, static diagnostic => diagnostic.Edit!);
        _made.AddRange(taken.Select(Described));
        return new SourceFile(file.Key.Path, edit.Apply(file.Key.Text));
    }

    /// <summary>The first line that changes, before and after; or what was put before it, or taken away with it.</summary>
    private static string Described(Diagnostic diagnostic)
    {
        var change = diagnostic.Edit!.Changes[0];
        var line = diagnostic.File.Lines.PositionOf(change.Span.Start).Line;
        var mended = new SourceFile("", diagnostic.Edit.Apply(diagnostic.File.Text));
        var (before, after) = (LineOf(diagnostic.File, line), line < mended.Lines.Count ? LineOf(mended, line) : "");
        var what = change.Span.Length == 0 && Shown(change.NewText).Length > 0 && before == after ? $"added ‘{Shown(change.NewText)}’" : $"‘{before}’ is now ‘{after}’";
        return $"{Wording.Printable(diagnostic.File.Path)}({Wording.Number(line + 1)}): mended {diagnostic.Id}: {what}";
    }

    private static string LineOf(SourceFile file, int line) => Shown(file.Slice(file.Lines[line]));

    private static string Shown(string text) => Wording.Printable(Wording.OneLine(text.Trim()));

    private IEnumerable<(SourceFile Before, SourceFile After, string Path)> Changed() => _original.Files.Zip(Files.Files, Files.Paths).Where(static file => file.First.Text != file.Second.Text);
}
