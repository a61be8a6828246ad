using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Tests;

public sealed class TimelineTests
{
    private static readonly PackedFacts Sources = Packed.Sources(
        "f|early", "c|published|||||2014-07-01",
        "f|late", "c|published|||||2015-03-07",
        "f|notafter", "c|published|||||[..2015-01]",
        "f|notbefore", "c|published|||||[2015-01..]",
        "f|undated",
        "f|vague", "c|published|||||2015-01");

    private static readonly PackedFacts Places = Packed.Places("f|house", "c|in|||||town", "f|other", "f|town");

    /// <summary>A person whose claims are written <c>TIMES: VALUE</c>, each followed by <c>&gt; source</c> where it has one.</summary>
    private static Person PersonWith(string field, string claims) =>
        Packed.Catalog(Sources, Places, Packed.People(["f|p", .. claims.Split(';').SelectMany(claim => Line(field, claim.Trim()))])).Get<Person>("p");

    private static IEnumerable<string> Line(string field, string claim)
    {
        var words = claim.Split([' ', ':'], StringSplitOptions.RemoveEmptyEntries);
        string After(string mark) => Array.IndexOf(words, mark) is var index and >= 0 ? words[index + 1] : "";
        var standing = words.Intersect(["accepted", "rejected", "disputed"]).FirstOrDefault("");
        yield return $"c|{field}|{standing}|{After("at")}|{After("from")}|{After("to")}|{words[Array.IndexOf(words, ">") is var mark and >= 0 ? mark - 1 : ^1]}";
        if (After(">") is { Length: > 0 } sources)
        {
            foreach (var source in sources.Split('+'))
                yield return $"e|{source}|some words there";
        }
    }

    [Theory]

    // On the day of an observation, Possible after it, Unknown before it.
    [InlineData("at 2015-01-21: x", "2015-01-20", "Unknown")]
    [InlineData("at 2015-01-21: x", "2015-01-21", "Known: x")]
    [InlineData("at 2015-01-21: x", "2015-01-22", "Possible: x")]
    [InlineData("at 2015-01-21: x", "9999-12-31", "Possible: x")]

    // Between two observations nobody has looked.
    [InlineData("at 2014-01-01: x; at 2015-01-01: x", "2014-06-01", "Possible: x")]
    [InlineData("at 2014-01-01: x; at 2015-01-01: x", "2015-01-01", "Known: x")]

    // From and to, both included.
    [InlineData("from 2014-07-15 to 2016-07-13: x", "2014-07-14", "Unknown")]
    [InlineData("from 2014-07-15 to 2016-07-13: x", "2014-07-15", "Known: x")]
    [InlineData("from 2014-07-15 to 2016-07-13: x", "2015", "Known: x")]
    [InlineData("from 2014-07-15 to 2016-07-13: x", "2016-07-13", "Known: x")]
    [InlineData("from 2014-07-15 to 2016-07-13: x", "2016-07-14", "Unknown")]

    // No to: up to the last date recorded for this value, and Possible behind it.
    [InlineData("from 2014-07-15: x", "2014-07-15", "Known: x")]
    [InlineData("from 2014-07-15: x", "2014-07-16", "Possible: x")]
    [InlineData("from 2014-07-15: x; at 2015-01-21: x", "2014-12-31", "Known: x")]
    [InlineData("from 2014-07-15: x; at 2015-01-21: x", "2015-01-21", "Known: x")]
    [InlineData("from 2014-07-15: x; at 2015-01-21: x", "2015-01-22", "Possible: x")]
    [InlineData("from 2014-07-15: x; at 2015-06: x", "2015-05-31", "Known: x")]
    [InlineData("from 2014-07-15: x; at 2015-06: x", "2015-06-10", "Possible: x")]
    [InlineData("from 2014-07-15: x; at 2015-01-21 rejected: x", "2014-12-31", "Possible: x")]
    [InlineData("from 2014-07-15: x; at 2015-01-21 disputed: x", "2014-12-31", "Possible: x")]
    [InlineData("from 2014-07-15: x; at 2013-01-01: x", "2014-07-15", "Known: x")]

