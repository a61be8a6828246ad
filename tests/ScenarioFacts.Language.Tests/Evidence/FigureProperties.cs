using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScenarioFacts.Language.Evidence.Figures;
using Xunit;

namespace ScenarioFacts.Language.Tests.Evidence;

public class FigureProperties
{
    private static readonly string[] Ones =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    [Property(MaxTest = 2000)]
    public Property Number_written_in_several_ways_is_read_as_the_same_value() =>
        Prop.ForAll(Gen.Choose(1, 999_999_999).ToArbitrary(), number =>
        {
            Assert.All(WaysOf(number), way => Assert.Equal(number, Assert.Single(FigureDetector.Find("some " + way + " of them")).Value));
        });

    [Property(MaxTest = 2000)]
    public Property Amount_is_the_same_in_every_currency_sign_and_word() =>
        Prop.ForAll(Gen.Choose(1, 999).ToArbitrary(), number =>
        {
            var written = number.ToString(CultureInfo.InvariantCulture);
            string[] ways = [$"€{written} million", $"€{written}m", $"EUR {written} million", $"{written} million euros", $"{Spell(number)} million euros", $"{written},000,000 EUR", $"{written}-million-euro"];
            Assert.All(ways, way => Assert.Equal((number * 1_000_000m, "EUR"), Assert.Single(FigureDetector.Find(way)) is var figure ? (figure.Value, figure.Currency) : default));
        });

    [Property(MaxTest = 2000)]
    public Property Any_words_are_read_and_figures_stand_in_them_in_order() =>
        Prop.ForAll(Pieces().ToArbitrary(), words =>
        {
            var figures = FigureDetector.Find(words);

            Assert.All(figures, figure => Assert.InRange(figure.Span.End, figure.Span.Start + 1, words.Length));
            Assert.Equal(figures.Select(static figure => figure.Span.Start).Order(), figures.Select(static figure => figure.Span.Start));
            Assert.Equal(figures, FigureDetector.Find(words));
        });

    private static List<string> WaysOf(int number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var grouped = number.ToString("N0", CultureInfo.InvariantCulture);
        var spelt = Spell(number);
        return
        [
            digits, grouped, grouped.Replace(",", "\u202F", System.StringComparison.Ordinal), digits + ".0", spelt,
            spelt.Replace('-', ' '), spelt.Replace(" and ", " ", System.StringComparison.Ordinal), spelt.ToUpperInvariant(),
        ];
    }

    private static string Spell(int number) => number switch
    {
        >= 1_000_000 => Join(Spell(number / 1_000_000) + " million", number % 1_000_000),
        >= 1_000 => Join(Spell(number / 1_000) + " thousand", number % 1_000),
        >= 100 => Join(Ones[number / 100] + " hundred", number % 100),
        >= 20 => Tens[number / 10] + (number % 10 == 0 ? "" : "-" + Ones[number % 10]),
        _ => Ones[number],
    };

    private static string Join(string large, int rest) => rest == 0 ? large : large + (rest < 100 ? " and " : " ") + Spell(rest);

    private static Gen<string> Pieces() =>
        Gen.Elements(
            "12", "2015", "3.5", "1,000", "one", "twenty", "five", "a", "half", "and", "hundred", "million", "dozen", "$", "US", "yen", "dollars", "won", "m", "bn", "%", "per", "cent",
            "January", "21", "May", "-", "–", ",", ".", "/", ":", " ", " ", " ", " ", "to", "st", "s", "km", "th", "first", "third", "½", "€", "No", "F", "é\u0301", "東", "\uD83D")
            .ListOf().Select(static pieces => string.Concat(pieces));
}
