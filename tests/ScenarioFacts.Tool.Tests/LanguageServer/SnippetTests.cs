using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Text;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

/// <summary>Proposals with tab stops, which an editor that can show them takes in as they are expanded here.</summary>
public sealed partial class SnippetTests
{
    private const string Scenario = """
        scenario s
        use defence

        source gazette "The Gazette"
        source herald "The Herald"


        """;

    private const int Snippet = 15;

    [Theory]
    [InlineData("me§", "meeting …", """
        meeting NAME "Meeting"
          > gazette "three words or more"
          status: proposed
          when: DATE
        """)]
    [InlineData("§", "source …", """
        source NAME "Source"
          text: "ARTICLE.txt"
          published: DATE
        """)]
    [InlineData("meeting x\n  §", "evidence …", """
        meeting x
          > gazette "three words or more"
        """)]
    [InlineData("meeting x\n  where: y\n    §", "evidence …", """
        meeting x
          where: y
            > gazette "three words or more"
        """)]
    [InlineData("programme x\n  dis§", "dispute …", """
        programme x
          in disputed: VALUE
            > gazette "three words or more"
          in disputed: VALUE
            > gazette "three words or more"
        """)]
    public void A_snippet_brings_whole_lines(string before, string label, string after)
    {
        using var session = Session.WithSnippets(("a.facts", Scenario + before));

        var item = Items(session).Single(item => item.GetProperty("label").GetString() == label);

        Assert.Equal((Snippet, 2), (item.GetProperty("kind").GetInt32(), item.GetProperty("insertTextFormat").GetInt32()));
        Assert.Equal(after.ReplaceLineEndings("\n"), Taken(session, item)[Scenario.ReplaceLineEndings("\n").Length..]);
    }

    [Fact]
    public void A_choice_has_the_sources_and_words_of_the_scenario()
    {
        using var session = Session.WithSnippets(("a.facts", Scenario + "§"));

        var inserted = Items(session).Single(static item => item.GetProperty("label").GetString() == "meeting …").GetProperty("textEdit").GetProperty("newText").GetString()!;

        Assert.Contains("> ${3|gazette,herald|} \"${4:three words or more}\"", inserted, StringComparison.Ordinal);
        Assert.Contains("status: ${5|proposed,planned,underway,occurred,cancelled|}", inserted, StringComparison.Ordinal);
    }

    /// <summary>What is filled in can be read; what is not filled in is an error, and never a fact that nobody stated.</summary>
    [Fact]
    public void The_snippet_of_each_kind_can_be_read_once_it_is_filled_in_and_is_an_error_until_then()
    {
        using var session = Session.WithSnippets(("a.facts", Scenario + "§"));
        var snippets = Items(session).Where(static item => item.GetProperty("kind").GetInt32() == Snippet).ToList();

        Assert.InRange(snippets.Count, 30, 80);
        Assert.All(snippets, item =>
        {
            var taken = Taken(session, item);
            Assert.Contains(Compile(taken), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            var filled = taken.Replace("DATE", "2022-05-04", StringComparison.Ordinal).Replace("NUMBER", "4", StringComparison.Ordinal).Replace("CODE", "JP", StringComparison.Ordinal).Replace("NAME", "thing", StringComparison.Ordinal);
            Assert.DoesNotContain(Compile(filled), static diagnostic => diagnostic.Id.StartsWith("FACT1", StringComparison.Ordinal) || diagnostic.Id == "FACT3001");
        });
    }

    [Theory]
    [InlineData("§")]
    [InlineData("meeting x\n  §")]
    [InlineData("programme x\n  §")]
    public void An_editor_that_did_not_announce_them_gets_none(string line)
    {
        using var session = Session.With(("a.facts", Scenario + line));

        Assert.All(Items(session), static item => Assert.False(item.TryGetProperty("insertTextFormat", out _)));
        Assert.DoesNotContain(session.Completions(), static label => label.EndsWith('…'));
    }

    [Theory]
    [InlineData("meeting x\n  wh§ere: y")]
    [InlineData("meet§ing x")]
    [InlineData("meeting x\n  where: §")]
    [InlineData("use §")]
    public void A_line_that_goes_on_gets_none(string line)
    {
        using var session = Session.WithSnippets(("a.facts", Scenario + line));

        Assert.DoesNotContain(session.Completions(), static label => label.EndsWith('…'));
    }

    private static List<JsonElement> Items(Session session) => [.. session.Ask("textDocument/completion").GetProperty("items").EnumerateArray()];

    /// <summary>The file once the item is taken, each tab stop with its placeholder or its first choice, and each line indented like the first.</summary>
    private static string Taken(Session session, JsonElement item)
    {
        var after = session.Applied(JsonSerializer.SerializeToElement(new[] { item.GetProperty("textEdit") }));
        var inserted = item.GetProperty("textEdit").GetProperty("newText").GetString()!;
        var indent = new string(' ', item.GetProperty("textEdit").GetProperty("range").GetProperty("start").GetProperty("character").GetInt32());
        return after.Replace(inserted, Expand(inserted).Replace("\n", "\n" + indent, StringComparison.Ordinal), StringComparison.Ordinal).ReplaceLineEndings("\n");
    }

    private static string Expand(string snippet)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        return Stop().Replace(snippet, stop =>
        {
            if (stop.Groups["value"].Success)
                values[stop.Groups["number"].Value] = Escaped().Replace(stop.Groups["value"].Value, "$1");
            return values[stop.Groups["number"].Value];
        });
    }

    private static IReadOnlyList<Diagnostic> Compile(string text) => FactCompiler.Compile([new InputText("a.facts", text)], SourceLibrary.Empty).Diagnostics;

    [GeneratedRegex(@"\$\{(?<number>[0-9]+)(:(?<value>(\\.|[^\\}])*)|\|(?<value>(\\.|[^\\,|])*)(\\.|[^\\|])*\|)?\}")]
    private static partial Regex Stop();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escaped();
}
