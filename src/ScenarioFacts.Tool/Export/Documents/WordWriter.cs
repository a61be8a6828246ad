using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordDocument = DocumentFormat.OpenXml.Wordprocessing.Document;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Writes a document for Word and LibreOffice: with headings, real footnotes, lists and a table style. The same document gives the same bytes.</summary>
internal sealed class WordWriter
{
    /// <summary>The first day that a zip archive can have: entries have no other time.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Footnotes _footnotes = WordParts.CreateFootnotes();
    private readonly Body _body = new();
    private int _lastFootnote;
    private int _lastList = WordParts.Bullets;

    public static void Write(Document document, Stream output)
    {
        using var package = new MemoryStream();
        new WordWriter().WritePackage(document, package);
        CopyWithoutTimes(package, output);
    }

    private void WritePackage(Document document, Stream package)
    {
        using var word = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document, autoSave: true);
        var main = word.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rId1");
        WriteBody(document);
        main.Document = new WordDocument(_body);
        main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = WordParts.CreateStyles();
        main.AddNewPart<NumberingDefinitionsPart>("rId2").Numbering = WordParts.CreateNumbering(_lastList);
        main.AddNewPart<FootnotesPart>("rId3").Footnotes = _footnotes;
        main.AddNewPart<DocumentSettingsPart>("rId4").Settings = WordParts.CreateSettings();
        WordParts.WriteProperties(word.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId2"), document.Title);
    }

    private void WriteBody(Document document)
    {
        Append("Title", Phrase.Of(document.Title));
        Append("Subtitle", Phrase.Of(document.Subtitle));
        foreach (var section in document.Sections)
        {
            Append("Heading1", Phrase.Of(section.Heading));
            foreach (var block in section.Blocks)
                Append(block);
        }

        _body.Append(WordParts.CreatePage());
    }

    private void Append(Block block)
    {
        switch (block)
        {
            case ParagraphBlock paragraph:
                Append("Normal", paragraph.Text);
                break;
            case BulletBlock list:
                foreach (var item in list.Items)
                    AppendItem(item, WordParts.Bullets);
                break;
            case NumberedBlock list:
                _lastList++;
                foreach (var item in list.Items)
                {
                    AppendItem(item.Text, _lastList);
                    foreach (var detail in item.Details)
                        Append("ListContinue", detail);
                }

                break;
            case TableBlock table:
                Append(table);
                break;
            default:
                throw new NotSupportedException(block.GetType().Name);
        }
    }

    private void Append(TableBlock table)
    {
        Append("Caption", Phrase.Of(table.Caption));
        var grid = new Table(
            new TableProperties(new TableStyle { Val = "FactsTable" }, new TableWidth { Type = TableWidthUnitValues.Pct, Width = "5000" }, new TableLook { Val = "0420", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true }),
            new TableGrid(table.Headings.Select(heading => new GridColumn { Width = WordParts.GetWidth(table.Headings, heading) })));
        grid.Append(new TableRow(new OpenXmlElement[] { new TableRowProperties(new CantSplit(), new TableHeader()) }.Concat(table.Headings.Select(heading => CreateCell(table, heading, Phrase.Of(heading))))));
        foreach (var row in table.Rows)
            grid.Append(new TableRow(new OpenXmlElement[] { new TableRowProperties(new CantSplit()) }.Concat(row.Zip(table.Headings, (cell, heading) => CreateCell(table, heading, cell)))));
        _body.Append(grid);
        Append("Normal", Phrase.Of(""));
    }

    private TableCell CreateCell(TableBlock table, string heading, Phrase phrase) =>
        new(new TableCellProperties(new TableCellWidth { Type = TableWidthUnitValues.Dxa, Width = WordParts.GetWidth(table.Headings, heading) }), Create("TableText", phrase));

    private void AppendItem(Phrase phrase, int list) => _body.Append(Create(
        new ParagraphProperties(new ParagraphStyleId { Val = "ListParagraph" }, new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = list })), phrase));

    private void Append(string style, Phrase phrase) => _body.Append(Create(style, phrase));

    private Paragraph Create(string style, Phrase phrase) => Create(new ParagraphProperties(new ParagraphStyleId { Val = style }), phrase);

    private Paragraph Create(ParagraphProperties properties, Phrase phrase)
    {
        var paragraph = new Paragraph(properties);
        foreach (var part in phrase.Parts)
        {
            paragraph.Append(CreateRun(part.Text));
            Append(paragraph, part.Notes);
        }

        return paragraph;
    }

    private void Append(Paragraph paragraph, IReadOnlyList<Note> notes)
    {
        foreach (var (index, note) in notes.Index())
        {
            if (index > 0)
                paragraph.Append(new Run(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new Text(", ") { Space = SpaceProcessingModeValues.Preserve }));
            paragraph.Append(new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReference { Id = AddFootnote(note) }));
        }
    }

    /// <summary>Each reference has a footnote of its own, on its own page, though several may be of the same words.</summary>
    private int AddFootnote(Note note)
    {
        _footnotes.Append(new Footnote(new Paragraph(
            new ParagraphProperties(new ParagraphStyleId { Val = "FootnoteText" }),
            new Run(new RunProperties(new RunStyle { Val = "FootnoteReference" }), new FootnoteReferenceMark()),
            CreateRun(" " + note.Text)))
        { Id = ++_lastFootnote });
        return _lastFootnote;
    }

    private static Run CreateRun(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static void CopyWithoutTimes(Stream package, Stream output)
    {
        using var from = new ZipArchive(package, ZipArchiveMode.Read);
        using var to = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        // The list of content types first, as readers expect it.
        foreach (var entry in from.Entries.OrderBy(static entry => entry.FullName != "[Content_Types].xml").ThenBy(static entry => entry.FullName, StringComparer.Ordinal))
        {
            var copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = NoTime;
            using var source = entry.Open();
            using var target = copy.Open();
            source.CopyTo(target);
        }
    }
}
