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
        Assert.Equal(249, CodeTable.Countries.CurrentCodes.Count());
        Assert.InRange(CodeTable.Currencies.CurrentCodes.Count(), 175, 185);
    }

    [Theory]
    [InlineData("JPY", true)]
    [InlineData("EUR", true)]
    [InlineData("DEM", false)]
    [InlineData("SUR", false)]
    [InlineData("HRK", false)]
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

    private static void AssertEntry(CodeEntry entry, int length)
    {
        Assert.True(entry.Code.Length == length && entry.Code.All(static c => c is >= 'A' and <= 'Z'), entry.Code);
        Assert.NotEmpty(entry.Name);
        Assert.True(entry.WithdrawnIn is null || (int.Parse(entry.WithdrawnIn, System.Globalization.CultureInfo.InvariantCulture) is > 1970 and < 2030), entry.Code);
    }
}
