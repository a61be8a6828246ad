using System.CommandLine;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.Commands.Seal;

/// <summary><c>facts seal TEXT…</c>: writes seals, which may be shipped in place of private texts, or verifies them.</summary>
internal static class SealCommand
{
    public static Command Create(CommandContext terminal)
    {
        var texts = new Argument<string[]>("TEXT") { Description = "The texts of sources.", Arity = ArgumentArity.OneOrMore };
        texts.AcceptNoOptions();
        var facts = new Option<string[]>("--facts")
        {
            Description = "The .facts files or folders whose quotes are sealed; the current folder where none is named.",
            HelpName = "PATH",
            AllowMultipleArgumentsPerToken = true,
            DefaultValueFactory = static _ => ["."],
        };
        facts.AcceptNoOptions();
        var output = new Option<string>("--output", "-o") { Description = "The folder that the seals go to.", HelpName = "DIR", DefaultValueFactory = static _ => "seeds" };
        var verify = new Option<bool>("--verify") { Description = "Write nothing, and say which seals no longer match their texts and the quotes in use." };
        var command = new Command("seal", "Writes the seals of texts. Example: facts seal private/blog.txt --facts facts -o seeds") { texts, facts, output, verify };
        command.Validators.Add(result =>
        {
            if (result.GetResult(texts) is not { Tokens.Count: > 0 })
                result.AddError("Which text is to be sealed? Name it first, then --facts: facts seal private/blog.txt --facts facts.");
        });
        command.SetAction(parsed => Run(
            parsed.GetValue(texts)!, parsed.GetValue(facts)!, parsed.GetValue(output)!, parsed.GetValue(verify), terminal));
        return command;
    }

    /// <summary>Seals each text with the quotes in the facts, or verifies its seal; reports quotes that it does not contain.</summary>
    /// <returns>An <see cref="ExitCode"/>: <see cref="ExitCode.Errors"/> if a quote could not be sealed or parsed, or a seal is outdated.</returns>
    /// <exception cref="UsageException">A file cannot be read or written.</exception>
    private static int Run(string[] texts, string[] facts, string folder, bool verifies, CommandContext terminal)
    {
        var plan = LongRunningTask.Of(terminal, verifies ? "Comparing" : "Sealing", cancellation => SealPlan.Create(texts, facts, cancellation));
        var isComplete = plan.UnreadLines == 0;
        if (!isComplete)
            terminal.Console.Write(new Line().Add($"{Counted.Format(plan.UnreadLines, "line")} of facts cannot be read, and no quote there is {(verifies ? "looked at" : "sealed")}; ‘facts check’ says why", Styles.Error));
        var (writing, verification) = (new SealCommandWriter(folder, terminal.Console), new SealVerification(folder, terminal.Console));
        foreach (var planned in plan.Seals)
        {
            terminal.Cancellation.ThrowIfCancellationRequested();
            isComplete &= verifies ? verification.Verify(planned) : writing.Write(planned);
        }

        return isComplete ? ExitCode.Sound : ExitCode.Errors;
    }
}
