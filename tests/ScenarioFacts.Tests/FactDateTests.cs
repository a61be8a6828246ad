using System;
using System.Globalization;
using Xunit;

namespace ScenarioFacts.Tests;

public sealed class FactDateTests
{
    [Theory]
    [InlineData("2015-01-21", "2015-01-21", "2015-01-21", FactDatePrecision.Day)]
    [InlineData("2016-02-29", "2016-02-29", "2016-02-29", FactDatePrecision.Day)]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01", FactDatePrecision.Day)]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31", FactDatePrecision.Day)]
    [InlineData("2015-01", "2015-01-01", "2015-01-31", FactDatePrecision.Month)]
    [InlineData("2015-02", "2015-02-01", "2015-02-28", FactDatePrecision.Month)]
    [InlineData("2000-02", "2000-02-01", "2000-02-29", FactDatePrecision.Month)]
    [InlineData("9999-12", "9999-12-01", "9999-12-31", FactDatePrecision.Month)]
    [InlineData("2015", "2015-01-01", "2015-12-31", FactDatePrecision.Year)]
    [InlineData("201X", "2010-01-01", "2019-12-31", FactDatePrecision.Decade)]
    [InlineData("999X", "9990-01-01", "9999-12-31", FactDatePrecision.Decade)]
    [InlineData("20XX", "2000-01-01", "2099-12-31", FactDatePrecision.Century)]
    [InlineData("18XX?", "1800-01-01", "1899-12-31", FactDatePrecision.Century)]
    [InlineData("99XX-XX", "9900-01-01", "9999-12-31", FactDatePrecision.Century)]
    [InlineData("201X-XX-XX", "2010-01-01", "2019-12-31", FactDatePrecision.Decade)]
    [InlineData("2004-06-XX", "2004-06-01", "2004-06-30", FactDatePrecision.Month)]
    [InlineData("2004-XX", "2004-01-01", "2004-12-31", FactDatePrecision.Year)]
    [InlineData("2004-XX-XX~", "2004-01-01", "2004-12-31", FactDatePrecision.Year)]
    [InlineData("~2015", "2015-01-01", "2015-12-31", FactDatePrecision.Year)]
    [InlineData("?2015-?01-?21", "2015-01-21", "2015-01-21", FactDatePrecision.Day)]
    [InlineData("~2015-~01", "2015-01-01", "2015-01-31", FactDatePrecision.Month)]
    [InlineData("2015-01~", "2015-01-01", "2015-01-31", FactDatePrecision.Month)]
    [InlineData("2015?", "2015-01-01", "2015-12-31", FactDatePrecision.Year)]
    [InlineData("201X%", "2010-01-01", "2019-12-31", FactDatePrecision.Decade)]
    [InlineData("2014/2015-01-21", "2014-01-01", "2015-01-21", FactDatePrecision.Interval)]
    [InlineData("2015-01/2015", "2015-01-01", "2015-12-31", FactDatePrecision.Interval)]
    [InlineData("2015-01-21/2015-01-21", "2015-01-21", "2015-01-21", FactDatePrecision.Interval)]
    [InlineData("../2015-01", null, "2015-01-31", FactDatePrecision.Interval)]
    [InlineData("2015-01/..", "2015-01-01", null, FactDatePrecision.Interval)]
    [InlineData("[2014-06..2015]", "2014-06-01", "2015-12-31", FactDatePrecision.Interval)]
    [InlineData("[2014~..2015?]", "2014-01-01", "2015-12-31", FactDatePrecision.Interval)]
    [InlineData("2016~/2015", "2015-01-01", "2016-12-31", FactDatePrecision.Interval)]
    [InlineData("[2022-01..]", "2022-01-01", null, FactDatePrecision.Interval)]
    [InlineData("[..2015-01-21]", null, "2015-01-21", FactDatePrecision.Interval)]
    [InlineData("[201X~..]", "2010-01-01", null, FactDatePrecision.Interval)]
    public void Date_spans_the_days_it_is_written_with(string text, string? earliest, string? latest, FactDatePrecision precision)
    {
        Assert.True(FactDate.TryParse(text, out var date, out var error));
        Assert.Equal(FactDateError.None, error);
        Assert.Equal(Day(earliest), date.Earliest);
        Assert.Equal(Day(latest), date.Latest);
        Assert.Equal(DateTimeKind.Unspecified, (date.Earliest ?? date.Latest)!.Value.Kind);
        Assert.Equal(precision, date.Precision);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("2015", false, false, false, false)]
    [InlineData("2015~", true, false, false, false)]
    [InlineData("~2015", true, false, false, false)]
    [InlineData("%2015-%01", true, true, false, false)]
    [InlineData("2015-01-21?", false, true, false, false)]
    [InlineData("2015%", true, true, false, false)]
    [InlineData("2014/2015", false, false, true, false)]
    [InlineData("2014~/2015", true, false, true, false)]
    [InlineData("2014/2015?", false, true, true, false)]
    [InlineData("2014~/..", true, false, true, false)]
    [InlineData("../2014?", false, true, true, false)]
    [InlineData("[2014~..2015?]", true, true, false, true)]
    [InlineData("[2014..]", false, false, false, true)]
    [InlineData("[2014~..]", true, false, false, true)]
    [InlineData("[..2014?]", false, true, false, true)]
    public void Marks_are_kept(string text, bool approximate, bool uncertain, bool interval, bool oneOf)
    {
        var date = Read(text);
        Assert.Equal((approximate, uncertain, interval, oneOf), (date.IsApproximate, date.IsUncertain, date.IsInterval, date.IsOneOf));
    }

    [Theory]
    [InlineData(null, FactDateError.NotADate)]
    [InlineData("", FactDateError.NotADate)]
    [InlineData("~", FactDateError.NotADate)]
    [InlineData("Jan 21 2015", FactDateError.NotADate)]
    [InlineData(" 2015", FactDateError.NotADate)]
    [InlineData("2015 ", FactDateError.NotADate)]
    [InlineData("15", FactDateError.NotADate)]
    [InlineData("20150121", FactDateError.NotADate)]
    [InlineData("2015-1-2", FactDateError.NotADate)]
    [InlineData("2015/01/21", FactDateError.NotADate)]
    [InlineData("2015-01_21", FactDateError.NotADate)]
    [InlineData("2015_01-21", FactDateError.NotADate)]
    [InlineData("2015?~", FactDateError.NotADate)]
    [InlineData("~2015-01", FactDateError.NotADate)]
    [InlineData("2015~-01", FactDateError.NotADate)]
    [InlineData("?2015~", FactDateError.NotADate)]
    [InlineData("??2015", FactDateError.NotADate)]
    [InlineData("~2015-~01-21", FactDateError.NotADate)]
    [InlineData("~2015-01~", FactDateError.NotADate)]
    [InlineData("2015-01?-21%", FactDateError.NotADate)]
    [InlineData("~2015-?01", FactDateError.NotADate)]
    [InlineData("~-2015", FactDateError.NotADate)]
    [InlineData("2015--", FactDateError.NotADate)]
    [InlineData("0000", FactDateError.NotADate)]
    [InlineData("0000-01", FactDateError.NotADate)]
    [InlineData("000X", FactDateError.NotADate)]
    [InlineData("201x", FactDateError.NotADate)]
    [InlineData("2XXX", FactDateError.NotADate)]
    [InlineData("XXXX", FactDateError.NotADate)]
    [InlineData("00XX", FactDateError.NotADate)]
    [InlineData("20X5", FactDateError.NotADate)]
    [InlineData("201X-01", FactDateError.NotADate)]
    [InlineData("2015-XX-21", FactDateError.NotADate)]
    [InlineData("2015-1X", FactDateError.NotADate)]
    [InlineData("2015-01-XX-XX", FactDateError.NotADate)]
    [InlineData("2015-0X", FactDateError.NotADate)]
    [InlineData("-2015", FactDateError.NotADate)]
    [InlineData("12015", FactDateError.NotADate)]
    [InlineData("٢٠١٥", FactDateError.NotADate)]
    [InlineData("2015-W04", FactDateError.NotADate)]
    [InlineData("/", FactDateError.NotADate)]
    [InlineData("..", FactDateError.NotADate)]
    [InlineData("../..", FactDateError.NotADate)]
    [InlineData("2014/", FactDateError.NotADate)]
    [InlineData("/2015", FactDateError.NotADate)]
    [InlineData("2014/2015/2016", FactDateError.NotADate)]
    [InlineData("2014..2015", FactDateError.NotADate)]
    [InlineData("[]", FactDateError.NotADate)]
    [InlineData("[..]", FactDateError.NotADate)]
    [InlineData("[2015]", FactDateError.NotADate)]
    [InlineData("[2014..2015", FactDateError.NotADate)]
    [InlineData("[.2015]", FactDateError.NotADate)]
    [InlineData("[...2015]", FactDateError.NotADate)]
    [InlineData("[2014...]", FactDateError.NotADate)]
    [InlineData("[2014../..]", FactDateError.NotADate)]
    [InlineData("[2014.. ]", FactDateError.NotADate)]
    [InlineData("[2014..]~", FactDateError.NotADate)]
    [InlineData("[..2015]/2016", FactDateError.NotADate)]
    [InlineData("2014..", FactDateError.NotADate)]
    [InlineData("..2015", FactDateError.NotADate)]
    [InlineData("[2014/2015]", FactDateError.NotADate)]
    [InlineData("[2014..2015]~", FactDateError.NotADate)]
    [InlineData("2015-02-30", FactDateError.NoSuchDay)]
    [InlineData("2015-02-29", FactDateError.NoSuchDay)]
    [InlineData("2015-01-00", FactDateError.NoSuchDay)]
    [InlineData("2015-01-32~", FactDateError.NoSuchDay)]
    [InlineData("2014/2015-04-31", FactDateError.NoSuchDay)]
    [InlineData("[2015-02-30..2016]", FactDateError.NoSuchDay)]
    [InlineData("[..2015-02-30]", FactDateError.NoSuchDay)]
    [InlineData("2015-13", FactDateError.NoSuchMonth)]
    [InlineData("2015-00", FactDateError.NoSuchMonth)]
    [InlineData("2015-20", FactDateError.NoSuchMonth)]
    [InlineData("2015-25", FactDateError.NoSuchMonth)]
    [InlineData("2015-13-01", FactDateError.NoSuchMonth)]
    [InlineData("2015-21-01", FactDateError.NoSuchMonth)]
    [InlineData("2015-21", FactDateError.Season)]
    [InlineData("2015-24?", FactDateError.Season)]
    [InlineData("[2015-21..]", FactDateError.Season)]
    [InlineData("2015-22/2015-23", FactDateError.Season)]
    [InlineData("03/04/2015", FactDateError.Ambiguous)]
    [InlineData("3/4/15", FactDateError.Ambiguous)]
    [InlineData("3.4.2015", FactDateError.Ambiguous)]
    [InlineData("03-04-2015", FactDateError.Ambiguous)]
    [InlineData("03-04-2015~", FactDateError.Ambiguous)]
    [InlineData("03.04.2015/05.04.2015", FactDateError.Ambiguous)]
    [InlineData("12/12/2015", FactDateError.Ambiguous)]
    [InlineData("21/01/2015", FactDateError.NotADate)]
    [InlineData("01/21/2015", FactDateError.NotADate)]
    [InlineData("3/4.2015", FactDateError.NotADate)]
    [InlineData("3/4/201", FactDateError.NotADate)]
    [InlineData("3/4/", FactDateError.NotADate)]
    [InlineData("3/4", FactDateError.NotADate)]
    [InlineData("3", FactDateError.NotADate)]
    [InlineData("0/4/2015", FactDateError.NotADate)]
    [InlineData("2015/2014", FactDateError.EndsBeforeStart)]
    [InlineData("2015-01-22/2015-01-21", FactDateError.EndsBeforeStart)]
    [InlineData("[2016..2015-12]", FactDateError.EndsBeforeStart)]
    [InlineData("2017~/2015", FactDateError.EndsBeforeStart)]
    [InlineData("2018~/2015~", FactDateError.EndsBeforeStart)]
    [InlineData("2015-01-21T10:00", FactDateError.TimeOfDay)]
    [InlineData("2015-01-21T10", FactDateError.TimeOfDay)]
    [InlineData("2015-01-21 10:00", FactDateError.TimeOfDay)]
    [InlineData("2015-01-21T10:00/2015-01-22", FactDateError.TimeOfDay)]
    [InlineData("[2015-01-21T10:00..]", FactDateError.TimeOfDay)]
    [InlineData("2015-01-21T", FactDateError.NotADate)]
    [InlineData("2015-01-21Tea", FactDateError.NotADate)]
    public void Text_that_is_no_date_says_why(string? text, FactDateError expected)
    {
        Assert.False(FactDate.TryParse(text, out var date, out var error));
        Assert.Equal(expected, error);
        Assert.Equal(default, date);
        Assert.False(FactDate.TryParse(text, out _));
    }

    [Theory]
    [InlineData("2017~/2015~")]
    [InlineData("2016~/2015")]
    [InlineData("2016?/2015")]
    [InlineData("2016/1815?")]
    [InlineData("[2015-02~..2015-01]")]
    public void Ends_the_wrong_way_round_are_let_through_if_a_mark_can_save_them(string text)
    {
        var date = Read(text);
        Assert.True(date.Earliest <= date.Latest);
    }

    [Theory]
    [InlineData("2015-01-21", "2015-01-21", "2015-01-21")]
    [InlineData("2015-01-21~", "2015-01-20", "2015-01-22")]
    [InlineData("2015-01~", "2014-12-01", "2015-02-28")]
    [InlineData("2015~", "2014-01-01", "2016-12-31")]
    [InlineData("201X~", "2000-01-01", "2029-12-31")]
    [InlineData("18XX~", "1700-01-01", "1999-12-31")]
    [InlineData("99XX~", "9800-01-01", "9999-12-31")]
    [InlineData("01XX~", "0001-01-01", "0299-12-31")]
    [InlineData("2015-01-XX~", "2014-12-01", "2015-02-28")]
    [InlineData("2015?", null, null)]
    [InlineData("2015%", null, null)]
    [InlineData("2014~/2015", "2013-01-01", "2015-12-31")]
    [InlineData("2014/2015-06~", "2014-01-01", "2015-07-31")]
    [InlineData("2014?/2015", null, "2015-12-31")]
    [InlineData("2016~/2015", "2015-01-01", "2017-12-31")]
    [InlineData("../2015", null, "2015-12-31")]
    [InlineData("2015/..", "2015-01-01", null)]
    [InlineData("[2015-02~..]", "2015-01-01", null)]
    [InlineData("[..2015-02~]", null, "2015-03-31")]
    [InlineData("[2015?..]", null, null)]
    [InlineData("0001-01-01~", "0001-01-01", "0001-01-02")]
    [InlineData("0001~", "0001-01-01", "0002-12-31")]
    [InlineData("001X~", "0001-01-01", "0029-12-31")]
    [InlineData("9999-12-31~", "9999-12-30", "9999-12-31")]
    [InlineData("9999-12~", "9999-11-01", "9999-12-31")]
    [InlineData("9999~", "9998-01-01", "9999-12-31")]
    [InlineData("999X~", "9980-01-01", "9999-12-31")]
    public void Widest_reading_reaches_one_unit_further_for_about_and_anywhere_for_unsure(string text, string? earliest, string? latest)
    {
        var date = Read(text);
        Assert.Equal(Day(earliest), date.EarliestReading);
        Assert.Equal(Day(latest), date.LatestReading);
    }

    [Theory]
    [InlineData("2015", "2015", "2015")]
    [InlineData("2014~/2015-01", "2014~", "2015-01")]
    [InlineData("../2015-01", null, "2015-01")]
    [InlineData("2014?/..", "2014?", null)]
    [InlineData("[2014..2015%]", "2014", "2015%")]
    [InlineData("[2014-06~..]", "2014-06~", null)]
    [InlineData("[..2015%]", null, "2015%")]
    public void Ends_are_dates_of_their_own(string text, string? start, string? end)
    {
        Assert.Equal(start, Read(text).Start?.ToString());
        Assert.Equal(end, Read(text).End?.ToString());
    }

    [Theory]
    [InlineData("2015-01-21", "21 January 2015")]
    [InlineData("2015-01-01", "1 January 2015")]
    [InlineData("2015-01", "January 2015")]
    [InlineData("2015", "2015")]
    [InlineData("0987", "0987")]
    [InlineData("201X", "the 2010s")]
    [InlineData("18XX", "1800 to 1899")]
    [InlineData("2015-01-XX", "January 2015")]
    [InlineData("2015-01~", "about January 2015")]
    [InlineData("2015-01?", "January 2015 (unsure)")]
    [InlineData("2015-01-21%", "about 21 January 2015 (unsure)")]
    [InlineData("201X~", "about the 2010s")]
    [InlineData("2014-11/2015-03-07", "from November 2014 to 7 March 2015")]
    [InlineData("[2014..2015~]", "between 2014 and about 2015")]
    [InlineData("../2015", "until 2015")]
    [InlineData("[2022-01..]", "not before January 2022")]
    [InlineData("[..2015-01-21]", "not after 21 January 2015")]
    [InlineData("[2014~..]", "not before about 2014")]
    [InlineData("[..201X?]", "not after the 2010s (unsure)")]
    [InlineData("2014-12?/..", "since December 2014 (unsure)")]
    public void Readers_see_plain_English(string text, string expected) => Assert.Equal(expected, Read(text).ToDisplayString());

    [Theory]
    [InlineData("2014-12-31", "2015", true, false)]
    [InlineData("2014", "2015-01-01", true, false)]
    [InlineData("2015-01", "2015", false, true)]
    [InlineData("2015-01-21", "2015-01-21", false, true)]
    [InlineData("2014~", "2015", true, false)]
    [InlineData("2014?", "2015", true, false)]
    [InlineData("../2014", "2015", true, false)]
    [InlineData("../2014", "2014-12-31", false, true)]
    [InlineData("2014/..", "2015", false, true)]
    [InlineData("2014", "2015/..", true, false)]
    [InlineData("2014", "../2015", false, true)]
    [InlineData("2014/..", "../2015", false, true)]
    [InlineData("2013/..", "../2010", false, false)]
    [InlineData("[2013..2014]", "2014-06/2016", false, true)]
    [InlineData("2021-12-31", "[2022..]", true, false)]
    [InlineData("2022", "[2022..]", false, true)]
    [InlineData("[2022..]", "2023", false, true)]
    [InlineData("[..2015-01-21]", "2015-01-22", true, false)]
    [InlineData("[..2015-01-21]", "2015", false, true)]
    [InlineData("[..2015]", "[2016..]", true, false)]
    [InlineData("[2015..]", "[..2015]", false, true)]
    [InlineData("[2015..]", "../2014", false, false)]
    public void Dates_compare_as_written(string left, string right, bool before, bool overlap)
    {
        var (a, b) = (Read(left), Read(right));
        Assert.Equal(before, a.CertainlyBefore(b));
        Assert.Equal(before, b.CertainlyAfter(a));
        Assert.Equal(overlap, a.MayOverlap(b));
        Assert.Equal(overlap, b.MayOverlap(a));
        Assert.Equal(!before && !overlap, a.CertainlyAfter(b));
    }

    [Theory]
    [InlineData("2015", "2015-01", true)]
    [InlineData("2015-01", "2015", false)]
    [InlineData("2015", "2015-01/2015-12", true)]
    [InlineData("2015", "2015-12/2016-01", false)]
    [InlineData("2015", "2014-12/2015-01", false)]
    [InlineData("2014/..", "2015/..", true)]
    [InlineData("2014/..", "../2015", false)]
    [InlineData("../2015", "2014", true)]
    [InlineData("2015", "2015/..", false)]
    [InlineData("[2015..]", "2016-05", true)]
    [InlineData("[2015..]", "[2016..]", true)]
    [InlineData("[2015..]", "[..2016]", false)]
    [InlineData("[..2015]", "2015-12-31", true)]
    [InlineData("[..2015]", "[2014..2015]", true)]
    [InlineData("2015", "[2015..]", false)]
    public void Date_contains_the_dates_all_of_whose_days_it_has(string outer, string inner, bool expected) =>
        Assert.Equal(expected, Read(outer).Contains(Read(inner)));

    [Fact]
    public void Equality_is_by_the_text_as_written()
    {
        Assert.True(Read("2015") == Read("2015"));
        Assert.Equal(Read("2015").GetHashCode(), Read("2015").GetHashCode());
        Assert.True(Read("2015") != Read("2015-01/2015-12"));
        Assert.True(Read("2015") != Read("2015~"));
        Assert.False(Read("2015").Equals((object)"2015"));
        Assert.Equal(Read("0001-01-01"), default);
        Assert.Equal(new DateTime(1, 1, 1), default(FactDate).Latest);
        Assert.Equal("0001-01-01", default(FactDate).ToString());
    }

    [Fact]
    public void Day_of_a_clock_drops_the_time_and_the_kind()
    {
        var date = FactDate.OnDay(new DateTime(2015, 1, 21, 23, 59, 59, DateTimeKind.Utc));
        Assert.Equal(Read("2015-01-21"), date);
        Assert.Equal(FactDatePrecision.Day, date.Precision);
        Assert.Equal(DateTimeKind.Unspecified, date.Earliest!.Value.Kind);
        Assert.Equal(TimeSpan.Zero, date.Earliest!.Value.TimeOfDay);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            var date = Read("2015-01-21");
            Assert.Equal(new DateTime(2015, 1, 21, new GregorianCalendar()), date.Earliest);
            Assert.Equal("21 January 2015", date.ToDisplayString());
            Assert.Equal("the 0980s", Read("098X").ToDisplayString());
            Assert.Equal("2015-01-21", FactDate.OnDay(date.Earliest!.Value).ToString());
            Assert.False(FactDate.TryParse("21.01.2015", out _, out var error));
            Assert.Equal(FactDateError.NotADate, error);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    internal static FactDate Read(string text) => FactDate.TryParse(text, out var date, out var error)
        ? date
        : throw new ArgumentException($"{text}: {error}", nameof(text));

    private static DateTime? Day(string? text) =>
        text is null ? null : DateTime.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
