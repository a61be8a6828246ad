using System;
using ScenarioFacts.Oracle;

return OracleCommand.Run(args, Console.Out, Console.Error);
