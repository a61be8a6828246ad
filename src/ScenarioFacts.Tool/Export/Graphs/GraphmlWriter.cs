using System.Xml;

namespace ScenarioFacts.Tool.Export.Graphs;

/// <summary>Writes a graph as GraphML 1.0: labels and all else are data of nodes and edges.</summary>
internal static class GraphmlWriter
{
    private const string Namespace = "http://graphml.graphdrawing.org/xmlns";

    private static readonly GraphAttribute<GraphNode> NodeLabel = new("n_label", "label", "string", static node => node.Label);
    private static readonly GraphAttribute<GraphEdge> EdgeLabel = new("e_label", "label", "string", static edge => edge.Label);

    public static void Write(FactGraph graph, Stream output) => GraphXml.Write(output, xml =>
    {
        xml.WriteStartElement("graphml", Namespace);
        WriteKeys(xml, "node", [NodeLabel, .. GraphAttributes.OfNodes]);
        WriteKeys(xml, "edge", [EdgeLabel, .. GraphAttributes.OfEdges]);
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("id", "facts");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in graph.Nodes)
        {
            xml.WriteStartElement("node", Namespace);
            xml.WriteAttributeString("id", node.Id);
            WriteData(xml, node, [NodeLabel, .. GraphAttributes.OfNodes]);
            xml.WriteEndElement();
        }

        foreach (var edge in graph.Edges)
        {
            xml.WriteStartElement("edge", Namespace);
            xml.WriteAttributeString("id", edge.Id);
            xml.WriteAttributeString("source", edge.From.Id);
            xml.WriteAttributeString("target", edge.To.Id);
            WriteData(xml, edge, [EdgeLabel, .. GraphAttributes.OfEdges]);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void WriteKeys<T>(XmlWriter xml, string of, IEnumerable<GraphAttribute<T>> attributes)
    {
        foreach (var attribute in attributes)
        {
            xml.WriteStartElement("key", Namespace);
            xml.WriteAttributeString("id", attribute.Id);
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", attribute.Name);
            xml.WriteAttributeString("attr.type", attribute.Type);
            xml.WriteEndElement();
        }
    }

    private static void WriteData<T>(XmlWriter xml, T item, IEnumerable<GraphAttribute<T>> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (attribute.Get(item) is not { } value)
                continue;
            xml.WriteStartElement("data", Namespace);
            xml.WriteAttributeString("key", attribute.Id);
            xml.WriteString(GraphXml.Clean(value));
            xml.WriteEndElement();
        }
    }
}
