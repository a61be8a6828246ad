using System.Globalization;
using System.Text;
using System.Xml;

namespace ScenarioFacts.Tool.Export.Graphs;

/// <summary>What the two XML formats have in common. The same graph gives the same bytes.</summary>
internal static class GraphXml
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static void Write(Stream output, Action<XmlWriter> write)
    {
        using var xml = XmlWriter.Create(output, Settings);
        xml.WriteStartDocument();
        write(xml);
        xml.WriteEndDocument();
    }

    /// <summary>The text with U+FFFD for each character that XML cannot hold.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
                clean.Append(text[i]).Append(text[++i]);
            else
                clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }

        return clean.ToString();
    }

    public static string? Format(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>An attribute of nodes or edges.</summary>
/// <param name="Type">The type by the names that both formats have.</param>
/// <param name="Get">Its value; null where there is none.</param>
internal sealed record GraphAttribute<T>(string Id, string Name, string Type, Func<T, string?> Get)
{
    public static string FromBoolean(bool truth) => truth ? "true" : "false";
}

/// <summary>The attributes of both XML formats.</summary>
internal static class GraphAttributes
{
    public static readonly IReadOnlyList<GraphAttribute<GraphNode>> OfNodes =
    [
        new("n_name", "name", "string", static node => node.Name),
        new("n_kind", "kind", "string", static node => node.Kind),
        new("n_scenario", "scenario", "string", static node => node.Scenario),
        new("n_assumed", "assumed", "boolean", static node => GraphAttribute<GraphNode>.FromBoolean(node.IsAssumed)),
        new("n_when", "when", "string", static node => node.When?.ToString()),
        new("n_earliest", "when_earliest", "string", static node => GraphXml.Format(node.When?.Earliest)),
        new("n_latest", "when_latest", "string", static node => GraphXml.Format(node.When?.Latest)),
    ];

    public static readonly IReadOnlyList<GraphAttribute<GraphEdge>> OfEdges =
    [
        new("e_field", "field", "string", static edge => edge.Field),
        new("e_role", "role", "string", static edge => edge.Role),
        new("e_standing", "standing", "string", static edge => edge.Standing),
        new("e_time", "time", "string", static edge => edge.Time),
        new("e_earliest", "earliest", "string", static edge => GraphXml.Format(edge.Start)),
        new("e_latest", "latest", "string", static edge => GraphXml.Format(edge.End)),
        new("e_scenario", "scenario", "string", static edge => edge.Scenario),
        new("e_assumed", "assumed", "boolean", static edge => GraphAttribute<GraphEdge>.FromBoolean(edge.IsAssumed)),
    ];
}
