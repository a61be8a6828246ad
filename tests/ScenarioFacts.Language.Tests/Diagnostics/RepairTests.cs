using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Diagnostics;

/// <summary>What repairs write, in forms that the pages do not show; and what is only proposed because more than one thing could be meant.</summary>
public class RepairTests
{
    private const string Header = "scenario s\nuse defence\n";
    private const string Fact = "meeting talks\n  > blog \"Both ministers signed\"\n  ";

    [Theory]
    [InlineData("Scenario s\nuse defence\n", "scenario s\nuse defence\n")]
    [InlineData("scenario: s\nuse defence\n", "scenario s\nuse defence\n")]
    [InlineData("scenario s\nuse: defence\n", "scenario s\nuse defence\n")]
    [InlineData("scenario s\nUSE defence\n", "scenario s\nuse defence\n")]
    [InlineData("scenario s\ncountry japan\n", "scenario s\nuse defence\ncountry japan\n")]
    [InlineData("scenario s \"A\"\n  \"B\" # c\r\n# d\r\ncountry japan", "scenario s \"A\"\n  \"B\" # c\r\nuse defence\r\n# d\r\ncountry japan")]
    [InlineData("scenario s\nuse defence\n\nscenario s\ncountry japan\n", "scenario s\nuse defence\n\ncountry japan\n")]
    [InlineData("\tscenario s\n\tuse defence\n\n\tcountry japan\n\t\taka: \"A\"\n", "scenario s\nuse defence\n\ncountry japan\n\taka: \"A\"\n")]
    [InlineData("vocabulary v\nkind ferry\n  line: text required\n", "vocabulary v\nkind ferry\n  line: text, required\n")]
    [InlineData("vocabulary v\nkind ferry\n  line: \"text\"\n", "vocabulary v\nkind ferry\n  line: text\n")]
    [InlineData("vocabulary v\nkind ferry\n  line: text, \"required\"\n", "vocabulary v\nkind ferry\n  line: text, required\n")]
    [InlineData("vocabulary v\nkind ferry\n  line: text, required, required\n", "vocabulary v\nkind ferry\n  line: text, required\n")]
    [InlineData("vocabulary v\nchoice c: on, off, on\n", "vocabulary v\nchoice c: on, off\n")]
    [InlineData("vocabulary v\nkind ferry\nline: text\n", "vocabulary v\nkind ferry\n  line: text\n")]
    public void Whole_file(string wrong, string mended) => AssertMends(wrong, mended);

    [Theory]
    [InlineData("country Japan", "country japan")]
    [InlineData("country o’neill", null)]
    [InlineData("country japan 'Nippon'", "country japan \"Nippon\"")]
    [InlineData("country japan “Nippon\"", "country japan \"Nippon\"")]
    [InlineData("country japan \"Nippon” # a", null)]
    [InlineData("country japan \"Nippon”", "country japan \"Nippon\"")]
    [InlineData("country japan 'The boys' club'", null)]
    [InlineData("country japan «Nippon» # a note", "country japan \"Nippon\" # a note")]
    [InlineData("country japan \"Nippon  ", "country japan \"Nippon\"  ")]
    [InlineData("country japan \"Nippon # a note", null)]
    [InlineData("country japan \"Nippon\\\"", null)]
    [InlineData("country japan \"a\\'b\\d\"", "country japan \"a'b\\\\d\"")]
    [InlineData("country japan \"a\\nb\"", null)]
    [InlineData("country ja\u200Bp\u200Ban", "country japan")]
    [InlineData("country japan \"Nippon\"# a note", "country japan \"Nippon\" # a note")]
    [InlineData("country japan# a note", "country japan # a note")]
    [InlineData("country japan,, korea", "country japan, korea")]
    [InlineData("country japan, ", "country japan ")]
    [InlineData("// a note", "# a note")]
    [InlineData("==== People ====", "# ==== People ====")]
    [InlineData("- country japan", "country japan")]
    [InlineData("country south korea", null)]
    public void Line_at_the_left_margin(string wrong, string? mended) => AssertMends(Header + wrong + "\n", mended is null ? null : Header + mended + "\n");

