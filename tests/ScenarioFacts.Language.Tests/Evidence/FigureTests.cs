using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Evidence.Figures;
using ScenarioFacts.Language.Lexicon;
using Xunit;

namespace ScenarioFacts.Language.Tests.Evidence;

public class FigureTests
{
    [Theory]
    [InlineData("12 ships", "12")]
    [InlineData("some 12,500 people", "12500")]
    [InlineData("some 12\u00A0500 people", "12500")]
    [InlineData("some 12\u202F500\u2009000 people", "12500000")]
    [InlineData("at 12, 500 came", "12, 500")]
    [InlineData("12,50 and 1234,567", "")]
    [InlineData("1,5 million and 2,25 km", "1500000, 2.25 measure")]
    [InlineData("12 500 of 1 200 000", "12500, 1200000")]
    [InlineData("1’200’000 or 1'200", "1200000, 1200")]
    [InlineData("1,20,000 and 12,34,56,789", "120000, 123456789")]
    [InlineData("1.234.567,89 or 1,234,567.89", "1234567.89, 1234567.89")]
    [InlineData("１２００ or ١٢٠٠ or १,२००", "1200, 1200, 1200")]
    [InlineData("10 1/2 or 2½ or 5 and a quarter", "10.5, 2.5, 5.25")]
    [InlineData("it fell to .25 there", "0.25")]
    [InlineData("3万4000 and 1億2000万", "34000, 120000000")]
    [InlineData("3 dozens, 2 crores", "36, 20000000")]
    [InlineData("3.5 million", "3500000")]
    [InlineData("2½ million", "2500000")]
    [InlineData("10-12 ships", "10, 12")]
    [InlineData("10–12 million ships", "10000000, 12000000")]
    [InlineData("10 to 12 million ships", "10000000, 12000000")]
    [InlineData("500 thousand to 1 million", "500000, 1000000")]
    [InlineData("3 million and a half", "3500000")]
    [InlineData("3 and a half million", "3500000")]
    [InlineData("ten to twelve ships", "10, 12")]
    [InlineData("two or three ships", "2, 3")]
    [InlineData("a 5-million crowd", "5000000")]
    [InlineData("2 dozen ships and 3 lakh men", "24, 300000")]
    [InlineData("5bn people", "5000000000")]
    public void Digits_are_numbers(string words, string expected) => Assert.Equal(expected, Written(words));

    [Theory]
    [InlineData("seven ships", "7")]
    [InlineData("ninety-nine ships", "99")]
    [InlineData("twenty five ships", "25")]
    [InlineData("twenty, five ships", "20, 5")]
    [InlineData("five twenty", "")]
    [InlineData("twenty twelve", "")]
    [InlineData("twelve two-seat jets", "12, 2?")]
    [InlineData("a hundred ships", "100")]
    [InlineData("one hundred and five ships", "105")]
    [InlineData("twelve hundred men", "1200")]
    [InlineData("two thousand and fifteen men", "2015")]
    [InlineData("one million two hundred thousand and six", "1200006")]
    [InlineData("two hundred thousand million", "200000000000")]
    [InlineData("three hundred and twenty-five thousand", "325000")]
    [InlineData("half a million people", "500000")]
    [InlineData("a half-million people", "500000")]
    [InlineData("a million and a half", "1500000")]
    [InlineData("one and a half million", "1500000")]
    [InlineData("a dozen countries", "12")]
    [InlineData("half a dozen", "6")]
    [InlineData("two dozen ships", "24")]
    [InlineData("a thousand billion trillion trillion trillion", "1000000000000000000000000")]
    public void Words_are_numbers(string words, string expected) => Assert.Equal(expected, Written(words));

