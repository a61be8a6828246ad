using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Repairs;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Check;

/// <summary>Applies the fixes of diagnostics and recompiles until there are no more fixes.</summary>
internal sealed class AutoFix
{
    /// <summary>A fix may reveal another fixable error, but fixes that undo each other must terminate.</summary>
    private const int MostRounds = 10;

    private readonly ToolCompiler _compiling;
    private readonly CancellationToken _cancellation;
    private readonly FactFiles _original;
    private readonly HashSet<string> _writable;
    private readonly List<string> _made = [];

    private AutoFix(FactFiles files, string? sources, CancellationToken cancellation)
    {
        _original = files;
        _compiling = new ToolCompiler(sources);
        _cancellation = cancellation;
        _writable = [.. files.Files.Zip(files.Paths).Where(static file => EditedFile.Holds(file.Second, file.First.Text)).Select(static file => file.First.Path)];
        (Files, Compilation) = (files, QuoteRepairs.Attach(_compiling.Compile(files, cancellation)));
    }

    public FactFiles Files { get; private set; }

    /// <summary>The compilation after all fixes.</summary>
    public FactCompilation Compilation { get; private set; }

    /// <summary>The applied fixes, one line each, in order.</summary>
    public IReadOnlyList<string> Made => _made;

    /// <summary>Computes the fixes without writing. Files that cannot be written back losslessly are left unchanged.</summary>
    /// <exception cref="UsageException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    public static AutoFix Create(FactFiles files, string? sources, CancellationToken cancellation)
    {
        var repair = new AutoFix(files, sources, cancellation);
        for (var round = 0; round < MostRounds && repair.FixOnce(); round++)
        {
        }

        return repair;
    }

    /// <summary>Writes all fixed files, or none if one of them is not writable.</summary>
    /// <exception cref="UsageException">A file cannot be written; the message names those that were written.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested; nothing was written.</exception>
    public void Write()
    {
        var prepared = new List<(PreparedFile File, string Path)>();
        try
        {
            foreach (var (before, after, path) in Changed())
            {
                _cancellation.ThrowIfCancellationRequested();
                prepared.Add((EditedFile.Prepare(path, before.Text, after.Text), path));
            }

            Put(prepared);
        }
        finally
        {
            prepared.ForEach(static file => file.File.Dispose());
        }
    }

    private static void Put(List<(PreparedFile File, string Path)> prepared)
    {
        var written = 0;
        try
        {
            foreach (var (file, path) in prepared)
            {
                EditedFile.Put(file, path);
                written++;
            }
        }
        catch (UsageException failed) when (written > 0)
        {
            throw new UsageException($"{failed.Message} Mended before it: {string.Join(", ", prepared.Take(written).Select(static file => file.Path))}.");
        }
    }

    /// <summary>Applies one round of fixes.</summary>
    /// <returns>Whether anything was fixed.</returns>
    private bool FixOnce()
    {
        var edited = Compilation.Diagnostics
            .Where(diagnostic => diagnostic.Fix is not null && _writable.Contains(diagnostic.File.Path))
            .GroupBy(static diagnostic => diagnostic.File)
            .ToDictionary(static file => file.Key, Fixed);
        if (edited.Count == 0)
            return false;
        Files = Files.With([.. Files.Files.Select(file => edited.GetValueOrDefault(file, file))]);
        Compilation = QuoteRepairs.Attach(_compiling.Compile(Files, _cancellation));
        return true;
    }

    private InputText Fixed(IGrouping<InputText, Diagnostic> file)
    {
        var (edit, taken) = CodeFix.Join(file, static diagnostic => diagnostic.Fix!);
        _made.AddRange(taken.Select(Described));
        return new InputText(file.Key.Path, edit.Apply(file.Key.Text));
    }

    /// <summary>Describes the first line that changes, before and after, or the inserted or deleted text.</summary>
    private static string Described(Diagnostic diagnostic)
    {
        var change = diagnostic.Fix!.Changes[0];
        var line = diagnostic.File.Lines.GetPosition(change.Span.Start).Line;
        var fixedText = new InputText("", diagnostic.Fix.Apply(diagnostic.File.Text));
        var (before, after) = (GetLine(diagnostic.File, line), line < fixedText.Lines.Count ? GetLine(fixedText, line) : "");
        var what = change.Span.Length == 0 && Shown(change.NewText).Length > 0 && before == after ? $"added ‘{Shown(change.NewText)}’" : $"‘{before}’ is now ‘{after}’";
        return $"{Wording.Printable(diagnostic.File.Path)}({Wording.Number(line + 1)}): mended {diagnostic.Id}: {what}";
    }

    private static string GetLine(InputText file, int line) => Shown(file.Slice(file.Lines[line]));

    private static string Shown(string text) => Wording.Printable(Wording.OneLine(text.Trim()));

    private IEnumerable<(InputText Before, InputText After, string Path)> Changed() => _original.Files.Zip(Files.Files, Files.Paths).Where(static file => file.First.Text != file.Second.Text);
}
