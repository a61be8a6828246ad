using System.Collections.Generic;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Semantics;
using Xunit;

namespace ScenarioFacts.Language.Tests.Time;

/// <summary>What a vocabulary lists as final stays known: in expectations, as of a date, and in a variant.</summary>
public class FinalValueTests
{
    private const string Vocabulary = """
        vocabulary v
        kind bridge
          evidence: optional
          state: bridge-state, over time
          step: bridge-state, over time, in order
          uses: list of bridge-state, over time
        choice bridge-state: planned, open, gone
          final: gone

        """;

    [Theory]
    [InlineData("state at 2015-01-21: gone", "state", "2015-01-21", "Known: gone")]
    [InlineData("state at 2015-01-21: gone", "state", "2020", "Known: gone")]
    [InlineData("state at 2015-01-21: open", "state", "2020", "Possible: open")]
    [InlineData("uses at 2015-01-21: gone", "uses", "2020", "Possible: gone")]
    [InlineData("state at 2015-01-21: gone\n  state at 2018-01-01: open", "state", "2017-12-31", "Known: gone")]
    [InlineData("state at 2015-01-21: gone\n  state at 2018-01-01: open", "state", "2018-01-02", "Possible: open")]
    public void Words_of_a_vocabulary_are_final(string claims, string field, string day, string expected)
    {
        var compilation = Compiled.Of(("v.facts", Vocabulary), ("a.facts", "scenario s\nuse v\nbridge b\n  because \"we know\"\n  " + claims + "\n"));
        var scenario = BoundScenario.CreateAll(compilation.Files, compilation.Index)[0];
        var fact = scenario.Find("b")!.Fact;
        IReadOnlyList<BoundClaim> own = [.. fact.GetClaims(field)];
        Assert.True(FactDate.TryParse(day, out var date));
        Assert.Equal(expected, new FieldAnswers(scenario, fact, own[0].Field!, own).At(DayRange.FromDate(date)).ToString());
    }

    /// <summary>Both words are known that day, and from then on the one behind is all there is.</summary>
    [Theory]
    [InlineData("2014-12-31", "Unknown")]
    [InlineData("2015-01-20", "Known: planned")]
    [InlineData("2015-01-21", "Known: planned, open")]
    [InlineData("2015-01-22", "Possible: open")]
    [InlineData("2015", "Possible: planned, open")]
    public void Of_two_words_of_one_day_the_one_behind_remains(string day, string expected)
    {
        foreach (var claims in new[] { "step from 2015-01-01: planned\n  step at 2015-01-21: open\n  step at 2015-01-21: planned", "step from 2015-01-01: planned\n  step at 2015-01-21: planned\n  step from 2015-01-21: open" })
        {
            var compilation = Compiled.Of(("v.facts", Vocabulary), ("a.facts", "scenario s\nuse v\nbridge b\n  because \"we know\"\n  " + claims + "\n"));
            var scenario = BoundScenario.CreateAll(compilation.Files, compilation.Index)[0];
            var fact = scenario.Find("b")!.Fact;
            IReadOnlyList<BoundClaim> own = [.. fact.GetClaims("step")];
            Assert.True(FactDate.TryParse(day, out var date));
            var found = new FieldAnswers(scenario, fact, own[0].Field!, own).At(DayRange.FromDate(date)).ToString();
            Assert.Equal(expected, found);
        }
    }

    [Fact]
    public void Expectations_find_what_occurred() => Compiled.Under("""
        meeting talks
          status at 2015-01-21: occurred
            > blog "signed the treaty in Rome"
        expect talks.status at 2020 is occurred
        expect talks.status at 2020 is {|FACT7014:cancelled|}
        expect talks.status at 2020 is not {|FACT7014:occurred|}
        expect talks.status at 2014 is {|FACT7014:occurred|}

        """);

    [Fact]
    public void A_variant_goes_on_with_what_occurred_before_and_after_what_it_assumes() => Compiled.Of(
        ("a.facts", Compiled.Start + """
        meeting talks
          status from 2015-01-21: occurred
            > blog "signed the treaty in Rome"
        meeting walk
          status at 2015-01-21: occurred
            > blog "signed the treaty in Rome"

        """),
        ("b.facts", """
        scenario t extends s
        assume talks.status from 2016-01-01 to 2016-12-31: planned
          because "what if"
        assume walk.status from 2016-01-01: cancelled
          because "what if"
        expect talks.status at 2015-12-31 is occurred
        expect talks.status at 2016 is planned
        expect talks.status at 2017-01-01 is occurred
        expect walk.status at 2015-12-31 is occurred
        expect walk.status at 2030 is cancelled

        """));
}
