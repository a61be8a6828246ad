using System;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Checking;

public class RuleTests
{
    [Theory]
    [InlineData("person x\n  {|FACT4001:aka|}: \"X\"")]
    [InlineData("person x\n  aka: \"X\"\n    > blog \"Alice met Bob\"")]
    [InlineData("person x\n  aka: \"X\"\n    because \"we say so\"")]
    [InlineData("person x\n  > blog \"Alice met Bob\"\n  aka: \"X\"")]
    [InlineData("person x\n  because \"we say so\"\n  aka: \"X\"")]
    [InlineData("person x\n  aka: \"X\"\n    > blog {|FACT1017:words|}")]
    [InlineData("person x\n  aka: \"X\"\n    > {|FACT2004:blg|} \"Alice met Bob\"")]
    [InlineData("person x\n  > blog {|FACT1017:words|}\n  aka: \"X\"")]
    [InlineData("place x\n  aka: \"X\"")]
    [InlineData("organisation x\n  {|FACT4001:members|} at 2015: bob")]
    [InlineData("office minister\nperson x\n  {|FACT4001:office|} at 2015: minister")]
    public void Claim_has_evidence_or_a_reason(string lines) =>
        Compiled.Under(lines + "\n");

    [Theory]
    [InlineData("person {|FACT4024:x|}\n  aka: \"X\"\n    because \"we say so\"")]
    [InlineData("person {|FACT4024:x|}\n  because \"we say so\"\n  aka: \"X\"\nplace y\n  aka: \"Y\"")]
    [InlineData("person x\n  aka: \"X\"\n    because \"we say so\"\n  aka: \"Y\"\n    > blog \"Alice met Bob\"\nperson {|FACT4024:y|}\n  aka: \"Z\"\n    because \"we say so\"")]
    [InlineData("person x\n  because \"we say so\"\nperson {|FACT4024:y|}\n  aka: \"Z\"\n    because \"we say so\"")]
    public void Fact_of_which_no_source_speaks_is_a_warning(string lines) => Compiled.Under(lines + "\n");

    [Theory]
    [InlineData("> blog {|FACT4006:\"Alice met\"|}")]
    [InlineData("> blog {|FACT4006:\"\"|}")]
    [InlineData("> blog {|FACT4006:\"Alice met Bob [...] Monday\"|}")]
    [InlineData("> blog \"Alice met Bob [...] London on Monday\"")]
    [InlineData("> blog {|FACT4002:\"a green horse flew\"|}")]
    [InlineData("> blog \"Alice met {|FACT4002:Rob|} in London\"")]
    [InlineData("> blog {|FACT4007:\"in London on Monday [...] Alice met Bob\"|}")]
    [InlineData("> blog \"Both ministers signed the treaty\"")]
    [InlineData("> blog \"Alice met Bob\"\n      \"in London on Monday\"")]
    public void Words_stand_in_the_source(string evidence) => Compiled.Under("person x\n  aka: \"X\"\n    " + evidence + "\n");

    [Fact]
    public void Long_quote_is_a_warning()
    {
        var words = string.Join(" ", Enumerable.Range(1, 26).Select(static number => "w" + number));
        AssertLibrary("{|FACT4016:\"" + words + "\"|}", words);
    }

    [Theory]
    [InlineData("{|FACT4004:\"one two three\"|}", "one two three four. One x. one two three five.")]
    [InlineData("{|FACT4018:\"one two three\"|}", "They did not one two three at all.")]
    [InlineData("{|FACT4018:\"one two three\"|}\n      because \"it did later\"", "They did not one two three at all.")]
    [InlineData("{|FACT4018:\"one two three\"|}\n      because \"it did later\"", "There are no one two three at all.")]
    [InlineData("\"one two three\"\n      because \"the ‘not’ is of the day\"", "They did not one two three at all.")]
    [InlineData("\"one two three\"\n      because \"it did later\"", "They could one two three after all.")]
    [InlineData("{|FACT4018:\"one two three\"|}", "Bob denies that one two three is so.")]
    public void Words_stand_there_once_and_are_not_cut_from_a_qualifier(string quote, string text) => AssertLibrary(quote, text);

