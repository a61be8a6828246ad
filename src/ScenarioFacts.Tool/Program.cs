using System.Text;
using ScenarioFacts.Tool.CommandLine;
using ScenarioFacts.Tool.Terminal;

// Names and quotes are of all scripts, whatever the console was set to; without a byte order mark, for programs that read the output.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var interruption = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    // The first Ctrl-C lets a file that is being written be put away; the second one stops at once.
    press.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
};
return FactsCommandLine.Run(args, CommandContext.ForProcess(interruption.Token));
