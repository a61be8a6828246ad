using System;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using Xunit;

namespace ScenarioFacts.Language.Tests.Checking;

public class ExpectationTests
{
    private const string Start = """
        scenario s
        use defence
        office minister, chair, clerk, guard
        place mill, town
        place hall
          in: town
        person bob "Bob"
          because "known"
          office from 2010-01-01 to 2014-12-31: minister
          office at 2016-05-01: chair
        person ann
          because "known"
          office at 2014: guard
          office at 2014: clerk
        meeting talks "The talks"
          because "known"
          where accepted: hall
          where rejected: mill
            because "no"
          participants: bob, ann
          when: 2015-01
        meeting walk "A walk"
          because "known"
          where disputed: mill
          where disputed: hall
          when: 2015-06~
        meeting rest "A rest"
          because "known"
          when: [2015-06..]
        meeting stop "A stop"
          because "known"
          when: [..2015-06]
        meeting pause "A pause"
          because "known"
          where disputed: hall
        organisation club
          because "known"
          members from 2010-01-01 to 2015-12-31: bob
            > blog "Alice met Bob"
          members from 2010-01-01 to 2015-12-31: bob
            > blog "Alice met Bob"
          members at 2014-01-01: ann
        meeting tour
          participants: bob
            > blog "Alice met Bob"
          participants: ann, bob
            > blog "Alice met Bob"
        source blog
          text: "blog.txt"
        person zoe
          because "known"
          office from 2018-01 to 2018-12 disputed: guard
          office from 2018-01 to 2018-12 disputed: clerk

        """;

    [Theory]

    // On a date: the only one known or possible.
    [InlineData("bob.office at 2012 is minister")]
    [InlineData("bob.office at 2012 is not chair")]
    [InlineData("bob.office at 2012 is {|FACT7014:chair|}")]
    [InlineData("bob.office at 2012 is not {|FACT7014:minister|}")]
    [InlineData("bob.office at 2017 is chair")]
    [InlineData("bob.office at 2009 is {|FACT7014:minister|}")]
    [InlineData("bob.office at 2009 is not minister")]
    [InlineData("ann.office at 2014-06 is {|FACT7014:clerk|}")]
    [InlineData("ann.office at 2014-06 is not {|FACT7014:clerk|}")]
    [InlineData("bob.office at {|FACT3001:Jan-2015|} is chair")]
    [InlineData("bob.{|FACT7012:office|} is chair")]
    [InlineData("bob.office {|FACT7011:from 2012|} is minister")]
    [InlineData("bob.office at 2012 {|FACT7011:accepted|} is minister")]

    // For all time: the plain value, or one inside the expected.
    [InlineData("talks.where is hall")]
    [InlineData("talks.where is town")]
    [InlineData("talks.where is {|FACT7014:mill|}")]
    [InlineData("talks.where is not mill")]
    [InlineData("talks.where is not {|FACT7014:town|}")]
    [InlineData("zoe.office at 2018-06 is {|FACT7014:clerk|}", "‘zoe.office at 2018-06’ is expected to be ‘clerk’; found: ‘guard’ (disputed, line 52), ‘clerk’ (disputed, line 53)")]
    [InlineData("walk.where is {|FACT7014:hall|}")]
    [InlineData("walk.where is not {|FACT7014:hall|}")]
    [InlineData("walk.where is not town", "FACT7014")]
    [InlineData("rest.where is {|FACT7014:hall|}")]
    [InlineData("talks.where {|FACT5001:at 2015|} is hall")]
    [InlineData("talks.notes is hall", "FACT2002")]

    // Dates.
    [InlineData("talks.when is 2015")]
    [InlineData("talks.when is {|FACT7014:2015-01-21|}")]
    [InlineData("talks.when before 2015-02")]
    [InlineData("talks.when before {|FACT7014:2015-01-31|}")]
    [InlineData("talks.when after 2014")]
    [InlineData("rest.when after 2015-05")]
    [InlineData("rest.when after {|FACT7014:2015-06|}")]
    [InlineData("rest.when before {|FACT7014:2030|}")]
    [InlineData("rest.when before {|FACT7014:[2030..]|}")]
    [InlineData("rest.when after [..2015-05]")]
    [InlineData("rest.when is [2015..]")]
    [InlineData("rest.when is {|FACT7014:2015|}")]
    [InlineData("stop.when before 2015-07")]
    [InlineData("stop.when before [2015-07..]")]
    [InlineData("stop.when after {|FACT7014:2000|}")]
    [InlineData("bob.office at [2011..2013] is minister")]
    [InlineData("bob.office at [2017..] is chair")]
    [InlineData("bob.office at [..2012] is minister")]
    [InlineData("bob.office at [..2009] is {|FACT7014:minister|}")]
    [InlineData("walk.when after {|FACT7014:2015-05|}")]
    [InlineData("walk.when after 2015-04")]
    [InlineData("talks.where {|FACT7013:before|} 2015")]

