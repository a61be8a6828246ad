using System;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Xunit;

namespace ScenarioFacts.Tests;

public sealed class FactDateProperties
{
    private static readonly Gen<string> Mark = Gen.Elements("", "~", "?", "%");

    private static readonly Gen<DateTime> Day =
        Gen.Choose(0, (DateTime.MaxValue - DateTime.MinValue).Days).Select(days => DateTime.MinValue.AddDays(days));

    private static readonly Gen<string> Simple =
        from day in Day
        from format in Gen.Elements("yyyy-MM-dd", "yyyy-MM", "yyyy")
        from mark in Mark
        select day.ToString(format, CultureInfo.InvariantCulture) + mark;

    private static readonly Gen<string> Decade =
        from decade in Gen.Choose(1, 999)
        from mark in Mark
        select decade.ToString("000", CultureInfo.InvariantCulture) + "X" + mark;

    private static readonly Gen<string> Open =
        from day in Day
        from format in Gen.Elements("yyyy-MM-'XX'", "yyyy-'XX'", "yyyy-'XX-XX'")
        from mark in Mark
        select day.ToString(format, CultureInfo.InvariantCulture) + mark;

    private static readonly Gen<string> Century =
        from century in Gen.Choose(1, 99)
        from mark in Mark
        select century.ToString("00", CultureInfo.InvariantCulture) + "XX" + mark;

    private static readonly Gen<string> Interval =
        from ends in Gen.OneOf(Simple, Decade, Open, Century).Two()
        from form in Gen.Elements("{0}/{1}", "../{1}", "{0}/..", "[{0}..{1}]", "[{0}..]", "[..{1}]")
        select string.Format(CultureInfo.InvariantCulture, form, ends.Item1, ends.Item2);

    private static readonly Arbitrary<string> Dates = Gen.OneOf(Simple, Decade, Open, Century, Interval).ToArbitrary();

    private static readonly Arbitrary<string> Scribbles =
        (from characters in Gen.ArrayOf(Gen.Elements("0123456789-/.~?%XT[] ٣".ToCharArray())) select new string(characters)).ToArbitrary();

    [Property]
    public Property Dates_survive_the_round_trip() => Prop.ForAll(Dates, text =>
        FactDate.TryParse(text, out var date, out var error)
            ? date.ToString() == text && FactDate.TryParse(date.ToString(), out var again) && again == date && again.GetHashCode() == date.GetHashCode()
            : error == FactDateError.EndsBeforeStart && date == default);

    [Property]
    public Property Earliest_is_never_after_latest_and_readings_only_widen() => Prop.ForAll(Dates, text =>
        !FactDate.TryParse(text, out var date)
        || ((date.Earliest is null || date.Latest is null || date.Earliest <= date.Latest)
            && (date.EarliestReading is null || date.EarliestReading <= date.Earliest)
            && (date.LatestReading is null || date.LatestReading >= date.Latest)));

    [Property]
    public Property Ends_lie_within_their_interval() => Prop.ForAll(Dates, text =>
        !FactDate.TryParse(text, out var date)
        || ((date.Start is not { } start || date.MayOverlap(start)) && (date.End is not { } end || date.MayOverlap(end))));

    [Property]
    public Property Ends_are_refused_only_if_they_are_reversed_as_written() => Prop.ForAll(Gen.OneOf(Simple, Decade).Two().ToArbitrary(), ends =>
    {
        var (start, end) = (FactDateTests.Read(ends.Item1), FactDateTests.Read(ends.Item2));
        var refused = !FactDate.TryParse($"{start}/{end}", out _);
        var marked = start.IsApproximate || start.IsUncertain || end.IsApproximate || end.IsUncertain;
        return marked ? !refused || end.CertainlyBefore(start) : refused == end.CertainlyBefore(start);
    });

    /// <summary>A mark behind all of a date is one before each of its parts.</summary>
    [Property]
    public Property Marks_of_all_parts_are_those_of_the_date() => Prop.ForAll(Day.ToArbitrary(), Gen.Elements("~", "?", "%").ToArbitrary(), (day, mark) =>
    {
        var text = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var (whole, parts) = (FactDateTests.Read(text + mark), FactDateTests.Read(mark + text.Replace("-", "-" + mark, StringComparison.Ordinal)));
        return (whole.IsApproximate, whole.IsUncertain, whole.EarliestReading, whole.LatestReading) == (parts.IsApproximate, parts.IsUncertain, parts.EarliestReading, parts.LatestReading);
    });

    [Property]
    public Property Dates_are_before_or_after_or_overlap() => Prop.ForAll(Dates, Dates, (left, right) =>
        !FactDate.TryParse(left, out var a) || !FactDate.TryParse(right, out var b)
        || new[] { a.CertainlyBefore(b), a.CertainlyAfter(b), a.MayOverlap(b) }.Count(holds => holds) == 1);

    [Property]
    public Property Days_of_a_clock_round_trip() => Prop.ForAll(Day.ToArbitrary(), day =>
        FactDate.TryParse(FactDate.OnDay(day).ToString(), out var date) && date.Earliest == day && date.Latest == day);

    [Property]
    public Property Scribbles_never_throw_and_are_kept_as_written() => Prop.ForAll(Scribbles, text =>
        FactDate.TryParse(text, out var date, out var error)
            ? error == FactDateError.None && date.ToString() == text && date.ToDisplayString().Length > 0
            : error != FactDateError.None);

    [Property]
    public Property Any_text_is_read_without_throwing() => Prop.ForAll<string>(text =>
        FactDate.TryParse(text, out _, out var error) == (error == FactDateError.None));

    [Fact]
    public void Long_text_is_refused_in_linear_time()
    {
        foreach (var unit in new[] { "2", "2015-", "/", "..", "[", "3/", "2015-01-21T" })
        {
            var text = string.Concat(Enumerable.Repeat(unit, 4_000_000 / unit.Length));
            Assert.False(FactDate.TryParse(text, out _));
            Assert.False(FactDate.TryParse("[" + text + "]", out _));
        }
    }
}
