namespace Briefing.Tests;

/// <summary>What the briefing prints for a command line.</summary>
/// <param name="ExitCode">What it ends with.</param>
/// <param name="Page">What it writes.</param>
/// <param name="Error">What it complains of.</param>
internal sealed record Printed(int ExitCode, string Page, string Error)
{
    public IReadOnlyList<string> Lines { get; } = Page.Split(Environment.NewLine);

    public static Printed With(params string[] args)
    {
        using var page = new StringWriter();
        using var error = new StringWriter();
        var exitCode = BriefingCommand.Run(args, page, error);
        return new Printed(exitCode, page.ToString(), error.ToString());
    }

    /// <summary>The lines of a section, without its heading; empty if there is no such section.</summary>
    public IEnumerable<string> Section(string heading) => Lines
        .SkipWhile(line => !string.Equals(line, heading, StringComparison.Ordinal))
        .Skip(2)
        .TakeWhile(static line => line.Length > 0);
}
