using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using ScenarioFacts.Language.Lexicon;
using Xunit;

namespace ScenarioFacts.Language.Tests.Lexicon;

public class CountryWordsTests
{
    /// <summary>Nobody is from there, or is named after it: islands without inhabitants of their own, and Vatican City, whose name is its adjective.</summary>
    private static readonly string[] WithoutPeople = ["BV", "GS", "HM", "SJ", "TF", "UM", "VA"];

    [Fact]
    public void Every_country_has_words()
    {
        Assert.Equal(CodeTable.Countries.Entries.Select(static entry => entry.Code).Order(StringComparer.Ordinal), CountryWords.Codes);
        Assert.All(CodeTable.Countries.Entries, static entry => Assert.Equal(entry.Name, CountryWords.GetWords(entry.Code)[0]));
    }

    [Fact]
    public void Every_current_country_has_an_adjective_or_a_people_except_those_of_the_list()
    {
        var without = ReadRows().Where(static cells => cells.Length < 3 || cells[2].Length == 0).Select(static cells => cells[0]);
        Assert.Equal(WithoutPeople, without.Intersect(CodeTable.Countries.CurrentCodes).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_word_is_listed_twice_for_a_country() => Assert.All(CountryWords.Codes, static code =>
        Assert.Empty(CountryWords.GetWords(code).GroupBy(static word => word, StringComparer.Ordinal).Where(static group => group.Count() > 1).Select(static group => group.Key)));

    /// <summary>In the texts with which they are compared, accents are composed and spaces single.</summary>
    [Fact]
    public void A_phrase_begins_with_a_capital_and_is_written_as_texts_are_read() => Assert.All(CountryWords.Codes.SelectMany(CountryWords.GetWords), static phrase =>
    {
        Assert.True(char.IsUpper(phrase[0]), phrase);
        Assert.True(phrase.IsNormalized(), phrase);
        Assert.DoesNotContain(phrase.Split(' '), static word => word.Length == 0);
    });

    [Fact]
    public void Rows_have_two_or_three_cells() => Assert.All(ReadRows(), static cells => Assert.InRange(cells.Length, 2, 3));

    [Fact]
    public void Unknown_code_has_no_words() => Assert.Empty(CountryWords.GetWords("XX"));

    [Theory]
    [InlineData("AE", "UAE", "Emirates", "Emirati", "Emiratis")]
    [InlineData("AG", "Antigua & Barbuda", "Antigua and Barbuda", "Antiguan")]
    [InlineData("CH", "Swiss Confederation", "Swiss")]
    [InlineData("CI", "Côte d'Ivoire", "Ivory Coast", "Ivorian", "Ivorians")]
    [InlineData("CN", "China", "PRC", "People's Republic of China", "Chinese")]
    [InlineData("CS", "Czechoslovakia", "Czechoslovak", "Serbia and Montenegro")]
    [InlineData("DD", "East Germany", "GDR", "East German", "East Germans")]
    [InlineData("DK", "Danish", "Dane", "Danes")]
    [InlineData("FR", "France", "French", "Frenchman", "Frenchwomen")]
    [InlineData("GB", "United Kingdom", "UK", "U.K.", "Britain", "Great Britain", "British", "Briton", "Britons", "England", "English", "Scotland", "Scottish", "Wales", "Welsh")]
    [InlineData("GE", "Georgia", "Georgian")]
    [InlineData("IE", "Ireland", "Irish", "Eire")]
    [InlineData("IL", "Israeli", "Israelis")]
    [InlineData("JP", "Japan", "Japanese")]
    [InlineData("KP", "North Korea", "DPRK", "North Korean", "Korean")]
    [InlineData("KR", "South Korea", "ROK", "Republic of Korea", "South Koreans", "Korean")]
    [InlineData("MM", "Myanmar", "Burma", "Burmese")]
    [InlineData("NL", "Netherlands", "Holland", "Dutch")]
    [InlineData("PH", "Philippines", "Filipino", "Filipinos", "Philippine")]
    [InlineData("PL", "Poland", "Polish", "Pole", "Poles")]
    [InlineData("RU", "Russia", "Russian Federation", "Russian")]
    [InlineData("SU", "Soviet Union", "USSR", "U.S.S.R.", "Soviet", "Soviets")]
    [InlineData("TR", "Türkiye", "Turkey", "Turkish", "Turk")]
    [InlineData("US", "United States", "US", "U.S.", "USA", "America", "American", "Americans")]
    [InlineData("VN", "Vietnam", "Viet Nam", "Vietnamese")]
    [InlineData("YU", "Yugoslavia", "Yugoslav", "Yugoslavs")]
    [InlineData("ZA", "South Africa", "South African")]
    public void Country_is_named_by(string code, params string[] words) => Assert.Subset(CountryWords.GetWords(code).ToHashSet(StringComparer.Ordinal), words.ToHashSet(StringComparer.Ordinal));

    [Theory]
    [InlineData("Korean", "KP", "KR")]
    [InlineData("Congolese", "CD", "CG", "ZR")]
    [InlineData("Guinean", "GN", "GQ", "GW")]
    [InlineData("Dominican", "DM", "DO")]
    [InlineData("Samoan", "AS", "WS")]
    [InlineData("German", "DD", "DE")]
    [InlineData("Irish", "IE")]
    [InlineData("Nigerian", "NG")]
    [InlineData("Nigerien", "NE")]
    [InlineData("Georgian", "GE")]
    [InlineData("polish")]
    [InlineData("us")]
    [InlineData("Washington")]
    [InlineData("Beijing")]
    public void Word_means_all_countries_that_it_may_mean(string word, params string[] codes) =>
        Assert.Equal(codes, CountryWords.Codes.Where(code => CountryWords.GetWords(code).Contains(word, StringComparer.Ordinal)));

    private static IEnumerable<string[]> ReadRows()
    {
        using var stream = typeof(CountryWords).Assembly.GetManifestResourceStream("country-words.tsv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static line => line[0] != '#').Select(static line => line.Split('\t'))];
    }
}