    // A bare to.
    [InlineData("to 2016-07-13: x", "2016-07-13", "Known: x")]
    [InlineData("to 2016-07-13: x", "2016-07-12", "Possible: x")]
    [InlineData("to 2016-07-13: x", "0001-01-01", "Possible: x")]
    [InlineData("to 2016-07-13: x", "2016-07-14", "Unknown")]
    [InlineData("to 2016-07: x", "2016-07-31", "Possible: x")]
    [InlineData("to 2016-07: x", "2016-08-01", "Unknown")]
    [InlineData("from 2014-07-15: x; to 2016-07-13: x", "2015-06-01", "Known: x")]
    [InlineData("from 2014-07-15: x; to 2016-07-13: x", "2016-07-14", "Unknown")]
    [InlineData("at 2014-07-15: x; to 2016-07-13: x", "2015-06-01", "Possible: x")]
    [InlineData("at 2014-07-15: x; to 2016-07-13: x", "2016-07-14", "Unknown")]
    [InlineData("at 2016-07-13: x; to 2016-07-13: x", "2016-07-14", "Unknown")]
    [InlineData("at 2017-07-13: x; to 2016-07-13: x", "2018", "Possible: x")]
    [InlineData("from 2010-01-01: x; to 2012-01-01: x; from 2014-01-01 to 2016-01-01: x", "2013", "Unknown")]
    [InlineData("from 2010-01-01: x; to 2012-01-01: x; from 2014-01-01 to 2016-01-01: x", "2011", "Known: x")]
    [InlineData("at 2015-06-10: x; to 2015: x", "2015-06-10", "Known: x")]
    [InlineData("from 2014-01-01: x; to 2015: x; at 2017-01-01: x", "2014-12-31", "Known: x")]
    [InlineData("from 2014-01-01: x; to 2015: x; at 2017-01-01: x", "2015-06-01", "Possible: x")]
    [InlineData("from 2015-06-10: x; to 2015: x", "2015-06-10", "Known: x")]
    [InlineData("from 2015-06-10: x; to 2015: x", "2015-12-31", "Possible: x")]
    [InlineData("from 2015-06-10: x; to 2015: x", "2016", "Unknown")]
    [InlineData("from 2014-07-15: x; to 2016-07-13 disputed: x", "2017", "Possible: x")]

    // Inside imprecise dates.
    [InlineData("at 2015-01: x", "2015-01-15", "Possible: x")]
    [InlineData("at 2015-01: x", "2014-12-31", "Unknown")]
    [InlineData("at 2015-01: x", "2015-02-01", "Possible: x")]
    [InlineData("from 2014 to 2016: x", "2014-12-31", "Possible: x")]
    [InlineData("from 2014 to 2016: x", "2015-01-01", "Known: x")]
    [InlineData("from 2014 to 2016: x", "2015-12-31", "Known: x")]
    [InlineData("from 2014 to 2016: x", "2016-01-01", "Possible: x")]
    [InlineData("from 2014 to 2016: x", "2016-12-31", "Possible: x")]
    [InlineData("from 2014 to 2016: x", "2017-01-01", "Unknown")]
    [InlineData("from 2014 to 2014: x", "2014-06-01", "Possible: x")]
    [InlineData("at 2015-01-21~: x", "2015-01-21", "Possible: x")]
    [InlineData("at 2015-01-21?: x", "2015-01-21", "Possible: x")]
    [InlineData("at 2015-01-21~: x", "2015-01-20", "Unknown")]
    [InlineData("from 2014-11-01~ to 2015: x", "2014-11-02", "Known: x")]
    [InlineData("at [2014-01-01..2014-01-31]: x", "2014-01-15", "Possible: x")]

