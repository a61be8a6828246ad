using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Oracle;
using ScenarioFacts.Oracle.Edits;
using Xunit;
using Xunit.Abstractions;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>
/// Correct facts are mutated, and an oracle that shares no code with the compiler says whether a mutant is wrong, and at which lines. These are small runs;
/// tests/ScenarioFacts.Oracle makes large ones. The seed comes from the environment variable ORACLE_SEED: another one on each change tries other mutants.
/// </summary>
[Trait("Category", "Slow")]
public class MutationTests(Samples samples, ITestOutputHelper output) : IClassFixture<Samples>
{
    private static readonly Seed Seed = Seed.FromEnvironment();

    // A fixed seed finds nothing new: then a small run says whether oracle and compiler still agree at all.
    private static readonly int Mutants = Seed == Seed.Default ? 100 : 300;

    private static readonly string Repeat = $"to repeat: {Seed.Variable}={Seed} dotnet test, or dotnet run -c Release --project tests/ScenarioFacts.Oracle -- --mutants {Mutants} --seed {Seed}";

    [Fact]
    public void Samples_are_right_before_they_are_mutated() => Assert.All(samples.All, static sample =>
    {
        Assert.Empty(sample.Judge(sample.Corpus).Select(static problem => $"{problem.Reason} at {problem.Lines[0]}"));
        Assert.Empty(sample.Compiler.Errors(sample.Corpus));
    });

    [Fact]
    public void What_is_wrong_is_an_error_at_its_line_and_what_is_right_is_none()
    {
        var verdicts = new MutationRun(samples.All, Seed).Compare(Mutants);
        output.WriteLine(Repeat);
        output.WriteLine(MutationTable.Of(verdicts));

        var misses = verdicts.Select(static verdict => verdict.Miss).OfType<string>().ToList();
        Assert.True(misses.Count == 0, $"{misses.Count} misses; {Repeat}\n{string.Join("\n", misses)}");
        Assert.Equal(Mutants, verdicts.Count);
        Assert.Contains(verdicts, static verdict => verdict.IsWrong);
        Assert.Contains(verdicts, static verdict => !verdict.IsWrong);
    }

    [Fact]
    public void What_is_compiled_after_edits_is_what_is_compiled_from_scratch() => Assert.All(Take(40), mutant =>
        AssertSame(mutant.Sample.Compiler.DiagnosticsFromScratch(mutant.Corpus), mutant.Sample.Compiler.Diagnostics(mutant.Corpus), mutant));

    [Fact]
    public void What_several_processors_find_is_what_one_finds() => Assert.All(Take(20), mutant =>
        AssertSame(mutant.Sample.Compiler.DiagnosticsFromScratch(mutant.Corpus), mutant.Sample.Compiler.DiagnosticsOnAllProcessors(mutant.Corpus), mutant));

    [Fact]
    public void A_compiler_that_was_cancelled_finds_what_is_there()
    {
        var mutants = Take(20);
        var pairs = mutants.Zip(mutants.Skip(1)).Where(static pair => pair.First.Sample == pair.Second.Sample).ToList();

        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair =>
        {
            var (compiler, after) = (pair.Second.Sample.Compiler, pair.Second.Corpus);
            AssertSame(compiler.DiagnosticsFromScratch(after), compiler.DiagnosticsAfterCancellation(pair.Second.Sample.Corpus, pair.First.Corpus, after), pair.Second);
        });
    }

    private List<Mutant> Take(int count) => [.. new MutationRun(samples.All, Seed).Mutants([.. AllEdits.Changing, .. AllEdits.Neutral]).Take(count)];

    private static void AssertSame(IEnumerable<Diagnostic> expected, IEnumerable<Diagnostic> actual, Mutant mutant)
    {
        List<string> wanted = [.. expected.Select(Described.Whole)];
        List<string> found = [.. actual.Select(Described.Whole)];
        Assert.True(wanted.SequenceEqual(found), $"{mutant.Edit.Name}; {Repeat}\n{mutant.Difference}\nexpected:\n{string.Join("\n", wanted.Except(found))}\nfound:\n{string.Join("\n", found.Except(wanted))}");
    }
}
