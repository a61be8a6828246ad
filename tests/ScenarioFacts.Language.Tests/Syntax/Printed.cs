using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Tests.Syntax;

/// <summary>Lines with their depths, and the tree that they are to be read as.</summary>
internal sealed record Printed(IReadOnlyList<(int Depth, string Line)> Lines, string Tree)
{
    /// <summary>The lines as a text.</summary>
    public string Text { get; private init; } = "";

    public static Printed Line(string line, string tree) => new([(0, line)], tree);

    /// <summary>A line with what belongs to it.</summary>
    public static Printed Under(Printed head, IReadOnlyCollection<Printed> body) => new(
        [.. head.Lines, .. body.SelectMany(static part => part.Lines).Select(static line => (line.Depth + 1, line.Line))],
        body.Count == 0 ? head.Tree : head.Tree + "{" + string.Join(" ", body.Select(static part => part.Tree)) + "}");

    /// <summary>Things that stand one after the other at the left margin.</summary>
    public static Printed Join(IReadOnlyCollection<Printed> parts) =>
        new([.. parts.SelectMany(static part => part.Lines)], string.Join("\n", parts.Select(static part => part.Tree)));

    /// <summary>With blank lines, comments, ends of lines and indentation as they come: none of them carries a meaning.</summary>
    public Printed LaidOut(Random layout)
    {
        var end = layout.Next(3) switch { 0 => "\r\n", 1 => "\r", _ => "\n" };
        var step = 1 + layout.Next(4);
        var text = string.Concat(Lines.Select(line =>
            Noise(layout, end) + new string(layout.Next(5) == 0 ? '\t' : ' ', line.Depth * step) + line.Line + (layout.Next(4) == 0 ? "  # a note" : "") + end));
        return this with { Text = text };
    }

    private static string Noise(Random layout, string end) => layout.Next(6) switch
    {
        0 => end,
        1 => "# because \"a comment\"" + end,
        2 => "   " + end,
        _ => "",
    };
}
