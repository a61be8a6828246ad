using System.Text;
using Briefing;

Console.OutputEncoding = Encoding.UTF8;
return BriefingCommand.Run(args, Console.Out, Console.Error);