    [Theory]
    [InlineData("text: \"b.txt\"\n  ignore-after: \"the end is\"", "{|FACT4005:\"four five six\"|}")]
    [InlineData("text: \"b.txt\"\n  ignore-after: {|FACT4013:\"no such words\"|}", "\"one two three\"")]
    [InlineData("text: {|FACT4011:\"c.txt\"|}", "\"one two three\"")]
    [InlineData("text: {|FACT4015:\"texts/b.txt\"|}", "\"one two three\"")]
    [InlineData("text: {|FACT2011:b.txt|}", "\"one two three\"")]
    [InlineData("text {|FACT1001:b|}", "\"one two three\"")]
    [InlineData("publisher: \"P\"", "\"one two three\"")]
    public void Source_says_where_its_words_are(string lines, string quote)
    {
        var source = lines.StartsWith("publisher", StringComparison.Ordinal) ? "{|FACT4010:b|}" : "b";
        var library = SourceLibrary.Create([new InputText("b.txt", "one two three. the end is four five six.")]);
        Compiled.With(library, $"scenario s\nuse defence\nsource b\n  {lines}\nperson x\n  aka: \"X\"\n    > {source} {quote}\n");
    }

    [Theory]
    [InlineData("\"one two three\"", "Bob denies that one two three is so.")]
    [InlineData("\"one two three\"", "One denied it, one two three is so. Bob denied: one two three four.", "\"one two three four\"")]
    [InlineData("{|FACT4018:\"one two three\"|}", "Bob might say that one two three is so.")]
    public void Word_that_denies_is_what_a_denial_is_about(string quote, string text, string? other = null) => Compiled.With(
        SourceLibrary.Create([new InputText("b.txt", text + " five six seven.")]),
        "scenario s\nuse defence\nsource b\n  text: \"b.txt\"\nperson x\n  aka accepted: \"X\"\n    > b \"five six seven\"\n    > b denies " + (other ?? quote) + "\n");

    [Theory]
    [InlineData("2015-03-06", "{|FACT4025:2015-03-07|}")]
    [InlineData("2015-03", "{|FACT4025:2015-04|}")]
    [InlineData("2015-03-06", "2015-03-06")]
    [InlineData("2015-03-06", "2015-03")]
    [InlineData("2015-03-06", "2014")]
    [InlineData("2015-03-06", "2015-04?")]
    [InlineData("2015-03-06~", "2015-03-07")]
    [InlineData(null, "2015-04")]
    [InlineData("2015-03-06", "2015\n  published rejected: 2016\n    because \"a misprint\"")]
    public void Source_within_another_is_no_later(string? outer, string inner) => Compiled.Of(
        "scenario s\nuse defence\nsource blog\n  text: \"blog.txt\"\n" + (outer is null ? "" : $"  published: {outer}\n")
        + $"source quoted\n  within: blog\n  published{(inner.Contains("rejected", StringComparison.Ordinal) ? " accepted" : "")}: {inner}\n"
        + "person bob\n  > quoted \"Alice met Bob\"\n  aka: \"B\"\n    > blog \"Alice met Bob\"\n");

    [Fact]
    public void Source_within_another_is_compared_with_the_nearest() => Compiled.Of(
        "scenario s\nuse defence\nsource blog\n  text: \"blog.txt\"\n  published: 2015\nsource paper\n  within: blog\n  published: 2013\n"
        + "source agency\n  within: paper\n  published: {|FACT4025:2014|}\nperson bob\n  > agency \"Alice met Bob\"\n");

    [Theory]
    [InlineData("signed the pact in Port Ansel", "these words are not in ‘a’; they stand in ‘b’, line 2")]
    [InlineData("Later on they [...] in Port Ansel", "these words are not in ‘a’; they stand in ‘b’, line 2")]
    [InlineData("cost $5 million in all", "these words are not in ‘a’; line 2 has ‘€5’, not ‘$5’")]
    [InlineData("sold 12,500 of them", "these words are not in ‘a’; line 2 has ‘12. 500’, not ‘12,500’")]
    [InlineData("The mayor Jose Muller said", "these words are not in ‘a’; line 1 has ‘José’, not ‘Jose’")]
    [InlineData("Ministerin Käthe went home", "these words are not in ‘a’; a.txt is not UTF-8; save it as UTF-8")]
    [InlineData("Nobody has ever said this", "these words are not in ‘a’; a.txt is not UTF-8; save it as UTF-8")]
    public void What_is_wrong_with_missing_words_is_said(string words, string message)
    {
        var library = SourceLibrary.Create(
        [
            new InputText("a.txt", "The mayor José Müller said it.\nIt cost €5 million in all, and they sold 12. 500 of them sank.\nMinisterin K\uFFFDthe went home."),
            new InputText("b.txt", "The talks went well.\nLater on they signed the pact in Port Ansel."),
        ]);

        Assert.Equal(message, FactCompiler.Compile([new InputText("t.facts", TwoSources(words))], library).Diagnostics.Single(static found => found.Id == "FACT4002").Message);
    }

