using System.Globalization;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Seals;
using Xunit;

namespace ScenarioFacts.Language.Tests.Evidence;

public class CultureTests
{
    private const string Text = "IF I DIDN'T SAY IT, the Istanbul mill was sold 1,250 times. İzmir ıssız.";

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_result_is_the_same_in_every_culture(string culture)
    {
        var expected = Everything();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Everything());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static (string, QuoteVerdict, QuoteVerdict, QuoteVerdict) Everything()
    {
        var text = new TextDocument("a.txt", Text);
        var quote = Quotation.Parse("the Istanbul mill");
        var seal = SealTests.Reread(SealDocument.Create(text, [(quote, "1,250 times")], out _));
        var found = text.Find(quote, null);

        Assert.Equal(["IF", "DIDN'T"], Assert.IsType<QuoteVerdict.Found>(found).Passage.Before);
        return (seal.Write(), found, seal.Find(quote, "1,250 times"), text.Find(Quotation.Parse("if i didn't say"), null));
    }
}
