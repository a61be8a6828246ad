using System;
using System.IO;
using System.Linq;
using ScenarioFacts.Tool.Export.Citations;
using ScenarioFacts.Tool.Tests.Export;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary><c>facts new source --from FILE</c>: a bibliography becomes sources.</summary>
public sealed class NewSourceFromTests : IDisposable
{
    private const string Bibtex = """
        @string{ia = "International " # "Affairs"}
        @comment{nothing {here} @article{x,}}
        Some words between.
        @article{roe_treaty_2021, author = {Roe, Ida and {Ministry of Trade and Ships} and van der Berg, Jan}, title = "The {\'E}lys{\'e}e {T}reaty \& its \"{o}rsted {\o}re",
          journal = ia, year = 2021, month = mar, publisher={OUP}, url = {https://example.org/a\_b}, urldate = {2022-01-05}, language={english}}
        @online(gaz, title={Talks at {Port Ansel}}, organization={The Gazette}, date={2022-05-31/2022-06}, url={not a url})
        @misc{x, title={Bad}, date = {2022-02-31}, langid = {klingon}}
        @misc{y, title={In press}, year = {in press}}
        """;

    private const string Csl = """
        [{"id":"http://zotero.org/users/1/items/AB","type":"article-newspaper","title":"The <i>talks</i> of \"May\"","container-title":"The Gazette",
          "author":[{"family":"Roe","given":"Ida"},{"family":"Berg","given":"Jan","non-dropping-particle":"van der"}],
          "issued":{"date-parts":[["2022",5,4]]},"accessed":{"date-parts":[[2022,6]]},"URL":"https://example.org/x","language":"en-GB"},
         {"id":"b","type":"book","title":"","issued":{"date-parts":[[1990]],"circa":true},"DOI":"10.1/x"}]
        """;

    private const string Ris = """
        TY  - JOUR
        TI  - The first ship
        AU  - Roe, Ida
        AU  - Ministry of Defence
        T2  - Naval Review
        PY  - 2021
        DA  - 2021/03/04/
        UR  - https://example.org/ship
        ER  -

        TY  - NEWS
        T1  - Talks go on,
          and on
        JF  - The Herald
        Y1  - 2021///about 2021
        ER  -
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void BibTeX_becomes_sources_and_what_cannot_be_kept_is_a_comment_with_its_reason() => AssertBecomes("library.bib", Bibtex, """
        source roe-treaty-2021 "The Élysée Treaty & its örsted øre"
          publisher: "OUP"
          author: "Ida Roe, Ministry of Trade and Ships and Jan van der Berg"
          container: "International Affairs"
          published: 2021-03
          url: "https://example.org/a_b"
          accessed: 2022-01-05
          language: "en"

        source gaz "Talks at Port Ansel"
          publisher: "The Gazette"
          published: 2022-05-31/2022-06
          # url: "not a url"  # ‘not a url’ is not a web address; write %20 for each space

        source x "Bad"
          # published: 2022-02-31  # ‘2022-02-31’ is not in the calendar: February 2022 has 28 days
          # language: "klingon"  # ‘klingon’ is no language tag; write one of BCP 47, such as "de" or "pt-BR"

        source y "In press"
          # published: in press  # ‘in press’ is not a date; write a date such as 2015-01-21, 2015-01 or 2015

        """);

    [Fact]
    public void CSL_JSON_becomes_sources() => AssertBecomes("library.json", Csl, """
        source talks-may "The talks of \"May\""
          publisher: "The Gazette"
          author: "Ida Roe and Jan van der Berg"
          published: 2022-05-04
          url: "https://example.org/x"
          accessed: 2022-06
          language: "en-GB"

        source b "B"
          published: 1990~
          url: "https://doi.org/10.1/x"

        """);

    [Fact]
    public void RIS_becomes_sources() => AssertBecomes("library.txt", Ris, """
        source first-ship "The first ship"
          author: "Ida Roe and Ministry of Defence"
          container: "Naval Review"
          published: 2021-03-04
          url: "https://example.org/ship"

