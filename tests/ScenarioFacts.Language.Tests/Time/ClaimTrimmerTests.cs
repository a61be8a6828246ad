using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Semantics;
using Xunit;

namespace ScenarioFacts.Language.Tests.Time;

/// <summary>What is left of a claim answers for the days that are left as the whole did, and for the days taken not at all.</summary>
public class ClaimTrimmerTests
{
    private static readonly string[] Times =
    [
        "from 2014 to 2016", "from 2014-03-10 to 2016-05-20", "from 2014-03-10", "from 2014", "to 2016-05-20", "to 2016", "from 2014~ to 2016?",
        "from 2014-03-10 to ongoing", "from 2014-03-10 to unknown", "to ongoing", "at 2014-02-01/2015-11", "at 2014", "at [2014-02..2014-10]", "at 2014-03-10", "",
        "at [2014-02..]", "at [..2015-11]", "from [2014-02..]", "from [..2014-02] to [2016..]", "from 2014-03-10 to [..2016]", "to [2016..]", "from [2014..] to 2016-05-20", "from [2014..] to ongoing",
    ];

    private static readonly string[] Taken =
    [
        "2014-06", "2014-01-01..2014-03-10", "2014-03-10..2014-03-10", "2015-01-01..2015-12-31", "2016-05-20..2016-05-20", "2016-06-01..2017-01-01",
        "2013-01-01..2014-01-15", "2015-03-07..2015-03-07", "2014-03-11..2014-03-11", "2016-05-19..2016-05-19", "2014-12-31..2016-01-01", "2018-01-01..2018-02-01",
    ];

    public static TheoryData<string> All => [.. Times];

    [Theory]
    [MemberData(nameof(All))]
    public void Days_that_are_left_answer_as_before(string time)
    {
        foreach (var taken in Taken)
            Verify(time, taken, "2015-03-07");
    }

    [Theory]
    [InlineData("[2015-03..]")]
    [InlineData("[..2015-03-07]")]
    public void Days_that_are_left_answer_as_before_where_a_publication_is_open_at_one_side(string published)
    {
        foreach (var taken in Taken)
        {
            foreach (var time in Times.Where(static time => time.Length == 0 || time.Contains("to ", StringComparison.Ordinal)))
                Verify(time, taken, published);
        }
    }

    private static void Verify(string time, string taken, string published)
    {
        var cut = Range(taken);
        var compilation = Compiled.Of("""
            scenario s
            use defence
            source blog
              text: "blog.txt"
              published: DAY
            person bob
              > blog "Alice met Bob"
            meeting m
              > blog "treaty in Rome"

            """.Replace("DAY", published, StringComparison.Ordinal) + "  status " + time + ": planned\n");
        var scenario = BoundScenario.CreateAll(compilation.Files, compilation.Index)[0];
        var fact = scenario.Find("m")!.Fact;
        IReadOnlyList<BoundClaim> claims = [.. fact.GetClaims("status")];
        var field = claims[0].Field!;
        var before = new FieldAnswers(scenario, fact, field, claims);
        IReadOnlyList<BoundClaim> left = [.. new ClaimTrimmer([cut]).Cut(before, claims)];
        var after = new FieldAnswers(scenario, fact, field, left);

        for (var day = new DateTime(2012, 12, 30); day.Year < 2019; day = day.AddDays(1))
        {
            var days = new DayRange(day, day);
            var isTail = time.StartsWith("at", StringComparison.Ordinal) || time.Length == 0;
            var (expected, found) = (days.Overlaps(cut) ? "" : Show(before.At(days)), Show(after.At(days)));
            // The message is dear, and there are hundreds of thousands of days.
            if (expected != found && !(isTail && days.Overlaps(cut) == left.Any()))
                Assert.Fail($"{taken}: {day:yyyy-MM-dd}: {before.At(days)}, then {after.At(days)} by {string.Join(", ", left.Select(static claim => claim.Time))}");
        }
    }

    private static string Show(Answer<string> answer) => string.Join(",", answer.Known) + (answer.Possible.Count > 0 ? "?" + string.Join(",", answer.Possible) : "");

    private static DayRange Range(string text) => FactDate.TryParse(text, out var date)
        ? DayRange.FromDate(date)
        : new DayRange(Day(text[..10]), Day(text[12..]));

    private static DateTime Day(string text) => DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