    [Fact]
    public void Another_source_that_changes_changes_what_is_said_of_missing_words()
    {
        var compiler = new FactCompiler();
        var file = new InputText("t.facts", TwoSources("signed the pact in Port Ansel"));
        var own = new InputText("a.txt", "The two talked for a day.");

        foreach (var (text, hint) in new[] { ("They signed the pact in Port Ansel.", "they stand in ‘b’, line 1"), ("They did.", "copy them"), ("Well.\nThey signed the pact in Port Ansel.", "‘b’, line 2") })
        {
            var library = SourceLibrary.Create([own, new InputText("b.txt", text)]);
            Assert.Contains(hint, compiler.Compile([file], library, Parallelism.Sequential()).Diagnostics.Single(static found => found.Id == "FACT4002").Message, System.StringComparison.Ordinal);
        }
    }

    private static string TwoSources(string words) =>
        "scenario s\nuse defence\nsource a\n  text: \"a.txt\"\nsource b\n  text: \"b.txt\"\nperson x\n  aka: \"X\"\n    > a \"" + words + "\"\n";

    [Theory]
    [InlineData("> b \"We will [...] build the ship\"")]
    [InlineData("> b {|FACT4006:\"We will [...] the ship\"|}")]
    [InlineData("> c {|FACT4006:\"We will [...] build the ship\"|}")]
    public void A_source_that_has_the_gap_itself_may_be_quoted_with_it(string evidence) => Compiled.With(
        SourceLibrary.Create([new InputText("b.txt", "“We will [...] build the ship,” she said."), new InputText("c.txt", "We will not build the ship.")]),
        "scenario s\nuse defence\nsource b\n  text: \"b.txt\"\nsource c\n  text: \"c.txt\"\nperson x\n  aka: \"X\"\n    " + evidence + "\n    > c \"not build the ship\"\n    > b \"build the ship she\"\n");

    [Fact]
    public void Text_that_is_there_twice_is_none()
    {
        var library = SourceLibrary.Create([new InputText("x/b.txt", "one two three"), new InputText("y/b.txt", "one two three")]);
        Compiled.With(library, "scenario s\nuse defence\nsource b\n  text: {|FACT4012:\"b.txt\"|}\nperson x\n  aka: \"X\"\n    > b \"one two three\"\n");
    }

    [Fact]
    public void Words_of_a_source_within_another_are_looked_for_there() =>
        Compiled.Under("source inner\n  within: blog\nsource innermost\n  within: inner\nperson x\n  aka: \"X\"\n    > innermost {|FACT4002:\"a green horse flew\"|}\n  aka: \"Y\"\n    > inner \"Alice met Bob\"\n");

    [Fact]
    public void Source_with_a_text_of_its_own_has_its_words_there_wherever_it_was_found() =>
        Compiled.With(
            SourceLibrary.Create([new InputText("a.txt", "one two three"), new InputText("b.txt", "four five six")]),
            "scenario s\nuse defence\nsource outer\n  text: \"a.txt\"\nsource inner\n  text: \"b.txt\"\n  within: outer\nperson x\n  aka: \"X\"\n    > inner \"four five six\"\n    > inner {|FACT4002:\"one two three\"|}\n");

    [Fact]
    public void What_changes_over_time_needs_evidence_in_every_kind() => Compiled.Of(
        ("v.facts", "vocabulary v\nkind flag\n  evidence: optional\n  colour: text\n  owner: text, over time\n"),
        ("a.facts", "scenario s\nuse v\nflag x\n  colour: \"red\"\n  {|FACT4001:owner|} at 2015: \"me\"\n"));

