using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Compilation;
using Xunit;

namespace ScenarioFacts.Language.Tests.Checking;

/// <summary>The rates that conversions imply, beside those of the other conversions.</summary>
public class ExchangeTests
{
    private const string Vocabulary = "vocabulary v\nkind budget\n  evidence: optional\n  amount: money\n  spent: money, over time\n";

    [Theory]
    [InlineData("{|FACT3023:600 billion JPY (5 million USD)|}")]
    [InlineData("{|FACT3023:5 million USD (600 billion JPY)|}")]
    [InlineData("{|FACT3023:5 billion USD (6 billion JPY)|}")]
    [InlineData("{|FACT3023:~600 billion JPY (~5 million USD)|}")]
    [InlineData("{|FACT3023:12 billion JPY (10 million USD)|}")]
    [InlineData("11 billion JPY (10 million USD)")]
    [InlineData("5 million USD (600 million JPY)")]
    [InlineData("600 billion JPY (5 million EUR)")]
    [InlineData("600 billion JPY (at least 5 million USD)")]
    [InlineData("0 JPY (5 million USD)")]
    [InlineData("99999999999999 trillion JPY (0.000000001 USD)")]
    public void Rate_ten_times_the_others_is_odd(string amount) => Of("120 million JPY (1 million USD)", "20 million USD (2.4 billion JPY)", amount);

    [Fact]
    public void Message_says_both_rates() => Assert.Equal(
        "this makes 1 USD 120500 JPY, the other conversions about 119.8; look for a scale word or a currency that is wrong, or say why with ‘because’",
        Of("119.77 million JPY (1 million USD)", "20 million USD (2.395 billion JPY)", "{|FACT3023:602.345 billion JPY (5 million USD)|}").Diagnostics.Single().Message);

    [Fact]
    public void Two_rates_do_not_say_which_is_odd() => Of("120 million JPY (1 million USD)", "1.2 million JPY (1 million USD)");

    [Fact]
    public void Two_against_two_do_not_say_which_are_odd() =>
        Of("120 million JPY (1 million USD)", "121 million JPY (1 million USD)", "1.2 million JPY (1 million USD)", "1.21 million JPY (1 million USD)");

    [Fact]
    public void Reason_answers_for_an_odd_rate() =>
        Of("120 million JPY (1 million USD)", "121 million JPY (1 million USD)", "1.2 million JPY (1 million USD)\n    because \"the old yen\"");

    [Fact]
    public void Rates_of_other_times_are_other_rates() => Compiled.Of(("v.facts", Vocabulary), ("a.facts", """
        scenario s
        use v
        budget a
          spent at 1950: 360 JPY (1 USD)
            because "x"
          spent at 1951: 361 JPY (1 USD)
            because "x"
          spent at 1952: 362 JPY (1 USD)
            because "x"
          spent at 2015: 30 JPY (1 USD)
            because "x"

        """));

    [Fact]
    public void Sources_say_the_time_of_what_has_none() => Compiled.Of(("v.facts", Vocabulary), ("a.facts", """
        scenario s
        use v
        source blog
          text: "blog.txt"
          published: 2015
        source old
          within: blog
          published: 1950
        budget a
          amount: 360 JPY (1 USD)
            > old "Alice met Bob"
        budget b
          amount: 360 JPY (1 USD)
            > old "Alice met Bob"
        budget c
          amount: 30 JPY (1 USD)
            > blog "Alice met Bob"
        budget d
          amount: {|FACT3023:3 JPY (1 USD)|}
            > old "Alice met Bob"

        """));

    private static FactCompilation Of(params string[] amounts) => Compiled.Of(
        ("v.facts", Vocabulary),
        ("a.facts", "scenario s\nuse v\n" + string.Concat(amounts.Select(static (amount, i) =>
            "budget b" + i.ToString(CultureInfo.InvariantCulture) + "\n  amount: " + amount + "\n"))));
}
