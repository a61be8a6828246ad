using System.Text;
using Briefing;

Console.OutputEncoding = Encoding.UTF8;
new UkJapanBriefing(Console.Out).Write();
