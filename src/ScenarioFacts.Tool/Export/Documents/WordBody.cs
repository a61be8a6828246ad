using System.Xml;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Writes what stands on the pages of a Word document.</summary>
internal sealed class WordBody(XmlWriter xml)
{
    // Of A4 between margins of 2.5 cm, in twentieths of a point.
    private const int PageWidth = 9070;
    private const int NarrowColumn = 2400;
    private const string Margin = "1418";

    /// <summary>The characters of the longest row that moves to the next page as a whole: longer ones would leave too much of a page empty.</summary>
    private const int LongestWhole = 700;

    /// <summary>What the names of the bookmarks of notes begin with: Word does not list those with an underscore.</summary>
    private const string Bookmark = "_Note";

    private readonly HashSet<int> _repeated = [];
    private readonly HashSet<int> _referred = [];
    private int _lastList = WordNumbering.Bullets;

    public void Write(Document document)
    {
        _repeated.UnionWith(GetRepeated(document));
        xml.Start("document");
        xml.Start("body");
        Write("Title", Phrase.Of(document.Title));
        Write("Subtitle", Phrase.Of(document.Subtitle));
        foreach (var section in document.Sections)
        {
            Write("Heading1", Phrase.Of(section.Heading));
            foreach (var block in section.Blocks)
                Write(block);
        }

        WritePage();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>The notes that are referred to more than once.</summary>
    private static IEnumerable<int> GetRepeated(Document document)
    {
        var seen = new HashSet<int>();
        return document.Phrases.SelectMany(static phrase => phrase.Parts).SelectMany(static part => part.Notes).Select(static note => note.Number).Where(number => !seen.Add(number));
    }

    private void WritePage()
    {
        xml.Start("sectPr");
        xml.Start("footerReference", ("type", "default"));
        xml.WriteAttributeString("r", "id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "rId5");
        xml.WriteEndElement();
        xml.Add("pgSz", ("w", "11906"), ("h", "16838"));
        xml.Add("pgMar", ("top", Margin), ("right", Margin), ("bottom", Margin), ("left", Margin), ("header", "709"), ("footer", "709"), ("gutter", "0"));
        xml.WriteEndElement();
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Write("Heading2", heading.Text);
                break;
            case ParagraphBlock paragraph:
                Write("Normal", paragraph.Text);
                break;
            case BulletBlock list:
                foreach (var item in list.Items)
                    Write("ListParagraph", item, WordNumbering.Bullets);
                break;
            case NumberedBlock list:
                _lastList++;
                foreach (var item in list.Items)
                    Write(item);
                break;
            case TableBlock table:
                Write(table);
                break;
            default:
                throw new NotSupportedException(block.GetType().Name);
        }
    }

    private void Write(ListItem item)
    {
        Write("ListHeading", item.Text, _lastList);
        foreach (var detail in item.Details)
            Write("ListContinue", detail);
    }

    private void Write(TableBlock table)
    {
        xml.Start("tbl");
        xml.Start("tblPr");
        xml.Set("tblStyle", "FactsTable");
        xml.Add("tblW", ("w", "5000"), ("type", "pct"));
        xml.Add("tblLayout", ("type", "fixed"));
        xml.Add("tblLook", ("val", "0420"), ("firstRow", "true"), ("lastRow", "false"), ("firstColumn", "false"), ("lastColumn", "false"), ("noHBand", "false"), ("noVBand", "true"));
        xml.Set("tblCaption", table.Caption);
        xml.WriteEndElement();
        xml.Start("tblGrid");
        for (var column = 0; column < table.Headings.Count; column++)
            xml.Add("gridCol", ("w", GetWidth(table, column)));
        xml.WriteEndElement();
        WriteRow(table, [.. table.Headings.Select(static heading => Phrase.Of(heading))], isHeader: true);
        foreach (var row in table.Rows)
            WriteRow(table, row, isHeader: false);
        xml.WriteEndElement();
    }

    private void WriteRow(TableBlock table, IReadOnlyList<Phrase> cells, bool isHeader)
    {
        xml.Start("tr");
        WriteRowMarks(isHeader, staysWhole: cells.Sum(static cell => cell.Text.Length) <= LongestWhole);
        foreach (var (column, cell) in cells.Index())
        {
            xml.Start("tc");
            xml.Start("tcPr");
            xml.Add("tcW", ("w", GetWidth(table, column)), ("type", "dxa"));
            xml.WriteEndElement();
            Write(isHeader ? "TableHeading" : "TableText", cell);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <param name="isHeader">Whether the row stands on each page that the table goes on to.</param>
    /// <param name="staysWhole">Whether it moves to the next page where it has no room.</param>
    private void WriteRowMarks(bool isHeader, bool staysWhole)
    {
        if (!isHeader && !staysWhole)
            return;
        xml.Start("trPr");
        if (staysWhole)
            xml.Add("cantSplit");
        if (isHeader)
            xml.Add("tblHeader");
        xml.WriteEndElement();
    }

    /// <summary>The width of a column: the last has what the others leave.</summary>
    private static string GetWidth(TableBlock table, int column) => WordElements.Number(column == table.Headings.Count - 1 ? PageWidth - (column * NarrowColumn) : NarrowColumn);

    private void Write(string style, Phrase phrase, int? list = null)
    {
        xml.StartParagraph(style, list);
        foreach (var part in phrase.Parts)
        {
            xml.AddText(part.Text);
            foreach (var (index, note) in part.Notes.Index())
                WriteReference(note, isFirst: index == 0);
        }

        xml.WriteEndElement();
    }

    private void WriteReference(Note note, bool isFirst)
    {
        if (!isFirst)
            xml.AddText(", ", WordFootnotes.Reference);
        var number = WordElements.Number(note.Number);
        if (!_referred.Add(note.Number))
            WriteRepeated(number);
        else if (_repeated.Contains(note.Number))
            WriteBookmarked(number);
        else
            WriteFirst(number);
    }

    private void WriteFirst(string number)
    {
        xml.StartRun(WordFootnotes.Reference);
        xml.Add("footnoteReference", ("id", number));
        xml.WriteEndElement();
    }

    private void WriteBookmarked(string number)
    {
        xml.Add("bookmarkStart", ("id", number), ("name", Bookmark + number));
        WriteFirst(number);
        xml.Add("bookmarkEnd", ("id", number));
    }

    /// <summary>A further reference is a field: Word shows the number of the footnote, leads there, and numbers it anew where others are put before it.</summary>
    private void WriteRepeated(string number)
    {
        xml.Start("fldSimple", ("instr", $" NOTEREF {Bookmark}{number} \\f \\h "));
        xml.AddText(number, WordFootnotes.Reference);
        xml.WriteEndElement();
    }
}
