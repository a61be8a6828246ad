using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Commands.New;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;
using Spectre.Console;

namespace ScenarioFacts.Tool.Commands.Demo;

/// <summary>The steps of the demonstration, on what <c>facts new scenario</c> writes. All that is shown of the compiler is what it says.</summary>
internal sealed class DemoPlay(CommandContext terminal)
{
    private const int Indent = 3;
    private const string Name = "demo";
    private const string Fact = "meeting first-talks ";

    /// <summary>A word of a quote, and what a hasty analyst may write instead.</summary>
    private const string Right = "colleague Tomas Lind\"";
    private const string Wrong = "colleague Tomas Lund\"";

    /// <summary>The time to read a step on a terminal.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(4);

    private readonly IAnsiConsole _console = terminal.Console;
    private int _step;

    /// <exception cref="OperationCanceledException">Cancellation was requested.</exception>
    public void Play()
    {
        var files = FileTemplate.Create(FileTemplate.Scenario, Name, []);
        var (facts, article) = (files[0], files[1]);

        Begin($"An article, {article.Path}:");
        WriteLines(article.Text.TrimEnd('\n').Split('\n'));

        Begin($"A fact in {facts.Path}. Each claim has the words of the article that say so:");
        WriteLines(GetFact(facts.Text));

        Begin("‘facts check’ finds each quote in the article, and in its words what is claimed:");
        Check(facts, article);

        var wrong = new InputText(facts.Path, facts.Text.Replace(Right, Wrong, StringComparison.Ordinal));
        Begin("A slip: somebody writes another name than the article has.");
        WriteLines("- " + Find(facts.Text, Right), "+ " + Find(wrong.Text, Wrong));

        Begin("‘facts check’ says which word it is, and what the article has:");
        var compilation = Check(wrong, article);

        var mended = Mend(wrong, compilation.Diagnostics.Single());
        Begin("The repair is in the message: the words of the article.");
        WriteLines("- " + Find(wrong.Text, Wrong), "+ " + Find(mended.Text, Right));
        Check(mended, article);

        Begin("Your turn: these commands write the two files, and check them.");
        WriteLines("facts new scenario my-first -o my-facts", "facts check my-facts");
    }

    private void Begin(string title)
    {
        if (_step > 0)
        {
            Line.WriteEmpty(_console);
            Wait();
        }

        new Prose().Add($"{Wording.Number(++_step)}. {title}", Styles.Strong).Write(_console);
    }

    /// <summary>Gives a person time to read; a pipe or a file needs none.</summary>
    private void Wait()
    {
        if (terminal.Screen.IsStyled && _console.Profile.Capabilities.Interactive)
            terminal.Cancellation.WaitHandle.WaitOne(Pause);
        terminal.Cancellation.ThrowIfCancellationRequested();
    }

    private void WriteLines(params string[] lines)
    {
        foreach (var line in lines)
            new Prose(Indent + line.Length - line.TrimStart().Length).Add(line, Styles.Code).Write(_console);
    }

    private FactCompilation Check(InputText facts, InputText article)
    {
        var compilation = FactCompiler.Compile([facts], SourceLibrary.Create([article]));
        DiagnosticRenderer.WriteCheck(compilation, _console);
        return compilation;
    }

    /// <summary>Puts the words of the article that the compiler found in the place of the quote.</summary>
    private static InputText Mend(InputText facts, Diagnostic found)
    {
        var (open, close) = (facts.Text.LastIndexOf('"', found.Span.Start), facts.Text.IndexOf('"', found.Span.End));
        return new InputText(facts.Path, facts.Text[..(open + 1)] + found.Passage!.Words + facts.Text[close..]);
    }

    private static string[] GetFact(string text) => text[text.IndexOf(Fact, StringComparison.Ordinal)..].Split("\n\n")[0].Split('\n');

    private static string Find(string text, string words) => text.Split('\n').First(line => line.Contains(words, StringComparison.Ordinal)).Trim();
}