    // Inside a date that is open at one side.
    [InlineData("at [2014..]: x", "2013-12-31", "Unknown")]
    [InlineData("at [2014..]: x", "2014-01-01", "Possible: x")]
    [InlineData("at [2014..]: x", "9999-12-31", "Possible: x")]
    [InlineData("at [..2014]: x", "0001-01-01", "Possible: x")]
    [InlineData("at [..2014]: x", "2014-12-31", "Possible: x")]
    [InlineData("at [..2014]: x", "2015", "Possible: x")]
    [InlineData("from [2014..]: x", "2020", "Possible: x")]
    [InlineData("from [2014..]: x", "2013", "Unknown")]
    [InlineData("from [..2014]: x; at 2016-01-01: x", "2014-12-31", "Possible: x")]
    [InlineData("from [..2014]: x; at 2016-01-01: x", "2015", "Known: x")]
    [InlineData("from [2014..] to 2016-07-13: x", "2016-07-12", "Possible: x")]
    [InlineData("from [2014..] to 2016-07-13: x", "2016-07-13", "Known: x")]
    [InlineData("from 2016 to 2016-07-13: x", "2016-07-13", "Known: x")]
    [InlineData("from [2014..] to 2016-07-13: x", "2016-07-14", "Unknown")]
    [InlineData("from 2014-01-01 to [2016..]: x", "2015", "Known: x")]
    [InlineData("from 2014-01-01 to [2016..]: x", "2020", "Possible: x")]
    [InlineData("from 2014-01-01 to [..2016]: x", "2014-01-01", "Known: x")]
    [InlineData("from 2014-01-01 to [..2016]: x", "2016-12-31", "Possible: x")]
    [InlineData("from 2014-01-01 to [..2016]: x", "2017", "Unknown")]
    [InlineData("to [..2016]: x", "2016-12-31", "Possible: x")]
    [InlineData("to [..2016]: x", "2017", "Unknown")]
    [InlineData("at 2014-01-01: x; at [2015..]: y", "2014-12-31", "Possible: x")]
    [InlineData("at 2014-01-01: x; at [2015..]: y", "2016", "Possible: x, y")]
    [InlineData("at 2014-01-01: x; at [..2015]: y", "2014-01-01", "Known: x")]
    [InlineData("at 2014-01-01: x; at [..2015]: y", "2014-06", "Possible: y, x")]

    // At a date that lasts.
    [InlineData("at 2014-01-10/2014-01-20: x", "2014-01-10", "Known: x")]
    [InlineData("at 2014-01-10/2014-01-20: x", "2014-01-20", "Known: x")]
    [InlineData("at 2014-01-10/2014-01-20: x", "2014-01-21", "Unknown")]
    [InlineData("at 2014-01-10/..: x; at 2014-02-01: x", "2014-01-20", "Known: x")]
    [InlineData("at 2014-01-10/..: x", "2014-01-20", "Possible: x")]
    [InlineData("at ../2014-01-20: x", "2013", "Possible: x")]
    [InlineData("at ../2014-01-20: x", "2014-01-21", "Unknown")]

    // An observation beside bounds.
    [InlineData("at 2015-01-21 to 2016: x", "2015-01-21", "Known: x")]
    [InlineData("at 2015-01-21 to 2016: x", "2017", "Unknown")]
    [InlineData("at 2015-01-21 from 2014-07-15: x", "2014-12-01", "Known: x")]

    // Still so when the sources were published.
    [InlineData("from 2014-01-01 to ongoing: x > early", "2014-07-01", "Known: x")]
    [InlineData("from 2014-01-01 to ongoing: x > early", "2014-07-02", "Possible: x")]
    [InlineData("from 2014-01-01 to ongoing: x > early+late", "2015-03-07", "Known: x")]
    [InlineData("from 2014-01-01 to ongoing: x > late+early", "2015-03-08", "Possible: x")]
    [InlineData("from 2014-01-01 to ongoing: x > vague", "2014-12-31", "Known: x")]
    [InlineData("from 2014-01-01 to ongoing: x > vague", "2015-01-01", "Possible: x")]
    [InlineData("from 2014-01-01 to ongoing: x > undated", "2014-01-01", "Known: x")]
    [InlineData("from 2014-01-01 to ongoing: x > undated", "2014-01-02", "Possible: x")]
    [InlineData("from 2014-01-01 to ongoing: x > notbefore", "2014-12-31", "Known: x")]
    [InlineData("from 2014-01-01 to ongoing: x > notbefore", "2015-01-01", "Possible: x")]
    [InlineData("from 2014-01-01 to ongoing: x > notafter", "2014-01-01", "Known: x")]
    [InlineData("from 2014-01-01 to ongoing: x > notafter", "2014-01-02", "Possible: x")]
    [InlineData("from 2014-01-01 to ongoing: x > notbefore+late", "2015-03-07", "Known: x")]
    [InlineData("from 2014-01-01 to ongoing: x > late+notbefore", "2015-03-08", "Possible: x")]
    [InlineData("from [2014..] to ongoing: x > late", "2015-03-06", "Possible: x")]
    [InlineData("from [2014..] to ongoing: x > late", "2015-03-07", "Known: x")]
    [InlineData("from 2016 to ongoing: x > late", "2015-03-07", "Unknown")]
    [InlineData("to ongoing: x > early", "2014-06-30", "Possible: x")]
    [InlineData("to ongoing: x > early", "2014-07-01", "Known: x")]
    [InlineData("to ongoing: x > early", "2014-07-02", "Possible: x")]

