using ScenarioFacts.Language.Formatting;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Formatting;

/// <summary>What the one layout of a file is, line by line.</summary>
public class FormatterTests
{
    private const string Header = "scenario s\n";

    [Theory]
    // Depth.
    [InlineData("person a\n\taka: \"x\"\n\t\t> b \"w\"\n", "person a\n  aka: \"x\"\n    > b \"w\"\n")]
    [InlineData("person a\n > b \"w\"\n because \"r\"\n      aka: \"x\"\n       because \"r\"\n", "person a\n  > b \"w\"\n  because \"r\"\n  aka: \"x\"\n    because \"r\"\n")]
    [InlineData("assume a.b: c\n        because \"r\"\nretract d\n because \"r\"\n", "assume a.b: c\n  because \"r\"\nretract d\n  because \"r\"\n")]
    // Where it is not sure what evidence backs, that stays to be said; reasoning is never unsure.
    [InlineData("person a\n    aka: \"x\"\n  > b \"w\"\n", "person a\n  aka: \"x\"\n  > b \"w\"\n")]
    [InlineData("person a\n    aka: \"x\"\n  because \"r\"\n", "person a\n  aka: \"x\"\n    because \"r\"\n")]
    // Spaces.
    [InlineData("person   a\t\"A\"  \n", "person a \"A\"\n")]
    [InlineData("person a\"A\"\n", "person a \"A\"\n")]
    [InlineData("place a,b ,  c\n", "place a, b, c\n")]
    [InlineData("person a\n  office  at  2015 :x\n    >b via c\"w\"\n", "person a\n  office at 2015: x\n    > b via c \"w\"\n")]
    [InlineData("person a\n  cost: 5.05   trillion JPY( 42 billion\tUSD )\n", "person a\n  cost: 5.05 trillion JPY (42 billion USD)\n")]
    [InlineData("expect  a.b   is  not  c\n", "expect a.b is not c\n")]
    // What may be one number stays as near as it was written.
    [InlineData("person a\n  cost: 1,000 JPY\n", "person a\n  cost: 1,000 JPY\n")]
    [InlineData("person a\n  cost: 1 ,000,b,2\n", "person a\n  cost: 1, 000, b, 2\n")]
    // A word that begins with the sign of a comment must not become one.
    [InlineData("person a\n  aka:#x\n  aka: b,#x\n", "person a\n  aka:#x\n  aka: b,#x\n")]
    // Texts are data.
    [InlineData("person a\n  aka: \"  x \\\"  , #\\\\ :y\",\"z\"\n", "person a\n  aka: \"  x \\\"  , #\\\\ :y\", \"z\"\n")]
    [InlineData("person a \"A\"\n    \"B\"\n  because \"x\"\n  \"y\"\n", "person a \"A\"\n  \"B\"\n  because \"x\"\n    \"y\"\n")]
    // Blank lines.
    [InlineData("\n\n\nplace b\n \t\n\n\nplace c\nplace d\n\n\n", "\nplace b\n\nplace c\nplace d\n")]
    [InlineData("place b", "place b\n")]
    [InlineData("place b\r\n\r\nplace c\rplace d\u2028place e", "place b\n\nplace c\nplace d\nplace e\n")]
    // Comments.
    [InlineData("place b # x  \nplace c\t\t#y\n", "place b  # x\nplace c  #y\n")]
    [InlineData("person a\n# one\n\n      ## two\n aka: \"x\"\n# three\n    > b \"w\"\n", "person a\n  # one\n\n  ## two\n  aka: \"x\"\n    # three\n    > b \"w\"\n")]
    [InlineData("  ## two\nplace b\n", "## two\nplace b\n")]
    [InlineData("person a\n  aka: \"x\"\n      # aka: \"y\"\n\n# Places\n\nplace b\n    # the end\n# of all\n", "person a\n  aka: \"x\"\n  # aka: \"y\"\n\n# Places\n\nplace b\n  # the end\n# of all\n")]
    [InlineData("person a \"A\"\n\n   # goes on\n      \"B\" # so\n", "person a \"A\"\n\n  # goes on\n  \"B\"  # so\n")]
    public void Lines_are_laid_out(string written, string expected) => Assert.Equal(Header + expected, Format(Header + written));

    [Fact]
    public void Fields_of_a_kind_are_fields_whatever_their_name() =>
        Assert.Equal(
            "vocabulary v\nkind k is fact \"K\"\n  a: list of b or c\n  because: text, required\nchoice b: x, y\n  real: x\n  because: \"x\", \"y z\"\n",
            Format("vocabulary   v\nkind k  is fact\"K\"\n a: list   of b or c\n      because :text,required\nchoice b:x,y\n      real:x\n because:\"x\"  ,\"y z\"\n"));

    [Theory]
    [InlineData("", "")]
    [InlineData("\n \n", "")]
    [InlineData("\n  # alone\n", "# alone\n")]
    [InlineData("\uFEFF\n  scenario s\n", null)]
    [InlineData("\uFEFF  # top\n\nscenario  s\n", "\uFEFF# top\n\nscenario s\n")]
    public void Ends_of_the_file_hold_no_blank_lines(string written, string? expected) => Assert.Equal(expected, Format(written));

    [Theory]
    [InlineData("scenario s\nperson  a\n  aka \"x\"\n")]
    [InlineData("scenario s\nperson  a\naka: \"x\"\n")]
    [InlineData("scenario s\n<<<<<<< mine\nperson  a\n")]
    [InlineData("scenario s\nperson  a\n-----\n")]
    [InlineData("scenario s\nperson  a \"A\n")]
    [InlineData("scenario s\nperson  a # \u202E\n")]
    [InlineData("person  a\n")]
    public void A_file_with_a_line_that_cannot_be_read_has_no_layout(string written) => Assert.Null(Format(written));

    [Fact]
    public void A_line_never_becomes_too_long_to_be_read()
    {
        var longest = "place b,c \"" + new string('x', Lexer.LongestLine - 12) + "\"";
        Assert.Equal(Lexer.LongestLine, longest.Length);

        Assert.Null(Format(Header + longest + "\n"));
        Assert.NotNull(Format(Header + longest.Replace("xx", "x", System.StringComparison.Ordinal) + "\n"));
    }

    [Fact]
    public void Faults_that_are_no_matter_of_lines_stop_nothing() =>
        Assert.Equal("scenario s\nnothing A\n  b: c\n", Format("scenario s\nnothing A\n b:c\n"));

    [Fact]
    public void An_editor_gets_the_lines_that_change_and_its_own_line_ends_stay()
    {
        var syntax = Parser.Parse(new InputText("a.facts", "scenario s\r\nperson  a\r\n\r\n\r\n  aka: \"x\"\r\n  rank:\"y\""));

        var edit = Assert.IsType<ScenarioFacts.Language.Text.CodeFix>(Formatter.Edit(syntax));

        Assert.Equal(["person a", "", "  rank: \"y\"\n"], System.Linq.Enumerable.Select(edit.Changes, static change => change.NewText));
        Assert.Equal("scenario s\r\nperson a\r\n\r\n  aka: \"x\"\r\n  rank: \"y\"\n", edit.Apply(syntax.File.Text));
        Assert.Null(Formatter.Edit(Parser.Parse(new InputText("a.facts", "scenario s\r\nperson a\r\n"))));
        Assert.Null(Formatter.Edit(Parser.Parse(new InputText("a.facts", "scenario s\nperson  a \"\n"))));
    }

    private static string? Format(string text) => Formatter.Format(new InputText("a.facts", text));
}
