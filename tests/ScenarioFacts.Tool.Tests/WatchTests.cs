using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using ScenarioFacts.Tool.CommandLine;
using ScenarioFacts.Tool.Terminal;
using Spectre.Console;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class WatchTests : IDisposable
{
    /// <summary>So long a change may take to be seen on a machine that has much to do.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TemporaryFolder _folder = new();
    private readonly CancellationTokenSource _interruption = new();
    private readonly StringWriter _output = new();
    private readonly TextWriter _shared;
    private int _seen;

    public WatchTests() => _shared = TextWriter.Synchronized(_output);

    public void Dispose()
    {
        _folder.Dispose();
        _interruption.Dispose();
        _output.Dispose();
    }

    [Fact]
    public async Task What_changes_is_checked_again_until_it_is_interrupted()
    {
        _folder.Write("facts/a.facts", Samples.WrongMonth);
        var watch = Watch(Screen.None, _folder["facts"]);

        await Prints("1 error, 0 warnings in 1 fact of 1 file");
        _folder.Write("facts/a.facts", Samples.Sound);
        await Prints("0 errors, 0 warnings in 1 fact of 1 file");
        _folder.Write("facts/new/b.facts", "scenario calendar\nevent Ball\n");
        await Prints("error FACT1007");
        File.Delete(_folder["facts/new/b.facts"]);
        await Prints("0 errors, 0 warnings in 1 fact of 1 file");

        await Ends(watch);
        Assert.DoesNotContain('\u001B', _output.ToString());
    }

    [Fact]
    public async Task A_file_that_an_editor_puts_in_the_place_of_another_is_seen()
    {
        var path = _folder.Write("a.facts", Samples.WrongMonth);
        var watch = Watch(Screen.None, path);

        await Prints("1 error,");
        File.Move(_folder.Write("a.facts.tmp", Samples.Sound), path, overwrite: true);
        await Prints("0 errors,");

        await Ends(watch);
    }

    [Fact]
    public async Task A_text_in_another_folder_that_changes_is_a_reason_to_check()
    {
        _folder.Write("facts/a.facts", Samples.Facts);
        _folder.Write("given/gazette.txt", Samples.Text);
        _folder.Write("seeds/other.txt", "");
        var watch = Watch(Screen.None, _folder["facts"], "--sources", _folder["given"]);

        await Prints("0 errors, 2 warnings");
        File.Delete(_folder["given/gazette.txt"]);
        await Prints("FACT4011");
        _folder.Write("seeds/gazette.txt", Samples.Text);
        await Prints("0 errors, 2 warnings");

        await Ends(watch);
    }

    [Fact]
    public async Task Files_that_are_gone_are_waited_for()
    {
        var path = _folder.Write("facts/a.facts", Samples.Sound);
        var watch = Watch(Screen.None, _folder["facts"]);

        await Prints("0 errors,");
        Directory.Delete(_folder["facts"], recursive: true);
        await Prints("name one that is there");
        Directory.CreateDirectory(_folder["facts"]);
        File.WriteAllText(path, Samples.WrongMonth);
        await Prints("1 error,");

        await Ends(watch);
    }

    [Fact]
    public async Task A_terminal_is_cleared_before_each_check()
    {
        var path = _folder.Write("a.facts", Samples.Sound);
        var watch = Watch(new Screen(true, ColorSystemSupport.Standard, 80), path);

        await Prints("\u001B[2J");
        await Prints("Ctrl-C ends");

        await Ends(watch);
    }

    private Task<int> Watch(Screen screen, params string[] arguments)
    {
        var terminal = CommandContext.Create(_shared, TextWriter.Null, screen, _interruption.Token);
        return Task.Run(() => FactsCommandLine.Run(["check", "--watch", .. arguments], terminal));
    }

    /// <summary>Waits until something is printed behind what was waited for before.</summary>
    private async Task Prints(string text)
    {
        for (var until = DateTime.UtcNow + Patience; DateTime.UtcNow < until; await Task.Delay(20))
        {
            var output = Printed;
            var at = output.IndexOf(text, _seen, StringComparison.Ordinal);
            if (at < 0)
                continue;
            _seen = at + text.Length;
            return;
        }

        Assert.Fail($"‘{text}’ was not printed behind {_seen}: {Printed}");
    }

    private async Task Ends(Task<int> watch)
    {
        await _interruption.CancelAsync();
        Assert.Equal(130, await watch.WaitAsync(Patience));
    }

    private string Printed
    {
        get
        {
            // What a synchronized writer locks is itself.
            lock (_shared)
                return _output.ToString();
        }
    }
}
