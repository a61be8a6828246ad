using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Tool.Export.Calendar;
using Xunit;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>Plans as a calendar: which events are in it, on which days, and in lines that every calendar reads.</summary>
public sealed class CalendarTests
{
    [Fact]
    public void Only_plans_and_what_was_cancelled_are_there_with_all_days_that_their_dates_can_mean()
    {
        var events = Read(Write(ExportedSamples.Compile("""
            scenario s

            source gazette "The Gazette"
              published: 2015-01-21

            event day "A day"
              status: planned
                because "so"
              when: 2015-06-30
                because "so"

            event month "A month"
              status: proposed
                because "so"
              when: 2015-12
                because "so"

            event off "Called off"
              status at 2015-01: planned
                because "so"
              status at 2015-02: cancelled
                because "so"
              when: 2015-06-01/2015-06-03
                because "so"

            event open "Not before"
              status: planned
                because "so"
              when: [2016-02-29..]
                because "so"

            event held "It took place"
              status at 2015-01: planned
                because "so"
              status at 2015-02: occurred
                because "so"
              when: 2015-02-01
                because "so"

            event undated "Without a date"
              status: planned
                because "so"

            event unknown "Without a status"
              when: 2015-02-01
                because "so"
            """)));

        Assert.Equal(
            [
                ("s.day@scenario-facts", "20150630", "20150701", "TENTATIVE"), ("s.month@scenario-facts", "20151201", "20160101", "TENTATIVE"),
                ("s.off@scenario-facts", "20150601", "20150604", "CANCELLED"), ("s.open@scenario-facts", "20160229", "20160301", "TENTATIVE"),
            ],
            events.Select(static one => (one["UID"], one["DTSTART;VALUE=DATE"], one["DTEND;VALUE=DATE"], one["STATUS"])));
    }

    [Fact]
    public void The_order_of_claims_changes_nothing_and_what_is_disputed_is_told_as_such()
    {
        const string Head = "scenario s\n\nevent e \"E\"\n";
        string[] claims =
        [
            "  when: 2030-05\n    because \"so\"\n", "  when: 2030-05-09\n    because \"so\"\n",
            "  status disputed at 2029: planned\n    because \"so\"\n", "  status disputed at 2029: cancelled\n    because \"so\"\n",
        ];

        foreach (var order in new[] { claims, [.. claims.Reverse()] })
        {
            var plan = Assert.Single(Read(Write(ExportedSamples.Compile(Head + string.Concat(order)))));

            Assert.Equal(("20300509", "20300510", "TENTATIVE"), (plan["DTSTART;VALUE=DATE"], plan["DTEND;VALUE=DATE"], plan["STATUS"]));
            Assert.StartsWith("planned or cancelled\\, ", plan["DESCRIPTION"], StringComparison.Ordinal);
        }
    }

    /// <summary>A calendar has no open end: the days of the end that is known are there, and the title says that it is open.</summary>
    [Theory]
    [InlineData("2030-05/..", "20300501", "DTEND;VALUE=DATE:20300601", "E (since May 2030)")]
    [InlineData("../2030-05-09", "20300509", "DTEND;VALUE=DATE:20300510", "E (until 9 May 2030)")]
    [InlineData("[2030..]", "20300101", "DTEND;VALUE=DATE:20310101", "E (not before 2030)")]
    [InlineData("[..2030-05~]", "20300501", "DTEND;VALUE=DATE:20300601", "E (not after about May 2030)")]
    [InlineData("2030-05/2030-06", "20300501", "DTEND;VALUE=DATE:20300701", "E")]
    [InlineData("9999-12", "99991201", "DURATION:P31D", "E")]
    [InlineData("9999-12-31", "99991231", "DURATION:P1D", "E")]
    public void An_event_has_an_end_whatever_its_date_is(string date, string first, string end, string title)
    {
        var plan = Assert.Single(Read(Write(ExportedSamples.Compile($"scenario s\n\nevent e \"E\"\n  status: planned\n    because \"so\"\n  when: {date}\n    because \"so\"\n"))));

        Assert.Equal((first, title), (plan["DTSTART;VALUE=DATE"], plan["SUMMARY"]));
        Assert.Equal(end, Assert.Single(plan.Select(static line => $"{line.Key}:{line.Value}"), static line => line.StartsWith("DTEND", StringComparison.Ordinal) || line.StartsWith("DURATION", StringComparison.Ordinal)));
    }

