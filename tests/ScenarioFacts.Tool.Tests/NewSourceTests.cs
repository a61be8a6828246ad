using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class NewSourceTests : IDisposable
{
    private const string Article = "The Courier, 4 May 2022\nNorland and Vestmark sign a treaty\n\nIda Roe signed on 2 May 2022 for Norland.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_lines_have_what_the_head_of_the_text_says_and_quote_it()
    {
        var called = Called.With("new", "source", _folder.Write("a 1.txt", Article));

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Equal(
            """
            source norland-vestmark-sign-treaty "Norland and Vestmark sign a treaty"
              text: "a 1.txt"
              publisher: "The Courier"
                > norland-vestmark-sign-treaty "The Courier, 4 May 2022"
              published: 2022-05-04
                > norland-vestmark-sign-treaty "The Courier, 4 May 2022"

            """.ReplaceLineEndings("\n"),
            called.Output);
    }

    [Theory]
    [InlineData("Ships meet at Port Ansel\nPublished on Saturday, January 21, 2015\n", "Ships meet at Port Ansel", "2015-01-21", null)]
    [InlineData("Ships meet at Port Ansel\nHarbour News of Selm | 21 January 2015\n", "Ships meet at Port Ansel", "2015-01-21", "Harbour News of Selm")]
    [InlineData("2015-03-07 Ships meet at Port Ansel.\nThey met.\n", "Ships meet at Port Ansel", "2015-03-07", null)]
    [InlineData("News\nShips meet at Port Ansel\nBy Ida Roe and others\nThe Herald, March 2015\n", "Ships meet at Port Ansel", "2015-03", "The Herald")]
    [InlineData("Ships \"meet\" at Port Ansel\nThe talks of 3 March 2015 were the first ones that were ever held by the two countries.\n", "Ships \\\"meet\\\" at Port Ansel", null, null)]
    [InlineData("Ships meet at Port Ansel\nMarch 2015\n", "Ships meet at Port Ansel", "2015-03", null)]
    [InlineData("第一回会談 2015年1月21日\n", "Text", "2015-01-21", null)]
    [InlineData("Ships meet at Port Ansel\n\nPort Ansel, 12 March 2015 - The ships of two countries met there on Tuesday for the first time, and stayed.\n", "Ships meet at Port Ansel", "2015-03-12", null)]
    [InlineData("Ships meet at Port Ansel\nPORT ANSEL, Selm (March 12, 2015) — The ships of two countries met there on Tuesday for the first time.\n", "Ships meet at Port Ansel", "2015-03-12", null)]
    [InlineData("The Courier, 12 March 2015 - Ships meet at Port Ansel\n", "Ships meet at Port Ansel", "2015-03-12", "The Courier")]
    [InlineData("Ships meet at Port Ansel\nThe ships met on 12 March 2015 – a Thursday – and they stayed for a week before they left again.\n", "Ships meet at Port Ansel", null, null)]
    [InlineData("", "Text", null, null)]
    public void Title_date_and_publisher_are_those_that_stand_there_and_no_others(string article, string title, string? published, string? publisher)
    {
        var lines = Called.With("new", "source", _folder.Write("text.txt", article)).Lines;

        Assert.EndsWith($" \"{title}\"", lines[0], StringComparison.Ordinal);
        Assert.Equal(published is null ? [] : [$"  published: {published}"], lines.Where(static line => line.StartsWith("  published:", StringComparison.Ordinal)));
        Assert.Equal(publisher is null ? [] : [$"  publisher: \"{publisher}\""], lines.Where(static line => line.StartsWith("  publisher:", StringComparison.Ordinal)));
        _folder.Write("a.facts", "scenario s\n\n" + string.Join('\n', lines) + "\n");
        // A source that nothing quotes yet, not even what it says of itself, is told to be unused.
        var check = Called.With("check", _folder.Root);
        Assert.Equal(lines.Any(static line => line.StartsWith("    > ", StringComparison.Ordinal)) ? "0 errors, 0 warnings" : "0 errors, 1 warning", check.Verdict);
        Assert.Equal(check.Verdict.EndsWith("1 warning", StringComparison.Ordinal), check.Output.Contains("FACT4017", StringComparison.Ordinal));
        Assert.Equal(0, Called.With("format", _folder.Root, "--check").ExitCode);
    }

    /// <summary>Whatever a text begins with and is called, its lines have no error.</summary>
    [Theory]
    [InlineData("expect.txt", "")]
    [InlineData("a-name.txt", "12 34 56\n")]
    [InlineData("because.txt", "\u0000\u0001 \u001b[31mred words here\u2028next line of it\n")]
    [InlineData("of.txt", "of the and\n")]
    [InlineData("x.txt", "Ships \ufffd\ufffd meet at\tSelm\n")]
    [InlineData("Text (1) \"x\".txt", "A \\ title \"with\" signs {|x|} and ‘quotes’\n")]
    [InlineData("x.txt", "\ud83d\ude80 rockets and 31 February 2015 in it\n")]
    [InlineData("x.txt", "The Gazette, 4 May 2022\nThe Gazette, 4 May 2022\nShips meet at Selm\n")]
    [InlineData("x.txt", "Ships meet at Selm\n4 May 2022 4 May 2022 4 May 2022\n")]
    [InlineData("x.txt", "Ships meet at Selm\nPublished by The \"Old\" Courier on 4 May 0000\n")]
    [InlineData("x.txt", "Ships meet at Selm\nMay 2999 may be\n")]
    [InlineData("x.txt", "Ships [...] meet at Selm # not a note\n")]
    public void The_lines_for_any_text_have_no_error(string fileName, string article)
    {
        var called = Called.With("new", "source", _folder.Write(fileName, article));

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        _folder.Write("a.facts", "scenario s\n\n" + called.Output);
        Assert.StartsWith("0 errors", Called.With("check", _folder.Root).Verdict, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\ufeff")]
    public void Lines_that_are_added_to_a_file_leave_the_rest_as_it_is(string newLine, string mark)
    {
        var before = $"{mark}scenario s{newLine}{newLine}event calm{newLine}  status: occurred{newLine}    because \"it was calm\"";
        var path = _folder.Write("facts/a.facts", before);
        var text = _folder.Write("facts/text.txt", Article);

        var called = Called.With("new", "source", text, "--to", path);

        Assert.Equal((0, ""), (called.ExitCode, called.Error));
        Assert.Single(called.Lines);
        var after = File.ReadAllText(path);
        Assert.StartsWith(before.TrimStart('\ufeff') + newLine + newLine + "source norland-vestmark-sign-treaty", after, StringComparison.Ordinal);
        Assert.Equal(mark.Length > 0, File.ReadAllBytes(path)[0] == 0xEF);
        Assert.Equal(newLine == "\r\n", after.Contains("4 May 2022\"\r\n", StringComparison.Ordinal));
        Assert.StartsWith("0 errors", Called.With("check", _folder["facts"]).Verdict, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_none_that_the_facts_have_and_a_text_elsewhere_is_asked_for()
    {
        var path = _folder.Write("facts/a.facts", "scenario s\nevent norland-vestmark-sign-treaty\n");

        var called = Called.With("new", "source", _folder.Write("text.txt", Article), "--to", path);

        Assert.Contains("‘norland-vestmark-sign-treaty-2’", called.Lines[0], StringComparison.Ordinal);
        Assert.Contains("copy it there", called.Lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_a_source_names_gets_no_second_one()
    {
        var path = _folder.Write("a.facts", "scenario s\nsource gazette\n  text: \"text.txt\"\n");

        Assert.Contains("names text.txt already", Called.With("new", "source", _folder.Write("text.txt", Article), "--to", path).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_scenario_may_have_a_source_of_its_own_for_the_same_text()
    {
        _folder.Write("b.facts", "scenario other\nsource gazette\n  text: \"text.txt\"\n  published: 2022-05-04\n    > gazette \"Courier, 4 May 2022\"\n");
        var path = _folder.Write("a.facts", "scenario s\n");

        Assert.Equal(0, Called.With("new", "source", _folder.Write("text.txt", Article), "--to", path).ExitCode);
        Assert.Equal("0 errors, 0 warnings", Called.With("check", _folder.Root).Verdict);
    }

    [Theory]
    [InlineData("is not there", "none.txt")]
    [InlineData("is a folder", ".")]
    [InlineData("holds facts", "a.facts")]
    [InlineData("is a seal", "text.txt.seal")]
    [InlineData("hidden", ".env")]
    [InlineData("is no .facts file", "text.txt", "--to", "text.txt")]
    [InlineData("facts new scenario", "text.txt", "--to", "b.facts")]
    [InlineData("no file of a scenario", "text.txt", "--to", "words.facts")]
    public void What_is_no_text_or_no_scenario_is_told_in_one_line(string advice, string text, params string[] more)
    {
        foreach (var name in new[] { "text.txt", "text.txt.seal", ".env" })
            _folder.Write(name, Article);
        _folder.Write("a.facts", "scenario s\n");
        _folder.Write("words.facts", "vocabulary words\n");

        var arguments = more.Select(word => word.StartsWith('-') ? word : _folder[word]);
        Assert.Contains(advice, Called.With(["new", "source", _folder[text], .. arguments]).Refusal, StringComparison.Ordinal);
        Assert.Equal("scenario s\n", File.ReadAllText(_folder["a.facts"]));
    }
}
