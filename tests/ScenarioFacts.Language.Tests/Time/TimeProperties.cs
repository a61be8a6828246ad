using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Time;

/// <summary>
/// The rules about time beside all readings of the dates: what is refused contradicts itself in each of them, and what contradicts itself in each is refused. As of a
/// date there are never two values of one, unless one gives way to the other that day.
/// </summary>
public class TimeProperties
{
    private const int Runs = 1000;

    private const string Vocabulary = """
        vocabulary v
        kind thing
          evidence: optional
          state: word, over time
          step: word, over time, in order
          post: seat, over time, exclusive
          acts: list of thing
          when: date
        kind seat
          evidence: optional
        choice word: a, b, c

        """;

    [Fact]
    public void Two_values_are_refused_if_they_meet_in_every_reading()
    {
        var dice = new Random(20150121);
        for (var run = 0; run < Runs; run++)
        {
            var (one, other) = (Readings.Draw(dice, isMarked: true), Readings.Draw(dice, isMarked: true));
            if (AreSound(one, other))
                Compare(Readings.Of(one).AlwaysMeet(Readings.Of(other)), "thing x\n" + Claim("state", one, "a") + Claim("state", other, "b"), "FACT6001");
        }
    }

    [Fact]
    public void A_stage_is_refused_if_in_every_reading_it_holds_on_a_later_day_than_one_behind_it_was_reached()
    {
        var dice = new Random(20150122);
        for (var run = 0; run < Runs; run++)
        {
            var (one, other) = (Readings.Draw(dice, isMarked: true), Readings.Draw(dice, isMarked: true));
            if (AreSound(one, other))
            {
                var goesBack = Readings.Of(other).Spans.All(later => Readings.Of(one).Spans.All(earlier => later.First < earlier.Last));
                Compare(goesBack, "thing x\n" + Claim("step", one, "a") + Claim("step", other, "b"), "FACT6001", "FACT5008");
            }
        }
    }

    [Fact]
    public void Two_holders_are_refused_if_they_meet_in_every_reading()
    {
        var dice = new Random(20150123);
        for (var run = 0; run < Runs; run++)
        {
            var times = Enumerable.Range(0, dice.Next(2, 5)).Select(_ => Readings.Draw(dice, isMarked: true)).Where(static time => !IsOpen(time)).ToList();
            if (times.Count < 2 || !AreSound([.. times]))
                continue;
            var split = dice.Next(1, times.Count);
            var (some, others) = (times.Take(split).ToList(), times.Skip(split).ToList());
            Compare(
                some.Exists(one => others.Exists(other => Readings.Of(one).AlwaysMeet(Readings.Of(other)))),
                "seat s\nthing x\n" + string.Concat(some.Select(static time => Claim("post", time, "s"))) + "thing y\n" + string.Concat(others.Select(static time => Claim("post", time, "s"))),
                "FACT5006");
        }
    }

    [Fact]
    public void No_two_values_are_known_on_a_day_unless_one_gives_way_to_the_other()
    {
        var dice = new Random(20150124);
        for (var run = 0; run < Runs; run++)
        {
            var times = Enumerable.Range(0, dice.Next(2, 4)).Select(_ => (Time: Readings.Draw(dice, isMarked: false), Value: "abc"[dice.Next(3)].ToString())).ToList();
            if (!AreSound([.. times.Select(static one => one.Time)]))
                continue;
            var facts = "thing x\n" + string.Concat(times.Select(static one => Claim("state", one.Time, one.Value)));
            var compilation = Compile(facts);
            if (compilation.Diagnostics.Any(static diagnostic => diagnostic.Id == "FACT6001"))
                continue;
            var answers = Answers(compilation, "state");
            for (var day = 1; day <= Readings.LastDay; day++)
            {
                var known = answers.At(Range(Readings.Day(day), Readings.Day(day))).Known;
                var gone = times.Where(one => Readings.Of(one.Time) is { Ends: true } readings && readings.Spans.Any(span => span.Last == day)).Select(static one => one.Value);
                var come = times.Where(one => Readings.Of(one.Time) is { Begins: true } readings && readings.Spans.Any(span => span.First == day)).Select(static one => one.Value);
                Assert.True(known.Count < 2 || (known.Intersect(gone).Any() && known.Intersect(come).Any()), $"{day}: {string.Join(", ", known)}\n{facts}");
            }
        }
    }

