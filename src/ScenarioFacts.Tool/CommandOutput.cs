namespace ScenarioFacts.Tool;

/// <summary>Runs a command so that whatever goes wrong outside the facts is one line on standard error.</summary>
internal static class CommandOutput
{
    public static int Report(this TextWriter output, Func<int> command)
    {
        try
        {
            var exitCode = command();
            output.Flush();
            return exitCode;
        }
        catch (UsageException error)
        {
            Console.Error.WriteLine(error.Message);
            return ExitCode.WrongUsage;
        }
    }
}
