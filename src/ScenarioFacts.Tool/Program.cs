using System.Text;
using ScenarioFacts.Tool;

// Names and quotes are of all scripts, whatever the console was set to; without a byte order mark, for programs that read the output.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return FactsCommandLine.Run(args, Console.Out, Console.Error);
