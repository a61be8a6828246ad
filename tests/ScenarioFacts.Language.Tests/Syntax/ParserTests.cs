using System.Linq;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Syntax;

public class ParserTests
{
    [Fact]
    public void Lines_hang_under_what_they_belong_to() => AssertTree(
        """
        scenario s "S"
        use defence
        # a comment
        person alice "Alice"
          > blog "one two three"
              because "we say so"
          office at 2015: minister

            > blog "four five six"
            > ap via blog "seven eight nine"
           rank: "Captain"
             because "that"
        place london, rome
        """,
        """
        (scenario s “S”)
        (use defence)
        (fact person alice “Alice”){(> blog “one two three”) (because “we say so”) (claim office at=[2015] [minister]){(> blog “four five six”) (> ap via blog “seven eight nine”)} (claim rank “Captain”){(because “that”)}}
        (fact place london,rome)
        """);

    [Fact]
    public void Fields_hang_under_their_kind() => AssertTree(
        """
        vocabulary v
        kind a is b "A"
          evidence: optional
          c: text, required
        choice d: e, f
        kind g
        """,
        """
        (vocabulary v)
        (kind a is b “A”){(claim evidence [optional]) (claim c [text] [required])}
        (kind g)
        (choice d e,f)
        """);

    [Theory]
    [InlineData("## One\n## two\nperson a", "One two")]
    [InlineData("person b\n## One\n\nperson a", "One")]
    [InlineData("person a", null)]
    public void Documentation_above_a_fact_is_its_own(string text, string? documentation) =>
        Assert.Equal(documentation, Parse("scenario s\n" + text).Facts[^1].Line.Documentation);

    [Fact]
    public void Bad_line_is_one_error_and_the_good_ones_count() => AssertTree(
        """
        scenario s
        person alice "Alice
          aka: "A"
        person bob
          aka "B"
            > blog "goes with its field"
          office at 2015: minister
            > blog words
            because "kept"
          rank: "Captain"
        person carl
        """,
        """
        (scenario s)
        (fact person bob){(claim office at=[2015] [minister]){(because “kept”) !} (claim rank “Captain”)}
        (fact person carl)
        """,
        "FACT1005", "FACT1001", "FACT1017");

    [Fact]
    public void Broken_field_counts_as_present() =>
        Assert.Equal(["aka", "office"], Parse("scenario s\nperson bob\n  aka \"B\"\n  office at: x\n").Facts.Single().BrokenFields);

    [Fact]
    public void Broken_lines_declare_their_names() =>
        Assert.Equal(
            ["a", "b", "c", "c d", "x"],
            Parse("scenario s\nperson a, b \"x\" y\nplace c d\nplace x \"\u0001\"\n").NamesInErrors);

    [Fact]
    public void Broken_field_of_a_kind_counts_as_declared() =>
        Assert.Equal(["b", "c"], Parse("vocabulary v\nkind a\n  b text\n  c: \n").Kinds.Single().BrokenFields);

    [Fact]
    public void Bad_header_mutes_what_hangs_under_it() =>
        AssertErrors("scenario s\nperson \"a\"\n  nonsense here\n  > x\n", "FACT1017");

