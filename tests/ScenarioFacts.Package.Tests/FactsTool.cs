using System.Collections.Generic;

namespace ScenarioFacts.Package.Tests;

/// <summary><c>facts</c>, installed from its package.</summary>
internal sealed class FactsTool(string path)
{
    public DotNetResult Run(string folder, params IEnumerable<string> arguments) => DotNet.Run(path, folder, arguments);
}
