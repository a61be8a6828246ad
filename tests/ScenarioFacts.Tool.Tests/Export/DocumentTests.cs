using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Export.Documents;
using Xunit;
using Block = ScenarioFacts.Tool.Export.Documents.Block;
using Document = ScenarioFacts.Tool.Export.Documents.Document;
using ListItem = ScenarioFacts.Tool.Export.Documents.ListItem;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>Briefings: what is in them, and that each format gives a reader back what was put in.</summary>
public sealed class DocumentTests
{
    /// <summary>With all that it knows beyond CommonMark: nothing of a text may be taken for any of it.</summary>
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UseAdvancedExtensions().UseEmojiAndSmiley().UseYamlFrontMatter().Build();

    private const string Story = """
        scenario s "A story"
        use defence
        source gazette "The Gazette, 4 May 2022"
          text: "gazette.txt"
          published: 2022-05-04
        source herald "The Herald"
          text: "herald.txt"
          published: 2022-05-06
          publisher: "Herald Press"
        country norland, vestmark
        place port-ansel "Port Ansel"
          in: norland
          because "known"
        meeting talks "First talks"
          status at 2022-03: planned
            > gazette "talks were planned in March"
          status: occurred
            > gazette "both met in Port Ansel"
          when: 2022-05-03
            > gazette "on 3 May 2022 both met"
          where disputed: port-ansel
            > gazette "both met in Port Ansel"
          where disputed: vestmark
            > herald "they met in Vestmark instead"
        exercise exercise-1 "A joint exercise"
          status: planned
            > gazette "an exercise is planned for 2021"
          when: 2021
            > gazette "an exercise is planned for 2021"
        exercise exercise-2 "Another exercise"
          status: proposed
            > gazette "Norland proposed another exercise in spring"
        meeting off "The second talks"
          status at 2022-04: planned
            > gazette "second talks were planned at first"
          status at 2022-05-04: cancelled
            > gazette "second talks were cancelled on 4 May 2022"
          when: [2022-05..2022-06]
            because "in the weeks after, as 4 May 2022 has it"
        finding finding-1 "The talks went ahead"
          rests-on: talks
            because "they took place"
        """;

    private const string Gazette = "On 3 May 2022 both met in Port Ansel. The talks were planned in March. So an exercise is planned for 2021. Norland proposed another exercise in spring. The second talks were planned at first. Then second talks were cancelled on 4 May 2022. It says that on 3 May 2022 both met there.";

    [Fact]
    public void A_briefing_says_what_was_found_what_happened_who_disagrees_and_what_is_open()
    {
        var document = Create(Compile(Story));

        Assert.Equal("A story", document.Title);
        Assert.Equal(["Findings", "Chronology", "Disagreements", "Open plans", "Open questions", "What is left out"], document.Sections.Select(static section => section.Heading));
        Assert.Contains("dated 6 May 2022", document.Subtitle, StringComparison.Ordinal);
        Assert.Equal(
            ["2021: A joint exercise: planned.", "Between May 2022 and June 2022 (inferred): The second talks: cancelled. Status: planned (April 2022).", "3 May 2022: First talks: took place. It had been announced before."],
            Rows(document, "Chronology").Select(static row => row[0].Text + ": " + row[1].Text));
        Assert.Equal(
            ["Port Ansel (disputed)|The Gazette, 4 May 2022|“both met in Port Ansel”", "Vestmark (disputed)|The Herald|“they met in Vestmark instead”"],
            Rows(document, "Disagreements").Select(static row => string.Join('|', row.Select(static cell => cell.Text))));
        Assert.Equal(["Another exercise: proposed."], Bullets(document, "Open plans"));
        Assert.Equal(
            ["Did “A joint exercise” take place (2021)? It was planned, and no source reports an outcome.", "“First talks”, where: Port Ansel or Vestmark? Sources disagree."],
            Bullets(document, "Open questions"));
    }