    [Theory]
    [InlineData("status occurred", "status: occurred")]
    [InlineData("status; occurred", "status: occurred")]
    [InlineData("status：occurred", "status: occurred")]
    [InlineData("status=occurred", "status: occurred")]
    [InlineData("status := occurred", "status: occurred")]
    [InlineData("status == occurred", "status: occurred")]
    [InlineData("status =", null)]
    [InlineData("status", null)]
    [InlineData("status on 2015-01: occurred", "status at 2015-01: occurred")]
    [InlineData("status since 2015-01: occurred", "status from 2015-01: occurred")]
    [InlineData("status around 2015-01: occurred", null)]
    [InlineData("status: Occurred", "status: occurred")]
    [InlineData("status: \"occurred\"", "status: occurred")]
    [InlineData("status: happened", null)]
    [InlineData("Status: occurred", "status: occurred")]
    [InlineData("- status: occurred", "status: occurred")]
    [InlineData("participants: \"Bob\"", "participants: bob")]
    [InlineData("participants: bob, bob", "participants: bob")]
    [InlineData("participants: bob, , ann", "participants: bob, ann")]
    [InlineData("when: Jan 21 2015", "when: 2015-01-21")]
    [InlineData("when: March 5, 2015", "when: 2015-03-05")]
    [InlineData("when: 2015-02-30", null)]
    [InlineData("when: 03/04/2015", null)]
    [InlineData("when: spring 2015", null)]
    [InlineData("because we say so", "because \"we say so\"")]
    [InlineData("because: \"we say so\"", "because \"we say so\"")]
    [InlineData("> blog Alice met Bob", "> blog \"Alice met Bob\"")]
    [InlineData("> blog: \"Alice met Bob\"", "> blog \"Alice met Bob\"")]
    [InlineData("> blog via bob via bob \"Alice met Bob\"", "> blog via bob \"Alice met Bob\"")]
    [InlineData("> Blog \"Alice met Bob\"", "> blog \"Alice met Bob\"")]
    [InlineData("> blog \"Both ministers denied\"", null)]
    [InlineData("> blog \"Alice met Rob\"", null)]
    public void Line_under_a_fact(string wrong, string? mended) =>
        AssertMends(Compiled.Start + "person ann, ann-lee\n" + Fact + wrong + "\n", mended is null ? null : Compiled.Start + "person ann, ann-lee\n" + Fact + mended + "\n");

    [Theory]
    [InlineData("url: https://example.com/a", "url: \"https://example.com/a\"")]
    [InlineData("url: \"somewhere\"", null)]
    [InlineData("publisher: The Times", "publisher: \"The Times\"")]
    [InlineData("text: \"seeds/blog.txt\"", "text: \"blog.txt\"")]
    [InlineData("text: \"blog.txt.seal\"", "text: \"blog.txt\"")]
    public void Line_under_a_source(string wrong, string? mended) =>
        AssertMends(Compiled.Start + "source other\n  " + wrong + "\n", mended is null ? null : Compiled.Start + "source other\n  " + mended + "\n");

    // Names, numbers and dates that are merely like another, and what an analyst may have meant otherwise.
    [Theory]
    [InlineData("status 2015-01: occurred", "status at 2015-01: occurred")]
    [InlineData("statsu: occurred", "status: occurred")]
    [InlineData("participants: bbo", "participants: bob")]
    [InlineData("participants: ann lee", "participants: ann-lee")]
    [InlineData("participants: bоb", "participants: bob")]
    [InlineData("participants: ｂob", "participants: bob")]
    [InlineData("status: оccurred", "status: occurred")]
    [InlineData("stаtus: occurred", "status: occurred")]
    [InlineData("> blоg \"Alice met Bob\"", "> blog \"Alice met Bob\"")]
    [InlineData("when: 2015-21-01/2016", "when: 2015-01-21/2016")]
    [InlineData("when: 2016/2015", "when: 2015/2016")]
    [InlineData("when: 2015-01-21T10:00", "when: 2015-01-21")]
    [InlineData("when from 2015: 2015", "when: 2015")]
    [InlineData("status from 2016 to 2015: occurred", "status from 2015 to 2016: occurred")]
    [InlineData("> blog bob \"Alice met Bob\"", "> blog via bob \"Alice met Bob\"")]
    [InlineData("> blog \"Both ministres signed\"", "> blog \"Both ministers signed\"")]
    [InlineData("> blog \"Both Ministers signed\"", "> blog \"Both ministers signed\"")]
    [InlineData("~ status: occurred", "# ~ status: occurred")]
    [InlineData("! status: occurred", "# ! status: occurred")]
    [InlineData("status until 2015-01: occurred", "status to 2015-01: occurred")]
    [InlineData("when: 2015-2016", "when: 2015/2016")]
    [InlineData("when: between 2015 and 2016", "when: [2015..2016]")]
    [InlineData("when: 2022-05/06", "when: 2022-05-06")]
    [InlineData("when: Friday 4 May 2022", "when: 2022-05-04")]
    public void Under_a_fact_what_may_mean_something_else_is_proposed(string wrong, string meant) =>
        AssertProposes(Compiled.Start + "person ann, ann-lee\n" + Fact + wrong + "\n", Compiled.Start + "person ann, ann-lee\n" + Fact + meant + "\n");

    [Theory]
    [InlineData("url: \"www.example.com\"", "url: \"https://www.example.com\"")]
    [InlineData("text: \"blgo.txt\"", "text: \"blog.txt\"")]
    [InlineData("published: 2,015", "published: 2015")]
    [InlineData("text: \"sub/other.txt\"", "text: \"other.txt\"")]
    [InlineData("text: \"a.facts\"", "text: \"a.txt\"")]
    public void Under_a_source_what_may_mean_something_else_is_proposed(string wrong, string meant) =>
        AssertProposes(Compiled.Start + "source other\n  " + wrong + "\n", Compiled.Start + "source other\n  " + meant + "\n");