    [Theory]
    [InlineData("the first meeting, the 21st of its kind")]
    [InlineData("the twenty-first century, the hundred and fifth, one hundred and twenty-fifth")]
    [InlineData("two thirds, one-third, three quarters and one half")]
    [InlineData("the F-35, the PAC-2, the G7 and G20, a C-130J and the U-2")]
    [InlineData("Type 45, Article 9 and No. 10")]
    [InlineData("the 1990s, 4x4 and 3D")]
    [InlineData("at 10:30 on 2015-01-21 or 21.1.2015 or 21/01/2015, 24/7")]
    [InlineData("dozens, hundreds of people, several hundred, a few thousand, millions")]
    [InlineData("a couple of ships, both of them")]
    [InlineData("post-2015 and covid-19")]
    [InlineData("1234567890123456 of them")]
    [InlineData("1e3, 12.32e+14, 10^6, 1.3x10^6 and 10⁶")]
    [InlineData("+49 30 1234 5678 rang")]
    [InlineData("three twenty-firsts, one - fourth, twenty and three and two fifths")]
    [InlineData("3 hundred and one of them")]
    [InlineData("5 feet 2 inches, 13 dollars and 45 cents, 2000 over 3")]
    [InlineData("two point five, nine point nought four")]
    [InlineData("4 thousand 3 hundred and 21 of them")]
    [InlineData("300 человек или 300명")]
    [InlineData("2mil of them, 10G")]
    [InlineData("note 12, page 7 and (12)")]
    [InlineData("第3回と5番、2回目")]
    [InlineData("at 10 Green Street")]
    [InlineData("")]
    public void Other_numbers_are_no_figures(string words) => Assert.Equal("", Written(words));

    [Theory]
    [InlineData("a 5.05-trillion-yen ($42 billion) draft", "5050000000000 JPY, 42000000000 $")]
    [InlineData("$42 billion", "42000000000 $")]
    [InlineData("$ 42 billion", "42000000000 $")]
    [InlineData("£3bn", "3000000000 GBP")]
    [InlineData("£3m, €2k, $1B and $3 m", "3000000 GBP, 2000 EUR, 1000000000 $, 3000000 $")]
    [InlineData("¥42bn", "42000000000 JPY CNY")]
    [InlineData("€1.5 million", "1500000 EUR")]
    [InlineData("1.5m euros, 3k yen", "1500000 EUR, 3000 JPY")]
    [InlineData("12 €", "12 EUR")]
    [InlineData("US$42 billion, A$5, NZ$ 6", "42000000000 USD, 5 AUD, 6 NZD")]
    [InlineData("42 billion dollars", "42000000000 $")]
    [InlineData("42 billion U.S. dollars", "42000000000 USD")]
    [InlineData("42 billion US dollars", "42000000000 USD")]
    [InlineData("42 billion Australian dollars", "42000000000 AUD")]
    [InlineData("42 billion New Zealand dollars", "42000000000 NZD")]
    [InlineData("42 billion yen", "42000000000 JPY")]
    [InlineData("forty-two billion yen", "42000000000 JPY")]
    [InlineData("USD 42 billion", "42000000000 USD")]
    [InlineData("EUR42bn", "42000000000 EUR")]
    [InlineData("42 billion JPY", "42000000000 JPY")]
    [InlineData("$10-12 billion", "10000000000 $, 12000000000 $")]
    [InlineData("5 to 6 million euros", "5000000 EUR, 6000000 EUR")]
    [InlineData("a million-dollar prize", "1000000 $")]
    [InlineData("12 Ships, dollars", "12")]
    [InlineData("they won 12, then 3 won medals", "12, 3")]
    [InlineData("500 million won", "500000000 KRW KPW")]
    [InlineData("Rs 500 crore", "5000000000 INR PKR LKR NPR MUR SCR")]
    [InlineData("$5 million dollars", "5000000 $")]
    public void Money_has_its_currency(string words, string expected) => Assert.Equal(expected, Written(words));

    [Theory]
    [InlineData("12% of 300 km", "12%, 300 measure")]
    [InlineData("12 per cent", "12%")]
    [InlineData("twelve percent", "12%")]
    [InlineData("10-12 %", "10%, 12%")]
    [InlineData("300km away", "300 measure")]
    [InlineData("the last two weeks", "2 measure")]
    [InlineData("2015 km", "2015 measure")]
    [InlineData("a 51-year-old", "51 measure")]
    [InlineData("10-12 km", "10 measure, 12 measure")]
    [InlineData("for 4 working days", "4 measure")]
    public void Shares_and_measures_are_told_apart(string words, string expected) => Assert.Equal(expected, Written(words));

