using System;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Tests;

/// <summary>Values sort, and are made and read in one step.</summary>
public class ValueOrderTests
{
    [Fact]
    public void Dates_sort_by_their_first_day_then_their_last()
    {
        string[] sorted = ["../2013", "201X", "2014", "2014-12", "2015-01-01", "2015-01", "2015", "2015~", "2015/.."];
        var dates = sorted.Reverse().Select(FactDate.Parse).Order().Select(static date => date.ToString());
        Assert.Equal(sorted, dates);
    }

    [Fact]
    public void Facts_sort_by_a_date_that_some_lack()
    {
        var meetings = Packed.Catalog(Packed.Meetings("f|a", "c|when|||||2016", "f|b", "f|c", "c|when|||||2015-01-21"));
        Assert.Equal(["b", "c", "a"], meetings.OfKind<Meeting>().OrderBy(static meeting => meeting.When).Select(static meeting => meeting.Name));
    }

    [Fact]
    public void Only_equal_dates_compare_as_equal()
    {
        string[] texts = ["2015", "2015-XX", "2015-01/2015-12", "2015?", "2015%", "[2015-01..2015-12]", "2015-01-01/2015-12-31"];
        FactDate[] dates = [.. texts.Select(FactDate.Parse)];
        Assert.All(dates, date => Assert.Single(dates, other => date.CompareTo(other) == 0));
        Assert.All(dates, date => Assert.All(dates, other => Assert.Equal(Math.Sign(date.CompareTo(other)), -Math.Sign(other.CompareTo(date)))));
    }

    [Fact]
    public void Numbers_sort_by_their_bounds()
    {
        string[] sorted = ["at most 9", "3", "~3", "3..5", "at least 3", "4", "1 thousand"];
        Assert.Equal(sorted, sorted.Reverse().Select(FactNumber.Parse).Order().Select(static number => number.ToString()));
    }

    [Fact]
    public void Money_and_quantities_sort_by_unit_first()
    {
        string[] money = ["2 EUR", "10 EUR", "1 JPY", "1 JPY (2 USD)"];
        Assert.Equal(money, money.Reverse().Select(Money.Parse).Order().Select(static amount => amount.ToString()));
        string[] quantities = ["9 km", "10 km", "1 miles"];
        Assert.Equal(quantities, quantities.Reverse().Select(Quantity.Parse).Order().Select(static quantity => quantity.ToString()));
    }

    [Theory]
    [InlineData(2015, null, null, "2015")]
    [InlineData(987, 1, null, "0987-01")]
    [InlineData(2015, 1, 21, "2015-01-21")]
    public void A_date_is_made_of_numbers(int year, int? month, int? day, string expected) => Assert.Equal(FactDate.Parse(expected), FactDate.Of(year, month, day));

    [Theory]
    [InlineData(2015, 2, 30)]
    [InlineData(2015, null, 3)]
    [InlineData(2015, 13, null)]
    [InlineData(0, null, null)]
    [InlineData(10000, null, null)]
    public void A_date_that_is_not_in_the_calendar_is_refused(int year, int? month, int? day) => Assert.Throws<ArgumentOutOfRangeException>(() => FactDate.Of(year, month, day));

    [Fact]
    public void A_text_that_is_no_value_is_told()
    {
        Assert.Contains("\"soon\"", Assert.Throws<FormatException>(static () => FactDate.Parse("soon")).Message, StringComparison.Ordinal);
        Assert.Contains("\"many\"", Assert.Throws<FormatException>(static () => FactNumber.Parse("many")).Message, StringComparison.Ordinal);
        Assert.Contains("\"5\"", Assert.Throws<FormatException>(static () => Money.Parse("5")).Message, StringComparison.Ordinal);
        Assert.Contains("\"5\"", Assert.Throws<FormatException>(static () => Quantity.Parse("5")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(static () => FactDate.Parse(null!));
    }

    [Fact]
    public void A_calendar_day_is_a_date_and_a_date_of_one_day_a_calendar_day()
    {
        FactDate date = new DateOnly(2015, 1, 21);
        Assert.Equal("2015-01-21", date.ToString());
        Assert.Equal(new DateOnly(2015, 1, 21), date.Day);
        string[] others = ["2015-01", "2015-01-21~", "2015-01-21?", "2015-01-21/2015-01-22"];
        Assert.All(others, static text => Assert.Null(FactDate.Parse(text).Day));
    }

    [Fact]
    public void Values_are_parsed_by_generic_code()
    {
        Assert.Equal(FactDate.Of(2015), Parse<FactDate>("2015"));
        Assert.Equal(Money.Parse("5 EUR"), Parse<Money>("5 EUR"));
        Assert.Equal(FactNumber.Parse("5"), Parse<FactNumber>("5"));
        Assert.Equal(Quantity.Parse("5 km"), Parse<Quantity>("5 km"));
        Assert.False(IsParsed<FactDate>("soon"));

        static T Parse<T>(string text)
            where T : ISpanParsable<T> => T.TryParse(text, null, out var parsed) && T.Parse(text, null).Equals(parsed) ? T.Parse(text.AsSpan(), null) : default!;

        static bool IsParsed<T>(string text)
            where T : ISpanParsable<T> => T.TryParse(text.AsSpan(), null, out _);
    }
}