    // Lists.
    [InlineData("talks.participants includes bob")]
    [InlineData("talks.participants includes bob, ann")]
    [InlineData("tour.participants includes bob, ann")]
    [InlineData("tour.participants is not {|FACT7014:bob|}")]
    [InlineData("talks.participants is not club")]
    [InlineData("talks.participants is not {|FACT7014:bob|}")]
    [InlineData("talks.participants includes {|FACT7014:club|}")]
    [InlineData("talks.participants {|FACT7013:is|} bob")]
    [InlineData("talks.where {|FACT7013:includes|} hall")]
    [InlineData("club.members at 2014-01-01 includes bob, ann")]
    [InlineData("club.members at 2015 includes bob, ann")]
    [InlineData("club.members at 2013 includes {|FACT7014:ann|}")]
    [InlineData("{|FACT2003:nobody|}.members at 2013 includes ann")]
    [InlineData("talks.where is {|FACT2012:hall, mill|}", "")]
    public void Holds_or_says_so(string expectation, string? mark = null) => Compiled.Of(Start + "expect " + mark switch
    {
        "FACT7014" => expectation.Replace("town", "{|FACT7014:town|}", System.StringComparison.Ordinal),
        "FACT2002" => expectation.Replace("notes", "{|FACT2002:notes|}", System.StringComparison.Ordinal),
        "" => expectation.Replace("{|FACT2012:hall, mill|}", "hall{|FACT2012:, mill|}", System.StringComparison.Ordinal).Replace("{|FACT2012:, ", ", {|FACT2012:", System.StringComparison.Ordinal),
        _ => expectation,
    } + "\n");

    [Theory]
    [InlineData("bob.office at 2012 is {|FACT7014:chair|}", "‘bob.office at 2012’ is expected to be ‘chair’; found: ‘minister’ (Known, line 9)")]
    [InlineData("ann.office at 2014-06 is {|FACT7014:clerk|}", "‘ann.office at 2014-06’ is expected to be ‘clerk’; found: ‘guard’ (Possible, line 13), ‘clerk’ (Possible, line 14)")]
    [InlineData("bob.office at 2009 is {|FACT7014:chair|}", "‘bob.office at 2009’ is expected to be ‘chair’; found: nothing (Unknown)")]
    [InlineData("walk.where is {|FACT7014:hall|}", "‘walk.where’ is expected to be ‘hall’; found: ‘mill’ (disputed, line 24), ‘hall’ (disputed, line 25)")]
    [InlineData("talks.status at 2015 is {|FACT7014:planned|}", "‘talks.status at 2015’ is expected to be ‘planned’; found: nothing (Unknown)")]
    public void A_failure_says_what_was_found_and_where(string expectation, string message) =>
        Assert.Equal(message, Compiled.Of(Start + "expect " + expectation + "\n").Diagnostics.Single(static found => found.Id == "FACT7014").Message);

    [Fact]
    public void A_failure_points_at_what_was_found() => Assert.Equal(
        "found here",
        Compiled.Of(Start + "expect bob.office at 2012 is {|FACT7014:chair|}\n").Diagnostics.Single(static found => found.Id == "FACT7014").Related[0].Message);

    [Fact]
    public void While_something_else_is_wrong_nothing_is_expected() => Compiled.Of(
        Start + "meeting third\n  because \"so\"\n  where: {|FACT2003:nowhere|}\nmeeting fourth\n  because \"so\"\n  where: mill\n  where: {|FACT6001:hall|}\nexpect third.where is hall\nexpect fourth.where is hall\nexpect talks.where is mill\n");

    [Theory]
    [InlineData("{|FACT2001:plase|} hall\n  in: town\nexpect talks.where is town\n", "hall")]
    [InlineData("place hall\n  in {|FACT1001:town|}\nexpect talks.where is town\n", "hall")]
    [InlineData("source paper\n  text: \"blog.txt\"\n  published: {|FACT3001:soon|}\nperson al\n  > paper \"Alice met Bob\"\n  aka: \"Al\"\nexpect talks.status at 2015-02 is occurred\n", "town")]
    public void What_failed_to_load_fails_no_expectation(string lines, string where) => Compiled.Of(
        $"scenario s\nuse defence\nplace town\nmeeting talks\n  because \"known\"\n  where: {where}\n  status at 2015-01: occurred\n" + lines);

    [Theory]
    [InlineData("scenario other\nuse defence\nmeeting m\n  because \"so\"\n  when: {|FACT3001:soon|}\n")]
    [InlineData("scenario other\nuse defence\nmeeting m\n  where {|FACT1001:town|}\n")]
    [InlineData("scenario v extends s\nplace {|FACT1007:Port|}\n")]
    [InlineData("vocabulary w\nkind thing\n  size: {|FACT2018:lenght|}\n")]
    public void An_error_in_another_scenario_leaves_expectations_alone(string other) => Compiled.Of(
        ("o.facts", other), ("s.facts", Start + "expect talks.where is {|FACT7014:mill|}\n"));

    [Theory]
    [InlineData("published rejected: 2015\n    because \"no\"")]
    [InlineData("published: 2016\n  published: 2015")]
    public void What_rests_on_a_date_that_has_an_error_fails_no_expectation(string published)
    {
        var found = Compiled.Compile($"scenario s\nuse defence\nsource blog\n  text: \"blog.txt\"\n  {published}\nmeeting talks\n  status: occurred\n    > blog \"signed the treaty in Rome\"\nexpect talks.status at 2015 is occurred\n").Diagnostics;
        Assert.StartsWith("FACT600", Assert.Single(found, static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Id, StringComparison.Ordinal);
    }

    [Fact]
    public void What_alone_is_disputed_is_no_value() => Compiled.Of(
        "scenario s\nuse defence\nplace mill, town\nmeeting talks\n  because \"known\"\n  where disputed: mill\n  where rejected: town\n    because \"no\"\nexpect talks.where is {|FACT7014:mill|}\n");

    [Fact]
    public void A_retracted_fact_answers_nothing() => Compiled.Of(
        ("s.facts", Start), ("v.facts", "scenario v extends s\nretract walk\nexpect walk.where is not {|FACT7014:hall|}\n"));
}