    [Fact]
    public void As_of_an_imprecise_date_there_is_what_there_is_on_one_of_its_days()
    {
        var dice = new Random(20150125);
        for (var run = 0; run < Runs; run++)
        {
            var facts = "thing x\n" + string.Concat(Enumerable.Range(0, dice.Next(1, 5)).Select(_ => Claim("state", Readings.Draw(dice, isMarked: true), "abc"[dice.Next(3)].ToString())));
            var answers = Answers(Compile(facts), "state");
            var first = dice.Next(1, Readings.LastDay);
            var last = dice.Next(first, Readings.LastDay);
            var days = Enumerable.Range(first, last - first + 1).Select(Readings.Day).Select(day => answers.At(Range(day, day))).ToList();
            var known = days.SelectMany(static day => day.Known).Distinct().Where(value => days.TrueForAll(day => day.Known.Contains(value))).ToList();
            var possible = known.Count > 0 ? [] : days.SelectMany(static day => day.Values).Distinct().ToList();
            var found = answers.At(Range(Readings.Day(first), Readings.Day(last)));
            Assert.True(
                known.Order().SequenceEqual(found.Known.Order()) && possible.Order().SequenceEqual(found.Possible.Order()),
                $"{first} to {last}: {found}, not {string.Join(", ", known)}; {string.Join(", ", possible)}\n{facts}");
        }
    }

    [Fact]
    public void A_role_is_refused_if_the_holders_times_exclude_it_on_each_day_of_the_event()
    {
        var dice = new Random(20150126);
        for (var run = 0; run < Runs; run++)
        {
            var held = Enumerable.Range(0, dice.Next(1, 4)).Select(_ => (From: dice.Next(2, 12), To: dice.Next(2, 12), Seat: dice.Next(3) == 0 ? "s" : "t"))
                .Where(static one => one.From <= one.To).ToList();
            var first = dice.Next(2, 12);
            var last = Math.Min(12, first + dice.Next(4));
            if (held.Count == 0)
                continue;
            var when = first == last ? Readings.Day(first) : $"[{Readings.Day(first)}..{Readings.Day(last)}]";
            var facts = "seat s, t\nthing x\n" + string.Concat(held.Select(static one => Claim("post", $"from {Readings.Day(one.From)} to {Readings.Day(one.To)}", one.Seat)))
                + $"thing y\n  when: {when}\n    because \"w\"\n  acts: x as s\n    because \"w\"\n";
            Compare(Enumerable.Range(first, last - first + 1).All(day => IsExcluded(held, day)), facts, "FACT5007");
        }
    }

    /// <summary>No day of his own in the seat, and either days in it or another seat from the day before to the day after.</summary>
    private static bool IsExcluded(List<(int From, int To, string Seat)> held, int day)
    {
        return !IsIn("s", day) && (held.Exists(static one => one.Seat == "s") || (IsIn("t", day - 1) && IsIn("t", day) && IsIn("t", day + 1)));

        bool IsIn(string seat, int when) => held.Exists(one => one.Seat == seat && one.From <= when && when <= one.To);
    }

    private static bool IsOpen(string time) => time.StartsWith("from", StringComparison.Ordinal) && !time.Contains(" to ", StringComparison.Ordinal);

    private static bool AreSound(params string[] times) => Array.TrueForAll(times, static time => Readings.Of(time).Spans.Count > 0);

    private static void Compare(bool isWrong, string facts, params string[] ids)
    {
        var found = Compile(facts).Diagnostics.Where(diagnostic => ids.Contains(diagnostic.Id)).Select(static diagnostic => diagnostic.ToString()).ToList();
        Assert.True(isWrong == found.Count > 0, (isWrong ? "Missed:\n" : string.Join("\n", found) + "\n") + facts);
    }

    private static string Claim(string field, string time, string value) => $"  {field} {time}: {value}\n    because \"w\"\n";

    private static FactCompilation Compile(string facts) =>
        FactCompiler.Compile([new InputText("v.facts", Vocabulary), new InputText("a.facts", "scenario z\nuse v\n" + facts)], SourceLibrary.Empty);

    private static FieldAnswers Answers(FactCompilation compilation, string field)
    {
        var scenario = BoundScenario.CreateAll(compilation.Files, compilation.Index)[0];
        var fact = scenario.Find("x")!.Fact;
        IReadOnlyList<BoundClaim> claims = [.. fact.GetClaims(field)];
        return new FieldAnswers(scenario, fact, claims[0].Field!, claims);
    }

    private static DayRange Range(string first, string last) => new(Date(first), Date(last));

    private static DateTime Date(string day) => DateTime.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
