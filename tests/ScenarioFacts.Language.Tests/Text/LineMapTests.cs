using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Language.Tests.Text;

public class LineMapTests
{
    [Theory]
    [InlineData("", "[0..0)")]
    [InlineData("a", "[0..1)")]
    [InlineData("a\n", "[0..1) [2..2)")]
    [InlineData("a\r\nb", "[0..1) [3..4)")]
    [InlineData("a\rb\n\rc", "[0..1) [2..3) [4..4) [5..6)")]
    [InlineData("a\u0085b\u2028c\u2029d", "[0..1) [2..3) [4..5) [6..7)")]
    [InlineData("a\u000Bb\u000Cc", "[0..5)")]
    public void Lines_end_at_every_line_break(string text, string lines)
    {
        var map = LineMap.Create(text);
        Assert.Equal(lines, string.Join(" ", Enumerable.Range(0, map.Count).Select(line => map[line])));
    }

    [Property]
    public Property Every_offset_is_in_the_line_that_its_position_says()
    {
        var texts = Gen.ListOf(Gen.Elements("a", "bc", "\n", "\r", "\r\n", "\u2028", "\u0085")).Select(string.Concat);
        return Prop.ForAll(texts.ToArbitrary(), static text =>
        {
            var map = LineMap.Create(text);
            for (var offset = 0; offset <= text.Length; offset++)
            {
                var (line, column) = map.GetPosition(offset);
                Assert.Equal(offset, map[line].Start + column);
                Assert.True(line + 1 == map.Count || offset < map[line + 1].Start);
            }
        });
    }
}