    [Fact]
    public void It_says_whether_it_quotes_sources()
    {
        Assert.EndsWith("Notes give the words of the sources and where they stand.", Create(Compile(Story)).Subtitle, StringComparison.Ordinal);
        Assert.EndsWith("It quotes no source.", Create(Compile("scenario s\nuse defence\n\nmeeting talks \"Talks\"\n  when: 2022\n    because \"known\"\n")).Subtitle, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_has_the_words_title_publisher_date_and_line()
    {
        var notes = Create(Compile(Story)).Notes.Select(static note => note.Text).ToList();

        Assert.Contains("“they met in Vestmark instead” – “The Herald” (Herald Press, 6 May 2022), line 2.", notes);
        Assert.Contains(notes, static note => note.Contains("“The Gazette, 4 May 2022”, line 1.", StringComparison.Ordinal));
    }

    [Fact]
    public void As_of_a_day_it_tells_how_far_things_had_come_and_nothing_later()
    {
        var document = Create(Compile(Story), FactDate.Parse("2022-04-15"));

        Assert.Equal(["Chronology", "Open plans", "What is left out"], document.Sections.Select(static section => section.Heading));
        Assert.Equal(["2021: A joint exercise: not yet reported."], Rows(document, "Chronology").Select(static row => row[0].Text + ": " + row[1].Text));
        Assert.Contains("The second talks (between May 2022 and June 2022, inferred): planned.", Bullets(document, "Open plans"));
        Assert.DoesNotContain(document.Phrases, static phrase => phrase.Text.Contains(": took place", StringComparison.Ordinal) || phrase.Text.Contains("cancelled", StringComparison.Ordinal));
    }

    [Fact]
    public void A_variant_says_first_what_it_assumes_and_marks_it()
    {
        var compilation = Compile(Story, "scenario v extends s \"Without talks\"\nassume talks.status from 2022-05: cancelled\n  because \"what if\"\n");
        var scenario = compilation.Views.All.First(static one => one.Name == "v");
        var document = BriefingDocument.Create(compilation, scenario, "Without talks", "A story", null);

        Assert.Contains("variant of “A story”", document.Subtitle, StringComparison.Ordinal);
        Assert.Equal("Assumptions", document.Sections[0].Heading);
        Assert.Equal(["First talks, status: cancelled (began May 2022, assumed), because what if."], Bullets(document, "Assumptions"));
        Assert.Contains(Rows(document, "Chronology"), static row => row[1].Text.StartsWith("First talks: cancelled (assumed).", StringComparison.Ordinal));
        // What the finding rests on is another thing there.
        Assert.DoesNotContain(document.Sections, static section => section.Heading == "Findings");
        Assert.DoesNotContain(Rows(Create(compilation), "Chronology"), static row => row[1].Text.Contains("assumed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2022-03", 0)]
    [InlineData("2022-04-15", 1)]
    [InlineData("2022-05-15", 2)]
    public void Each_assumption_is_told_once_with_its_time_and_not_before_that(string day, int told)
    {
        var compilation = Compile(Story, "scenario v extends s \"Later talks\"\nassume talks.status from 2022-04 to 2022-05: proposed\n  because \"what if\"\nassume talks.status from 2022-05: cancelled\n  because \"as before\"\n");
        var document = BriefingDocument.Create(compilation, compilation.Views.All.First(static one => one.Name == "v"), "Later talks", "A story", FactDate.Parse(day));
        string[] lines = [$"First talks, status: proposed (began April 2022{(told > 1 ? ", ended May 2022" : "")}, assumed), because what if.", "First talks, status: cancelled (began May 2022, assumed), because as before."];

        Assert.Equal(lines[..told], document.Sections[0].Heading == "Assumptions" ? Bullets(document, "Assumptions") : []);
    }

    [Fact]
    public void What_a_variant_assumes_without_a_time_is_told_for_all_days()
    {
        var compilation = Compile(Story, "scenario v extends s \"No talks\"\nassume talks.status: cancelled\n  because \"what if\"\n");
        var document = BriefingDocument.Create(compilation, compilation.Views.All.First(static one => one.Name == "v"), "No talks", "A story", FactDate.Parse("1900"));

        Assert.Equal(["First talks, status: cancelled (assumed), because what if."], Bullets(document, "Assumptions"));
        Assert.StartsWith("First talks: cancelled (assumed).", Rows(document, "Chronology").Single()[1].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-05", "As of May 2022, ")]
    [InlineData("2022-05~", "As of about May 2022, ")]
    [InlineData("2022-05/2022-06", "As of a day from May 2022 to June 2022, ")]
    [InlineData("2022-05/..", "As of a day from May 2022 on, ")]
    [InlineData("../2022", "As of a day by 2022, ")]
    [InlineData("[2022-05..2022-06]", "As of a day between May 2022 and June 2022, ")]
    [InlineData("[2022-05..]", "As of May 2022 or later, ")]
    public void It_says_for_which_days_it_is(string day, string said) => Assert.StartsWith(said, Create(Compile(Story), FactDate.Parse(day)).Subtitle, StringComparison.Ordinal);

    /// <summary>Whatever a document says of a claim has the words behind it, in each format.</summary>
    [Fact]
    public void Each_quoted_claim_that_is_told_has_its_note_and_each_note_is_referred_to()
    {
        var document = Create(ExportedSamples.Own);
        var referred = document.Phrases.SelectMany(static phrase => phrase.Notes).ToList();

        Assert.True(document.Notes.Count > 80);
        Assert.Equal(Enumerable.Range(1, document.Notes.Count), document.Notes.Select(static note => note.Number));
        Assert.Equal(document.Notes.Select(static note => note.Number), referred.Select(static note => note.Number).Distinct());
        Assert.All(document.Notes, static note => Assert.Matches(@"^“.+” – .+, line \d+\.$", note.Text));
        Assert.All(Rows(document, "Chronology"), static row => Assert.NotEmpty(row[1].Notes));
        Assert.Equal(referred.Count, Regex.Count(WriteMarkdown(document), @"\[\^\d+\](?!:)"));
        Assert.Equal(referred.Count, Regex.Count(WriteHtml(document), "href=\"#note-"));
        using var word = OpenWord(document);
        Assert.Equal(document.Notes.Select(static note => " " + note.Text), word.MainDocumentPart!.FootnotesPart!.Footnotes!.Elements<Footnote>().Where(static note => note.Id! > 0).Select(static note => note.InnerText));
        Assert.Equal(document.Notes.Select(static note => (long)note.Number), word.MainDocumentPart.Document!.Descendants<FootnoteReference>().Select(static reference => reference.Id!.Value));
        Assert.Equal(referred.Select(static note => note.Number), ReadReferences(word.MainDocumentPart.Document));
    }

    [Fact]
    public void The_findings_of_the_repository_open_its_briefing()
    {
        var findings = Assert.IsType<NumberedBlock>(Create(ExportedSamples.Own).Sections[0].Blocks[0]);
        Assert.Equal(5, findings.Items.Count);
        Assert.All(findings.Items, static item => Assert.True(item.Text.Notes.Count > 0 && item.Details.Count > 0 && item.Details.All(static detail => detail.Text.Contains(" Reasoning: ", StringComparison.Ordinal))));
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes()
    {
        var (once, again) = (Create(ExportedSamples.Own), Create(ExportedSamples.Own));

        Assert.Equal(WriteMarkdown(once), WriteMarkdown(again));
        Assert.Equal(WriteHtml(once), WriteHtml(again));
        Assert.Equal(WriteWord(once), WriteWord(again));
        Assert.DoesNotContain("\r", WriteMarkdown(once) + WriteHtml(once), StringComparison.Ordinal);
    }

    /// <summary>Every text of a file may be what a format gives a meaning to: labels, values, reasons, words, publishers, and the title.</summary>
    [Fact]
    public void Hostile_texts_come_back_from_each_format_as_they_are()
    {
        var document = CreateHostile();
        var texts = document.Phrases.SelectMany(static phrase => phrase.Parts).Select(static part => part.Text).Concat(document.Notes.Select(static note => note.Text)).Append(document.Title).Where(static text => text.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        Assert.True(texts.Count > 3 * ExportedSamples.HostileLabels.Count);

        var markdown = ReadMarkdown(WriteMarkdown(document));
        var html = ReadHtml(WriteHtml(document));
        using var word = OpenWord(document);
        var said = word.MainDocumentPart!.Document!.Descendants<Paragraph>().Concat(word.MainDocumentPart.FootnotesPart!.Footnotes!.Descendants<Paragraph>()).Select(static paragraph => paragraph.InnerText.Trim()).ToHashSet(StringComparer.Ordinal);

        foreach (var text in texts)
        {
            Assert.Contains(text, markdown, StringComparison.Ordinal);
            Assert.Contains(text, html, StringComparison.Ordinal);
            Assert.Contains(said, paragraph => paragraph.Replace(", ", "", StringComparison.Ordinal).Contains(text.Replace(", ", "", StringComparison.Ordinal).Trim(), StringComparison.Ordinal));
        }
    }

    /// <summary>A text makes nothing but text: the structure is that of the same document with harmless words.</summary>
    [Fact]
    public void Hostile_texts_make_no_structure_of_their_own()
    {
        var hostile = CreateHostile();
        var tame = Tame(hostile);

        Assert.Equal(Outline(Markdig.Markdown.Parse(WriteMarkdown(tame), Markdown)), Outline(Markdig.Markdown.Parse(WriteMarkdown(hostile), Markdown)));
        Assert.Equal(Elements(WriteHtml(tame)), Elements(WriteHtml(hostile)));
    }

    [Fact]
    public void A_Word_document_is_as_the_standard_has_it()
    {
        foreach (var document in new[] { Create(ExportedSamples.Own), CreateHostile(), Create(Compile("scenario s\n")) })
        {
            using var word = OpenWord(document);
            foreach (var version in new[] { FileFormatVersions.Office2010, FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 })
                Assert.Empty(new OpenXmlValidator(version).Validate(word).Select(static error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
            var styles = word.MainDocumentPart!.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(static style => style.StyleId!.Value).ToHashSet();
            Assert.All(word.MainDocumentPart.Document!.Descendants<ParagraphStyleId>(), style => Assert.Contains(style.Val!.Value, styles));
            Assert.All(word.MainDocumentPart.Document.Descendants<RunProperties>().SelectMany(static properties => properties), static property => Assert.IsType<RunStyle>(property));
            Assert.All(word.MainDocumentPart.Document.Descendants<ParagraphProperties>().SelectMany(static properties => properties), static property => Assert.True(property is ParagraphStyleId or NumberingProperties, property.OuterXml));
            Assert.Equal((document.Title, "en-GB"), (word.PackageProperties.Title, word.PackageProperties.Language));
            Assert.Equal(document.Sections.Select(static section => section.Heading), word.MainDocumentPart.Document.Descendants<Paragraph>().Where(static paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val == "Heading1").Select(static paragraph => paragraph.InnerText));
        }
    }

    [Fact]
    public void A_table_of_a_Word_document_has_its_header_on_each_page_and_says_what_it_shows_and_only_long_rows_are_split()
    {
        var document = Create(ExportedSamples.Own);
        using var word = OpenWord(document);
        var tables = word.MainDocumentPart!.Document!.Descendants<Table>().ToList();

        Assert.Equal(document.Sections.SelectMany(static section => section.Blocks).OfType<TableBlock>().Select(static table => table.Caption), tables.Select(static table => table.Descendants<TableCaption>().Single().Val!.Value));
        Assert.All(tables, static table => Assert.Single(table.Elements<TableRow>().First().Descendants<TableHeader>()));
        var rows = tables.SelectMany(static table => table.Elements<TableRow>()).ToLookup(static row => row.Descendants<CantSplit>().Any(), static row => row.Descendants<Text>().Sum(static text => text.Text.Length));
        Assert.True(rows[false].Any() && rows[false].Min() > 700);
        Assert.Single(word.MainDocumentPart.FooterParts);
    }

    [Fact]
    public void A_page_has_no_script_asks_no_network_and_refers_to_its_own_notes()
    {
        var page = WriteHtml(Create(ExportedSamples.Own));
        var main = ReadMain(page);
        var ids = main.DescendantsAndSelf().Attributes("id").Select(static id => id.Value).ToList();

        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'; style-src 'sha256-", page, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme: dark", page, StringComparison.Ordinal);
        Assert.Contains("@media print", page, StringComparison.Ordinal);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(main.Descendants("a").Attributes("href"), link => Assert.Contains(link.Value[1..], ids));
        var style = page[(page.IndexOf("<style>", StringComparison.Ordinal) + 7)..page.IndexOf("</style>", StringComparison.Ordinal)];
        Assert.Contains($"'sha256-{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_retracted_fact_has_the_label_of_its_base_and_other_findings_still_hold()
    {
        var compilation = Compile(Story, "scenario v extends s \"Without exercise\"\nretract exercise-2\n  because \"what if\"\n");
        var document = BriefingDocument.Create(compilation, compilation.Views.All.First(static one => one.Name == "v"), "Without exercise", "A story", null);

        Assert.Equal(["Another exercise (retracted), because what if."], Bullets(document, "Assumptions"));
        Assert.Equal(["Assumptions", "Findings", "Chronology", "Disagreements", "Open questions", "What is left out"], document.Sections.Select(static section => section.Heading));
    }

    private static FactCompilation Compile(params string[] files)
    {
        var compilation = FactCompiler.Compile(
            [.. files.Select(static (file, index) => new InputText($"{index}.facts", file))],
            Language.Evidence.SourceLibrary.Create([new InputText("gazette.txt", Gazette), new InputText("herald.txt", "The Herald says:\nBut they met in Vestmark instead.")]));
        Assert.Empty(compilation.Diagnostics.Where(static diagnostic => diagnostic.Severity == Language.Diagnostics.DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString()));
        return compilation;
    }

    private static Document Create(FactCompilation compilation, FactDate? asOf = null) =>
        BriefingDocument.Create(compilation, compilation.Views.All.First(scenario => compilation.Index.FindBase(scenario.Name) is null), compilation.Syntax.First(static file => file.Header is not null).Header!.Label?.Value ?? "s", null, asOf);

    private static Document CreateHostile() => Create(Compile(
        "scenario s \"# <script>alert(1)</script> *A* [story](javascript:x) &amp; ![x] \\\\\"\nuse defence\nplace rome \"Rome\"\n  because \"known\"\nplace oslo \"Oslo\"\n  because \"known\"\n"
        + ExportedSamples.Declare("source q-{0} \"{1} as a source\"\n  publisher: \"{1}\"\n  text: \"gazette.txt\"\n")
        + ExportedSamples.Declare("meeting m-{0} \"{1}\"\n  status: planned\n    > q-{0} \"both met in Port Ansel\"\n    because \"{1}\"\n  when: 2030\n    because \"in 2030: {1}\"\n  where accepted: rome\n    because \"{1}\"\n  where rejected: oslo\n    because \"{1}\"\n")
        + ExportedSamples.Declare("finding f-{0} \"{1} found\"\n  rests-on: m-{0}\n    because \"{1}\"\n")));

    /// <summary>The same document with a word in the place of each text.</summary>
    private static Document Tame(Document document)
    {
        var tame = new Dictionary<int, Note>(document.Notes.Select(static note => KeyValuePair.Create(note.Number, note with { Text = "words" })));
        return new Document("words", "words", [.. document.Sections.Select(section => section with { Blocks = [.. section.Blocks.Select(Tamed)] })], [.. tame.Values]);

        Block Tamed(Block block) => block switch
        {
            HeadingBlock heading => new HeadingBlock(Word(heading.Text)),
            ParagraphBlock paragraph => new ParagraphBlock(Word(paragraph.Text)),
            BulletBlock list => new BulletBlock([.. list.Items.Select(Word)]),
            NumberedBlock list => new NumberedBlock([.. list.Items.Select(item => new ListItem(Word(item.Text), [.. item.Details.Select(Word)]))]),
            TableBlock table => new TableBlock("words", table.Headings, [.. table.Rows.Select(row => (IReadOnlyList<Phrase>)[.. row.Select(Word)])]),
            _ => throw new NotSupportedException(),
        };

        Phrase Word(Phrase phrase) => new([.. phrase.Parts.Select(part => new PhrasePart("words", [.. part.Notes.Select(note => tame[note.Number])]))]);
    }

    private static IEnumerable<IReadOnlyList<Phrase>> Rows(Document document, string section) => document.Sections.Single(one => one.Heading == section).Blocks.OfType<TableBlock>().SelectMany(static table => table.Rows);

    private static IEnumerable<string> Bullets(Document document, string section) => document.Sections.Single(one => one.Heading == section).Blocks.OfType<BulletBlock>().SelectMany(static list => list.Items).Select(static item => item.Text);

    private static string WriteMarkdown(Document document)
    {
        using var output = new StringWriter();
        MarkdownWriter.Write(document, output);
        return output.ToString();
    }

    private static string WriteHtml(Document document)
    {
        using var output = new StringWriter();
        HtmlWriter.Write(document, output);
        return output.ToString();
    }

    private static byte[] WriteWord(Document document)
    {
        using var output = new MemoryStream();
        WordWriter.Write(document, output);
        return output.ToArray();
    }

    private static WordprocessingDocument OpenWord(Document document) => WordprocessingDocument.Open(new MemoryStream(WriteWord(document)), isEditable: false);

    /// <summary>The numbers of the footnotes that a Word document refers to, by a footnote or by a field that leads to the bookmark around its first reference.</summary>
    private static IEnumerable<int> ReadReferences(DocumentFormat.OpenXml.Wordprocessing.Document document)
    {
        var bookmarks = document.Descendants<BookmarkStart>().ToDictionary(static start => start.Name!.Value!, static start => start.ElementsAfter().OfType<Run>().First().GetFirstChild<FootnoteReference>()!.Id!.Value);
        Assert.Equal(bookmarks.Count, document.Descendants<BookmarkEnd>().Select(static end => end.Id!.Value).Distinct().Count());
        foreach (var element in document.Descendants().Where(static element => element is FootnoteReference or SimpleField))
        {
            if (element is not SimpleField field)
            {
                yield return (int)((FootnoteReference)element).Id!.Value;
                continue;
            }

            var target = bookmarks[Regex.Match(field.Instruction!.Value!, @"^ NOTEREF (\S+) \\f \\h $").Groups[1].Value];
            Assert.Equal(target.ToString(System.Globalization.CultureInfo.InvariantCulture), field.InnerText);
            yield return (int)target;
        }
    }

    private static string ReadMarkdown(string markdown) => Markdig.Markdown.ToPlainText(markdown, Markdown);

    /// <summary>The kinds of all nodes but texts, and the names that Markdig gives to headings: one for those that are alike.</summary>
    private static string Outline(Markdig.Syntax.MarkdownDocument markdown) => string.Join('\n', Markdig.Syntax.MarkdownObjectExtensions.Descendants(markdown).Where(static node => node is not (Markdig.Syntax.Inlines.LiteralInline or Markdig.Extensions.Footnotes.FootnoteLink or Markdig.Extensions.AutoIdentifiers.HeadingLinkReferenceDefinition)).Select(static node => node.GetType().Name));

    private static XElement ReadMain(string page) => XElement.Parse(page[page.IndexOf("<main>", StringComparison.Ordinal)..(page.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)], LoadOptions.PreserveWhitespace);

    private static string ReadHtml(string page) => ReadMain(page).Value;

    private static IEnumerable<string> Elements(string page) => ReadMain(page).DescendantsAndSelf().Select(static element => element.Name + " " + string.Join(' ', element.Attributes().Select(static attribute => attribute.Name)));
}
