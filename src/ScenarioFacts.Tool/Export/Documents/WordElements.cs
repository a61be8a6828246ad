using System.Globalization;
using System.Xml;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Elements of WordprocessingML, written one after the other.</summary>
internal static class WordElements
{
    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Prefix = "w";

    public static void Start(this XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(Prefix, name, Namespace);
        foreach (var attribute in attributes)
            xml.WriteAttributeString(Prefix, attribute.Name, Namespace, attribute.Value);
    }

    /// <summary>An element without content.</summary>
    public static void Add(this XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.Start(name, attributes);
        xml.WriteEndElement();
    }

    /// <summary>An element with nothing but a value.</summary>
    public static void Set(this XmlWriter xml, string name, string value) => xml.Add(name, ("val", value));

    /// <inheritdoc cref="Set(XmlWriter, string, string)"/>
    public static void Set(this XmlWriter xml, string name, int value) => xml.Set(name, Number(value));

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Begins a run, whose content is in a style of characters.</summary>
    public static void StartRun(this XmlWriter xml, string? style = null)
    {
        xml.Start("r");
        if (style is null)
            return;
        xml.Start("rPr");
        xml.Set("rStyle", style);
        xml.WriteEndElement();
    }

    /// <summary>A run of text.</summary>
    public static void AddText(this XmlWriter xml, string text, string? style = null)
    {
        xml.StartRun(style);
        xml.Start("t");
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(text);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Begins a paragraph.</summary>
    /// <param name="list">The number of the list of which it is an item.</param>
    public static void StartParagraph(this XmlWriter xml, string style, int? list = null)
    {
        xml.Start("p");
        xml.Start("pPr");
        xml.Set("pStyle", style);
        if (list is { } number)
        {
            xml.Start("numPr");
            xml.Set("ilvl", 0);
            xml.Set("numId", number);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