    [Fact]
    public void How_many_plans_it_has_no_date_for_is_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.facts", """
            scenario s
            event a "A"
              status: planned
                because "so"
            event b "B"
              status: planned
                because "so"
              when disputed: 2030
                because "so"
              when disputed: 2031
                because "so"
            event c "C"
              status: planned
                because "so"
              when: 2030
                because "so"
            event d "D"
              status: occurred
                because "so"
            event e "E"
              status disputed at 2029: planned
                because "so"
              status disputed at 2029: occurred
                because "so"
              when: 2030
                because "so"
            event f "F"
              status at 2028: planned
                because "so"
              status at 2029: cancelled
                because "so"
            """ + "\n");

        var called = Called.With("export", "ics", folder.Root);

        Assert.Equal((0, "3 plans are not in the calendar: 1 without a date, 1 with dates on which sources disagree, 1 of which it is open whether it is over; facts show has them all."), (called.ExitCode, called.Error.TrimEnd()));
        Assert.Single(Read(called.Output));
    }

    [Fact]
    public void No_line_is_longer_than_75_octets_and_texts_come_back()
    {
        var labels = ExportedSamples.HostileLabels.Select(static label => $"{label} {string.Concat(Enumerable.Repeat(label + " 日本🚢", 12))}").ToList();
        var facts = "scenario s\n" + string.Concat(labels.Select(static (label, index) =>
            $"\nevent e{index} \"{label.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"\n  status: planned\n    because \"so\"\n  when: 2015\n    because \"so\"\n"));

        var text = Write(ExportedSamples.Compile(facts));

        Assert.Equal(text.Count(static c => c == '\n'), text.Split("\r\n").Length - 1);
        Assert.All(text.Split("\r\n"), static line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Equal(labels, Read(text).Select(static one => Unescape(one["SUMMARY"])));
    }

    [Theory]
    [InlineData("a,b;c\\n", "a\\,b\\;c\\\\n")]
    [InlineData("two\r\nlines\0", "two\\nlines")]
    public void A_text_is_escaped(string text, string written) => Assert.Equal(written, CalendarLine.Escape(text));

    [Fact]
    public void Every_plan_of_the_repository_has_its_quotes_and_the_day_of_its_latest_source()
    {
        var events = Read(Write(ExportedSamples.Own));
        var plans = PlannedEvent.GetAll(ExportedSamples.Own).ToList();

        Assert.Equal(plans.Select(static plan => plan.Description), events.Select(static one => Unescape(one["DESCRIPTION"])));
        Assert.True(plans.Count > 5);
        Assert.All(plans, static plan => Assert.Contains('“', plan.Description));
        Assert.All(plans, static plan => Assert.InRange(plan.Stamp.Year, 2014, 2023));
    }

    [Fact]
    public void The_same_facts_give_the_same_bytes()
    {
        var (one, other) = (Called.With("export", "ics", ExportedSamples.OwnFacts), Called.With("export", "ics", ExportedSamples.OwnFacts));

        Assert.Equal(0, one.ExitCode);
        Assert.Matches(@"^\d+ plans are not in the calendar: [^\n]+\n$", one.Error);
        Assert.Equal((one.Output, one.Error), (other.Output, other.Error));
    }

    private static string Write(FactCompilation compilation)
    {
        Assert.False(compilation.HasErrors, string.Join('\n', compilation.Diagnostics.Select(static diagnostic => diagnostic.Message)));
        using var text = new StringWriter();
        CalendarWriter.Write(compilation, text);
        return text.ToString();
    }

    /// <summary>The events of a calendar, by the names of their lines.</summary>
    private static List<Dictionary<string, string>> Read(string text)
    {
        var lines = text.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR", ""), (lines[0], lines[^2], lines[^1]));
        var events = new List<Dictionary<string, string>>();
        foreach (var line in lines.SkipWhile(static line => line != "BEGIN:VEVENT").SkipLast(2))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line == "BEGIN:VEVENT")
                events.Add([]);
            else if (line != "END:VEVENT")
                events[^1].Add(line[..colon], line[(colon + 1)..]);
        }

        return events;
    }

    private static string Unescape(string text)
    {
        var unescaped = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
            unescaped.Append(text[i] != '\\' ? text[i] : text[++i] == 'n' ? '\n' : text[i]);
        return unescaped.ToString();
    }
}
