using ScenarioFacts.Language.Suggestions;
using Xunit;

namespace ScenarioFacts.Language.Tests.Checking;

/// <summary>Names that look alike though they differ, and labels that two facts share.</summary>
public class LookAlikeTests
{
    [Theory]
    [InlineData("alice", "аlice")] // Cyrillic а
    [InlineData("alice", "αlice")] // Greek α
    [InlineData("cop", "сор")]
    [InlineData("port-1", "port-１")]
    [InlineData("port", "ｐort")]
    [InlineData("office", "oﬃce")]
    [InlineData("island", "ısland")]
    [InlineData("ёлка", "ëлкa")]
    [InlineData("фон", "φoн")]
    public void Look_alike(string one, string other)
    {
        Assert.True(Confusables.LookAlike(one, other));
        Assert.True(Confusables.LookAlike(other, one));
        Compiled.Under($"place {one}\nplace {{|FACT2030:{other}|}}\n");
        Compiled.Under($"place {other}\nplace {{|FACT2030:{one}|}}\n");
    }

    [Theory]
    [InlineData("alice", "alice")]
    [InlineData("alice", "alíce")]
    [InlineData("o", "0")]
    [InlineData("l1", "ll")]
    [InlineData("東京", "东京")]
    [InlineData("straße", "strasse")]
    [InlineData("вера", "bepa")]
    public void Do_not_look_alike(string one, string other) => Assert.False(Confusables.LookAlike(one, other));

    [Fact]
    public void Names_of_other_files_and_of_what_is_used_are_looked_at_too() => Compiled.Of(
        ("a.facts", "scenario base\nuse defence\nplace alice\n"),
        ("b.facts", "scenario s\nuse base\nuse defence\nplace {|FACT2030:аlice|}, bob\n"),
        ("c.facts", "scenario s\nplace {|FACT2030:bоb|}\n"));

    [Fact]
    public void The_letter_is_named_in_both_names() => Assert.Equal(
        "‘alicе’ looks like ‘alice’ (line 7) and is another name: the ‘е’ here is Cyrillic, there it is Latin; rename one of them",
        Compiled.MessageUnder("place alice\nplace {|FACT2030:alicе|}\n"));

    [Theory]
    [InlineData("kind ferry\nkind {|FACT2030:fеrry|}\n")]
    [InlineData("kind ferry\nchoice {|FACT2030:fеrry|}: a, b\n")]
    [InlineData("kind ferry\n  line: text\n  {|FACT2030:linе|}: text\n")]
    [InlineData("choice c: on, {|FACT2030:оn|}\n")]
    public void Names_of_a_vocabulary(string lines) => Compiled.Of("vocabulary v\n" + lines);

    [Theory]
    [InlineData("person ann\n  > bl{|FACT2031:о|}g \"Alice met Bob\"\n")]
    [InlineData("person ann\n  > blog via b{|FACT2031:о|}b \"Alice met Bob\"\n")]
    [InlineData("p{|FACT2031:е|}rson ann\n")]
    [InlineData("person ann\n  {|FACT2031:а|}ka: \"Ann\"\n    > blog \"Alice met Bob\"\n")]
    [InlineData("meeting talks\n  > blog \"Alice met Bob\"\n  participants: b{|FACT2031:о|}b\n")]
    [InlineData("meeting talks\n  > blog \"Alice met Bob\"\n  status: {|FACT2031:о|}ccurred\n")]
    public void What_only_looks_like_a_name_is_told_at_the_letter(string lines) => Compiled.Under(lines);

    [Fact]
    public void A_source_may_be_labelled_as_what_it_reports() => Compiled.Under("meeting talks \"Talks\"\n  > paper \"Alice met Bob\"\n  status: occurred\nsource paper \"Talks\"\n  within: blog\n");

    [Fact]
    public void Labels_are_compared_within_the_scenario_alone()
    {
        Compiled.Of(
            ("a.facts", "scenario s\nuse defence\noffice a \"Envoy\"\n"),
            ("b.facts", "scenario t\nuse defence\noffice a \"Envoy\"\n"),
            ("c.facts", "scenario s\noffice b {|FACT2033:\"Envoy\"|}\noffice c {|FACT2033:\"Envoy\"|}\n"));
    }

    [Fact]
    public void A_fact_may_be_labelled_by_its_own_alias_and_derived_labels_are_its_own() => Compiled.Under(
        "place a \"A\"\n  aka: \"A\", \"Cape east\"\n    > blog \"Alice met Bob\"\nplace cape-east\n");
}
