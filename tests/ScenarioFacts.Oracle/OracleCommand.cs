using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using System.Linq;

namespace ScenarioFacts.Oracle;

/// <summary>The command line: a run of any size, printed as a table with every miss.</summary>
internal static class OracleCommand
{
    private const int Success = 0;
    private const int Misses = 1;
    private const int UsageError = 2;
    private const int DefaultMutants = 300;

    private const string Help =
        """
        Mutates correct facts and compares what an independent oracle and the compiler say of each mutant.

        usage: dotnet run -c Release --project tests/ScenarioFacts.Oracle -- [options]

          --mutants COUNT   how many mutants to make, two of three by edits that may make the facts wrong,
                            one of three by edits that keep the meaning (default: 300)
          --seed SEED       16 hexadecimal digits, such as the start of a commit's hash, or a shorter decimal number;
                            the same seed and count give the same mutants (default: the variable TEST_SEED, or a fixed seed)
          --help            this text

        A miss is a mutant of which oracle and compiler disagree. Each is printed when it is found, with the line that was
        changed, and a table by edit at the end. Progress goes to standard error. All processors are used.

        exit code: 0 without misses, 1 with misses, 2 if the options are wrong
        """;

    public static int Main(string[] args) => Run(args, Console.Out, Console.Error);

    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter error)
    {
        if (arguments.Contains("--help"))
        {
            output.WriteLine(Help);
            return Success;
        }

        if (Options.Parse(arguments) is { } options)
            return Run(options, output, error);
        error.WriteLine("The options are wrong; --help lists them.");
        return UsageError;
    }

    private static int Run(Options options, TextWriter output, TextWriter error)
    {
        output.WriteLine($"--mutants {options.Mutants} --seed {options.Seed}");
        var (clock, judged) = (Stopwatch.StartNew(), 0);
        var verdicts = new MutationRun([Sample.Repository(), Sample.Harbours()], options.Seed).Compare(options.Mutants, batch =>
        {
            PrintMisses(batch, output);
            judged += batch.Count;
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{judged} of {options.Mutants} mutants, {clock.Elapsed.TotalSeconds:0} s"));
        });
        return PrintTable(verdicts, options.Mutants, output);
    }

    public static void PrintMisses(IReadOnlyList<Verdict> verdicts, TextWriter output)
    {
        foreach (var miss in verdicts.Select(static verdict => verdict.Miss).OfType<string>())
            output.WriteLine(miss);
    }

    /// <summary>Prints the table of a run and returns its exit code.</summary>
    public static int PrintTable(IReadOnlyList<Verdict> verdicts, int wanted, TextWriter output)
    {
        var misses = verdicts.Count(static verdict => verdict.Miss is not null);
        output.Write(MutationTable.Of(verdicts));
        if (verdicts.Count < wanted)
            output.WriteLine($"The edits have no more than {verdicts.Count} different mutants.");
        output.WriteLine($"{misses} misses in {verdicts.Count} mutants");
        return misses == 0 ? Success : Misses;
    }

    private sealed record Options(int Mutants, Seed Seed)
    {
        public static Options? Parse(IReadOnlyList<string> arguments)
        {
            var options = new Options(DefaultMutants, Seed.FromEnvironment());
            for (var i = 0; i < arguments.Count; i += 2)
            {
                var value = i + 1 < arguments.Count ? arguments[i + 1] : "";
                if (arguments[i] == "--mutants" && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var mutants) && mutants > 0)
                    options = options with { Mutants = mutants };
                else if (arguments[i] == "--seed" && Seed.Parse(value) is { } seed)
                    options = options with { Seed = seed };
                else
                    return null;
            }

            return options;
        }
    }
}
