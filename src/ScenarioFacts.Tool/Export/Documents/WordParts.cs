using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>The parts of a Word document that are the same in all: styles, lists, settings.</summary>
internal static class WordParts
{
    /// <summary>The list whose items have bullets; numbered lists have the numbers behind it, so that each begins anew.</summary>
    public const int Bullets = 1;

    private const int BulletLevels = 1;
    private const int NumberLevels = 2;

    // Of A4 between margins of 2.5 cm, in twentieths of a point.
    private const int PageWidth = 9070;
    private const int NarrowColumn = 2400;

    /// <summary>The width of a column: the last has what the others leave.</summary>
    public static string GetWidth(IReadOnlyList<string> headings, string heading) =>
        (heading == headings[^1] ? PageWidth - ((headings.Count - 1) * NarrowColumn) : NarrowColumn).ToString(CultureInfo.InvariantCulture);

    public static Footnotes CreateFootnotes() => new(
        new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
        new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 0 });

    public static Settings CreateSettings() => new(
        new FootnoteDocumentWideProperties(new FootnoteSpecialReference { Id = -1 }, new FootnoteSpecialReference { Id = 0 }),
        new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }));

    public static SectionProperties CreatePage() => new(
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1418, Right = 1418, Bottom = 1418, Left = 1418, Header = 709, Footer = 709, Gutter = 0 });

    /// <param name="lastList">The number of the last list that is used.</param>
    public static Numbering CreateNumbering(int lastList) => new(
        new OpenXmlElement[] { CreateLevels(BulletLevels, NumberFormatValues.Bullet, "•"), CreateLevels(NumberLevels, NumberFormatValues.Decimal, "%1.") }
            .Append(new NumberingInstance(new AbstractNumId { Val = BulletLevels }) { NumberID = Bullets })
            .Concat(Enumerable.Range(Bullets + 1, lastList - Bullets).Select(static list => new NumberingInstance(
                new AbstractNumId { Val = NumberLevels }, new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 })
            { NumberID = list })));

    public static Styles CreateStyles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Cambria", HighAnsi = "Cambria", EastAsia = "MS Mincho", ComplexScript = "Times New Roman" }, new FontSize { Val = "22" }, new Languages { Val = "en-GB" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
        CreateStyle("Normal", "Normal", isDefault: true),
        CreateStyle("Title", "Title", run: [new Bold(), new FontSize { Val = "40" }]),
        CreateStyle("Subtitle", "Subtitle", run: [new Color { Val = "595959" }]),
        CreateStyle("Heading1", "heading 1", paragraph: [new KeepNext(), new SpacingBetweenLines { Before = "360", After = "120" }, new OutlineLevel { Val = 0 }], run: [new Bold(), new FontSize { Val = "28" }]),
        CreateStyle("ListParagraph", "List Paragraph"),
        CreateStyle("ListContinue", "List Continue", paragraph: [new Indentation { Left = "360" }], run: [new Color { Val = "595959" }, new FontSize { Val = "20" }]),
        CreateStyle("Caption", "caption", paragraph: [new KeepNext()], run: [new Italic(), new FontSize { Val = "20" }]),
        CreateStyle("TableText", "Table Text", paragraph: [new SpacingBetweenLines { After = "40" }], run: [new FontSize { Val = "20" }]),
        CreateStyle("FootnoteText", "footnote text", paragraph: [new SpacingBetweenLines { After = "0" }], run: [new FontSize { Val = "18" }]),
        new Style(new StyleName { Val = "footnote reference" }, new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript })) { Type = StyleValues.Character, StyleId = "FootnoteReference" },
        CreateTableStyle());

    /// <summary>Writes the title of the document. The library would give its part a name of chance.</summary>
    public static void WriteProperties(CoreFilePropertiesPart part, string title)
    {
        const string Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        using var xml = XmlWriter.Create(part.GetStream(FileMode.Create, FileAccess.Write));
        xml.WriteStartElement("cp", "coreProperties", Core);
        xml.WriteElementString("dc", "title", "http://purl.org/dc/elements/1.1/", title);
        xml.WriteEndElement();
    }

    private static AbstractNum CreateLevels(int id, NumberFormatValues format, string text) => new(
        new MultiLevelType { Val = MultiLevelValues.SingleLevel },
        new Level(
            new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = format }, new LevelText { Val = text }, new LevelJustification { Val = LevelJustificationValues.Left },
            new PreviousParagraphProperties(new Indentation { Left = "360", Hanging = "360" }))
        { LevelIndex = 0 })
    { AbstractNumberId = id };

    private static Style CreateStyle(string id, string name, bool isDefault = false, IEnumerable<OpenXmlElement>? paragraph = null, IEnumerable<OpenXmlElement>? run = null)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (isDefault)
            style.Default = true;
        else
            style.Append(new BasedOn { Val = "Normal" });
        style.Append(new PrimaryStyle());
        if (paragraph is not null)
            style.Append(new StyleParagraphProperties(paragraph));
        if (run is not null)
            style.Append(new StyleRunProperties(run));
        return style;
    }

    private static Style CreateTableStyle() => new(
        new StyleName { Val = "Facts Table" },
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 8 },
                new BottomBorder { Val = BorderValues.Single, Size = 8 },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "BFBFBF" }),
            new TableCellMarginDefault(new TableCellLeftMargin { Width = 100, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 100, Type = TableWidthValues.Dxa })),
        new TableStyleProperties(new RunPropertiesBaseStyle(new Bold())) { Type = TableStyleOverrideValues.FirstRow })
    { Type = StyleValues.Table, StyleId = "FactsTable", CustomStyle = true };
}
