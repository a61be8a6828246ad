namespace Briefing.Tests;

/// <summary>What the briefing prints for a command line.</summary>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Page">The standard output.</param>
/// <param name="Error">The standard error.</param>
internal sealed record BriefingOutput(int ExitCode, string Page, string Error)
{
    public IReadOnlyList<string> Lines { get; } = Page.Split(Environment.NewLine);

    public static BriefingOutput Of(params string[] args)
    {
        using var page = new StringWriter();
        using var error = new StringWriter();
        var exitCode = BriefingCommand.Run(args, page, error);
        return new BriefingOutput(exitCode, page.ToString(), error.ToString());
    }

    /// <summary>The lines of a section without its heading; empty if there is no such section.</summary>
    public IEnumerable<string> Section(string heading) => Lines
        .SkipWhile(line => !string.Equals(line, heading, StringComparison.Ordinal))
        .Skip(2)
        .TakeWhile(static line => line.Length > 0);

    /// <summary>The list items of a section, each without its line breaks.</summary>
    public IEnumerable<string> Items(string heading)
    {
        var section = string.Join('\n', Section(heading));
        return System.Text.RegularExpressions.Regex.Replace(section, "\n +", " ").Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