    [Fact]
    public void Source_without_words_is_said_once_at_its_first_quote() => Compiled.Of(
        ("a.facts", Compiled.Start + "source b\nsource c\n  within: b\nperson x\n  aka: \"X\"\n    > {|FACT4010:c|} \"one two three\"\n    > b \"one two three\"\n"),
        ("b.facts", "scenario s\nperson y\n  aka: \"Y\"\n    > b \"one two three\"\n"));

    [Theory]
    [InlineData("source {|FACT4017:idle|}\n  text: \"blog.txt\"\n")]
    [InlineData("source other\n  text: \"blog.txt\"\nsource {|FACT4017:idle|}\n  within: other\n")]
    [InlineData("source idle\n  text: \"blog.txt\"\nplace x\n  {|FACT2002:nonsense|}: x\n")]
    [InlineData("source voice\nperson x\n  aka: \"X\"\n    > blog via voice \"Alice met Bob\"\n")]
    public void Source_is_cited(string lines) => Compiled.Under(lines);

    [Fact]
    public void Source_may_be_cited_by_a_scenario_that_uses_it() => Compiled.Of(
        ("a.facts", "scenario one\nsource blog\n  text: \"blog.txt\"\n"),
        ("b.facts", "scenario two\nuse one\nuse defence\nperson x\n  aka: \"X\"\n    > blog \"Alice met Bob\"\n"));

    [Theory]
    [InlineData("place a\n  in: {|FACT2015:a|}\n")]
    [InlineData("place a\n  in: {|FACT2015:b|}\nplace b\n  in: a\n")]
    [InlineData("place x\n  in: a\nplace a\n  in: {|FACT2015:b|}\nplace b\n  in: c\nplace c\n  in: a\n")]
    [InlineData("place a\n  in: b\nplace b\n  in: c\nplace c\n")]
    [InlineData("source a\n  within: {|FACT2015:b|}\nsource b\n  within: a\n")]
    public void Nothing_contains_itself(string lines) => Compiled.Under(lines);

    [Fact]
    public void Kinds_and_uses_lead_nowhere_back() => Compiled.Of(
        ("a.facts", "vocabulary v\nuse {|FACT2015:w|}\nkind a is {|FACT2015:b|}\nkind b is a\nkind c is {|FACT2015:c|}\nkind d is c\n"),
        ("b.facts", "vocabulary w\nuse v\n"),
        ("c.facts", "scenario s\nuse v\na x\n  anything: 1\nd y\n  anything: 2\n"));

    [Fact]
    public void Circle_is_shown_with_its_first_links() =>
        Assert.Equal(
            "‘a’ leads back to itself by ‘in’: a → b → c → d → e → f → …; change one of these",
            Compiled.MessageUnder("place a\n  in: {|FACT2015:b|}\nplace b\n  in: c\nplace c\n  in: d\nplace d\n  in: e\nplace e\n  in: f\nplace f\n  in: g\nplace g\n  in: a\n"));

    [Theory]
    [InlineData("from 2015 to 2015", true)]
    [InlineData("from 2015 to 2014-12", false)]
    [InlineData("from 2015~ to 2014-12", true)]
    [InlineData("from 2015? to 2014-12", true)]
    [InlineData("to 2014 from 2015", false)]
    [InlineData("from [2015..] to 2014-12", false)]
    [InlineData("from 2015 to [..2014-12]", false)]
    [InlineData("from 2015 to [2014-12..]", true)]
    [InlineData("from [..2015] to 2014-12", true)]
    [InlineData("to ongoing from 2015", true)]
    public void Time_ends_after_it_begins_if_any_reading_lets_it(string time, bool isSound)
    {
        var marked = isSound ? time : "{|FACT5003:" + time + "|}";
        Compiled.Under($"office minister\nperson x\n  office {marked}: minister\n    > blog \"Alice met Bob\"\n");
    }

    [Theory]
    [InlineData("status: occurred")]
    [InlineData("status at 2015: occurred")]
    [InlineData("when {|FACT5001:at 2015|}: 2015")]
    public void Status_alone_may_stand_without_a_time(string line) => Compiled.Under("meeting x\n  > blog \"Alice met Bob\"\n  " + line + "\n");

    private static void AssertLibrary(string quote, string text) =>
        Compiled.With(
            SourceLibrary.Create([new InputText("b.txt", text)]),
            "scenario s\nuse defence\nsource b\n  text: \"b.txt\"\nperson x\n  aka: \"X\"\n    > b " + quote + "\n");
}