    // Ended, no one says when; but by the time the first source was published.
    [InlineData("from 2014-01-01 to unknown: x > early", "2014-01-01", "Known: x")]
    [InlineData("from 2014-01-01 to unknown: x > early", "2014-01-02", "Possible: x")]
    [InlineData("from 2014-01-01 to unknown: x > late+early", "2014-07-01", "Possible: x")]
    [InlineData("from 2014-01-01 to unknown: x > late+early", "2014-07-02", "Unknown")]
    [InlineData("from 2014-01-01 to unknown: x > undated", "2020", "Possible: x")]
    [InlineData("from 2014-01-01 to unknown: x > notbefore", "2020", "Possible: x")]
    [InlineData("from 2014-01-01 to unknown: x > notbefore+late", "2015-03-08", "Unknown")]
    [InlineData("from 2014-01-01 to unknown: x > notafter", "2015-02-01", "Unknown")]
    [InlineData("at 2014-01-01: x; from 2013-01-01 to unknown: x > early", "2014-07-02", "Unknown")]
    [InlineData("at 2014-01-01: x; from 2013-01-01 to unknown: x > early", "2013-06-01", "Known: x")]

    // A later claim of another value ends an earlier one.
    [InlineData("from 2014-11-01: x; from 2015-06-01: y", "2015-05-31", "Possible: x")]
    [InlineData("from 2014-11-01: x; from 2015-06-01: y", "2015-06-01", "Known: y")]
    [InlineData("from 2014-11-01: x; from 2015-06-01: y", "2015-06-02", "Possible: y")]
    [InlineData("from 2015-06-01: y; from 2014-11-01: x", "2015-06-02", "Possible: y")]
    [InlineData("at 2014-11-01: x; at 2015-06-01: y; at 2016-01-01: x", "2015-12-31", "Possible: y")]
    [InlineData("from 2014-11-01: x; at 2015-06-01: y; at 2016-01-01: x", "2015-05-31", "Known: x")]
    [InlineData("from 2014-11-01: x; at 2015-06-01: y; at 2016-01-01: x", "2015-06-01", "Known: y")]
    [InlineData("from 2014-11-01: x; at 2015-06-01: y; at 2016-01-01: x", "2016-02", "Possible: x")]
    [InlineData("from 2014-01-01: x; from 2015: y; at 2016-01-01: x", "2014-12-31", "Known: x")]
    [InlineData("from 2014-01-01: x; from 2015: y", "2015-06-01", "Possible: x, y")]
    [InlineData("from 2014-01-01: x; from 2015: y", "2016", "Possible: y")]
    [InlineData("at 2014-01-01: x; to 2016-01-01: y", "2014-01-01", "Known: x")]
    [InlineData("at 2014-01-01: x; to 2016-01-01: y", "2015", "Possible: x, y")]
    [InlineData("at 2014-01-01: x; to 2016-01-01: y", "2016-01-02", "Unknown")]
    [InlineData("at 2015: x; at 2015-06-10: y", "2015-06-10", "Known: y")]
    [InlineData("at 2015: x; at 2015-06-10: y", "2015-06-11", "Possible: x, y")]
    [InlineData("from 2014-01-01 to 2014-12-31: x; from 2015-01-01 to 2015-12-31: y", "2014-12-31", "Known: x")]
    [InlineData("from 2014-01-01 to 2014-12-31: x; from 2015-01-01 to 2015-12-31: y", "2015-01-01", "Known: y")]
    [InlineData("from 2010-01-01: x; from 2014-01-01 rejected: y", "2015", "Possible: x")]
    [InlineData("from 2014-01-01 to 2016-12-31: x; at 2015-06-01: y", "2016-01-01", "Known: x")]