        source talks-go "Talks go on, and on"
          publisher: "The Herald"
          published: 2021~

        """);

    [Fact]
    public void Entries_that_are_there_already_are_left_out()
    {
        var facts = _folder.Write("facts/a.facts", "scenario s\r\n\r\nevent b \"B\"\r\n");
        var library = _folder.Write("library.json", Csl);

        var first = Called.With("new", "source", "--from", library, "--to", facts);
        var written = File.ReadAllText(facts);
        var second = Called.With("new", "source", "--from", library, "--to", facts);

        Assert.Equal((0, "", $"{facts} has 2 more sources now. Look the lines over; if you have the text of one, name it: text: \"gazette.txt\""), (first.ExitCode, first.Error, first.Lines.Single()));
        Assert.Contains("\r\n\r\nsource b-2 \"B\"\r\n", written, StringComparison.Ordinal);
        Assert.Equal(written.Count(static c => c == '\r'), written.Count(static c => c == '\n'));
        Assert.Equal((0, $"{library}: 2 entries are there already, by address or title, and left out."), (second.ExitCode, second.Error.TrimEnd()));
        Assert.Equal(written, File.ReadAllText(facts));
    }

    [Theory]
    [InlineData("a.bib", "@article{x, title = {X}, editor = {Roe, Ida and Holm, A.}, volume = 12, number = {3}, pages = {1--20}, doi = {10.1/ab}, url = {https://example.org/x}, note = {See \\url{https://example.org/x}}, howpublished = {\\url{https://example.org/x}}, abstract = {long}}", "editor: Roe, Ida and Holm, A.; volume: 12; number: 3; pages: 1–20; DOI: 10.1/ab; note: See https://example.org/x")]
    [InlineData("a.bib", "@article{x, title = {X}, doi = {10.1/ab}, address = {London # 1}}", "place: London # 1")]
    [InlineData("a.json", "[{\"id\":\"x\",\"title\":\"X\",\"editor\":[{\"family\":\"Roe\",\"given\":\"Ida\"}],\"volume\":12,\"page\":\"1-20\",\"DOI\":\"10.1/ab\",\"URL\":\"https://example.org/x\",\"note\":\"two\\nlines\",\"abstract\":\"long\"}]", "editor: Ida Roe; volume: 12; pages: 1-20; DOI: 10.1/ab; note: two lines")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - X\nED  - Roe, Ida\nVL  - 12\nSP  - 1\nEP  - 20\nSN  - 1234-5678\nDO  - 10.1/ab\nN1  - Read it\nER  - \n", "editor: Ida Roe; volume: 12; pages: 1–20; ISBN or ISSN: 1234-5678; note: Read it")]
    [InlineData("a.json", "[{\"id\":\"x\",\"title\":\"X\",\"a\\nb\":\"1\\r\\nevent e\",\"c\":{\"d\":\"\\n\"}}]", "a b: 1  event e; c: {\"d\":\"\\n\"}")]
    [InlineData("a.bib", "@misc{x, title = {X}, event e\n  status = 12}", "event e   status: 12")]
    // Whatever it is called: what is not read is told, but for abstracts, keywords and files.
    [InlineData("a.bib", "@book{x, title = {X}, subtitle = {On \\& on}, year = 2021, month = {spring}, day = 3, journal = {J}, booktitle = {B}, keywords = {k}, file = {x.pdf}, eprint = {2101.1}}", "subtitle: On & on; month: spring; day: 3; booktitle: B; eprint: 2101.1")]
    [InlineData("a.bib", "@book{x, title = {X}, date = {2021-03}, year = {2021}, month = mar, shorttitle = {X}}", null)]
    [InlineData("a.bib", "@book{x, title = {X}, date = {2021-03}, year = {2020}, volume = {1}, url = {https://example.org/1}, doi = {1}}", "year: 2020; volume: 1; DOI: 1")]
    [InlineData("a.json", "[{\"id\":\"x\",\"title\":\"X\",\"title-short\":\"Y\",\"issued\":{\"date-parts\":[[2021]],\"season\":1,\"literal\":\"Spring 2021\"},\"original-date\":{\"date-parts\":[[1990,2]]},\"categories\":[\"a\",\"b\"],\"custom\":{\"mark\":\"m\"},\"keyword\":\"k\"}]", "title-short: Y; season: 1; date: Spring 2021; original-date: 1990-02; categories: a, b; mark: m")]
    [InlineData("a.json", "[{\"id\":\"x\",\"title\":\"X\",\"volume\":\"1\",\"URL\":\"https://example.org/1\",\"issued\":{\"date-parts\":[[2021,5]],\"raw\":\"2021-05\"}}]", "volume: 1")]
    [InlineData("a.ris", "TY  - JOUR\nTI  - X\nUR  - https://example.org/x\nUR  - https://example.org/y\nJO  - Review\nJA  - Rev.\nPB  - Press\nPB  - Other press\nPY  - 2021\nDA  - 2021/03//Spring\nN1  - one\nN1  - two\nC7  - e12\nAB  - long\nKW  - k\nER  - \n", "url: https://example.org/y; JA: Rev.; PB: Other press; date: Spring; note: one; note: two; C7: e12")]
    public void What_no_source_has_a_field_for_stands_in_a_comment(string name, string library, string? comment)
    {
        var called = Called.With("new", "source", "--from", _folder.Write(name, library));

        Assert.Equal(comment is null ? [] : ["  # " + comment], called.Lines.Where(static line => line.StartsWith("  #", StringComparison.Ordinal)));
        var facts = _folder.Write("facts/a.facts", "scenario s\n\n" + called.Output);
        Assert.StartsWith("0 errors", Called.With("check", facts).Verdict, StringComparison.Ordinal);
        Assert.Equal(0, Called.With("format", facts, "--check").ExitCode);
    }

    [Fact]
    public void A_title_with_what_no_label_can_have_is_not_added_again()
    {
        var facts = _folder.Write("facts/a.facts", "scenario s\n");
        var library = _folder.Write("library.json", "[{\"id\":\"x\",\"title\":\"Talks\\u0007 \\u202Eof May\"},{\"id\":\"y\",\"title\":\"Z\",\"URL\":\"https://example.org/\\u00ADa\"},{\"id\":\"untitled\"},{\"id\":\"blank\",\"title\":\"\\u0007\",\"URL\":\"no address\"}]");

        Assert.Equal(0, Called.With("new", "source", "--from", library, "--to", facts).ExitCode);
        var written = File.ReadAllText(facts);
        Assert.Equal(0, Called.With("new", "source", "--from", library, "--to", facts).ExitCode);

        Assert.Equal(written, File.ReadAllText(facts));
        Assert.Equal(["Talks  of May", "Z", "Untitled", "Blank"], File.ReadLines(facts).Where(static line => line.StartsWith("source ", StringComparison.Ordinal)).Select(static line => line.Split('"')[1].Replace("   ", "  ", StringComparison.Ordinal)));
        Assert.StartsWith("0 errors", Called.With("check", facts).Verdict, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2014-05~/2015", "published: 2014-05~/2015\n")]
    [InlineData("2014-05/2015-06~", "published: 2014-05/2015-06~\n")]
    [InlineData("2014-05!/2015", "# published: 2014-05!/2015  #")]
    [InlineData("2014-05/2015-06!", "# published: 2014-05/2015-06!  #")]
    [InlineData("2014-05/2015-06", "published: 2014-05/2015-06")]
    [InlineData("2014-05-03T10:00:00Z", "published: 2014-05-03")]
    [InlineData("2014/5/3", "published: 2014-05-03")]
    [InlineData("2014-may", "published: 2014-05")]
    [InlineData("1997/", "published: 1997/..")]
    [InlineData("/1997-05", "published: ../1997-05")]
    [InlineData("1997-05/open", "published: 1997-05/..")]
    [InlineData("1997/unknown", "# published: 1997/unknown  #")]
    [InlineData("1997-21", "# published: 1997-21  #")]
    [InlineData("2014-05-033", "# published: 2014-05-033  #")]
    public void A_date_is_read_as_it_is_or_not_at_all(string date, string line) =>
        Assert.Contains("\n  " + line, Called.With("new", "source", "--from", _folder.Write("a.bib", $"@misc{{x, title = {{X}}, date = {{{date}}}}}")).Output, StringComparison.Ordinal);

    [Fact]
    public void What_is_exported_comes_in_again()
    {
        foreach (var (format, extension) in new[] { ("csl", "json"), ("bibtex", "bib"), ("ris", "ris") })
        {
            var library = _folder[$"{format}.{extension}"];
            Assert.Equal(0, Called.With("export", format, ExportedSamples.OwnFacts, "-o", library).ExitCode);
            var facts = _folder.Write($"{format}/a.facts", "scenario s\n");

            Assert.Equal(0, Called.With("new", "source", "--from", library, "--to", facts).ExitCode);

            var lines = File.ReadAllLines(facts);
            // But for the texts of sources, which lie elsewhere.
            Assert.Equal(
                Citation.GetAll(ExportedSamples.Own).Select(static citation => "  # " + string.Join("; ", citation.Notes.Where(static note => note.Name is "reliability" or "within" or "text").Select(static note => $"{note.Name}: {note.Value}"))).Where(static line => line.Length > 4).Order(StringComparer.Ordinal),
                lines.Where(static line => line.Contains('#', StringComparison.Ordinal)).Order(StringComparer.Ordinal));
            Assert.Equal(
                Citation.GetAll(ExportedSamples.Own).Select(static citation => $"  published: {citation.Issued}").Order(StringComparer.Ordinal),
                lines.Where(static line => line.StartsWith("  published: ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
            Assert.Equal(
                ExportedSamples.Own.Files.SelectMany(static file => file.Facts).Where(static fact => fact.Kind == "source").Select(static fact => $"source {fact.Name} \"{fact.Label.Replace("\"", "\\\"", StringComparison.Ordinal)}\"").Order(StringComparer.Ordinal),
                lines.Where(static line => line.StartsWith("source ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("a.json", "[{\"id\": \"x\",\n", "line 2 is no JSON")]
    [InlineData("a.bib", "\n@misc{x, title = {open", "the text that begins in line 2 does not end")]
    [InlineData("a.bib", "@misc{x, title = {so}", "the entry of line 1 does not end")]
    [InlineData("a.txt", "An article.", "it is neither CSL-JSON nor BibTeX nor RIS")]
    [InlineData("a.json", "[]", "it has no entry")]
    public void What_is_no_bibliography_is_refused(string name, string text, string reason)
    {
        var path = _folder.Write(name, text);

        Assert.Equal($"{path} cannot be read as CSL-JSON, BibTeX or RIS: {reason}; export it anew, as one of these.", Called.With("new", "source", "--from", path).Refusal);
    }

    [Fact]
    public void A_text_or_a_bibliography_is_named_and_not_both()
    {
        const string Advice = "write facts new source gazette.txt for an article, or facts new source --from library.json for the entries of a bibliography.";

        Assert.Equal("No text is named; " + Advice, Called.With("new", "source").Refusal);
        Assert.Equal("A text and a bibliography are two things; " + Advice, Called.With("new", "source", "a.txt", "--from", "b.bib").Refusal);
    }

    private void AssertBecomes(string name, string text, string expected)
    {
        var called = Called.With("new", "source", "--from", _folder.Write(name, text));

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Equal(expected.ReplaceLineEndings("\n"), called.Output);
        var facts = _folder.Write("facts/a.facts", "scenario s\n\n" + called.Output);
        Assert.StartsWith("0 errors", Called.With("check", facts).Verdict, StringComparison.Ordinal);
        Assert.Equal(0, Called.With("format", facts, "--check").ExitCode);
    }
}
