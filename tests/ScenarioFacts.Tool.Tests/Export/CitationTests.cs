using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using ScenarioFacts.Tool.Export.Citations;
using Xunit;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>Every source is in each format of citations, and comes back from it.</summary>
public sealed partial class CitationTests
{
    public static TheoryData<string> Formats => ["csl", "bibtex", "ris"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_source_comes_back_with_what_is_known_of_it(string format)
    {
        var citations = Citation.GetAll(ExportedSamples.Own).ToList();
        Assert.Equal(ExportedSamples.Own.Files.SelectMany(static file => file.Facts).Count(static fact => fact.Kind == "source"), citations.Count);

        AssertComesBack(citations, Write(format, citations), format);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Hostile_texts_come_back_as_they_are(string format)
    {
        List<Citation> citations = [.. ExportedSamples.HostileLabels.Concat(GetRandomTexts(300)).Select(label => format == "bibtex" ? Spaces().Replace(label, " ") : label).Select(static (label, index) => new Citation($"key-{index}", label)
        {
            Author = label,
            Container = label,
            Publisher = label,
            Url = "https://example.org/a_b?x=%20&y=~z#e",
            Archived = "https://example.org/%7Ea",
            Language = "pt-BR",
            Issued = "2015-01-21",
            Accessed = "2015-02",
        })];

        AssertComesBack(citations, Write(format, citations), format);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Dates_of_every_form_come_back_as_they_are(string format)
    {
        string[] dates = ["2015-01-21", "2015-01", "2015", "201X", "2015~", "2015-01?", "2015-01-21%", "2014-05~/2015", "2014-05/2015-06-01", "2014/..", "../2015-01", "[2014..2015]", "[2014-05..]", "[..2015?]"];
        var facts = "scenario s\n" + string.Concat(dates.Select(static (date, index) => $"source s{index} \"S\"\n  published: {date}\n    because \"so\"\n  accessed: {date}\n"));
        var citations = Citation.GetAll(ExportedSamples.Compile(facts)).ToList();
        Assert.Equal(dates, citations.Select(static citation => citation.Issued));
        Assert.Equal(dates, citations.Select(static citation => citation.Accessed));

        AssertComesBack(citations, Write(format, citations), format);
    }

    /// <summary>Texts of pieces that one of the formats, or a program that reads it, has a meaning for.</summary>
    private static IEnumerable<string> GetRandomTexts(int count)
    {
        string[] pieces =
        [
            "<b and c>", "<b>", "</b>", "<i>", "<span class=\"nocase\">", "<", ">", "&amp;", "&", "{", "}", "\\", "\\'e", "\\ss", "\\o x", "\\url{x}", "\"", "$", "%", "#", "_", "~", "^", "-", "--", "`", "``", "'", "''", "@", ",", ";", "=", "/", "(", ")",
            "TY  - ", "ER  - ", " and ", "and", "é", "e\u0301", "\u00A0", "日本", "🚢", "ß", "ı", "…", "“", "a", "1", " ", "published: 2015", "; ",
        ];
        var dice = new Random(20150121);
        return Enumerable.Range(0, count).Select(_ => $"x{string.Concat(Enumerable.Range(0, dice.Next(1, 9)).Select(_ => pieces[dice.Next(pieces.Length)]))}x");
    }

    [Theory]
    [InlineData("2015-01-21", "[[2015,1,21]]", null, null)]
    [InlineData("2015-01", "[[2015,1]]", null, null)]
    [InlineData("2015~", "[[2015]]", "true", null)]
    [InlineData("2015-01?", "[[2015,1]]", "true", null)]
    [InlineData("2014-02/2015-01", "[[2014,2],[2015,1]]", null, null)]
    [InlineData("2014/2015-01", "[[2014],[2015]]", null, "from 2014 to January 2015")]
    [InlineData("[2014..2015-01-21]", "[[2014],[2015]]", null, "between 2014 and 21 January 2015")]
    [InlineData("[2014..]", null, null, "not before 2014")]
    [InlineData("../2015", null, null, "until 2015")]
    [InlineData("201X", "[[2010],[2019]]", null, "the 2010s")]
    public void A_date_is_parts_and_words_for_what_these_do_not_say(string written, string? parts, string? circa, string? literal)
    {
        var issued = System.Text.Json.JsonDocument.Parse(Write("csl", [new Citation("x", "X") { Issued = written }])).RootElement[0].GetProperty("issued");

        string? Get(string name) => issued.TryGetProperty(name, out var value) ? value.ToString() : null;
        Assert.Equal(parts, Get("date-parts")?.ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(circa, Get("circa")?.ToLowerInvariant());
        Assert.Equal(literal, Get("literal"));
    }

    [Theory]
    [InlineData("howpublished = {\\url{https://example.org/a\\_b}}", "https://example.org/a_b")]
    [InlineData("howpublished = \"Online: https://example.org/a?b=1.\"", "https://example.org/a?b=1")]
    [InlineData("note = {Accessed 3 May 2020 (http://example.org/x)}", "http://example.org/x")]
    [InlineData("note = {https://example.org/n}, url = {https://example.org/u}", "https://example.org/u")]
    [InlineData("howpublished = {Leaflet}", null)]
    public void In_BibTeX_an_address_may_stand_in_other_fields(string fields, string? url) =>
        Assert.Equal(url, Assert.Single(BibtexReader.Read($"@misc{{x, title = {{X}}, {fields}}}")).Url);

    [Theory]
    [InlineData("The <i>talks</i> of <span class=\\\"nocase\\\" style=\\\"font-variant: small-caps;\\\">May</span> at H<sub>2</sub>O", "The talks of May at H2O")]
    [InlineData("If a < b <b and c> d", "If a < b <b and c> d")]
    [InlineData("<i class> and <span> and <span a>", "<i class> and  and <span a>")]
    public void Of_CSL_JSON_only_its_own_marks_are_no_text(string json, string title) =>
        Assert.Equal(title, Assert.Single(CslReader.Read($"[{{\"id\":\"x\",\"title\":\"{json}\"}}]")).Title);

    [Fact]
    public void Sources_of_one_name_in_two_scenarios_have_keys_of_their_own()
    {
        var compilation = Language.Compilation.FactCompiler.Compile(
            [new("a.facts", "scenario one\n\nsource gazette \"G\"\n"), new("b.facts", "scenario two\n\nsource gazette \"G\"\n\nsource herald \"H\"\n")], Language.Evidence.SourceLibrary.Empty);

        Assert.Equal(["one:gazette", "two:gazette", "herald"], Citation.GetAll(compilation).Select(static citation => citation.Key));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_facts_give_the_same_bytes(string format)
    {
        var (one, other) = (Called.With("export", format, ExportedSamples.OwnFacts), Called.With("export", format, ExportedSamples.OwnFacts));

        Assert.Equal((0, ""), (one.ExitCode, one.Error));
        Assert.Equal(one.Output, other.Output);
        Assert.True(one.Lines.Count > 50);
    }

    /// <summary>Whatever stands in a file, it is read or refused in a sentence.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void A_broken_file_is_read_or_refused(string format)
    {
        var text = Write(format, Citation.GetAll(ExportedSamples.Own));
        var dice = new Random(20150121);
        var (read, refused) = (0, 0);
        for (var round = 0; round < 400; round++)
        {
            var start = dice.Next(text.Length);
            var broken = text.Remove(start, dice.Next(Math.Min(40, text.Length - start))).Insert(dice.Next(start + 1), "{}\"@,=#\\()\n[ "[dice.Next(12)].ToString());
            try
            {
                CitationFile.Read("x" + Extension(format), broken);
                read++;
            }
            catch (FormatException)
            {
                refused++;
            }
        }

        Assert.Equal(400, read + refused);
        Assert.True(read > 0);
    }

    internal static string Write(string format, IEnumerable<Citation> citations)
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true))
        {
            if (format == "csl")
                CslWriter.Write(citations, stream);
            else if (format == "bibtex")
                BibtexWriter.Write(citations, text);
            else
                RisWriter.Write(citations, text);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Extension(string format) => format switch { "csl" => ".json", "bibtex" => ".bib", _ => ".ris" };

    private static void AssertComesBack(List<Citation> written, string text, string format)
    {
        var read = CitationFile.Read("x" + Extension(format), text);
        Assert.Equal(read, CitationFile.Read("x", text), static (one, other) => one == other with { Notes = one!.Notes, Others = one.Others });
        Assert.Equal(written.Select(static citation => citation.Notes.Where(static note => note.Name is not ("scenario" or "kind" or "published" or "accessed"))), read.Select(static citation => citation.Others));
        Assert.Equal(written.Select(static citation => (citation.Key, citation.Title)), read.Select(static citation => (citation.Key, citation.Title)));
        Assert.Equal(written.Select(static citation => (citation.Author, citation.Container, citation.Publisher)), read.Select(static citation => (citation.Author, citation.Container, citation.Publisher)));
        Assert.Equal(written.Select(static citation => (citation.Url, citation.Archived, citation.Language, citation.Accessed)), read.Select(static citation => (citation.Url, citation.Archived, citation.Language, citation.Accessed)));
        Assert.Equal(written.Select(static citation => citation.Issued), read.Select(static citation => citation.Issued));
    }

    /// <summary>In BibTeX, several spaces are one.</summary>
    [GeneratedRegex(" +")]
    private static partial Regex Spaces();
}