    // A dispute leaves its values possible, and ends what was before.
    [InlineData("at 2015-01-01 disputed: x; at 2015-01-01 disputed: y", "2015-01-01", "Possible: x, y")]
    [InlineData("at 2015-01-01 disputed: x; at 2015-06-01 disputed: y", "2015-07-01", "Possible: x, y")]
    [InlineData("at 2014-01-01: z; at 2015-01-01 disputed: x; at 2015-01-01 disputed: y", "2015-01-01", "Possible: x, y")]
    [InlineData("at 2014-01-01: z; at 2015-01-01 disputed: x; at 2015-01-01 disputed: y", "2015-02-01", "Possible: x, y")]
    [InlineData("at 2015-01-01 disputed: x; at 2015-01-01 disputed: y; at 2016-01-01: x", "2016-02-01", "Possible: x")]

    // Imprecise questions.
    [InlineData("from 2014-07-15 to 2016-07-13: x", "2014", "Possible: x")]
    [InlineData("from 2014-07-15 to 2016-07-13: x", "2014/2015", "Possible: x")]
    [InlineData("from 2014-07-15 to 2016-07-13: x", "../2015", "Possible: x")]
    [InlineData("from 2014-07-15 to 2016-07-13: x", "2017/..", "Unknown")]
    [InlineData("from 2014-01-01 to 2014-06-30: x; from 2014-07-01 to 2014-12-31: x", "2014", "Known: x")]
    [InlineData("from 2014-01-01 to 2014-06-29: x; from 2014-07-01 to 2014-12-31: x", "2014", "Possible: x")]
    [InlineData("from 2014-01-01 to 2014-12-31: x; from 2014-03-01 to 2014-04-30: x", "2014", "Known: x")]
    [InlineData("from 2014-01-01 to 2014-06-30: x; from 2014-07-01 to 2014-12-31: y", "2014", "Possible: x, y")]
    [InlineData("from 2014-07-15 to 2016-07-13: x", "[2015..]", "Possible: x")]
    [InlineData("from 2014-07-15 to 2016-07-13: x", "[2017..]", "Unknown")]
    [InlineData("from 2014-07-15 to 2016-07-13: x", "[..2013]", "Unknown")]
    [InlineData("at 2015-01-21: x", "2015-01-21~", "Known: x")]
    [InlineData("at 2015-01-21: x", "2015-01-20~", "Unknown")]

    // Without any time: the publication of each source.
    [InlineData("x > early+late", "2014-06-30", "Unknown")]
    [InlineData("x > early+late", "2014-07-01", "Known: x")]
    [InlineData("x > early+late", "2014-07-02", "Possible: x")]
    [InlineData("x > early+late", "2015-03-07", "Known: x")]
    [InlineData("x > vague", "2015-01-15", "Possible: x")]
    [InlineData("x > undated", "2015-01-15", "Unknown")]
    [InlineData("x > notbefore", "2014-12-31", "Unknown")]
    [InlineData("x > notbefore", "2020", "Possible: x")]
    [InlineData("x > notafter", "2010", "Possible: x")]
    [InlineData("x > notafter", "2015-02-01", "Possible: x")]
    [InlineData("x > notbefore; y > late", "2015-03-07", "Known: y")]
    [InlineData("x > notbefore; y > late", "2015-03-08", "Possible: x, y")]
    [InlineData("x > notafter; y > late", "2015-03-06", "Possible: x")]
    [InlineData("x > notafter; y > late", "2015-03-08", "Possible: y")]
    [InlineData("x > early; y > late", "2015-03-06", "Possible: x")]
    [InlineData("x > early; y > late", "2015-03-08", "Possible: y")]
    [InlineData("x", "2015-01-15", "Unknown")]
    public void As_of(string claims, string date, string expected) =>
        Assert.Equal(expected, PersonWith("office", claims).Office.At(FactDateTests.Read(date)).ToString());

