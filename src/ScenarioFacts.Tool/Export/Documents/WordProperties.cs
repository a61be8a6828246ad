using System.Xml;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Writes what file managers and screen readers say of a Word document.</summary>
internal static class WordProperties
{
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static void Write(Document document, XmlWriter xml)
    {
        xml.WriteStartElement("cp", "coreProperties", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
        xml.WriteElementString("dc", "title", DublinCore, document.Title);
        xml.WriteElementString("dc", "language", DublinCore, "en-GB");
        xml.WriteEndElement();
    }
}
