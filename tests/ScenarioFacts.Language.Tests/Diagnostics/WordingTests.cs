using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using Xunit;

namespace ScenarioFacts.Language.Tests.Diagnostics;

/// <summary>What an analyst wrote stands in a message as text alone.</summary>
public class WordingTests
{
    [Theory]
    [InlineData("a\u202Eb", "a\uFFFDb")]
    [InlineData("a\u2066b\u2069", "a\uFFFDb\uFFFD")]
    [InlineData("a\u200Fb\u061C", "a\uFFFDb\uFFFD")]
    [InlineData("a\u0007b\u2028c", "a b c")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    public void No_mark_of_it_acts_on_the_line(string text, string line) => Assert.Equal(line, Wording.OneLine(text));

    [Fact]
    public void No_cut_leaves_half_a_pair()
    {
        for (var length = 0; length < 300; length++)
        {
            var line = Wording.OneLine(new string('a', length) + string.Concat(Enumerable.Repeat("😀", 150)));
            Assert.Equal(line.Count(char.IsHighSurrogate), line.Count(char.IsLowSurrogate));
        }
    }
}