    [Theory]
    [InlineData("at 2015-01-21: occurred", "2015-01-20", "Unknown")]
    [InlineData("at 2015-01-21: occurred", "2015-01-22", "Known: Occurred")]
    [InlineData("at 2015-01-21: occurred", "2016/2020", "Known: Occurred")]
    [InlineData("at 2015-01-21: occurred", "9999-12-31", "Known: Occurred")]
    [InlineData("at 2015-01-21: cancelled", "2020", "Known: Cancelled")]
    [InlineData("at 2015-01-21: underway", "2015-01-22", "Possible: Underway")]
    [InlineData("from 2015-01-21: occurred", "2020", "Known: Occurred")]
    [InlineData("from 2015-01-21: underway", "2020", "Possible: Underway")]

    // Within an imprecise date it may still be to come; behind it, it is not.
    [InlineData("at 2015-01: occurred", "2015-01-31", "Possible: Occurred")]
    [InlineData("at 2015-01: occurred", "2015-02-01", "Known: Occurred")]
    [InlineData("at [2015-01..]: occurred", "2020", "Possible: Occurred")]
    [InlineData("at [..2015-01]: occurred", "2014", "Possible: Occurred")]
    [InlineData("at [..2015-01]: occurred", "2015-02-01", "Known: Occurred")]

    // An interval says how long it went on, and not that it no longer is so.
    [InlineData("at 2015-01-21/2015-01-23: occurred", "2015-01-22", "Known: Occurred")]
    [InlineData("at 2015-01-21/2015-01-23: occurred", "2015-01-24", "Known: Occurred")]
    [InlineData("at 2015-01/2015-01-23: occurred", "2015-01-22", "Possible: Occurred")]
    [InlineData("at 2015-01/2015-01-23: occurred", "2015-01-23", "Known: Occurred")]
    [InlineData("at ../2015-01-23: occurred", "2015-01-22", "Possible: Occurred")]
    [InlineData("at ../2015-01-23: occurred", "2015-01-24", "Known: Occurred")]
    [InlineData("at 2015-01-21/..: occurred", "2020", "Known: Occurred")]

    // Until a claim says otherwise: an end of its own, or a later claim of something else.
    [InlineData("from 2015-01-21 to 2015-02-01: occurred", "2015-02-02", "Unknown")]
    [InlineData("at 2015-01-21: occurred; to 2016-01-01: occurred", "2016-01-01", "Known: Occurred")]
    [InlineData("at 2015-01-21: occurred; to 2016-01-01: occurred", "2016-01-02", "Unknown")]
    [InlineData("from 2015-01-21 to ongoing: occurred > late", "2020", "Known: Occurred")]
    [InlineData("from 2015-01-21 to unknown: occurred > late", "2015-01-22", "Possible: Occurred")]
    [InlineData("from 2015-01-21 to unknown: occurred > late", "2015-03-08", "Unknown")]
    [InlineData("at 2015-01-21: occurred; at 2016-05-01: planned", "2016-04-30", "Known: Occurred")]
    [InlineData("at 2015-01-21: occurred; at 2016-05-01: planned", "2016-05-01", "Known: Planned")]
    [InlineData("at 2015-01-21: occurred; at 2016-05-01: planned", "2016-05-02", "Possible: Planned")]
    [InlineData("at 2015-01-21: occurred; at 2016-05: planned", "2016-04-30", "Known: Occurred")]
    [InlineData("at 2015-01-21: occurred; at 2016-05: planned", "2016-05-10", "Possible: Occurred, Planned")]
    [InlineData("at 2014-06-01: planned; at 2015-01-21: occurred", "2015-01-20", "Possible: Planned")]
    [InlineData("at 2014-06-01: planned; at 2015-01-21: occurred", "2020", "Known: Occurred")]
    [InlineData("at 2015-01-21: occurred; at 2016-01-01: cancelled", "2020", "Known: Cancelled")]
    [InlineData("at 2015: occurred; at 2015-06-10: planned", "2015-06-11", "Possible: Occurred, Planned")]
    [InlineData("at 2015: occurred; at 2015-06-10: planned", "2016", "Known: Occurred")]

