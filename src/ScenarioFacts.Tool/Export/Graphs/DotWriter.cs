using System.Text;

namespace ScenarioFacts.Tool.Export.Graphs;

/// <summary>Writes a graph in the DOT language of Graphviz. What a variant adds is dashed.</summary>
internal static class DotWriter
{
    private const string Dashed = ", style=dashed";

    public static void Write(FactGraph graph, TextWriter output)
    {
        output.Write("digraph facts {\n  rankdir=LR;\n  node [shape=box];\n");
        foreach (var node in graph.Nodes)
        {
            output.Write($"  {node.Id} [label={Quote(node.Label, node.Kind)}, name={Quote(node.Name)}, kind={Quote(node.Kind)}, scenario={Quote(node.Scenario)}"
                + $"{(node.When is { } when ? $", when={Quote(when.ToString())}" : "")}{(node.IsAssumed ? Dashed : "")}];\n");
        }

        foreach (var edge in graph.Edges)
            output.Write($"  {edge.From.Id} -> {edge.To.Id} [label={Quote(edge.Label)}, field={Quote(edge.Field)}, scenario={Quote(edge.Scenario)}{(edge.IsAssumed ? Dashed : "")}];\n");
        output.Write("}\n");
    }

    /// <summary>A quoted string of one or more lines. Graphviz reads escapes and HTML entities in it: neither a backslash nor an ampersand of the text is one.</summary>
    private static string Quote(params string[] lines)
    {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < lines.Length; i++)
        {
            quoted.Append(i == 0 ? "" : "\\n");
            foreach (var c in lines[i])
            {
                _ = c switch
                {
                    '"' => quoted.Append("\\\""),
                    '\\' => quoted.Append("\\\\"),
                    '&' => quoted.Append("&amp;"),
                    _ => quoted.Append(char.IsControl(c) ? ' ' : c),
                };
            }
        }

        return quoted.Append('"').ToString();
    }
}
