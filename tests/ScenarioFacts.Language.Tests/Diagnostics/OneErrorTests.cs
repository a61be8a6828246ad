using System.Linq;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Language.Tests.Diagnostics;

/// <summary>One mistake is one error, at its smallest wrong part, in forms that the pages do not show.</summary>
public class OneErrorTests
{
    private const string Header = "scenario test\nuse defence\n";

    [Theory]
    [InlineData("place tokyo\n  {|FACT1001:aka|}\n")]
    [InlineData("country japan\nplace tokyo\n  in at 2015 {|FACT1001:japan|}\n")]
    [InlineData("country japan\nplace tokyo\n  in:{|FACT1002:=|} japan\n")]
    [InlineData("country japan\nplace tokyo\n  in{|FACT1002:=|}japan\n")]
    [InlineData("country japan {|FACT1005:\"Nippon|}\n  \"or Nihon\"\n")]
    [InlineData("country japan \"Nippon{|FACT1006:”|}\n")]
    [InlineData("country japan {|FACT1006:'|}Nippon'\n")]
    [InlineData("place {|FACT1007:o’higgins|}\n")]
    [InlineData("country {|FACT1008:,|} japan\n")]
    [InlineData("country japan{|FACT1009::|}\n  aka: \"Nippon\"\n")]
    [InlineData("country japan\n  because {|FACT1010:\"\"|}\n")]
    [InlineData("country {|FACT2022:south korea|}\n")]
    [InlineData("country japan \"Nip{|FACT1013:\uFFFD|}n\"\nplace s\uFFFDo\n")]
    [InlineData("country ja{|FACT1014:\u200E|}pan\nplace tokyo\n  in: japan\n")]
    [InlineData("meeting talks\n  status {|FACT1017:since|} 2015: occurred\n    because \"so it seems\"\n")]
    [InlineData("meeting talks\n  > {|FACT1017:blog|}\n    \"some words of it\"\n")]
    [InlineData("meeting talks\n  status at {|FACT3001:21 Jan 2015|}: occurred\n    because \"so it seems\"\n")]
    [InlineData("source blog\n  published: {|FACT3001:March 5, 2015|}\n")]
    [InlineData("source blog\n  published: {|FACT3007:2015-01-21 10:00|}\n")]
    [InlineData("source blog\n  url: {|FACT2011:https://blog.example/1|}\n")]
    [InlineData("country japan\n{|FACT1021:aka|}: \"Nippon\"\n  aka: \"Nihon\"\n")]
    [InlineData("tokyo {|FACT1017:\"Tokyo\"|}\nplace shibuya\n  in: tokyo\n")]
    [InlineData("country japan\n  aka: \"Nippon\"\n  {|FACT1017:place|} tokyo \"Tokyo\"\n    aka: \"Edo\"\nplace shibuya\n  in: tokyo\n")]
    [InlineData("country japan, france\n  {|FACT1017:place|} tokyo \"Tokyo\"\nplace shibuya\n  in: tokyo\n")]
    public void Line_of_a_scenario(string marked) => Verify(Header + marked);

    [Theory]
    [InlineData("{|FACT1003:  |}scenario test\n  use defence\n  country japan\n    aka: \"Nippon\"\n")]
    [InlineData("scenario test\nuse defence\n{|FACT1012:vocabulary|} test-words\nkind ferry\n  name: text\n")]
    [InlineData("scenario test\n{|FACT2001:country|} japan\nmeeting talks\n  participants: japan\n")]
    [InlineData("vocabulary test\n{|FACT1023:knd|} ferry\n  evidence: optional\n")]
    [InlineData("vocabulary test\nkind ferry\n{|FACT1021:evidence|}: optional\n  line: text\n")]
    [InlineData("vocabulary test\nkind ferry\n  line: {|FACT2018:text required|}\n")]
    [InlineData("vocabulary test\nkind ferry\n  line: {|FACT2018:\"text\"|}\n")]
    public void Whole_file(string marked) => Verify(marked);

    [Theory]
    [InlineData("{|FACT1007:Scenario|} test\nuse defence\n")]
    [InlineData("{|FACT1011:use|} defence\n")]
    public void Header_that_is_lost_takes_along_what_its_file_uses(string marked)
    {
        var markup = MarkupText.Parse(marked);
        var found = PageCompilation.Diagnose([new PageFile("a.facts", markup.Text), new PageFile("b.facts", "scenario test\ncountry japan\n")]);

        Assert.Equal(markup.Marks, found.Select(static diagnostic => (diagnostic.Id, diagnostic.Span.Start, diagnostic.Span.Length)));
    }

    /// <summary>A word that a vocabulary misspells is an error there, and none where it is used.</summary>
    [Theory]
    [InlineData("choice size: {|FACT1007:Small|}, large", "size: small")]
    [InlineData("choice size: {|FACT1007:Small|}, large", "size: Small")]
    [InlineData("choice size: {|FACT1007:very_small|}, large", "size: very-small")]
    [InlineData("choice depth: {|FACT1007:Km|}, miles", "draught: 5 km")]
    [InlineData("choice depth: {|FACT1007:Km|}, miles", "draught: 5 thousand Km")]
    public void Word_of_a_choice(string choice, string claim)
    {
        var size = choice.StartsWith("choice size", System.StringComparison.Ordinal);
        var markup = MarkupText.Parse($"vocabulary v\nkind raft\n  evidence: optional\n  {(size ? "size: size" : "draught: quantity of depth")}\n{choice}\n");
        var found = PageCompilation.Diagnose([new PageFile("a.facts", markup.Text), new PageFile("b.facts", "scenario test\nuse v\nraft x\n  " + claim + "\n")]);

        Assert.Equal(markup.Marks, found.Select(static diagnostic => (diagnostic.Id, diagnostic.Span.Start, diagnostic.Span.Length)));
    }

    [Fact]
    public void File_that_ends_in_an_empty_line_after_an_unreadable_one_is_read() => Verify(Header + "country japan\n\n{|FACT1014:\u0007|}\n");

    private static void Verify(string marked)
    {
        var markup = MarkupText.Parse(marked);
        var found = PageCompilation.Diagnose(markup.Text).Select(static diagnostic => (diagnostic.Id, diagnostic.Span.Start, diagnostic.Span.Length));

        Assert.Equal(markup.Marks, found);
    }
}
