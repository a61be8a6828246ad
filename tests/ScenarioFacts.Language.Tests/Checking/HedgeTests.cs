using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Checking;

/// <summary>Quotes that say less than the claims they back, and plans that nobody followed up.</summary>
public class HedgeTests
{
    [Theory]
    [InlineData("They met {|FACT4020:on Saturday|} in Rome")]
    [InlineData("They met {|FACT4020:yesterday|} in Rome")]
    [InlineData("{|FACT4020:Today|}'s meeting in Rome")]
    [InlineData("They met {|FACT4020:last week|} in Rome")]
    [InlineData("They met {|FACT4020:this morning|} in Rome")]
    [InlineData("They meet {|FACT4020:next Tuesday|} in Rome")]
    [InlineData("They met {|FACT4020:this November|} in Rome")]
    [InlineData("They talked for {|FACT4020:the|} last two weeks", "last two weeks")]
    [InlineData("They met three {|FACT4020:days ago|} in Rome")]
    [InlineData("They met on Saturday, 7 March in Rome")]
    [InlineData("They met on the last day of the talks")]
    [InlineData("They met in May 2014 in Rome")]
    [InlineData("The Good Friday pact held in Rome")]
    [InlineData("hat {|FACT4020:Mittwoch|} das Geld freigegeben")]
    public void Day_that_only_the_source_knows_wants_a_because_under_a_date(string quote, string? mark = null)
    {
        if (mark is not null)
            quote = quote.Replace("{|FACT4020:the|} " + mark, "the {|FACT4020:" + mark + "|}", System.StringComparison.Ordinal);
        var plain = quote.Replace("{|FACT4020:", "", System.StringComparison.Ordinal).Replace("|}", "", System.StringComparison.Ordinal);
        Verify(plain, "meeting x\n  when: 2015\n    > b \"" + quote + "\"");
        Verify(plain, "meeting x\n  status at 2015: planned\n    > b \"" + quote + "\"");
        Verify(plain, "meeting x\n  > b \"" + quote + "\"\n  where: rome\n  when: 2015");
        Verify(plain, "meeting x\n  when: 2015\n    > b \"" + plain + "\"\n    because \"it is dated by the story\"");
        Verify(plain, "meeting x\n  where: rome\n    > b \"" + plain + "\"");
        Verify(plain, "meeting x\n  > b \"" + plain + "\"\n  where: rome\n  when: 2015\n    because \"it is dated by the story\"");
    }

    [Theory]
    [InlineData("they {|FACT5020:allegedly|} met in Rome")]
    [InlineData("Will Young met her in Rome")]
    [InlineData("it is due to May in Rome")]
    [InlineData("it was due to flooding in Rome")]
    [InlineData("they agreed to the plan in Rome")]
    [InlineData("military might grew in Rome")]
    [InlineData("they {|FACT5020:might|} meet in Rome")]
    [InlineData("the port is to the north")]
    [InlineData("they signed the building plans there")]
    [InlineData("they {|FACT5020:nearly|} met in Rome")]
    [InlineData("nearly all of them met there")]
    [InlineData("they are {|FACT5020:believed|} to have met there")]
    [InlineData("they {|FACT5020:apparently|} met in Rome")]
    [InlineData("she did not meet him")]
    public void Hedge_under_occurred_wants_a_because(string quote)
    {
        var plain = quote.Replace("{|FACT5020:", "", System.StringComparison.Ordinal).Replace("|}", "", System.StringComparison.Ordinal);
        Verify(plain, "meeting x\n  status: occurred\n    > b \"" + quote + "\"");
        Verify(plain, "meeting x\n  > b \"" + quote + "\"\n  status: occurred");
        Verify(plain, "meeting x\n  status: planned\n    > b \"" + plain + "\"");
        Verify(plain, "meeting x\n  status: occurred\n    > b \"" + plain + "\"\n    because \"it did\"");
        Verify(plain, "meeting x\n  > b \"" + plain + "\"\n  where: rome\n  status: occurred\n    because \"it did\"");
    }

    /// <summary>A credibility says how far hearsay is believed, as a reason would. What is only possible, or yet to come, it does not make so.</summary>
    [Theory]
    [InlineData("they allegedly met in Rome")]
    [InlineData("they reportedly met in Rome")]
    [InlineData("they are believed to have met there")]
    [InlineData("they {|FACT5020:might|} meet in Rome")]
    [InlineData("they {|FACT5020:nearly|} met in Rome")]
    public void Doubt_is_answered_by_a_credibility(string quote)
    {
        var plain = quote.Replace("{|FACT5020:", "", System.StringComparison.Ordinal).Replace("|}", "", System.StringComparison.Ordinal);
        Verify(plain, "meeting x\n  status: occurred\n    > b credibility 3 \"" + quote + "\"");
    }