    [Theory]
    [InlineData("on 21 January 2015", "21 date, 2015 date")]
    [InlineData("on January 21, 2015", "21 date, 2015 date")]
    [InlineData("on Jan. 21", "21 date")]
    [InlineData("in May 2014", "2014 date")]
    [InlineData("on 19-20 January", "19 date, 20 date")]
    [InlineData("on 18, 19 and 20 January", "18 date, 19 date, 20 date")]
    [InlineData("in 2014-15", "2014 date, 15 date")]
    [InlineData("between 3 and 12 of May", "3 date, 12 date")]
    [InlineData("on 21 january", "21 date")]
    [InlineData("in 12-2015", "12 date, 2015 date")]
    [InlineData("it may 12 times", "12")]
    [InlineData("March 45 men", "45")]
    public void Days_and_years_of_dates_are_dates(string words, string expected) => Assert.Equal(expected, Written(words));

    [Theory]
    [InlineData("in 2015 it met", "2015?")]
    [InlineData("2,015 people", "2015")]
    [InlineData("1500 people", "1500")]
    [InlineData("one of the lucky ones", "1?")]
    [InlineData("the Group of Seven", "7?")]
    [InlineData("Seven ships sailed. Two sank", "7, 2")]
    [InlineData("some 5m of cable", "5? measure, 5000000?")]
    [InlineData("one million people", "1000000")]
    [InlineData("it met in two thousand and fifteen", "2015?")]
    public void What_need_not_be_a_figure_is_uncertain(string words, string expected) => Assert.Equal(expected, Written(words));

    [Theory]
    [InlineData("12 ships", "ships", "12")]
    [InlineData("some US$42 billion in aid", null, "US$42 billion")]
    [InlineData("a 300-km road", "km", "300")]
    [InlineData("300km", "km", "300")]
    [InlineData("twenty-five of them", null, "twenty-five")]
    [InlineData("12 per cent", null, "12 per cent")]
    public void Unit_is_the_word_that_follows(string words, string? unit, string span)
    {
        var figure = Assert.Single(FigureDetector.Find(words));

        Assert.Equal(unit, figure.Unit);
        Assert.Equal(span, words.Substring(figure.Span.Start, figure.Span.Length));
    }

    [Theory]
    [InlineData("a quarter of a million men", "250000")]
    [InlineData("three quarters of a million euros", "750000 EUR")]
    [InlineData("half of a billion euros", "500000000 EUR")]
    [InlineData("a quarter million men", "250000")]
    [InlineData("five and a half", "5.5")]
    [InlineData("two million and three fifths", "")]
    [InlineData("minus five men, −5 degrees, -$5 million", "-5, -5 measure, -5000000 $")]
    [InlineData("10 -12 ships, 10–12 men", "10, 12, 10, 12")]
    [InlineData("$42MM, 30 MUSD, 75 USD million", "42000000 $, 30000000 USD, 75000000 USD")]
    [InlineData("500 billion naira, 3 taka", "500000000000 NGN, 3 BDT")]
    [InlineData("50 pence, $700+ million", "0.5 GBP, 700000000 $")]
    public void Parts_signs_and_rare_currencies_are_read(string words, string expected) => Assert.Equal(expected, Written(words));

    [Theory]
    [InlineData("at 5 p.m., at 10.30am, by 1700 GMT", "Clock")]
    [InlineData("aged 45", "Age")]
    [InlineData("2022年5月6日", "Date")]
    [InlineData("午後5時30分", "Clock")]
    public void Times_of_day_ages_and_dates_are_no_amounts(string words, string kind) => Assert.All(FigureDetector.Find(words), figure => Assert.Equal(kind, figure.Kind.ToString()));

    [Theory]
    [InlineData("A guard, 23, fell there", "23?")]
    [InlineData("the Boeing 747 fleet", "747?")]
    [InlineData("In all 12 ships", "12")]
    [InlineData("the three ships", "3?")]
    [InlineData("a four-star admiral", "4?")]
    [InlineData("Five Eyes allies", "5?")]
    public void What_may_be_an_age_or_part_of_a_name_is_uncertain(string words, string expected) => Assert.Equal(expected, Written(words));

