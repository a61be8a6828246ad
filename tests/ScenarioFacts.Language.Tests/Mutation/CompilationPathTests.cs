using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Oracle;
using ScenarioFacts.Oracle.Edits;
using Xunit;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>Whichever way a mutant is compiled, the same diagnostics come out.</summary>
[Trait("Category", "Slow")]
public class CompilationPathTests(Samples samples) : IClassFixture<Samples>
{
    private static readonly Seed Seed = Seed.FromEnvironment();
    private static readonly string Repeat = $"to repeat: {Seed.Variable}={Seed} dotnet test";

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
