using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using ScenarioFacts.Tool.Terminal;
using Spectre.Console;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>Ctrl-C, and what is shown to who waits.</summary>
public sealed class InterruptionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check", "{facts}")]
    [InlineData("check", "{facts}", "--fix")]
    [InlineData("check", "{facts}", "--format", "json")]
    [InlineData("check", "{facts}", "--watch")]
    [InlineData("seal", "/any.txt", "--facts", "{facts}")]
    [InlineData("kinds", "--facts", "{facts}")]
    [InlineData("quote", "gazette", "any words there", "--facts", "{facts}")]
    public void A_call_that_is_interrupted_ends_with_130_and_prints_nothing(params string[] arguments)
    {
        var facts = _folder.Write("a.facts", Samples.WrongMonth);

        Assert.Equal(new Called(130, "", ""), Called.Interrupted(Array.ConvertAll(arguments, argument => argument.Replace("{facts}", facts, StringComparison.Ordinal))));
        Assert.Equal([facts], Directory.GetFiles(_folder.Root));
    }

    [Fact]
    public async Task Work_that_does_not_listen_is_left_alone()
    {
        using var interruption = new CancellationTokenSource();
        using var work = new ManualResetEventSlim();
        var terminal = CommandContext.Create(TextWriter.Null, TextWriter.Null, interruption.Token);

        var waiting = Task.Run(() => LongRunningTask.Of(terminal, "Working", _ =>
        {
            work.Wait(CancellationToken.None);
            return 1;
        }));
        await interruption.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting.WaitAsync(TimeSpan.FromMinutes(2)));
        work.Set();
    }

    [Fact]
    public void What_work_throws_is_thrown()
    {
        Assert.Throws<UsageException>(() => LongRunningTask.Of<int>(CommandContext.Create(TextWriter.Null, TextWriter.Null), "Working", static _ => throw new UsageException("no")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Work_that_takes_longer_than_a_second_is_shown_on_a_terminal_alone(bool isShown)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var screen = isShown ? new Screen(true, ColorSystemSupport.Standard, 80) : Screen.None;

        Assert.Equal(7, LongRunningTask.Of(CommandContext.Create(output, error, screen), "Checking [facts]", static _ =>
        {
            Thread.Sleep(1500);
            return 7;
        }));
        Assert.Equal("", output.ToString());
        if (isShown)
            Assert.Contains("Checking [facts] …", error.ToString(), StringComparison.Ordinal);
        else
            Assert.Equal("", error.ToString());
    }
}
