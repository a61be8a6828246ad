using Xunit;

namespace ScenarioFacts.Tests;

public sealed class MoneyTests
{
    [Fact]
    public void Money_has_amount_currency_and_conversion()
    {
        var money = Read("5.05 trillion JPY (42 billion USD)");
        Assert.Equal((5_050_000_000_000m, "JPY"), (money.Amount.Lowest, money.Currency));
        var conversion = money.Conversion!.Value;
        Assert.Equal((42_000_000_000m, "USD", null), (conversion.Amount.Lowest, conversion.Currency, conversion.Conversion));
        Assert.Null(Read("5 EUR").Conversion);
    }

    [Theory]
    [InlineData("5.05 trillion JPY (42 billion USD)", "5.05 trillion JPY (42 billion USD)")]
    [InlineData("~31 million EUR", "about 31 million EUR")]
    [InlineData("10..12 billion JPY (~90 million USD)", "10 to 12 billion JPY (about 90 million USD)")]
    [InlineData("at least 5 million GBP", "at least 5 million GBP")]
    public void Money_is_written_as_it_was_and_shown_in_words(string text, string display)
    {
        Assert.Equal(text, Read(text).ToString());
        Assert.Equal(display, Read(text).ToDisplayString());
    }

    [Theory]
    [InlineData(null, FactNumberError.NotANumber)]
    [InlineData("", FactNumberError.NotANumber)]
    [InlineData("JPY", FactNumberError.NotANumber)]
    [InlineData("JPY 5", FactNumberError.NotANumber)]
    [InlineData("$5", FactNumberError.NotANumber)]
    [InlineData("5", FactNumberError.NoUnit)]
    [InlineData("5 million", FactNumberError.NoUnit)]
    [InlineData("5 million yen", FactNumberError.NotACurrency)]
    [InlineData("5 jpy", FactNumberError.NotACurrency)]
    [InlineData("5 bn JPY", FactNumberError.UnknownScale)]
    [InlineData("6..5 JPY", FactNumberError.EndsBeforeStart)]
    [InlineData("1000000000000000 trillion JPY", FactNumberError.TooLarge)]
    [InlineData("5 JPY (4 USD", FactNumberError.BrokenConversion)]
    [InlineData("5 JPY 4 USD)", FactNumberError.BrokenConversion)]
    [InlineData("5 JPY (4 USD) ", FactNumberError.BrokenConversion)]
    [InlineData("5 JPY(4 USD)", FactNumberError.BrokenConversion)]
    [InlineData("(4 USD)", FactNumberError.BrokenConversion)]
    [InlineData("5 JPY (4 USD (3 EUR))", FactNumberError.BrokenConversion)]
    [InlineData("5 JPY (4 JPY)", FactNumberError.BrokenConversion)]
    [InlineData("5 JPY ()", FactNumberError.NotANumber)]
    [InlineData("5 JPY (4)", FactNumberError.NoUnit)]
    public void Text_that_is_no_money_says_why(string? text, FactNumberError expected)
    {
        Assert.False(Money.TryParse(text, out var money, out var error));
        Assert.Equal((expected, default), (error, money));
    }

    [Theory]
    [InlineData("5 EUR", "5 EUR", true)]
    [InlineData("5 EUR", "6 EUR", false)]
    [InlineData("~31 million EUR", "30 million EUR", true)]
    [InlineData("5 EUR", "900 JPY", true)]
    [InlineData("5.05 trillion JPY (42 billion USD)", "41.9 billion USD", true)]
    [InlineData("5.05 trillion JPY (42 billion USD)", "4.2 billion USD", false)]
    [InlineData("5 EUR (6 USD)", "900 JPY (6.1 USD)", true)]
    [InlineData("5 EUR (6 USD)", "900 JPY (9 USD)", false)]
    [InlineData("5 EUR (6 USD)", "6 USD (9 EUR)", false)]
    [InlineData("5 EUR (6 USD)", "5 EUR (60 USD)", true)]
    public void Money_overlaps_if_both_may_be_one_amount(string left, string right, bool expected)
    {
        Assert.Equal(expected, Read(left).MayOverlap(Read(right)));
        Assert.Equal(expected, Read(right).MayOverlap(Read(left)));
    }

    [Theory]
    [InlineData("10..12 JPY", "11 JPY", true)]
    [InlineData("10..12 JPY", "11 USD", false)]
    [InlineData("11 JPY", "10..12 JPY", false)]
    public void Money_contains_what_is_narrower_in_its_currency(string outer, string inner, bool expected) =>
        Assert.Equal(expected, Read(outer).Contains(Read(inner)));

    [Theory]
    [InlineData("1.5 million JPY", "1500 thousand JPY", true)]
    [InlineData("5 JPY", "5 USD", false)]
    [InlineData("5 JPY", "5 JPY (4 USD)", false)]
    [InlineData("5 JPY (4 USD)", "5 JPY (3 USD)", false)]
    public void Money_is_equal_by_what_it_means(string left, string right, bool expected)
    {
        Assert.Equal(expected, Read(left) == Read(right));
        Assert.Equal(!expected, Read(left) != Read(right));
        Assert.True(!expected || Read(left).GetHashCode() == Read(right).GetHashCode());
    }

    [Fact]
    public void Quantity_has_number_and_unit()
    {
        Assert.True(Quantity.TryParse("~4.5 thousand tonnes", out var quantity));
        Assert.Equal((4500m, "tonnes"), (quantity.Number.Lowest, quantity.Unit));
        Assert.Equal(("~4.5 thousand tonnes", "about 4.5 thousand tonnes"), (quantity.ToString(), quantity.ToDisplayString()));
    }

    [Theory]
    [InlineData("300", FactNumberError.NoUnit)]
    [InlineData("3 million", FactNumberError.NoUnit)]
    [InlineData("300 12", FactNumberError.NotAUnit)]
    [InlineData("300 ", FactNumberError.NotAUnit)]
    [InlineData("300 bn km", FactNumberError.UnknownScale)]
    [InlineData("km", FactNumberError.NotANumber)]
    [InlineData("km 300", FactNumberError.NotANumber)]
    [InlineData("", FactNumberError.NotANumber)]
    public void Text_that_is_no_quantity_says_why(string text, FactNumberError expected)
    {
        Assert.False(Quantity.TryParse(text, out var quantity, out var error));
        Assert.Equal((expected, default), (error, quantity));
    }

    [Theory]
    [InlineData("300 km", "0.3 thousand km", true, true, true)]
    [InlineData("~300 km", "320 km", false, true, true)]
    [InlineData("300 km", "300 miles", false, true, false)]
    [InlineData("300 km", "400 km", false, false, false)]
    public void Quantities_compare_in_their_unit_alone(string left, string right, bool equal, bool overlap, bool contains)
    {
        Assert.True(Quantity.TryParse(left, out var one) & Quantity.TryParse(right, out var other));
        Assert.Equal((equal, !equal, overlap, contains), (one == other, one != other, one.MayOverlap(other), one.Contains(other)));
    }

    [Fact]
    public void Defaults_are_nothing_at_all() => Assert.Equal(("0 XXX", "0 unit"), (default(Money).ToString(), default(Quantity).ToString()));

    private static Money Read(string text)
    {
        Assert.True(Money.TryParse(text, out var money, out var error), text + ": " + error);
        return money;
    }
}
