using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool.Sources;

/// <summary>Formats evidence for an analyst to paste.</summary>
internal static class EvidenceRenderer
{
    /// <summary>Formats a line of evidence.</summary>
    public static string GetLine(QuotedSource source, string words) => $"    > {source.Name} \"{Escaped(words)}\"";

    /// <summary>Escapes the content of a string literal; backslash and quotation mark are the only escapes.</summary>
    public static string Escaped(string text) =>
        Wording.Printable(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal));
}
