using System.Linq;
using ScenarioFacts.Oracle;
using Xunit;
using Xunit.Abstractions;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>
/// Correct facts are mutated, and an oracle that shares no code with the compiler says whether a mutant is wrong, and at which lines. These are small runs;
/// tests/ScenarioFacts.Oracle makes large ones. The seed comes from the environment variable TEST_SEED: another one on each change tries other mutants.
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
}
