using System.Xml;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Writes the footnotes of a Word document.</summary>
internal static class WordFootnotes
{
    /// <summary>The style of the numbers of footnotes, where they are referred to and in front of their text.</summary>
    public const string Reference = "FootnoteReference";

    /// <summary>Each note is a footnote on the page that refers to it first. Since notes are numbered in that order, Word gives them the numbers that they have.</summary>
    public static void Write(Document document, XmlWriter xml)
    {
        xml.Start("footnotes");
        WriteSeparator(xml, "separator", "-1");
        WriteSeparator(xml, "continuationSeparator", "0");
        foreach (var note in document.Notes)
            Write(xml, note);
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, Note note)
    {
        xml.Start("footnote", ("id", WordElements.Number(note.Number)));
        xml.StartParagraph("FootnoteText");
        xml.StartRun(Reference);
        xml.Add("footnoteRef");
        xml.WriteEndElement();
        xml.AddText(" " + note.Text);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteSeparator(XmlWriter xml, string kind, string id)
    {
        xml.Start("footnote", ("type", kind), ("id", id));
        xml.Start("p");
        xml.StartRun();
        xml.Add(kind);
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
