using System.Collections.Generic;
using System.Text;

namespace ScenarioFacts;

/// <summary>Writes lines of cells, in the packed format that <c>PackedFacts</c> documents.</summary>
internal static class PackedLineWriter
{
    public static void Append(StringBuilder packed, params IReadOnlyList<string> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (i > 0)
                packed.Append('\t');
            AppendEscaped(packed, cells[i]);
        }

        packed.Append('\n');
    }

    private static void AppendEscaped(StringBuilder packed, string cell)
    {
        foreach (var c in cell)
        {
            _ = c switch
            {
                '\\' => packed.Append("\\\\"),
                '\t' => packed.Append("\\t"),
                '\n' => packed.Append("\\n"),
                '\r' => packed.Append("\\r"),
                _ => packed.Append(c),
            };
        }
    }
}
