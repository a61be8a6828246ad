using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ScenarioFacts.Tool.Export.Rows;
using ScenarioFacts.Tool.Export.Tables;
using ScenarioFacts.Tool.Export.Workbooks;
using Xunit;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>Workbooks of the repository's own facts, and of tables that no facts would make, read without the library that writes them.</summary>
public sealed partial class WorkbookTests
{
    private static readonly Lazy<Workbook> Own = new(static () => Workbook.Of(ExportTables.Create(TableTests.Own.Value)));

    public static TheoryData<string> Names => [.. ExportTables.Create(TableTests.Own.Value).Select(static table => table.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_table_comes_back_from_its_sheet(string name)
    {
        var table = ExportTables.Create(TableTests.Own.Value).Single(table => table.Name == name);
        var sheet = Own.Value.Find(table);

        Assert.Equal(table.Columns.Select(static column => column.Heading), sheet[0].Take(table.Columns.Count).Select(static cell => cell.Text));
        Assert.Equal(
            table.Rows.Select(static row => string.Join('|', row.Select(CellText.Format))),
            sheet.Skip(1).Select(row => string.Join('|', row.Take(table.Columns.Count).Zip(table.Columns, static (cell, column) => cell.Read(column)))));
    }

    [Fact]
    public async Task It_is_as_Office_says_that_workbooks_are()
    {
        using var stream = new MemoryStream();
        await new WorkbookWriter(ExportTables.Create(TableTests.Own.Value)).WriteAsync(stream, CancellationToken.None);
        using var workbook = SpreadsheetDocument.Open(stream, isEditable: false);

        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(workbook).Select(static error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Sheets_of_kinds_come_first_and_have_names_for_people() =>
        Assert.Equal(["Acquisitions", "Agreements", "Aid deliveries"], Own.Value.SheetNames.Take(3));

    [Fact]
    public void Days_and_numbers_are_what_they_are_and_not_texts()
    {
        var meetings = Own.Value["Meetings"];
        var when = meetings[0].FindIndex(static cell => cell.Text == "When");

        Assert.Contains(meetings.Skip(1), row => row[when] is { IsText: false, HasFormat: true });
        Assert.All(Own.Value["claims"].Skip(1), static row => Assert.False(row[0].IsText));
    }

    [Fact]
    public void A_link_leads_to_the_row_that_its_cell_names()
    {
        var links = Own.Value.SheetNames.SelectMany(static name => Own.Value[name].SelectMany(static row => row)).Where(static cell => cell.Formula is not null).ToList();

        Assert.True(links.Count > 5000);
        foreach (var cell in links)
        {
            var link = Link().Match(cell.Formula!);
            Assert.True(link.Success, cell.Formula);
            var (first, last, shown) = (Number(link, "first"), Number(link, "last"), Number(link, "shown"));
            if (last == first && Own.Value[link.Groups["sheet"].Value][first - 1][0].Text == cell.Text)
                continue;
            Assert.Equal(shown, last - first + 1);
        }
    }

    [Fact]
    public void A_claim_leads_to_all_its_quotes_and_each_of_them_back()
    {
        var (claims, quotes) = (Own.Value["claims"], Own.Value["evidence"]);
        var quotesOf = quotes.Skip(1).ToLookup(static row => row[2].Text);
        var firstLine = quotes.Skip(1).Where(static row => row[2].Text.Length == 0).ToLookup(static row => row[1].Text);
        var inherited = claims[0].FindIndex(static cell => cell.Text == "inherited");
        foreach (var claim in claims.Skip(1))
        {
            List<string> expected = [.. (claim[inherited].Text == "1" ? firstLine[claim[1].Text] : quotesOf[claim[0].Text]).Select(static row => row[0].Text)];
            Assert.Equal(expected.Count.ToString(CultureInfo.InvariantCulture), claim[^1].Text);
            if (expected.Count == 0)
                continue;
            var link = Link().Match(claim[^1].Formula!);
            Assert.Equal(expected, quotes[(Number(link, "first") - 1)..Number(link, "last")].Select(static row => row[0].Text));
        }

        Assert.All(quotes.Skip(1).Where(static row => row[2].Text.Length > 0), row => Assert.Equal(row[2].Text, claims[Number(Link().Match(row[2].Formula!), "first") - 1][0].Text));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 20")]
    [InlineData("@SUM(A1)")]
    [InlineData("-2+3")]
    [InlineData("=HYPERLINK(\"https://example.org\")")]
    [InlineData("\t=1")]
    [InlineData("<b>&amp;</b>")]
    [InlineData("'so")]
    [InlineData("a _x0041_ b _x_ _X0041_")]
    [InlineData("two\nlines")]
    [InlineData("事実 🛥")]
    public void A_text_is_a_text_whatever_it_looks_like(string text)
    {
        var cell = Only(text);

        Assert.True(cell.IsText);
        Assert.Null(cell.Formula);
        Assert.Equal(text, cell.Text);
    }

    [Theory]
    [InlineData("a\u0001b", "a\uFFFDb")]
    [InlineData("\uFFFE", "\uFFFD")]
    [InlineData("\0", "\uFFFD")]
    public void A_character_that_a_workbook_cannot_hold_is_seen_to_be_missing(string text, string written) => Assert.Equal(written, Only(text).Text);

    [Fact]
    public void Half_a_character_is_seen_to_be_missing() => Assert.Equal("\uFFFDa\uFFFD🛥\uFFFD", Only("\uDEE5a\uD83D🛥\uD83D").Text);

    [Fact]
    public void A_text_too_long_for_a_cell_says_that_it_is_cut()
    {
        Assert.Equal(new string('x', 32_767), Only(new string('x', 32_767)).Text);

        var cut = Only(string.Concat(Enumerable.Repeat("🛥", 20_000))).Text;

        Assert.InRange(cut.Length, 32_700, 32_767);
        Assert.EndsWith("🛥 … [cut here: the text has 40,000 characters, and a cell 32,767]", cut, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_before_the_calendar_of_spreadsheets_and_a_number_beyond_their_digits_are_texts()
    {
        var row = Workbook.Of([new Table("t", "a row", [new("a", ColumnType.Day, ""), new("b", ColumnType.Day, ""), new("c", ColumnType.Number, ""), new("d", ColumnType.Number, "")],
            [[Day(1900, 2, 28), Day(1900, 3, 1), 1234567890123456789.5m, 0.1m]])])["t"][1];

        Assert.Equal([true, false, true, false], row.Select(static cell => cell.IsText));
        Assert.Equal(["1900-02-28", "61", "1234567890123456789.5", "0.1"], row.Select(static cell => cell.Text));
    }

    [Fact]
    public void A_sheet_has_a_name_that_spreadsheets_allow_and_none_has_the_same()
    {
        var titles = new[] { "claims", "Claims", "CLAIMS", "History", "", "'quoted'", "a/b\\c[d]e*f?g:h", new string('n', 40), new string('n', 40), "\u0001" };
        var tables = titles.Select(static (title, index) => new Table("t" + index, "", [new("a", ColumnType.Text, "")], []) { Title = title, IsOfKind = index != 0 }).ToList();

        var names = SheetNames.Assign(tables).OrderBy(static pair => pair.Key).Select(static pair => pair.Value).ToList();

        Assert.Equal(["claims", "Claims (2)", "CLAIMS (3)", "History (2)", "Sheet", "quoted", "a b c d e f g h", new string('n', 31), new string('n', 27) + " (2)", "\uFFFD"], names);
    }

    [Fact]
    public async Task A_table_with_more_rows_than_a_sheet_is_told_by_its_name()
    {
        Table full = new("claims", "", [new("id", ColumnType.Integer, "")], Enumerable.Range(1, 11).Select(static number => new object?[] { (long)number }));

        var error = await Assert.ThrowsAsync<SheetFullException>(() => new WorkbookWriter([full], mostRows: 10).WriteAsync(Stream.Null, CancellationToken.None));

        Assert.Equal(("claims", 10), (error.Table, error.MostRows));
        await new WorkbookWriter([full], mostRows: 11).WriteAsync(Stream.Null, CancellationToken.None);
    }

    [Fact]
    public async Task Rows_are_written_while_they_are_read()
    {
        var output = new MemoryStream();
        var before = 0L;
        IEnumerable<object?[]> Rows()
        {
            for (var i = 0L; i < 200_000; i++)
            {
                before = output.Length;
                yield return [i];
            }
        }

        await new WorkbookWriter([new Table("t", "", [new("id", ColumnType.Integer, "")], Rows())]).WriteAsync(output, CancellationToken.None);

        Assert.InRange(before, output.Length / 2, output.Length);
    }

    private static Cell Only(string text) => Workbook.Of([new Table("t", "a row", [new("a", ColumnType.Text, "")], [[text]])])["t"][1][0];

    private static DateTime Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Unspecified);

    private static int Number(Match link, string group) => int.Parse(link.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^HYPERLINK\\(\"#'(?<sheet>[a-z_]+)'!A(?<first>[0-9]+):[A-Z]+(?<last>[0-9]+)\",(?<shown>[0-9]+)\\)$", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
