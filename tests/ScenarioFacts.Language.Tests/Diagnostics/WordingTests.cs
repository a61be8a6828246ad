using System.Linq;
using System.Text;
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
    [InlineData("a\r\nb", "a b")]
    [InlineData("a\rb\n\nc", "a b  c")]
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

    /// <summary>A span may be cut anywhere in what an analyst typed: its message is text that can be written as UTF-8, and no mark in it acts on what stands around it.</summary>
    [Fact]
    public void Every_piece_of_a_text_is_told_as_text()
    {
        const string Typed = "a😀\u202Eb\r\n\uD83D\uDE00\u2066c\uDC00d";
        for (var start = 0; start <= Typed.Length; start++)
        {
            for (var end = start; end <= Typed.Length; end++)
            {
                var line = Wording.OneLine(Typed[start..end]);
                Assert.Equal(line, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(line)));
                Assert.DoesNotContain(line, static c => c is '\r' or '\n' or '\u202E' or '\u2066');
            }
        }
    }

    /// <summary>How lines end changes nothing that is told of them.</summary>
    [Theory]
    [InlineData("place a \"A\" x\n  y\n")]
    [InlineData("place a \"A\"\n  aka: \"x\" \"y\"\n    \"z\"\n")]
    [InlineData("place a \"A\"\n  aka: \"x\"\n    y\n")]
    [InlineData("place a\n  \"A\" in b\n    \"c\" d\n")]
    [InlineData("place a \"A\n  B\n")]
    public void Ends_of_lines_are_told_alike(string lines) =>
        Assert.Equal(Told(lines), Told(lines.Replace("\n", "\r\n", System.StringComparison.Ordinal)));

    private static string[] Told(string lines) => [.. Compiled.Compile("scenario s\nuse defence\n" + lines).Diagnostics.Select(static found => found.ToString())];
}
