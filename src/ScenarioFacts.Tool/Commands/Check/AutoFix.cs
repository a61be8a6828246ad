using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Repairs;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Check;

/// <summary>
/// Makes the fixes of diagnostics until there are no more. A fix after which an error stands where none stood is not made, so that mending never leaves a
/// file in a worse state, and mending again changes nothing.
/// </summary>
internal sealed class AutoFix
{
    /// <summary>What is mended may make room for a fix that was left out.</summary>
    private const int MostPasses = 10;

    private readonly ToolCompiler _compiling;
    private readonly CancellationToken _cancellation;
    private readonly FactFiles _original;
    private readonly HashSet<string> _writable;
    private readonly List<string> _made = [];
    private readonly Dictionary<FileLine, string> _left = [];

    private AutoFix(FactFiles files, string? sources, CancellationToken cancellation)
    {
        _original = files;
        _compiling = new ToolCompiler(sources);
        _cancellation = cancellation;
        _writable = [.. files.Files.Zip(files.Paths).Where(static file => EditedFile.Holds(file.Second, file.First.Text)).Select(static file => file.First.Path)];
        (Files, Compilation) = (files, Compile(files));
    }

    public FactFiles Files { get; private set; }

    /// <summary>The compilation after all fixes.</summary>
    public FactCompilation Compilation { get; private set; }

    /// <summary>The applied fixes, one line each, in order, and then those that were not made.</summary>
    public IReadOnlyList<string> Made => [.. _made, .. _left.OrderBy(static left => left.Key.Path, StringComparer.Ordinal).ThenBy(static left => left.Key.Line).Select(static left => left.Value)];

    /// <summary>Computes the fixes without writing. Files that cannot be written back losslessly are left unchanged.</summary>
    /// <exception cref="UsageException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    public static AutoFix Create(FactFiles files, string? sources, CancellationToken cancellation)
    {
        var repair = new AutoFix(files, sources, cancellation);
        for (var pass = 0; pass < MostPasses && repair.TryPass(); pass++)
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
            foreach (var (before, after, path) in GetChanged())
            {
                _cancellation.ThrowIfCancellationRequested();
                prepared.Add((EditedFile.Prepare(path, before.Text, after.Text), path));
            }

            Put(prepared);
            PreparedFile.ClearAbandoned(prepared.Select(static file => Path.GetDirectoryName(Path.GetFullPath(file.Path))!));
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

    private FactCompilation Compile(FactFiles files) => DiagnosticRepairs.Attach(_compiling.Compile(files, _cancellation));

    /// <summary>Makes all fixes that bring no error.</summary>
    /// <returns>Whether another pass may find more: something was mended, and something was left out.</returns>
    private bool TryPass()
    {
        var leftOut = new Dictionary<FileLine, string>();
        var attempt = Attempt(leftOut);
        while (GetUnsound(attempt) is { Count: > 0 } unsound)
        {
            foreach (var (line, why) in unsound)
                leftOut[line] = why;
            attempt = Attempt(leftOut);
        }

        (Files, Compilation) = (attempt.Files, attempt.Compilation);
        _made.AddRange(attempt.Made.Select(static made => made.Shown));
        _left.Clear();
        foreach (var (line, why) in leftOut)
            _left[line] = why;
        return leftOut.Count > 0 && attempt.Made.Count > 0;
    }

    private FixAttempt Attempt(Dictionary<FileLine, string> leftOut) =>
        FixAttempt.Make(Files, Compilation, Compile, line => leftOut.ContainsKey(line) || !_writable.Contains(line.Path));

    /// <summary>The lines whose fixes bring errors, or do not end: where an error stands on a line that was not mended, all of its file, else all.</summary>
    private static List<(FileLine Line, string Why)> GetUnsound(FixAttempt attempt, FactCompilation before)
    {
        var unsound = attempt.Made.Where(made => attempt.Endless.Contains(made.Line)).Select(static made => (made.Line, Describe(made.Line, made.Id, "the same again"))).ToList();
        foreach (var (line, id) in attempt.GetNewErrors(before))
        {
            var guilty = attempt.Made.Where(made => made.Line == line).ToList();
            if (guilty.Count == 0)
                guilty = [.. attempt.Made.Where(made => made.Line.Path == line.Path)];
            if (guilty.Count == 0)
                guilty = [.. attempt.Made];
            unsound.AddRange(guilty.Select(made => (made.Line, Describe(made.Line, made.Id, id))));
        }

        return unsound;
    }

    private List<(FileLine Line, string Why)> GetUnsound(FixAttempt attempt) => GetUnsound(attempt, Compilation);

    private static string Describe(FileLine line, string id, string brought) =>
        $"{Wording.Printable(line.Path)}({Wording.Number(line.Line + 1)}): left {id} as it is: mended, it would bring {brought}";

    private IEnumerable<(InputText Before, InputText After, string Path)> GetChanged() => _original.Files.Zip(Files.Files, Files.Paths).Where(static file => file.First.Text != file.Second.Text);
}
