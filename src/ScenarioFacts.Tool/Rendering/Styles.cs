using ScenarioFacts.Language.Diagnostics;
using Spectre.Console;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>The few colours of the tool. They are of the sixteen that every terminal lets its user choose.</summary>
internal static class Styles
{
    public static Style Error { get; } = new(Color.Red, decoration: Decoration.Bold);

    public static Style Warning { get; } = new(Color.Yellow, decoration: Decoration.Bold);

    public static Style Good { get; } = new(Color.Green);

    /// <summary>What stands beside what matters: line numbers, other places.</summary>
    public static Style Dim { get; } = new(decoration: Decoration.Dim);

    public static Style Strong { get; } = new(decoration: Decoration.Bold);

    /// <summary>What the analyst writes or could write: names, fields, commands.</summary>
    public static Style Code { get; } = new(Color.Teal);

    public static Style ForSeverity(DiagnosticSeverity severity) => severity == DiagnosticSeverity.Error ? Error : Warning;
}
