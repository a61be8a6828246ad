using System.Text;
using ScenarioFacts.Tool.CommandLine;
using ScenarioFacts.Tool.Terminal;

var held = StandardStream.HoldClosed();

// UTF-8, since names and quotes may be in any script; without a byte order mark, for programs that read the output.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var interruption = new CancellationTokenSource();
Console.CancelKeyPress += (_, press) =>
{
    // The first Ctrl-C lets temporary files be deleted; the second one terminates at once.
    press.Cancel = !interruption.IsCancellationRequested;
    interruption.Cancel();
};
var exitCode = FactsCommandLine.Run(args, CommandContext.ForProcess(interruption.Token));
GC.KeepAlive(held);
return exitCode;
