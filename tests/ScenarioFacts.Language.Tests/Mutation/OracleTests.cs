using System;
using System.IO;
using System.Linq;
using ScenarioFacts.Oracle;
using ScenarioFacts.Oracle.Edits;
using ScenarioFacts.Oracle.Judges;
using ScenarioFacts.Oracle.Reading;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Language.Tests.Mutation;

/// <summary>What counts as a miss of the oracle and the compiler, and the command that prints misses.</summary>
public sealed class OracleTests(Samples samples) : IClassFixture<Samples>, IDisposable
{
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Theory]
    [InlineData("", "", null)]
    [InlineData("4", "4", null)]
    [InlineData("4 7", "7", null)]
    [InlineData("4 7", "4 4 7", null)]
    [InlineData("", "4", "an error, though the facts are right")]
    [InlineData("4", "", "no error where the facts are wrong")]
    [InlineData("4", "5", "no error where the facts are wrong")]
    [InlineData("4", "4 5", "an error where the facts are right")]
    [InlineData("4", "4 4 4 4", "too many errors")]
    public void A_wrong_mutant_has_up_to_three_errors_at_the_oracles_lines_and_a_right_one_has_none(string problemLines, string errorLines, string? miss) =>
        AssertMiss(miss, isNeutral: false, problemLines, errorLines);

    [Fact]
    public void An_edit_that_keeps_the_meaning_makes_nothing_wrong() => AssertMiss("the oracle objects to an edit that keeps the meaning", isNeutral: true, "4", "4");

    [Fact]
    public void A_run_without_misses_succeeds_and_prints_its_table()
    {
        Assert.Equal(0, OracleCommand.Run(["--mutants", "3", "--seed", "00000000000000ff"], _output, _error));

        Assert.StartsWith("--mutants 3 --seed 00000000000000ff\n", _output.ToString().ReplaceLineEndings("\n"));
        Assert.Contains("\n0 misses in 3 mutants\n", _output.ToString().ReplaceLineEndings("\n"));
        Assert.Contains("3 of 3 mutants", _error.ToString());
    }

    [Fact]
    public void A_miss_is_printed_and_fails_the_run()
    {
        Verdict[] verdicts = [new("quote: empty", "facts", IsWrong: true, IsCaught: false, ErrorCount: 0, "no error where the facts are wrong: quote: empty")];

        OracleCommand.PrintMisses(verdicts, _output);
        Assert.Equal("no error where the facts are wrong: quote: empty", _output.ToString().Trim());
        Assert.Equal(1, OracleCommand.PrintTable(verdicts, 1, _output));
        Assert.Contains("1 misses in 1 mutants", _output.ToString());
    }

    [Fact]
    public void Help_lists_the_options()
    {
        Assert.Equal(0, OracleCommand.Run(["--help"], _output, _error));

        Assert.Contains("--mutants COUNT", _output.ToString());
        Assert.Contains("--seed SEED", _output.ToString());
    }

    [Theory]
    [InlineData("--mutants")]
    [InlineData("--mutants 0")]
    [InlineData("--mutants many")]
    [InlineData("--seed main")]
    [InlineData("--sed 1")]
    public void Wrong_options_are_a_usage_error(string arguments)
    {
        Assert.Equal(2, OracleCommand.Run(arguments.Split(' '), _output, _error));

        Assert.Contains("--help", _error.ToString());
        Assert.Empty(_output.ToString());
    }

    [Theory]
    [InlineData("20150307", "0000000001337823")]
    [InlineData("14c8346d00aa55ff", "14c8346d00aa55ff")]
    [InlineData("14c8346", null)]
    [InlineData("", null)]
    public void A_seed_is_sixteen_hexadecimal_digits_or_a_shorter_number(string text, string? seed) => Assert.Equal(seed, Seed.Parse(text)?.ToString());

    [Fact]
    public void Only_the_step_that_compiles_sees_the_compiler() => Assert.Equal(
        ["Compiler.cs"],
        Directory.EnumerateFiles(CheckedInFile.PathOf("tests/ScenarioFacts.Oracle"), "*.cs", SearchOption.AllDirectories)
            .Where(static path => File.ReadAllText(path).Contains("extern alias", StringComparison.Ordinal)).Select(Path.GetFileName));

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
    }

    private void AssertMiss(string? miss, bool isNeutral, string problemLines, string errorLines)
    {
        var mutant = new Mutant(samples.All[0], new Edit("an edit", isNeutral, static _ => []), samples.All[0].Corpus);
        Problem[] problems = problemLines.Length == 0 ? [] : [new Problem("a problem", [.. problemLines.Split(' ').Select(At)])];
        CompilerError[] errors = errorLines.Length == 0 ? [] : [.. errorLines.Split(' ').Select(static line => new CompilerError(At(line), "an error"))];

        Assert.Equal(miss, Verdict.Of(mutant, problems, errors).Miss?.Split(':')[0]);
    }

    private static Location At(string line) => new("a.facts", line[0] - '0');
}
