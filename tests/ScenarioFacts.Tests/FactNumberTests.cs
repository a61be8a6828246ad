using System.Globalization;
using Xunit;

namespace ScenarioFacts.Tests;

public sealed class FactNumberTests
{
    [Theory]
    [InlineData("12", "12", "12", "12", "12")]
    [InlineData("5.05", "5.05", "5.05", "5.05", "5.05")]
    [InlineData("-3", "-3", "-3", "-3", "-3")]
    [InlineData("~100", "100", "100", "90", "110")]
    [InlineData("~-100", "-100", "-100", "-110", "-90")]
    [InlineData("~3", "3", "3", "2.7", "3.3")]
    [InlineData("10..12", "10", "12", "10", "12")]
    [InlineData("-3..-1", "-3", "-1", "-3", "-1")]
    [InlineData("12..12", "12", "12", "12", "12")]
    [InlineData("at least 12", "12", null, "12", null)]
    [InlineData("at most 12", null, "12", null, "12")]
    [InlineData("5.05 trillion", "5050000000000", "5050000000000", "5050000000000", "5050000000000")]
    [InlineData("~31 million", "31000000", "31000000", "27900000", "34100000")]
    [InlineData("10..12 billion", "10000000000", "12000000000", "10000000000", "12000000000")]
    [InlineData("at least 2.5 thousand", "2500", null, "2500", null)]
    [InlineData("999999999999999999999999999", "999999999999999999999999999", "999999999999999999999999999", "999999999999999999999999999", "999999999999999999999999999")]
    public void Number_reaches_as_far_as_it_is_written(string text, string? lowest, string? highest, string? lowestReading, string? highestReading)
    {
        var number = Read(text);
        Assert.Equal((Value(lowest), Value(highest)), (number.Lowest, number.Highest));
        Assert.Equal((Value(lowestReading), Value(highestReading)), (number.LowestReading, number.HighestReading));
        Assert.Equal(text, number.ToString());
        Assert.Equal(text[0] == '~', number.IsApproximate);
        Assert.False(number.IsCount);
    }

    [Theory]
    [InlineData("~3", "2", "4")]
    [InlineData("~100", "90", "110")]
    [InlineData("~0", "0", "1")]
    [InlineData("~1.2 million", "1080000", "1320000")]
    [InlineData("at most 12", "0", "12")]
    [InlineData("7", "7", "7")]
    public void Count_is_about_by_one_at_least_and_never_below_zero(string text, string lowest, string highest)
    {
        Assert.True(FactNumber.TryParseCount(text, out var count));
        Assert.Equal((Value(lowest), Value(highest)), (count.LowestReading, count.HighestReading));
        Assert.True(count.IsCount);
    }

    [Theory]
    [InlineData(null, FactNumberError.NotANumber)]
    [InlineData("", FactNumberError.NotANumber)]
    [InlineData("~", FactNumberError.NotANumber)]
    [InlineData("at least ", FactNumberError.NotANumber)]
    [InlineData("at least", FactNumberError.NotANumber)]
    [InlineData("twelve", FactNumberError.NotANumber)]
    [InlineData(" 12", FactNumberError.NotANumber)]
    [InlineData("5,000", FactNumberError.NotANumber)]
    [InlineData(".5", FactNumberError.NotANumber)]
    [InlineData("5.", FactNumberError.NotANumber)]
    [InlineData("5.0.5", FactNumberError.NotANumber)]
    [InlineData("1e6", FactNumberError.NotANumber)]
    [InlineData("+5", FactNumberError.NotANumber)]
    [InlineData("--5", FactNumberError.NotANumber)]
    [InlineData("-", FactNumberError.NotANumber)]
    [InlineData("٣", FactNumberError.NotANumber)]
    [InlineData("~10..12", FactNumberError.NotANumber)]
    [InlineData("at least ~5", FactNumberError.NotANumber)]
    [InlineData("10..", FactNumberError.NotANumber)]
    [InlineData("..12", FactNumberError.NotANumber)]
    [InlineData("10...12", FactNumberError.NotANumber)]
    [InlineData("12 ", FactNumberError.UnknownScale)]
    [InlineData("12  million", FactNumberError.UnknownScale)]
    [InlineData("12 bn", FactNumberError.UnknownScale)]
    [InlineData("12 Million", FactNumberError.UnknownScale)]
    [InlineData("12 thousand million", FactNumberError.UnknownScale)]
    [InlineData("12..10", FactNumberError.EndsBeforeStart)]
    [InlineData("1000000000000000000000000000", FactNumberError.TooLarge)]
    [InlineData("1000000000000000 trillion", FactNumberError.TooLarge)]
    [InlineData("1..99999999999999999999999999999", FactNumberError.TooLarge)]
    [InlineData("0.00000000000000000000000000001", FactNumberError.TooLarge)]
    public void Text_that_is_no_number_says_why(string? text, FactNumberError expected)
    {
        Assert.False(FactNumber.TryParse(text, out var number, out var error));
        Assert.Equal((expected, default), (error, number));
    }

