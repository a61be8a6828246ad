using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;
using ScenarioFacts.Tool.Terminal;

namespace ScenarioFacts.Tool.CommandLine;

/// <summary>Prints the package version, without the commit that the build appends.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        parseResult.InvocationConfiguration.Output.WriteLine(version.Split('+')[0]);
        return ExitCode.Sound;
    }
}