    [Theory]
    [InlineData("de", "1.200 Soldaten", "1200")]
    [InlineData("de", "1,2 Milliarden Euro", "1200000000 EUR")]
    [InlineData("de", "zweihundertfünfundzwanzig Mann", "225")]
    [InlineData("de", "eine halbe Million Menschen", "500000")]
    [InlineData("de", "zwölf Millionen Yen", "12000000 JPY")]
    [InlineData("de", "am 5. Mai 2022", "5 date, 2022 date")]
    [InlineData("de", "der 3. Kreuzer", "")]
    [InlineData("de", "12,5 Prozent von 300 Kilometern", "12.5%, 300 measure")]
    [InlineData("de", "eine Fregatte", "1?")]
    [InlineData("de", "1,200 Tonnen", "1200? measure, 1.2? measure")]
    [InlineData("de", "einhundert Mann und dreitausend Frauen", "100, 3000")]
    [InlineData("fr", "1,5 million de personnes", "1500000")]
    [InlineData("fr", "12 500 soldats", "12500")]
    [InlineData("fr", "quatre-vingt-dix-sept navires", "97")]
    [InlineData("fr", "soixante et onze, deux cent mille", "71, 200000")]
    [InlineData("fr", "un demi-million d’euros", "500000")]
    [InlineData("fr", "le 5 mai 2022", "5 date, 2022 date")]
    [InlineData("fr", "12 pour cent, 3 milliards d’euros", "12%, 3000000000")]
    [InlineData("ja", "二千五百人が参加", "2500")]
    [InlineData("ja", "5兆円の予算", "5000000000000 JPY")]
    [InlineData("ja", "1.2億ドル", "120000000 $")]
    [InlineData("ja", "約300人", "300")]
    [InlineData("ja", "統一人事", "")]
    [InlineData("ja", "3日間で12隻", "3 measure, 12")]
    [InlineData("en", "1.200 km", "1.2 measure")]
    public void Figures_are_read_by_the_rules_of_their_language(string tag, string words, string expected) =>
        Assert.Equal(expected, string.Join(", ", FigureDetector.Find(words, LanguageTables.Find(tag)!).Select(Written)));

    [Theory]
    [InlineData("more than 400 men", "AtLeast", "more than 400")]
    [InlineData("400 men or more", "AtLeast", "400 men or more")]
    [InlineData("400+ men", "AtLeast", "400+")]
    [InlineData("no more than 400 men", "AtMost", "no more than 400")]
    [InlineData("up to $400 million", "AtMost", "up to $400 million")]
    [InlineData("some 400 men", "Approximate", "some 400")]
    [InlineData("400-odd men", "Approximate", "400-odd")]
    [InlineData("exactly 400 men", "None", "400")]
    [InlineData("more than once 400 men", "None", "400")]
    [InlineData("over two days", "None", "two")]
    public void Words_beside_a_figure_make_it_a_bound(string words, string bound, string span)
    {
        var figure = Assert.Single(FigureDetector.Find(words));

        Assert.Equal(bound, figure.Bound.ToString());
        Assert.Equal(span, words.Substring(figure.BoundSpan.Start, figure.BoundSpan.Length));
    }

    [Theory]
    [InlineData("de", "mindestens 400 Mann", "AtLeast")]
    [InlineData("de", "bis zu 400 Mann", "AtMost")]
    [InlineData("fr", "jusqu’à 400 hommes", "AtMost")]
    [InlineData("fr", "près de 400 hommes", "Approximate")]
    [InlineData("ja", "400人以上が", "AtLeast")]
    [InlineData("ja", "約400人", "Approximate")]
    public void Bounds_are_words_of_the_language(string tag, string words, string bound) => Assert.Equal(bound, Assert.Single(FigureDetector.Find(words, LanguageTables.Find(tag)!)).Bound.ToString());

    private static string Written(string words) => string.Join(", ", FigureDetector.Find(words).Select(Written));

    private static string Written(Figure figure) =>
        figure.Value.ToString("0.###", CultureInfo.InvariantCulture)
        + (figure.IsCertain ? "" : "?")
        + (figure.Kind switch
        {
            FigureKind.Money => " " + (figure.Currency!.StartsWith("USD AUD", System.StringComparison.Ordinal) ? "$" : figure.Currency),
            FigureKind.Percent => "%",
            FigureKind.Measure => " measure",
            FigureKind.Date => " date",
            _ => "",
        });
}
