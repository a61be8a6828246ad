using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool.Sources;

/// <summary>What an analyst pastes.</summary>
internal static class EvidenceRenderer
{
    /// <summary>A line of evidence.</summary>
    public static string GetLine(QuotedSource source, string words) => $"    > {source.Name} \"{Escaped(words)}\"";

    /// <summary>The content of a text between quotation marks, which knows two escapes.</summary>
    public static string Escaped(string text) =>
        Wording.Printable(text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal));
}
