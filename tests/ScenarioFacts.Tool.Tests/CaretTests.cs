using System;
using System.IO;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class CaretTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("\tpublished:\t2015-13-01", " 3 |  published: 2015-13-01", "   |             ^^^^^^^^^^")]
    [InlineData("  publisher: \"日本の新聞\", \"x\"", " 3 |   publisher: \"日本の新聞\", \"x\"", "   |                            ^^^")]
    [InlineData("  publisher: \"cafe\u0301 e\u0301\", \"x\"", " 3 |   publisher: \"cafe\u0301 e\u0301\", \"x\"", "   |                        ^^^")]
    [InlineData("  publisher: \"\U0001F600\", \"x\"", " 3 |   publisher: \"\U0001F600\", \"x\"", "   |                    ^^^")]
    [InlineData("  publisher: \"\u05E2\u05EA\", \"x\"", " 3 |   publisher: \"\u05E2\u05EA\", \"x\"", "   |                    ^^^ ‘\"x\"’")]
    [InlineData("  published: 2015-13-01   # 日本", " 3 |   published: 2015-13-01   # 日本", "   |              ^^^^^^^^^^")]
    public void Carets_stand_under_the_wrong_part(string line, string shown, string carets)
    {
        var called = Check(line);

        Assert.Equal([shown, carets], called.Lines.SkipWhile(static line => !line.Contains("): error ", StringComparison.Ordinal)).Skip(1).Take(2));
    }

    [Theory]
    [InlineData("one\ntwo\n", 7, 0, " 2 | two", "   |    ^")]
    [InlineData("one\r\ntwo", 3, 0, " 1 | one", "   |    ^")]
    [InlineData("one\r\ntwo", 1, 6, " 1 | one", "   |  ^^")]
    [InlineData("", 0, 0, " 1 | ", "   | ^")]
    [InlineData("\u5CF6\U0001F600x", 3, 1, " 1 | \u5CF6\U0001F600x", "   |     ^")]
    [InlineData("e\u0301x", 1, 1, " 1 | e\u0301x", "   | ^")]
    [InlineData("島島x", 0, 2, " 1 | 島島x", "   | ^^^^")]
    public void There_is_a_caret_at_the_end_of_a_line_and_none_beyond(string text, int start, int length, string shown, string carets)
    {
        using var output = new StringWriter();

        DiagnosticRenderer.Write([new Diagnostic(Descriptors.NotUtf8, new InputText("a.facts", text), new TextSpan(start, length), default)], Screen.None.ConsoleOn(output));

        Assert.Equal([shown, carets], output.ToString().ReplaceLineEndings("\n").Split('\n').Skip(1).Take(2));
    }

    [Fact]
    public void Half_a_character_takes_one_column() =>
        There_is_a_caret_at_the_end_of_a_line_and_none_beyond("a" + '\uD800' + "b", 2, 1, " 1 | a\uFFFDb", "   |   ^");

    [Fact]
    public void Characters_that_steer_a_terminal_do_not_reach_it()
    {
        var called = Check("  published: \u001B[31m2015\u202E");

        Assert.DoesNotContain(called.Output, static c => c is '\u001B' or '\u202E');
        Assert.Contains(" 3 |   published: \uFFFD[31m2015\uFFFD", called.Lines);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(4000)]
    public void A_manyline_is_cut_around_the_carets(int at)
    {
        var names = string.Join(", ", Enumerable.Range(0, 400).Select(static i => $"name-{i:0000}"));
        var line = $"  aka: {names[..Math.Min(at, names.Length - 11)]}".TrimEnd();
        var called = Check($"{line} 2015-13-01 {names}"[..Math.Min(9000, line.Length + 12 + names.Length)]);

        var (shown, carets) = (called.Lines[^5], called.Lines[^4]);
        Assert.InRange(shown.Length, 1, 210);
        Assert.InRange(carets.LastIndexOf('^'), 6, shown.Length);
    }

    /// <summary>Of a line of megabytes only what is near the carets is looked at; no pair is cut there.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_line_without_end_is_shown_around_the_carets(int shift)
    {
        var many = new string('a', shift) + string.Concat(Enumerable.Repeat("😀", 500_000));
        var file = new InputText("a.facts", many + "here" + many);

        var excerpt = LineExcerpt.Create(file, new TextSpan(many.Length, 4), 120);

        Assert.StartsWith("…", excerpt.Line, StringComparison.Ordinal);
        Assert.EndsWith("…", excerpt.Line, StringComparison.Ordinal);
        Assert.DoesNotContain('\uFFFD', excerpt.Line);
        Assert.Contains("😀here", excerpt.Line, StringComparison.Ordinal);
        Assert.Equal("^^^^", excerpt.Carets.Trim());
    }

    private Called Check(string line)
    {
        var called = Called.With("check", _folder.Write("a.facts", "scenario s \"S\"\nsource almanac \"Almanac\"\n" + line));
        Assert.Equal(1, called.ExitCode);
        return called;
    }
}
