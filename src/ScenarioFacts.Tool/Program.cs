using System.CommandLine;
using ScenarioFacts.Tool;

var root = new RootCommand("Checks .facts files and the words that back them.")
{
    CheckCommand.Create(),
    SealCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count == 0)
    return parsed.Invoke();

foreach (var error in parsed.Errors)
    await Console.Error.WriteLineAsync(error.Message);
await Console.Error.WriteLineAsync("See facts --help.");
return ExitCode.WrongUsage;
