using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Figures;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
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

    [Property(MaxTest = 2000)]
    public Property Number_in_the_format_of_any_language_is_read_as_its_value_or_not_for_certain() =>
        Prop.ForAll(Gen.Choose(1, 999_999_999).ToArbitrary(), Gen.Choose(0, 99).ToArbitrary(), (whole, hundredths) =>
        {
            var value = whole + (hundredths / 100m);
            foreach (var language in LanguageTables.All.Append(LanguageTables.Assumed))
            {
                Assert.All(FormatsOf(whole, hundredths), written => Assert.All(
                    FigureDetector.Find("x " + written + " x", language),
                    figure => Assert.True(figure.Value == value || !figure.IsCertain, $"{language.Tag}: {written} is read as {figure.Value}")));
            }
        });

    [Property(MaxTest = 500)]
    public Property Number_in_the_format_of_its_own_language_is_read() =>
        Prop.ForAll(Gen.Choose(1_000, 999_999_999).ToArbitrary(), whole =>
        {
            Assert.Equal(whole, Assert.Single(FigureDetector.Find(Grouped(whole, ".") + " Mann", LanguageTables.Find("de")!)).Value);
            Assert.Equal(whole + 0.5m, Assert.Single(FigureDetector.Find(Grouped(whole, ".") + ",5 km", LanguageTables.Find("de")!)).Value);
            Assert.Equal(whole, Assert.Single(FigureDetector.Find(Grouped(whole, "\u202F") + " hommes", LanguageTables.Find("fr")!)).Value);
            Assert.Equal(whole, Assert.Single(FigureDetector.Find(InMyriads(whole) + "人", LanguageTables.Find("ja")!)).Value);
            Assert.Equal(whole, Assert.Single(FigureDetector.Find(Indian(whole) + " men", LanguageTables.Find("en")!)).Value);
        });

    [Property(MaxTest = 1000)]
    public Property Quote_of_a_whole_sentence_cuts_no_figure_and_of_any_part_is_checked() =>
        Prop.ForAll(Pieces().ToArbitrary(), Gen.Choose(0, 20).ToArbitrary(), Gen.Choose(3, 12).ToArbitrary(), (text, first, count) =>
        {
            var document = new TextDocument("a.txt", "So. " + text);
            var words = WordTokenizer.Words(text).ToList();
            foreach (var quote in new[] { text, string.Join(" ", words.Skip(first).Take(count)) }.Where(static quote => Quotation.Parse(quote).ShortestPart >= Quotation.FewestWords))
            {
                foreach (var tag in new[] { null, "de", "fr", "ja" })
                {
                    var answer = new QuoteRequest("a.facts", "a", "a.txt", null, new EquatableArray<string>([quote])) { Language = tag }.Ask(document);
                    Assert.True(answer.Cuts[0] is null || answer.Verdicts[0] is QuoteVerdict.Found);
                    Assert.True(answer.Cuts[0] is null || quote != text || text.IndexOfAny(['.', '-', '(', '$', '€', ')', '½', '+', '^', '/', ':', '–']) >= 0, answer.Cuts[0]?.Whole);
                }
            }
        });

    private static IEnumerable<string> FormatsOf(int whole, int hundredths)
    {
        foreach (var (group, point) in new[] { (",", "."), (".", ","), (" ", ","), ("\u00A0", ","), ("\u202F", ","), ("’", "."), ("'", ","), ("", "."), ("", ",") })
        {
            var decimals = hundredths == 0 ? "" : point + hundredths.ToString("00", CultureInfo.InvariantCulture);
            yield return Grouped(whole, group) + decimals;
            yield return InScript(Grouped(whole, group) + decimals, '\uFF10');
            yield return InScript(Grouped(whole, group) + decimals, '\u0966');
        }

        if (hundredths == 0)
        {
            yield return Indian(whole);
            yield return InMyriads(whole);
        }
        else
        {
            yield return Indian(whole) + "." + hundredths.ToString("00", CultureInfo.InvariantCulture);
        }
    }

    private static string Grouped(int number, string mark) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(",", mark, System.StringComparison.Ordinal);

    private static string InScript(string written, char zero) => string.Concat(written.Select(c => char.IsAsciiDigit(c) ? (char)(zero + (c - '0')) : c));

    private static string Indian(int number)
    {
        var (written, rest) = ((number % 1000).ToString(number < 1000 ? "0" : "000", CultureInfo.InvariantCulture), number / 1000);
        for (; rest > 0; rest /= 100)
            written = (rest % 100).ToString(rest < 100 ? "0" : "00", CultureInfo.InvariantCulture) + "," + written;
        return written;
    }

    private static string InMyriads(int number)
    {
        var (high, low) = (number / 10_000, number % 10_000);
        var rest = low == 0 && high > 0 ? "" : low.ToString(CultureInfo.InvariantCulture);
        return high == 0 ? rest : high >= 10_000 ? (high / 10_000) + "億" + (high % 10_000 == 0 ? "" : (high % 10_000) + "万") + rest : high + "万" + rest;
    }

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
            "January", "21", "May", "-", "–", ",", ".", "/", ":", " ", " ", " ", " ", "to", "st", "s", "km", "th", "first", "third", "½", "€", "No", "F", "é\u0301", "東", "\uD83D", "万", "２", "’", "+", "^", "point", "of", "quarter", "-", "(", ")", "c", "年", "e", "dozen")
            .ListOf().Select(static pieces => string.Concat(pieces));
}
