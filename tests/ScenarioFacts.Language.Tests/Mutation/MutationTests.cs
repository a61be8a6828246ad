using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Edits;
using Xunit;
using Xunit.Abstractions;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>
/// Sound facts are changed in thousands of small ways. Whether a change makes them wrong, and at which lines, is said by an oracle that shares nothing with
/// the compiler and is asked first. Each wrong one is an error there, at most three errors, and each right one is none.
/// </summary>
public class MutationTests(ITestOutputHelper output)
{
    private const ulong Seed = 20150307;

    private static IReadOnlyList<EditKind> Wrong =>
    [
        .. new QuoteEdits().Kinds,
        .. new NameEdits().Kinds,
        .. new DateEdits().Kinds,
        .. new ClaimEdits().Kinds,
        .. new NumberEdits().Kinds,
        .. new StandingEdits().Kinds,
        .. new LineEdits().Kinds,
        .. new FileEdits().Kinds,
        .. new SlipEdits().Kinds,
        .. new StatementEdits().Kinds,
    ];

    private readonly IReadOnlyList<Sample> _samples = [Sample.Own(), Sample.Harbours()];

    [Fact]
    public void Facts_are_right_before_they_are_changed() => Assert.All(_samples, static sample =>
    {
        Assert.Empty(sample.Judge(sample.Corpus).Select(static problem => $"{problem.Reason} at {problem.Lines[0]}"));
        Assert.Empty(sample.Errors(sample.Corpus));
    });

    [Fact]
    public void What_is_wrong_is_an_error_at_its_line_and_what_is_right_is_none() => Verify(Wrong, 1500);

    [Fact]
    public void What_means_the_same_is_no_error()
    {
        var verdicts = Verify([.. new SameEdits().Kinds], 700);

        Assert.All(verdicts, static verdict => Assert.False(verdict.IsWrong, verdict.ToString()));
    }

    [Fact]
    public void What_is_compiled_after_edits_is_what_is_compiled_at_once()
    {
        var mutants = new MutationRun(_samples, new Dice(Seed)).Make([.. Wrong, .. new SameEdits().Kinds], 300);

        Assert.All(mutants, static entry => Assert.Equal(
            entry.Sample.DiagnosticsAtOnce(entry.Mutant.After).Select(Described.Whole), entry.Sample.Diagnostics(entry.Mutant.After).Select(Described.Whole)));
    }

    [Fact]
    public void What_several_processors_find_is_what_one_finds()
    {
        var mutants = new MutationRun(_samples, new Dice(Seed + 1)).Make([.. Wrong, .. new SameEdits().Kinds], 60);

        Assert.All(mutants, static entry => Assert.Equal(
            entry.Sample.DiagnosticsAtOnce(entry.Mutant.After).Select(Described.Whole), entry.Sample.DiagnosticsOnAllProcessors(entry.Mutant.After).Select(Described.Whole)));
    }

    [Fact]
    public void A_compiler_that_was_stopped_finds_what_is_there()
    {
        var mutants = new MutationRun(_samples, new Dice(Seed + 2)).Make([.. Wrong, .. new SameEdits().Kinds], 60);

        // Pairs of one sample: one edit is stopped, the other follows.
        Assert.All(mutants.Zip(mutants.Skip(1)).Where(static pair => pair.First.Sample == pair.Second.Sample), static pair => Assert.Equal(
            pair.Second.Sample.DiagnosticsAtOnce(pair.Second.Mutant.After).Select(Described.Whole),
            pair.First.Sample.DiagnosticsAfterStopping(pair.First.Mutant.After, pair.Second.Mutant.After).Select(Described.Whole)));
    }

    private List<Verdict> Verify(IReadOnlyList<EditKind> kinds, int count)
    {
        var verdicts = new MutationRun(_samples, new Dice(Seed)).Try(kinds, count);
        output.WriteLine(MutationTable.Of(verdicts));
        var all = verdicts.Select(static entry => entry.Verdict).ToList();
        var misses = all.Where(static verdict => verdict.Miss is not null).ToList();
        Assert.True(misses.Count == 0, $"{misses.Count} misses\n{string.Join("\n", misses)}");
        Assert.Equal(count, all.Count);
        return all;
    }
}
