using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Tool.Printing;
using Spectre.Console;

namespace ScenarioFacts.Tool.Quoting;

/// <summary>A line of evidence, ready to be pasted under a claim.</summary>
internal static class EvidenceLine
{
    public static void Write(QuotedSource source, string words, IAnsiConsole console) =>
        console.Write(new Line().Add($"    > {source.Name} \"{Escaped(words)}\"", Styles.Code));

    /// <summary>A text knows two escapes.</summary>
    private static string Escaped(string words) =>
        Wording.Printable(words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal));
}
