using System.Linq;
using ScenarioFacts.Language.Lexicon;
using Xunit;

namespace ScenarioFacts.Language.Tests.Binding;

public class CodeTableTests
{
    [Fact]
    public void Currencies_are_three_capital_letters() => Assert.All(CodeTable.Currencies.Entries, static entry => AssertEntry(entry, 3));

    [Fact]
    public void Countries_are_two_capital_letters_and_three() => Assert.All(CodeTable.Countries.Entries, static entry =>
    {
        AssertEntry(entry, 2);
        Assert.True(entry.LongCode is { Length: 3 });
    });

    [Fact]
    public void Tables_are_complete()
    {
        // XK, of Kosovo, is beside the 249 of ISO 3166-1.
        Assert.Equal(250, CodeTable.Countries.CurrentCodes.Count());
        Assert.InRange(CodeTable.Currencies.CurrentCodes.Count(), 175, 185);
    }

    [Theory]
    [InlineData("JPY", true)]
    [InlineData("EUR", true)]
    [InlineData("DEM", false)]
    [InlineData("SUR", false)]
    [InlineData("HRK", false)]
    [InlineData("BGN", false)]
    [InlineData("ARY", false)]
    [InlineData("GHP", false)]
    public void Currency_is_known_though_withdrawn(string code, bool isCurrent)
    {
        Assert.True(CodeTable.Currencies.Contains(code));
        Assert.Equal(isCurrent, CodeTable.Currencies.CurrentCodes.Contains(code));
    }

    [Theory]
    [InlineData("jpn", "JP")]
    [InlineData("gb", "GB")]
    [InlineData("Japan", "JP")]
    [InlineData("ATF", "TF")]
    [InlineData("soviet union", "SU")]
    [InlineData("atlantis", null)]
    public void Country_is_found_by_any_of_its_names(string word, string? code) => Assert.Equal(code, CodeTable.Countries.Meant(word));

    /// <summary>Countries of today by their old names; what fell apart, or has become a part of another, is none.</summary>
    [Theory]
    [InlineData("Burma", "MM")]
    [InlineData("zaire", "CD")]
    [InlineData("Upper Volta", "BF")]
    [InlineData("Rhodesia", "ZW")]
    [InlineData("Kosovo", "XK")]
    [InlineData("xkx", "XK")]
    [InlineData("su", "SU")]
    [InlineData("Soviet Union", null)]
    [InlineData("Yugoslavia", null)]
    [InlineData("Congo", null)]
    public void Old_name_leads_to_a_current_code_or_to_none(string name, string? code) =>
        Assert.Equal(code, CodeTable.Countries.MeantNow(name) ?? CountryWords.FindCurrent(name));

    [Fact]
    public void No_name_of_a_country_leads_to_a_withdrawn_code()
    {
        var names = CodeTable.Countries.Entries.Select(static entry => entry.Name).Concat(CountryWords.Codes.SelectMany(CountryWords.GetWords)).Where(static name => name.Length > 3);
        Assert.All(names, static name => Assert.True(
            (CodeTable.Countries.MeantNow(name) ?? CountryWords.FindCurrent(name)) is not { } code || CodeTable.Countries.CurrentCodes.Contains(code), name));
    }

    private static void AssertEntry(CodeEntry entry, int length)
    {
        Assert.True(entry.Code.Length == length && entry.Code.All(static c => c is >= 'A' and <= 'Z'), entry.Code);
        Assert.NotEmpty(entry.Name);
        Assert.True(entry.WithdrawnIn is null || (int.Parse(entry.WithdrawnIn, System.Globalization.CultureInfo.InvariantCulture) is > 1970 and < 2030), entry.Code);
    }
}
