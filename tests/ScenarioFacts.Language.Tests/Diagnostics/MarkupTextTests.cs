using System;
using ScenarioFacts.Tests.Shared;
using Xunit;

namespace ScenarioFacts.Language.Tests.Diagnostics;

public class MarkupTextTests
{
    [Fact]
    public void MarksAreTakenOutAndTheirPlacesKept()
    {
        var markup = MarkupText.Parse("{|FACT1001:a|}b{|FACT1002:|}c:{|FACT1003:d e|}");

        Assert.Equal("abc:d e", markup.Text);
        Assert.Equal([("FACT1001", 0, 1), ("FACT1002", 2, 0), ("FACT1003", 4, 3)], markup.Marks);
    }

    [Fact]
    public void TextWithoutMarksIsLeftAlone()
    {
        var markup = MarkupText.Parse("where: {lancaster} | house");

        Assert.Equal("where: {lancaster} | house", markup.Text);
        Assert.Empty(markup.Marks);
    }

    [Theory]
    [InlineData("{|FACT1001:a")]
    [InlineData("{|FACT1001")]
    [InlineData("{|FACT1001:a{|FACT1002:b|}|}")]
    public void MarksThatDoNotEndOrThatNestAreRefused(string marked) =>
        Assert.Throws<FormatException>(() => MarkupText.Parse(marked));
}
