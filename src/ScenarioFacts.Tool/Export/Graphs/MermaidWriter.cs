using System.Text;

namespace ScenarioFacts.Tool.Export.Graphs;

/// <summary>Writes a graph as a flowchart of Mermaid. What a variant adds has dotted arrows.</summary>
internal static class MermaidWriter
{
    /// <summary>The signs that mean nothing in a quoted text of Mermaid.</summary>
    private const string Plain = " ,.-–—()'’‘“”/";

    public static void Write(FactGraph graph, TextWriter output)
    {
        output.Write("flowchart LR\n");
        foreach (var node in graph.Nodes)
            output.Write($"  {node.Id}[\"{Escape(node.Label)} ({Escape(node.Kind)})\"]\n");
        foreach (var edge in graph.Edges)
            output.Write($"  {edge.From.Id} {(edge.IsAssumed ? "-.->" : "-->")}|\"{Escape(edge.Label)}\"| {edge.To.Id}\n");
    }

    /// <summary>Every sign but letters, digits and a few marks is written as the number of its character.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || (rune.IsBmp && Plain.Contains((char)rune.Value, StringComparison.Ordinal)))
                escaped.Append(rune);
            else
                escaped.Append(Rune.IsControl(rune) ? " " : $"#{rune.Value};");
        }

        return escaped.ToString();
    }
}