    // Without any time: from the publication on.
    [InlineData("occurred > early", "2014-06-30", "Unknown")]
    [InlineData("occurred > early", "2014-07-02", "Known: Occurred")]
    [InlineData("occurred > undated", "2020", "Unknown")]
    [InlineData("planned > early; occurred > late", "2015-03-06", "Possible: Planned")]
    [InlineData("planned > early; occurred > late", "2015-03-08", "Known: Occurred")]
    [InlineData("planned > late; occurred > early", "2015-03-06", "Known: Occurred")]
    [InlineData("planned > late; occurred > early", "2015-03-08", "Possible: Planned")]

    [InlineData("at 2015-01-21 disputed: occurred", "2015-01-22", "Possible: Occurred")]
    [InlineData("at 2015-01-21 rejected: occurred", "2015-01-22", "Unknown")]
    public void What_is_final_stays_so_until_a_claim_says_otherwise(string claims, string date, string expected)
    {
        var meeting = Packed.Catalog(Sources, Packed.Meetings(["f|m", .. claims.Split(';').SelectMany(static claim => Line("status", claim.Trim()))])).Get<Meeting>("m");

        Assert.Equal(expected, meeting.Status.At(FactDateTests.Read(date)).ToString());
    }

    [Fact]
    public void In_a_list_nothing_is_final()
    {
        Assert.Equal("Possible: done", PersonWith("duties", "at 2015-01-21: done").Duties.At(FactDateTests.Read("2015-01-22")).ToString());
        Assert.Throws<ArgumentNullException>(() => Field.Text("duties").WithFinal(null!));
    }

    [Theory]
    [InlineData("from 2014-11-01: x; at 2015-01-01: x; at 2015-06-01: y", "2014-12-01", "Known: x")]
    [InlineData("at 2014-11-01: x; at 2015-06-01: y", "2015-06-01", "Known: y")]
    [InlineData("at 2014-11-01: x; at 2015-06-01: y", "2015-06-02", "Possible: x, y")]
    [InlineData("from 2014 to 2016: x; from 2014 to 2016: y", "2015", "Known: x, y")]
    [InlineData("from 2014 to 2016 disputed: x; from 2014 to 2016: y", "2015", "Known: y")]
    [InlineData("from 2014 to 2016 rejected: x", "2015", "Unknown")]
    [InlineData("from 2014 to 2016 disputed: x", "2015", "Unknown")]
    [InlineData("from 2014-01-01: x; to 2015-01-01: x; at 2016-01-01: y", "2015-06-01", "Unknown")]
    public void As_of_in_a_list_each_value_has_its_own_time(string claims, string date, string expected) =>
        Assert.Equal(expected, PersonWith("duties", claims).Duties.At(FactDateTests.Read(date)).ToString());

    [Fact]
    public void List_tells_the_possible_beside_the_known()
    {
        var answer = PersonWith("duties", "at 2014-11-01: x; at 2015-06-01: y").Duties.At(new DateTime(2015, 6, 1));
        Assert.Equal(["y"], answer.Known);
        Assert.Equal(["x"], answer.Possible);
        Assert.Equal(["y"], answer.Values);
        Assert.Equal(Certainty.Known, answer.Certainty);
    }

    [Fact]
    public void Known_value_leaves_no_other_possible_where_there_is_one_at_a_time()
    {
        var answer = PersonWith("office", "at 2015: x; at 2015-06-10: y").Office.At(new DateTime(2015, 6, 10));
        Assert.Equal(["y"], answer.Known);
        Assert.Empty(answer.Possible);
    }

