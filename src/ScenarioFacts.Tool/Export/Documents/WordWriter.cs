using System.IO.Compression;
using System.Text;
using System.Xml;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>
/// Writes a document for Word and LibreOffice: with headings, real footnotes, lists and a table style. Each part goes into the file while it is made, so that memory does not grow with the document.
/// The same document gives the same bytes.
/// </summary>
internal static class WordWriter
{
    /// <summary>The first day that a zip archive can have: entries have no other time.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static void Write(Document document, Stream output)
    {
        using var package = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        // The list of content types first, as readers expect it.
        Copy(package, "[Content_Types].xml", "content-types.xml");
        Copy(package, "_rels/.rels", "package-relationships.xml");
        Copy(package, "docProps/app.xml", "app.xml");
        Write(package, "docProps/core.xml", xml => WordProperties.Write(document, xml));
        Copy(package, "word/_rels/document.xml.rels", "document-relationships.xml");
        Write(package, "word/document.xml", xml => new WordBody(xml).Write(document));
        Copy(package, "word/footer.xml", "footer.xml");
        Write(package, "word/footnotes.xml", xml => WordFootnotes.Write(document, xml));
        Write(package, "word/numbering.xml", xml => WordNumbering.Write(document, xml));
        Copy(package, "word/settings.xml", "settings.xml");
        Copy(package, "word/styles.xml", "styles.xml");
    }

    private static void Write(ZipArchive package, string name, Action<XmlWriter> write)
    {
        using var part = Create(package, name);
        using var xml = XmlWriter.Create(part, Xml);
        write(xml);
    }

    /// <summary>Writes a part that is the same in all documents.</summary>
    private static void Copy(ZipArchive package, string name, string resource)
    {
        using var from = typeof(WordWriter).Assembly.GetManifestResourceStream("word/" + resource)!;
        using var part = Create(package, name);
        from.CopyTo(part);
    }

    private static Stream Create(ZipArchive package, string name)
    {
        var entry = package.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        return entry.Open();
    }
}