    [Theory]
    [InlineData("scenario s\nuse defense\n", "scenario s\nuse defence\n")]
    [InlineData("vocabulary v\nknd ferry\n  evidence: optional\n", "vocabulary v\nkind ferry\n  evidence: optional\n")]
    public void In_a_file_what_may_mean_something_else_is_proposed(string wrong, string meant) => AssertProposes(wrong, meant);

    [Theory]
    [InlineData("when: Wednesday 4 May 2022", "when: 2022-05-04")]
    [InlineData("when: 4th May 2022", "when: 2022-05-04")]
    [InlineData("when: 20150121", "when: 2015-01-21")]
    [InlineData("when: 2015/1/21", "when: 2015-01-21")]
    [InlineData("when: 21.1.2015", "when: 2015-01-21")]
    [InlineData("when: 2015年1月21日", "when: 2015-01-21")]
    [InlineData("when: about 2015", "when: 2015~")]
    [InlineData("when: January 2015", "when: 2015-01")]
    [InlineData("when: 4rd May 2022", null)]
    [InlineData("when: -0044-03-15", null)]
    [InlineData("when: 2015-04/", null)]
    [InlineData("when: 2731-03/2031-05", null)]
    public void Date_in_another_notation_is_mended(string wrong, string? mended) =>
        AssertMends(Compiled.Start + Fact + wrong + "\n", mended is null ? null : Compiled.Start + Fact + mended + "\n");

    [Fact]
    public void North_korea_is_not_south_korea()
    {
        var diagnostic = Assert.Single(Compiled.Compile("scenario t\nuse defence\ncountry south-korea\n  because \"b\"\nplace x\n  in: north-korea\n    because \"b\"\n").Diagnostics, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

        Assert.Equal(("FACT2003", "south-korea"), (diagnostic.Id, Assert.Single(diagnostic.Suggestions)));
        Assert.Null(diagnostic.Fix);
    }

    [Property(MaxTest = 2000)]
    public Property Any_repair_lies_within_its_file_and_changes_it()
    {
        var pieces = Gen.Elements("\n", "\n  ", "\r\n", " ", "\t", "=", ":", ",", "\"", "“", "”", "'", "\\'", "#", ">", "-", "//", "\u200B", "a", "A", "bob", "Bob", "blog", "2015-13-01", "Jan 2015", "status", "use", "scenario", "because", "via", "bоb", "on", "text", "meeting ");
        var texts = Gen.Choose(0, 12).SelectMany(count => Gen.ArrayOf(pieces, count)).Select(static made => Compiled.Start + "meeting talks\n  " + string.Join(' ', made) + "\n");
        return Prop.ForAll(texts.ToArbitrary(), static text =>
        {
            foreach (var diagnostic in Compiled.Compile(text).Diagnostics.Where(static diagnostic => diagnostic.Fix is not null))
            {
                Assert.All(diagnostic.Fix!.Changes, change => Assert.InRange(change.Span.End, change.Span.Start, diagnostic.File.Text.Length));
                Assert.NotEqual(diagnostic.File.Text, diagnostic.Fix.Apply(diagnostic.File.Text));
            }
        });
    }

    [Fact]
    public void Edits_that_overlap_are_made_one_after_the_other()
    {
        var one = CodeFix.Create([new TextChange(new TextSpan(1, 2), "x"), new TextChange(new TextSpan(6, 1), "")])!;
        var inside = CodeFix.Create([new TextChange(new TextSpan(4, 1), "y")])!;
        var after = CodeFix.Create([new TextChange(new TextSpan(8, 0), "z")])!;

        var (joined, taken) = CodeFix.Join([after, inside, one], static edit => edit);

        Assert.Equal([one, after], taken);
        Assert.Equal("0x345" + "7z89", joined.Apply("0123456789"));
        Assert.Null(CodeFix.Create([new TextChange(new TextSpan(1, 2), "x"), new TextChange(new TextSpan(2, 1), "")]));
    }

    /// <summary>The first error has no fix, and one change to choose.</summary>
    private static void AssertProposes(string wrong, string meant)
    {
        var diagnostics = Compiled.Compile(wrong).Diagnostics;
        var error = diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ?? diagnostics[0];
        Assert.Null(error.Fix);
        var change = error.Offer ?? CodeFix.Create([new TextChange(error.Span, Assert.Single(error.Suggestions))]);
        Assert.Equal(meant, change!.Apply(wrong));
    }

    /// <summary>The first error carries the edit that makes the mended text; or none.</summary>
    private static void AssertMends(string wrong, string? mended)
    {
        var diagnostics = Compiled.Compile(wrong).Diagnostics;
        var error = diagnostics.FirstOrDefault(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) ?? diagnostics[0];
        Assert.Equal(mended, error.Fix?.Apply(wrong));
    }
}
