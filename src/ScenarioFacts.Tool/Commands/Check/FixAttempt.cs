using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Files;

namespace ScenarioFacts.Tool.Commands.Check;

/// <summary>Files with their compilation, in which fixes are made round by round until none is left. One mended error may show the next one of its line.</summary>
internal sealed class FixAttempt
{
    /// <summary>More rounds than a line has values: what is not mended then is mended back and forth.</summary>
    private const int MostRounds = 100;

    private readonly Func<FactFiles, FactCompilation> _compile;
    private readonly Dictionary<string, LineOrigins> _origins;
    private readonly HashSet<FileLine> _lastMended = [];
    private readonly List<(FileLine Line, string Id, string Shown)> _made = [];

    private FixAttempt(FactFiles files, FactCompilation compilation, Func<FactFiles, FactCompilation> compile)
    {
        (Files, Compilation, _compile) = (files, compilation, compile);
        _origins = files.Files.ToDictionary(static file => file.Path, LineOrigins.Of, StringComparer.Ordinal);
    }

    public FactFiles Files { get; private set; }

    public FactCompilation Compilation { get; private set; }

    /// <summary>The fixes made, in order.</summary>
    public IReadOnlyList<(FileLine Line, string Id, string Shown)> Made => _made;

    /// <summary>The lines whose fixes did not come to an end.</summary>
    public IReadOnlySet<FileLine> Endless => _lastMended;

    /// <summary>Makes all fixes, except those of lines that are left out.</summary>
    /// <param name="isLeftOut">Of lines as they were before the attempt.</param>
    public static FixAttempt Make(FactFiles files, FactCompilation compilation, Func<FactFiles, FactCompilation> compile, Predicate<FileLine> isLeftOut)
    {
        var attempt = new FixAttempt(files, compilation, compile);
        for (var round = 0; round < MostRounds; round++)
        {
            if (!attempt.TryRound(isLeftOut))
                break;
        }

        return attempt;
    }

    /// <summary>The errors that were not there before the attempt, by the lines that they come from.</summary>
    /// <param name="before">The compilation before it.</param>
    public IReadOnlyList<(FileLine Line, string Id)> GetNewErrors(FactCompilation before)
    {
        var left = before.AllDiagnostics.Where(IsError).GroupBy(static error => (new FileLine(error.File.Path, error.Start.Line), error.Id)).ToDictionary(static errors => errors.Key, static errors => errors.Count());
        var found = new List<(FileLine, string)>();
        foreach (var error in Compilation.AllDiagnostics.Where(IsError))
        {
            var key = (GetOrigin(error), error.Id);
            if (left.TryGetValue(key, out var count) && count > 0)
                left[key] = count - 1;
            else
                found.Add(key);
        }

        return found;
    }

    private static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error;

    /// <summary>The line that a diagnostic comes from; seals have theirs too, and are not edited.</summary>
    private FileLine GetOrigin(Diagnostic diagnostic) =>
        new(diagnostic.File.Path, _origins.TryGetValue(diagnostic.File.Path, out var origins) ? origins[diagnostic.Start.Line] : diagnostic.Start.Line);

    private bool TryRound(Predicate<FileLine> isLeftOut)
    {
        _lastMended.Clear();
        var edited = Compilation.AllDiagnostics
            .Where(diagnostic => diagnostic.Fix is not null && !isLeftOut(GetOrigin(diagnostic)))
            .GroupBy(static diagnostic => diagnostic.File)
            .ToDictionary(static file => file.Key, Mend);
        if (edited.Count == 0)
            return false;
        Files = Files.With([.. Files.Files.Select(file => edited.GetValueOrDefault(file, file))]);
        Compilation = _compile(Files);
        return true;
    }

    private InputText Mend(IGrouping<InputText, Diagnostic> file)
    {
        var (edit, taken) = CodeFix.Join(file, static diagnostic => diagnostic.Fix!);
        foreach (var diagnostic in taken)
        {
            _lastMended.Add(GetOrigin(diagnostic));
            _made.Add((GetOrigin(diagnostic), diagnostic.Id, Describe(diagnostic)));
        }

        var mended = new InputText(file.Key.Path, edit.Apply(file.Key.Text));
        _origins[mended.Path] = _origins[mended.Path].After(file.Key, edit, mended);
        return mended;
    }

    /// <summary>Describes the first line that changes, before and after, or the inserted or deleted text.</summary>
    private static string Describe(Diagnostic diagnostic)
    {
        var change = diagnostic.Fix!.Changes[0];
        var line = diagnostic.File.Lines.GetPosition(change.Span.Start).Line;
        var fixedText = new InputText("", diagnostic.Fix.Apply(diagnostic.File.Text));
        var (before, after) = (GetLine(diagnostic.File, line), line < fixedText.Lines.Count ? GetLine(fixedText, line) : "");
        var what = change.Span.Length == 0 && Show(change.NewText).Length > 0 && before == after ? $"added ‘{Show(change.NewText)}’" : $"‘{before}’ is now ‘{after}’";
        return $"{Wording.Printable(diagnostic.File.Path)}({Wording.Number(line + 1)}): mended {diagnostic.Id}: {what}";
    }

    private static string GetLine(InputText file, int line) => Show(file.Slice(file.Lines[line]));

    private static string Show(string text) => Wording.Printable(Wording.OneLine(text.Trim()));
}

/// <summary>A line of a file, counted from zero.</summary>
internal readonly record struct FileLine(string Path, int Line);
