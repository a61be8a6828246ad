using System.Xml;

namespace ScenarioFacts.Tool.Export.Graphs;

/// <summary>
/// Writes a graph as GEXF 1.2, the version that every reader knows. A reference with a time is there from the first to the last day that the time can mean; a fact, and a reference
/// without a time, is always there.
/// </summary>
internal static class GexfWriter
{
    private const string Namespace = "http://www.gexf.net/1.2draft";

    public static void Write(FactGraph graph, Stream output) => GraphXml.Write(output, xml =>
    {
        xml.WriteStartElement("gexf", Namespace);
        xml.WriteAttributeString("version", "1.2");
        xml.WriteStartElement("graph", Namespace);
        xml.WriteAttributeString("mode", "dynamic");
        xml.WriteAttributeString("defaultedgetype", "directed");
        xml.WriteAttributeString("timeformat", "date");
        WriteAttributes(xml, "node", GraphAttributes.OfNodes);
        WriteAttributes(xml, "edge", GraphAttributes.OfEdges);
        xml.WriteStartElement("nodes", Namespace);
        foreach (var node in graph.Nodes)
            Write(xml, node);
        xml.WriteEndElement();
        xml.WriteStartElement("edges", Namespace);
        foreach (var edge in graph.Edges)
            Write(xml, edge);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void Write(XmlWriter xml, GraphNode node)
    {
        xml.WriteStartElement("node", Namespace);
        xml.WriteAttributeString("id", node.Id);
        xml.WriteAttributeString("label", GraphXml.Clean(node.Label));
        WriteValues(xml, node, GraphAttributes.OfNodes);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, GraphEdge edge)
    {
        xml.WriteStartElement("edge", Namespace);
        xml.WriteAttributeString("id", edge.Id);
        xml.WriteAttributeString("source", edge.From.Id);
        xml.WriteAttributeString("target", edge.To.Id);
        xml.WriteAttributeString("label", GraphXml.Clean(edge.Label));
        WriteValues(xml, edge, GraphAttributes.OfEdges);
        if (edge.Start is not null || edge.End is not null)
            WriteSpell(xml, edge);
        xml.WriteEndElement();
    }

    /// <summary>An end that is not written is open.</summary>
    private static void WriteSpell(XmlWriter xml, GraphEdge edge)
    {
        xml.WriteStartElement("spells", Namespace);
        xml.WriteStartElement("spell", Namespace);
        if (GraphXml.Format(edge.Start) is { } start)
            xml.WriteAttributeString("start", start);
        if (GraphXml.Format(edge.End) is { } end)
            xml.WriteAttributeString("end", end);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteAttributes<T>(XmlWriter xml, string of, IEnumerable<GraphAttribute<T>> attributes)
    {
        xml.WriteStartElement("attributes", Namespace);
        xml.WriteAttributeString("class", of);
        foreach (var attribute in attributes)
        {
            xml.WriteStartElement("attribute", Namespace);
            xml.WriteAttributeString("id", attribute.Id);
            xml.WriteAttributeString("title", attribute.Name);
            xml.WriteAttributeString("type", attribute.Type);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteValues<T>(XmlWriter xml, T item, IEnumerable<GraphAttribute<T>> attributes)
    {
        xml.WriteStartElement("attvalues", Namespace);
        foreach (var attribute in attributes)
        {
            if (attribute.Get(item) is not { } value)
                continue;
            xml.WriteStartElement("attvalue", Namespace);
            xml.WriteAttributeString("for", attribute.Id);
            xml.WriteAttributeString("value", GraphXml.Clean(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