    [Theory]
    [InlineData("they will meet in Rome", "will")]
    [InlineData("they would meet in Rome", "would")]
    [InlineData("she plans to visit Rome", "plans")]
    [InlineData("she is to visit Rome", "is to")]
    [InlineData("they were to meet in Rome", "were to")]
    [InlineData("the proposed meeting in Rome", "proposed")]
    [InlineData("they are due to meet in Rome", "due to")]
    [InlineData("they agreed to meet in Rome", "agreed to")]
    public void What_is_still_to_come_in_each_quote_has_not_occurred_whatever_the_reason(string quote, string words)
    {
        foreach (var because in new[] { "", "\n    because \"it did\"" })
            VerifyWords(quote, "meeting x\n  status: {|FACT4036:occurred|}\n    > b \"" + quote + "\"" + because);
        var told = VerifyWords(quote, "meeting x\n  > b \"" + quote + "\"\n  status: {|FACT4036:occurred|}");
        VerifyWords(quote, "meeting x\n  status: planned\n    > b \"" + quote + "\"");
        Assert.Contains("the words only say ‘" + words + "’", Assert.Single(told.Diagnostics).Message, System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "hat am Mittwoch das Geld freigegeben", "when: 2015", "FACT4020")]
    [InlineData("fr", "signé la semaine dernière à Rome", "when: 2015", "FACT4020")]
    [InlineData("ja", "昨年12月の公表です", "when: 2015", "FACT4020")]
    [InlineData("nl", "on Saturday will he not", "when: 2015", "")]
    [InlineData(null, "昨年12月の公表です", "when: 2015", "FACT4020")]
    [InlineData(null, "hat am Mittwoch das Geld freigegeben", "when: 2015", "FACT4020")]
    [InlineData("de", "soll den Vertrag unterzeichnen", "status: occurred", "FACT5020")]
    [InlineData("fr", "pourrait signer le traité", "status: occurred", "FACT5020")]
    [InlineData("ja", "協定に署名する予定", "status: occurred", "FACT5020")]
    [InlineData("de", "unterzeichnet in der Stadt", "status: occurred", "FACT4018", "Er wurde nicht unterzeichnet in der Stadt.")]
    [InlineData("fr", "signé dans la ville", "status: occurred", "FACT4018", "Il n’a pas signé dans la ville.")]
    [InlineData("nl", "getekend in de stad", "status: occurred", "", "Not getekend in de stad.")]
    public void Words_are_read_in_the_language_of_their_source(string? tag, string quote, string claim, string expected, string? text = null)
    {
        var compilation = Compilation.FactCompiler.Compile(
            [new InputText("a.facts", $"scenario s\nuse defence\nsource b\n  text: \"b.txt\"\n{(tag is null ? "" : $"  language: \"{tag}\"\n")}meeting x\n  {claim}\n    > b \"{quote}\"\n")],
            SourceLibrary.Create([new InputText("b.txt", text ?? quote + ".")]));

        Assert.Equal(expected, string.Join(" ", System.Linq.Enumerable.Select(compilation.Diagnostics, static diagnostic => diagnostic.Id)));
    }

    [Theory]
    [InlineData("status: {|FACT5021:planned|}", "2014")]
    [InlineData("status: {|FACT5021:proposed|}", "2015-01")]
    [InlineData("status: planned", "2015-02")]
    [InlineData("status: planned", "2015-01~")]
    [InlineData("status: planned", "2014?")]
    [InlineData("status: planned", "2014/..")]
    [InlineData("status: planned", "[2014..]")]
    [InlineData("status: {|FACT5021:planned|}", "[..2014]")]
    [InlineData("status: planned", "[..2015-02]")]
    [InlineData("status at [2014..]: {|FACT5021:planned|}\n  status {|FACT5009:at [..2013]|}: occurred", "2014")]
    [InlineData("status at 2013: planned\n  status at [2012..]: occurred", "2014")]
    [InlineData("status: planned\n    because \"no source says more\"", "2014")]
    [InlineData("status at 2013: planned\n  status: occurred", "2014")]
    [InlineData("status at 2013: planned\n  status: cancelled", "2014")]
    [InlineData("status {|FACT5009:at 2012|}: occurred\n  status at 2014: {|FACT5021:planned|}", "2014")]
    [InlineData("status at 2014: occurred\n  status at 2012: planned", "2014")]
    [InlineData("status at 2014: {|FACT5021:proposed|}\n  status at 2012: planned", "2014")]
    [InlineData("status: {|FACT2006:planed|}", "2014")]
    public void Plan_whose_day_is_past_has_an_outcome(string statuses, string when) =>
        Verify("they met in Rome", "meeting x\n  > b \"they met in Rome\"\n  " + statuses + "\n  when: " + when);

    [Theory]
    [InlineData("[2015..]", "2014", true)]
    [InlineData("[2015..]", "2015", false)]
    [InlineData("[..2015]", "2014", false)]
    public void Last_publication_is_no_later_than_it_surely_is(string published, string when, bool isPast) => Compiled.Of(
        $"scenario s\nuse defence\nsource blog\n  text: \"blog.txt\"\n  published: {published}\nmeeting x\n  > blog \"Alice met Bob\"\n  status: {(isPast ? "{|FACT5021:planned|}" : "planned")}\n  when: {when}\n");

    [Fact]
    public void Last_publication_may_be_another_scenarios_that_is_used() => Compiled.Of(
        ("a.facts", "scenario one\nsource b\n  text: \"blog.txt\"\n  published: 2016\n"),
        ("b.facts", "scenario two\nuse one\nuse defence\nmeeting x\n  > b \"Alice met Bob\"\n  status: {|FACT5021:planned|}\n  when: 2015\n"),
        ("c.facts", "scenario three\nuse defence\nmeeting x\n  because \"we say so\"\n  status: planned\n  when: 2015\n"));

    private static void Verify(string text, string lines) => Compiled.With(
        SourceLibrary.Create([new InputText("b.txt", text)]),
        "scenario s\nuse defence\nplace rome\nsource b\n  text: \"b.txt\"\n  published: [2015-02-01..2015-03-07]\nperson y\n  because \"known\"\n  aka: \"Y\"\n    > b \"" + text + "\"\n" + lines + "\n");

    private static FactCompilation VerifyWords(string text, string lines) => Compiled.With(
        SourceLibrary.Create([new InputText("b.txt", text)]), "scenario s\nuse defence\nsource b\n  text: \"b.txt\"\n" + lines + "\n");
}
