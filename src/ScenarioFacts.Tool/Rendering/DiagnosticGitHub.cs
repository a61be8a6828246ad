using System.Globalization;
using System.Text;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>Diagnostics as workflow commands of GitHub Actions, which shows them at their lines. Columns are one-based; the end column is exclusive.</summary>
internal static class DiagnosticGitHub
{
    public static void Write(IEnumerable<Diagnostic> diagnostics, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
            output.WriteLine(GetCommand(diagnostic));
    }

    private static string GetCommand(Diagnostic diagnostic)
    {
        var (start, end) = (diagnostic.Start, diagnostic.End);
        var command = new StringBuilder(diagnostic.Severity == DiagnosticSeverity.Error ? "::error " : "::warning ");
        command.Append("file=").Append(Property(RelativePath.Format(diagnostic.File.Path)));
        command.Append(",line=").Append(Wording.Number(start.Line + 1));
        command.Append(",endLine=").Append(Wording.Number(end.Line + 1));
        // Columns are only supported within a single line.
        if (start.Line == end.Line)
            command.Append(",col=").Append(Wording.Number(start.Column + 1)).Append(",endColumn=").Append(Wording.Number(end.Column + 1));
        return command.Append(",title=").Append(Property(diagnostic.Id)).Append("::").Append(Data(diagnostic.Message)).ToString();
    }

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    /// <summary>Escapes what would end the command, and what would control the terminal on which the log is read.</summary>
    private static string Data(string text)
    {
        var data = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c == '%' || !Wording.IsPrintable(c))
                data.Append(string.Concat(Encoding.UTF8.GetBytes([c]).Select(static octet => "%" + octet.ToString("X2", CultureInfo.InvariantCulture))));
            else
                data.Append(c);
        }

        return data.ToString();
    }
}
