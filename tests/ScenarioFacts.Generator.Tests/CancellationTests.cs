using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using ScenarioFacts.Generator.Tests.Harness;
using Xunit;
using FactAttribute = Xunit.FactAttribute;

namespace ScenarioFacts.Generator.Tests;

/// <summary>An editor that no longer wants an answer does not wait for one.</summary>
public class CancellationTests
{
    private const int Files = 40;

    [Fact]
    public async Task A_run_that_is_cancelled_before_it_begins_reads_nothing()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        Assert.Equal(0, await CountReadAsync(cancelled, cancelAt: int.MaxValue));
    }

    /// <summary>Cancelled from within: how much is read after that does not depend on how fast the machine is.</summary>
    [Fact]
    public async Task A_run_that_is_cancelled_meanwhile_reads_no_other_file()
    {
        using var cancelled = new CancellationTokenSource();

        Assert.Equal(3, await CountReadAsync(cancelled, cancelAt: 3));
    }

    /// <summary>One file of 10 MB takes seconds; cancelled while it is parsed, the run ends at the next line.</summary>
    [Fact]
    public async Task A_single_large_file_is_left_in_the_middle()
    {
        using var cancelled = new CancellationTokenSource();
        var lines = string.Concat(Enumerable.Range(0, 150_000).Select(static i => $"place p{i} \"Place number {i} of many\"\n  note: \"x\"\n"));
        var run = await FactsGeneratorTest.Of().StartAsync();
        var driver = run.Driver.AddAdditionalTexts([new CountedText("/project/large.facts", "scenario talks\n\n" + lines, CancelSoon)]);

        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(run.Compilation, cancelled.Token));

        // On a thread of its own: those of the pool, on which timers run, may all be busy with other tests.
        void CancelSoon() => new Thread(() =>
        {
            Thread.Sleep(1);
            cancelled.Cancel();
        }).Start();
    }

    private static async Task<int> CountReadAsync(CancellationTokenSource cancelled, int cancelAt)
    {
        var run = await FactsGeneratorTest.Of().StartAsync();
        var read = 0;
        var texts = Enumerable.Range(0, Files).Select(i => (AdditionalText)new CountedText($"/project/f{i}.facts", $"scenario talks\n\nplace p{i}\n", Count));

        Assert.ThrowsAny<OperationCanceledException>(() => run.Driver.AddAdditionalTexts([.. texts]).RunGenerators(run.Compilation, cancelled.Token));
        return read;

        void Count()
        {
            if (++read == cancelAt)
                cancelled.Cancel();
        }
    }

    private sealed class CountedText(string path, string content, Action read) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            read();
            return SourceText.From(content);
        }
    }
}
