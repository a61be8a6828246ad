using System;
using System.IO;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Terminal;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class DiagnosticTextTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_name_declared_twice_shows_both_lines()
    {
        _folder.Write("a.facts", "scenario s\nuse defence\ncountry japan\n");
        var path = _folder.Write("b.facts", "scenario s\n\nplace japan\n");

        var called = Called.With("check", _folder.Root);

        Assert.Equal(
            [
                " 3 | place japan",
                "   |       ^^^^^",
                $" declared here: {path.Replace('\\', '/').Replace("b.facts", "a.facts", StringComparison.Ordinal)}(3,9)",
                " 3 | country japan",
                "   |         ^^^^^",
                "",
                $"facts explain {called.Lines[0].Split("error ")[1][..8]} tells more",
                "1 error, 0 warnings in 2 facts of 2 files",
            ],
            called.Lines.Skip(1));
    }

    [Fact]
    public void A_quote_that_is_not_there_shows_what_is()
    {
        _folder.Write("gazette.txt", Samples.Text);

        var called = Called.With("check", _folder.Write("a.facts", Samples.Facts.Replace("Harbour", "Harbor", StringComparison.Ordinal)));

        Assert.Contains(called.Lines, static line => line.StartsWith(" gazette, line 3: “", StringComparison.Ordinal) && line.Contains("Harbour City", StringComparison.Ordinal));
    }

    [Fact]
    public void A_qualifier_is_shown_in_its_place()
    {
        _folder.Write("gazette.txt", Samples.Text);

        var called = Called.With("check", _folder.Write("a.facts", Samples.Facts));

        Assert.Contains(called.Lines, static line => line.StartsWith(" gazette, line ", StringComparison.Ordinal) && line.Contains('…', StringComparison.Ordinal));
    }

    [Fact]
    public void Suggestions_are_shown_where_the_message_has_them_not()
    {
        var error = Report.NotUtf8(new InputText("a.facts", "x"), new TextSpan(0, 1));

        Assert.Contains(" did you mean ‘one’ or ‘two’?", Shown(error.WithSuggestions(["one", "two"])));
        Assert.DoesNotContain(Shown(error.WithSuggestions(["UTF-8"])), static line => line.Contains("did you mean", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_of_files_and_words_of_sources_do_not_steer_the_terminal()
    {
        var file = new InputText("a\u001B[31m\u202E\n.facts", "x");
        var error = Report.NotUtf8(file, new TextSpan(0, 1)).WithRelated(file, new TextSpan(0, 1), "here").WithPassage("s\u0007", 0, "w\u009B1m");

        Assert.DoesNotContain(string.Concat(Shown(error)), static c => char.IsControl(c) || c == '\u202E');
        Assert.StartsWith("a\uFFFD[31m\uFFFD\uFFFD.facts(1,1): error FACT1013: ", Shown(error)[0], StringComparison.Ordinal);
    }

    private static string[] Shown(Diagnostic diagnostic)
    {
        using var output = new StringWriter();
        DiagnosticRenderer.Write([diagnostic], Screen.None.ConsoleOn(output));
        return output.ToString().ReplaceLineEndings("\n").Split('\n');
    }
}
