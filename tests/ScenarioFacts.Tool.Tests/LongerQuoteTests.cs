using System;
using System.IO;
using System.Linq;
using ScenarioFacts.Tool.Tests.LanguageServer;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>Longer quotes as people and editors see them: a fix where the quote cuts a figure, an offer elsewhere.</summary>
public sealed class LongerQuoteTests : IDisposable
{
    private const string Cut = "\"5 million boats are moored\"";
    private const string Whole = "\"2.5 million boats are moored\"";
    private const string Short = "\"Ida Roe went to Selm\"";
    private const string Long = "\"Ida Roe went to Selm with her colleague Tomas Lind\"";
    private const string Paper = "At Selm 2.5 million boats are moored.\nThere Ida Roe went to Selm with her colleague Tomas Lind to see the yard.\n";

    private const string Facts = $"""
        scenario s "S"
        use defence
        source paper "The Paper"
          text: "paper.txt"
        person roe "Ida Roe"
          because "known"
        person lind "Tomas Lind"
          because "known"
        deployment boats "Boats"
          personnel: 2.5 million
            > paper {Cut}
        meeting talks "Talks"
          participants: lind
            > paper {Short}

        """;

    private static readonly string[] FixAll = ["source.fixAll"];

    private readonly TemporaryFolder _folder = new();

    public LongerQuoteTests()
    {
        _folder.Write("paper.txt", Paper);
        _folder.Write("a.facts", Facts);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Check_offers_a_longer_quote_and_mends_a_cut_figure()
    {
        var offered = Called.With("check", _folder.Root);
        Assert.Contains(" these words have it: " + Long, offered.Lines);
        Assert.Equal("3 errors, 0 warnings", offered.Verdict);

        var mended = Called.With("check", _folder.Root, "--fix");

        Assert.Equal(Facts.Replace(Cut, Whole, StringComparison.Ordinal), File.ReadAllText(_folder["a.facts"]));
        Assert.Equal("1 error, 0 warnings", mended.Verdict);
        Assert.Contains(mended.Lines, static line => line.Contains("error FACT4031", StringComparison.Ordinal));
    }

    [Fact]
    public void Json_has_both()
    {
        var diagnostics = Called.With("check", _folder.Root, "--format", "json").Diagnostics;

        Assert.Equal(["FACT4019", "FACT4028", "FACT4031"], diagnostics.Select(static diagnostic => diagnostic.GetProperty("id").GetString()));
        Assert.Equal(Whole, Assert.Single(diagnostics[1].GetProperty("fix").EnumerateArray()).GetProperty("newText").GetString());
        Assert.Empty(diagnostics[1].GetProperty("offer").EnumerateArray());
        Assert.Empty(diagnostics[2].GetProperty("fix").EnumerateArray());
        Assert.Equal(Long, Assert.Single(diagnostics[2].GetProperty("offer").EnumerateArray()).GetProperty("newText").GetString());
    }

    [Fact]
    public void An_editor_has_both_as_code_actions_and_fixes_only_the_cut_by_itself()
    {
        using var session = Session.With(static folder => folder.Write("paper.txt", Paper), ("a.facts", "§" + Facts));
        var everything = new { start = new { line = 0, character = 0 }, end = new { line = 15, character = 0 } };

        var actions = session.Ask("textDocument/codeAction", new { range = everything, context = new { diagnostics = Array.Empty<object>() } }).EnumerateArray().ToList();
        var all = session.Ask("textDocument/codeAction", new { range = everything, context = new { only = FixAll } }).EnumerateArray().ToList();

        Assert.Equal([$"Replace by ‘{Whole}’", $"Replace by ‘{Long}’"], actions.Select(static action => action.GetProperty("title").GetString()));
        Assert.Equal([true, false], actions.Select(static action => action.TryGetProperty("isPreferred", out _)));
        Assert.Equal(Facts.Replace(Short, Long, StringComparison.Ordinal), session.After(actions[1].GetProperty("edit")));
        Assert.Equal(Facts.Replace(Cut, Whole, StringComparison.Ordinal), session.After(Assert.Single(all).GetProperty("edit")));
    }
}
