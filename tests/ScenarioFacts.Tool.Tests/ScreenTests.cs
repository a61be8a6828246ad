using System;
using System.Linq;
using System.Text.RegularExpressions;
using ScenarioFacts.Tool.Terminal;
using Spectre.Console;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>What a terminal is sent, and what a file is.</summary>
public sealed partial class ScreenTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true, null, "xterm-256color", false)]
    [InlineData(false, null, "xterm-256color", true)]
    [InlineData(false, "", "xterm", true)]
    [InlineData(false, "1", "xterm", false)]
    [InlineData(false, null, "dumb", false)]
    [InlineData(false, null, null, true)]
    public void Colours_are_for_terminals_that_want_them(bool isRedirected, string? noColour, string? term, bool isStyled)
    {
        var screen = Screen.Detect(isRedirected, name => name switch { "NO_COLOR" => noColour, "TERM" => term, _ => null });

        Assert.Equal((isStyled, !isRedirected), (screen.IsStyled, screen.IsShown));
    }

    [Fact]
    public void Colours_add_to_the_text_and_change_nothing_in_it()
    {
        _folder.Write("gazette.txt", Samples.Text);
        _folder.Write("wrong.facts", Samples.WrongMonth);
        _folder.Write("[red]hedged.facts", Samples.Facts.Replace("Harbour", "Harbor", StringComparison.Ordinal));

        var plain = Called.With("check", _folder.Root);
        var coloured = Called.On(Coloured(1000), "check", _folder.Root);

        Assert.DoesNotContain('\u001B', plain.Output);
        Assert.Equal(plain.Output, Escapes().Replace(coloured.Output, ""));
        Assert.Contains("\u001B[1;91merror FACT", coloured.Output, StringComparison.Ordinal);
        Assert.Contains("\u001B[1;93mwarning FACT", coloured.Output, StringComparison.Ordinal);
        Assert.Contains(coloured.Lines, static line => Carets().IsMatch(line));
    }

    [Fact]
    public void A_terminal_without_colour_gets_letters_alone()
    {
        var path = _folder.Write("a.facts", Samples.WrongMonth);

        Assert.Equal(Called.With("check", path), Called.On(new Screen(true, ColorSystemSupport.NoColors, 1000), "check", path));
    }

    [Fact]
    public void Other_programs_get_no_colour_from_a_terminal_either()
    {
        var path = _folder.Write("a.facts", Samples.WrongMonth);

        foreach (var format in new[] { "json", "github" })
            Assert.Equal(Called.With("check", path, "--format", format), Called.On(Coloured(80), "check", path, "--format", format));
    }

    [Fact]
    public void A_narrow_terminal_gets_a_cut_line_with_its_carets_in_place()
    {
        var path = _folder.Write("a.facts", $"scenario s\nuse defence\nplace {string.Join(", ", Enumerable.Range(10, 40).Select(static i => $"p{i}"))}, Wrong\n");

        var line = Called.On(new Screen(true, ColorSystemSupport.NoColors, 60), "check", path).Lines[1];
        var carets = Called.On(new Screen(true, ColorSystemSupport.NoColors, 60), "check", path).Lines[2];

        Assert.InRange(line.Length, 20, 60);
        Assert.Equal("Wrong", line.Substring(carets.IndexOf('^', StringComparison.Ordinal), carets.Count(static c => c == '^')));
    }

    private static Screen Coloured(int width) => new(true, ColorSystemSupport.Standard, width);

    [GeneratedRegex("\u001B\\[[0-9;]*m")]
    private static partial Regex Escapes();

    [GeneratedRegex("\u001B\\[1;91m *\\^+\u001B")]
    private static partial Regex Carets();
}