    [Theory]
    [InlineData("2.5", FactNumberError.NotWhole)]
    [InlineData("1..2.5", FactNumberError.NotWhole)]
    [InlineData("1.2345 thousand", FactNumberError.NotWhole)]
    [InlineData("-3", FactNumberError.Negative)]
    [InlineData("-3..5", FactNumberError.Negative)]
    [InlineData("x", FactNumberError.NotANumber)]
    public void Count_is_whole_and_not_negative(string text, FactNumberError expected)
    {
        Assert.False(FactNumber.TryParseCount(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Theory]
    [InlineData("12", "12", true)]
    [InlineData("12", "13", false)]
    [InlineData("10..12", "12..13", true)]
    [InlineData("10..12", "13..14", false)]
    [InlineData("~100", "109", true)]
    [InlineData("~100", "111", false)]
    [InlineData("~100", "~120", true)]
    [InlineData("at least 12", "at most 12", true)]
    [InlineData("at least 12", "at most 11", false)]
    [InlineData("at least 12", "at least 1 trillion", true)]
    public void Numbers_overlap_if_one_may_be_the_other(string left, string right, bool expected)
    {
        Assert.Equal(expected, Read(left).MayOverlap(Read(right)));
        Assert.Equal(expected, Read(right).MayOverlap(Read(left)));
    }

    [Theory]
    [InlineData("10..12", "11", true)]
    [InlineData("11", "10..12", false)]
    [InlineData("~100", "100", true)]
    [InlineData("100", "~100", false)]
    [InlineData("at least 10", "at least 12", true)]
    [InlineData("at least 12", "at least 10", false)]
    [InlineData("at least 10", "12", true)]
    [InlineData("10", "at least 10", false)]
    [InlineData("at most 12", "at least 10", false)]
    [InlineData("1.5 million", "1500 thousand", true)]
    public void Number_contains_what_is_narrower(string outer, string inner, bool expected) => Assert.Equal(expected, Read(outer).Contains(Read(inner)));

    [Theory]
    [InlineData("1.5 million", "1500000", true)]
    [InlineData("12.0", "12", true)]
    [InlineData("12..12", "12", true)]
    [InlineData("12", "~12", false)]
    [InlineData("at least 12", "12", false)]
    [InlineData("at least 12", "at most 12", false)]
    public void Numbers_are_equal_by_what_they_mean(string left, string right, bool expected)
    {
        var (one, other) = (Read(left), Read(right));
        Assert.Equal(expected, one == other);
        Assert.Equal(!expected, one != other);
        Assert.Equal(expected, one.Equals((object)other));
        Assert.True(!expected || one.GetHashCode() == other.GetHashCode());
    }

    [Theory]
    [InlineData("12", "12", true)]
    [InlineData("~31 million", "about 31 million", false)]
    [InlineData("10..12 billion", "10 to 12 billion", false)]
    [InlineData("at least 12", "at least 12", false)]
    public void Readers_see_words(string text, string display, bool isExact)
    {
        Assert.Equal(display, Read(text).ToDisplayString());
        Assert.Equal(isExact, Read(text).IsExact);
    }

    [Fact]
    public void Default_is_zero() => Assert.Equal(("0", Read("0")), (default(FactNumber).ToString(), default));

    internal static FactNumber Read(string text)
    {
        Assert.True(FactNumber.TryParse(text, out var number, out var error), text + ": " + error);
        return number;
    }

    private static decimal? Value(string? text) => text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}
