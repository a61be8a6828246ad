using System.Xml;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Writes the lists of a Word document.</summary>
internal static class WordNumbering
{
    /// <summary>The list whose items have bullets; numbered lists have the numbers behind it, so that each begins anew.</summary>
    public const int Bullets = 1;

    private const int BulletLevels = 1;
    private const int NumberLevels = 2;

    public static void Write(Document document, XmlWriter xml)
    {
        var numbered = document.Sections.SelectMany(static section => section.Blocks).Count(static block => block is NumberedBlock);
        xml.Start("numbering");
        WriteLevels(xml, BulletLevels, "bullet", "•");
        WriteLevels(xml, NumberLevels, "decimal", "%1.");
        xml.Start("num", ("numId", WordElements.Number(Bullets)));
        xml.Set("abstractNumId", BulletLevels);
        xml.WriteEndElement();
        for (var list = Bullets + 1; list <= Bullets + numbered; list++)
            WriteNumbered(xml, list);
        xml.WriteEndElement();
    }

    private static void WriteNumbered(XmlWriter xml, int list)
    {
        xml.Start("num", ("numId", WordElements.Number(list)));
        xml.Set("abstractNumId", NumberLevels);
        xml.Start("lvlOverride", ("ilvl", "0"));
        xml.Set("startOverride", 1);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteLevels(XmlWriter xml, int id, string format, string text)
    {
        xml.Start("abstractNum", ("abstractNumId", WordElements.Number(id)));
        xml.Set("multiLevelType", "singleLevel");
        xml.Start("lvl", ("ilvl", "0"));
        xml.Set("start", 1);
        xml.Set("numFmt", format);
        xml.Set("lvlText", text);
        xml.Set("lvlJc", "left");
        xml.Start("pPr");
        xml.Add("ind", ("left", "360"), ("hanging", "360"));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