    [Fact]
    public void Header_that_cannot_be_read_binds_nothing()
    {
        var syntax = Parse("scenario s t\nuse nothing\nperson a\n");
        Assert.Null(syntax.Header);
        Assert.Equal(["FACT2022"], syntax.Diagnostics.Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Wrong_encoding_is_said_once_and_keeps_lines_apart() => AssertTree(
        "scenario s\nperson a\n  aka: \"x\"\nperson b \"M\uFFFDller\"\n  aka: \"y\"\n# \uFFFD\nperson c \"\uFFFD\"\n",
        """
        (scenario s)
        (fact person a){(claim aka “x”)}
        """,
        "FACT1013");

    [Fact]
    public void Comment_with_an_invisible_character_leaves_the_fact_around_it_whole() => AssertTree(
        "scenario s\nperson a\n# right\u200Eto left\n  aka: \"x\"\n",
        """
        (scenario s)
        (fact person a){(claim aka “x”)}
        """,
        "FACT1014");

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# only\n## comments\n")]
    [InlineData("\uFEFF")]
    public void Empty_file_is_no_error(string text) => AssertErrors(text);

    [Theory]
    [InlineData("person a\n", "FACT1011")]
    [InlineData("use defence\nperson a\nscenario s\n", "FACT1011")]
    [InlineData("# \u200E\nscenario s\n", "FACT1014")]
    [InlineData("  scenario s\n", "FACT1003")]
    [InlineData("Scenario s\nperson a\n  aka: \"x\"\n", "FACT1007")]
    [InlineData("scenario s \"\u200E\"\nperson a\n", "FACT1014")]
    [InlineData("scenario s\nscenario t\nnonsense\n  more: \n", "FACT1012")]
    [InlineData("scenario s\n  aka: \"x\"\n  aka: \"y\"\n", "FACT1022")]
    public void File_begins_with_its_header(string text, string id) => AssertErrors(text, id);

    [Fact]
    public void Evidence_no_deeper_than_its_field_is_a_warning() =>
        AssertErrors("scenario s\nperson a\n  aka: \"x\"\n  > blog \"a b c\"\n", "FACT1016");

    [Fact]
    public void Second_reason_is_an_error() =>
        AssertErrors("scenario s\nperson a\n  because \"x\"\n  because \"y\"\n  aka: \"x\"\n    because \"z\"\n", "FACT1025");

    [Fact]
    public void Several_names_take_no_lines() =>
        AssertErrors("scenario s\nperson a, b\n  aka: \"x\"\n  nonsense\nperson c\n  aka: \"x\"\n", "FACT1017");

    [Theory]
    [InlineData("person a\n  aka: \"x\"\n<<<<<<< HEAD\n  aka: \"y\"\n=======\n  aka: \"z\"\n", "FACT1017", "FACT1017")]
    [InlineData("person a\n- person b\n  aka: \"y\"\n", "FACT1017")]
    [InlineData("person a\noffice at 2015: b\n  > c \"x y z\"\n", "FACT1021")]
    [InlineData("person a\nwhere accepted: b\n", "FACT1021")]
    public void What_stands_at_the_left_margin_by_mistake_takes_nothing_with_it(string text, params string[] ids) =>
        AssertErrors("scenario s\n" + text, ids);

    [Theory]
    [InlineData("assume a.b: c\n  because \"we think so\"\n  > blog \"x y z\"\nretract a.b\n  because \"out\"\nexpect a.b is c", "")]
    [InlineData("assume a.b: c\n  d: e\n  because \"we think so\"", "FACT1017")]
    [InlineData("assume a.b: c\n  because \"so\"\n  person x \"X\"\n    because \"we think so\"\n    d: e\n    f: g", "FACT1017")]
    [InlineData("assume a.b: c\n  because \"so\"\n  person x\n    because \"we think so\"\n    d: e\n    > blog \"x y z\"", "FACT1017")]
    [InlineData("retract a\n  person x \"X\"\n    d: e\n    nonsense: g", "FACT1017")]
    [InlineData("retract a\n  nonsense", "FACT1017")]
    [InlineData("retract a\n  because nonsense", "FACT1017")]
    [InlineData("assume a.b: c\nbecause \"we think so\"", "FACT1004")]
    [InlineData("expect a.b is c\n  because \"we think so\"", "FACT1022")]
    [InlineData("Assume a.b: c\n  because \"we think so\"", "FACT1007")]
    [InlineData("expect a.b", "FACT1017")]
    public void Statement_takes_reasons_and_no_fields(string text, string ids) =>
        AssertErrors("scenario s\n" + text + "\n", ids.Length == 0 ? [] : [ids]);

    private static FileSyntax Parse(string text) => Parser.Parse(new InputText("a.facts", text));

    private static void AssertErrors(string text, params string[] ids) =>
        Assert.Equal(ids, Parse(text).Diagnostics.Select(static diagnostic => diagnostic.Id));

    private static void AssertTree(string text, string tree, params string[] ids)
    {
        Assert.Equal(tree.ReplaceLineEndings("\n"), Trees.Print(Parse(text)));
        AssertErrors(text, ids);
    }
}
