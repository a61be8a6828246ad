using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.CommandLine;

/// <summary>The help of the tool and its commands; the tool's help ends with the exit codes.</summary>
internal sealed class RootHelp(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => help.ClearsParseErrors;

    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        if (parseResult.CommandResult.Command is RootCommand)
            Write(parseResult.InvocationConfiguration.Output);
        return exitCode;
    }

    private static void Write(TextWriter output)
    {
        output.WriteLine("Exit codes:");
        foreach (var (code, meaning) in ExitCode.Meanings)
            output.WriteLine($"  {code,-4} {meaning}");
        output.WriteLine();
        output.WriteLine("facts COMMAND --help says more of a command, facts explain more of a message.");
    }
}
