using ScenarioFacts.Language.Diagnostics;
using Spectre.Console;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>The colors of the tool, from the 16 that terminals let users configure.</summary>
internal static class Styles
{
    public static Style Error { get; } = new(Color.Red, decoration: Decoration.Bold);

    public static Style Warning { get; } = new(Color.Yellow, decoration: Decoration.Bold);

    public static Style Good { get; } = new(Color.Green);

    /// <summary>Secondary text: line numbers, related locations.</summary>
    public static Style Dim { get; } = new(decoration: Decoration.Dim);

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    /// <summary>Text that the analyst writes or could write: names, fields, commands.</summary>
    public static Style Code { get; } = new(Color.Teal);

    public static Style ForSeverity(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Error ? Error : Warning;
}