    [Theory]
    [InlineData("at 2015-01-01: town; at 2015-01-01: house", "2015-01-01", "house")]
    [InlineData("at 2015-01-01: town; at 2015-02-01: house", "2015-01-15", "town")]
    [InlineData("at 2015-01-01: town; at 2015-02-01: house", "2015-02-15", "house")]
    [InlineData("from 2015-01-01 to 2015-12-31: town; at 2015-02-01: house", "2015-02-15", "town")]
    [InlineData("at 2015-01-01: town; from 2015-02-01 to 2015-02-10: house", "2015-03-01", "town")]
    [InlineData("at 2015-01-01: house; from 2015-02-01 to 2015-02-10: town", "2015-03-01", "house")]
    [InlineData("at 2015-01-01: town; at 2015-02-01: other", "2015-02-15", "other")]
    public void Values_inside_each_other_do_not_end_each_other_and_the_narrower_answers(string claims, string date, string expected) =>
        Assert.Equal(expected, PersonWith("stays", claims).Stays.At(FactDateTests.Read(date)).Value.Name);

    [Fact]
    public void Status_is_known_when_its_sources_were_published()
    {
        var catalogue = Packed.Catalog(Sources, Packed.Meetings(
            "f|m", "e|late|some words there", "c|status|||||occurred", "c|status||2014-08-01|||planned", "c|status|rejected|2014-09-01|||cancelled"));
        var meeting = catalogue.Get<Meeting>("m");
        Assert.Equal([Status.Planned, Status.Occurred], meeting.Status.Select(claim => claim.Value));
        Assert.Equal([Status.Occurred, Status.Planned, Status.Cancelled], meeting.StatusClaims.Select(claim => claim.Value));
        Assert.Equal((Certainty.Known, Status.Planned), Answer(meeting.Status.At(new DateTime(2014, 8, 1, 12, 0, 0))));
        Assert.Equal((Certainty.Possible, Status.Planned), Answer(meeting.Status.At(FactDateTests.Read("2015-03-06"))));
        Assert.Equal((Certainty.Known, Status.Occurred), Answer(meeting.Status.At(FactDateTests.Read("2015-03-07"))));
        Assert.Equal((Certainty.Known, Status.Occurred), Answer(meeting.Status.At(FactDateTests.Read("2015-03-08"))));
        Assert.Equal((Certainty.Possible, Status.Planned), Answer(meeting.Status.At(FactDateTests.Read("2014"))));
    }

    [Fact]
    public void Every_status_has_its_word()
    {
        var meeting = Packed.Catalog(Packed.Meetings(
            "f|m", "c|status||2011|||proposed", "c|status||2012|||planned", "c|status||2013|||underway", "c|status||2014|||occurred", "c|status||2015|||cancelled")).Get<Meeting>("m");
        Assert.Equal(Enum.GetValues<Status>(), meeting.Status.Select(claim => claim.Value));
    }

    [Fact]
    public void Claims_are_sorted_by_their_first_day_and_kept_in_order_within_it()
    {
        var office = PersonWith("office", "u; at 2015: a; at 2014-06: b; from 2015-01-01: c; to 2013: d; at 2012 rejected: e; f > early").Office;
        Assert.Equal(["d", "b", "f", "a", "c", "u"], office.Select(claim => claim.Value));
        Assert.Equal(6, office.Count);
        Assert.Equal("b", office[1].Value);
    }

    [Fact]
    public void Timelines_are_kept_with_their_fact()
    {
        var person = PersonWith("office", "at 2015: a");
        Assert.Same(person.Office, person.Office);
        Assert.Same(person.OfficeClaims[0], person.Office[0]);
    }

    [Fact]
    public void Answer_has_a_value_only_if_it_is_the_only_one()
    {
        var office = PersonWith("office", "from 2014-01-01: x; from 2015: y").Office;
        var (none, two, one) = (office.At(new DateTime(2013, 1, 1)), office.At(new DateTime(2015, 5, 5)), office.At(new DateTime(2014, 1, 1)));
        Assert.Equal((false, false, true), (none.HasValue, two.HasValue, one.HasValue));
        Assert.Equal("x", one.Value);
        Assert.Empty(none.Values);
        Assert.Contains("Nothing is known", Assert.Throws<InvalidOperationException>(() => none.Value).Message, StringComparison.Ordinal);
        Assert.Contains("2 values are Possible for the date: x, y.", Assert.Throws<InvalidOperationException>(() => two.Value).Message, StringComparison.Ordinal);
    }

    private static (Certainty Certainty, Status Value) Answer(Answer<Status> answer) => (answer.Certainty, answer.Value);
}
