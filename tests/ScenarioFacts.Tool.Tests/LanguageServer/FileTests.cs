using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

/// <summary>What is asked of a whole file: its outline, its colours, what folds, and what can be mended.</summary>
public sealed class FileTests
{
    private static readonly string[] Refactorings = ["refactor"];
    private static readonly string[] FixAll = ["source.fixAll"];

    [Fact]
    public void The_outline_has_the_scenario_its_facts_and_their_claims()
    {
        using var session = Session.With(("a.facts", Talks.Vocabulary), ("b.facts", "§" + Talks.Scenario));

        var root = Assert.Single(session.Ask("textDocument/documentSymbol").EnumerateArray());

        Assert.Equal("lighthouse", root.GetProperty("name").GetString());
        var facts = root.GetProperty("children").EnumerateArray().ToList();
        Assert.Equal(["gazette", "letter", "long-quay", "old-quay", "ida-roe", "first-talk", "expect first-talk.where"], facts.Select(static fact => fact.GetProperty("name").GetString()));
        Assert.Equal(["status", "where", "guests", "mood"], facts[5].GetProperty("children").EnumerateArray().Select(static claim => claim.GetProperty("name").GetString()));
        Assert.EndsWith("because \"nobody shouted\"", session.PlaceOf(facts[5].GetProperty("range")), StringComparison.Ordinal);
        Assert.Equal("b.facts 19 first-talk", session.PlaceOf(facts[5].GetProperty("selectionRange")));
    }

    [Fact]
    public void The_outline_of_a_vocabulary_has_kinds_fields_and_words()
    {
        using var session = Session.With(("a.facts", "§" + Talks.Vocabulary));

        var items = session.Ask("textDocument/documentSymbol")[0].GetProperty("children").EnumerateArray().ToList();

        Assert.Equal(["port", "envoy", "talk", "depth-unit", "mood"], items.Select(static item => item.GetProperty("name").GetString()));
        Assert.Equal(["calm", "stormy"], items[4].GetProperty("children").EnumerateArray().Select(static word => word.GetProperty("name").GetString()));
        Assert.EndsWith("cost: money", session.PlaceOf(items[2].GetProperty("range")), StringComparison.Ordinal);
    }

    [Fact]
    public void Bodies_and_comments_fold()
    {
        using var session = Session.With("§# one\n# two\nscenario x\n\nsource a\n  text: \"a.txt\"\n\n  # in it\n  published: 2015\n\n# last\n");

        var ranges = session.Ask("textDocument/foldingRange").EnumerateArray().Select(static range => (range.GetProperty("startLine").GetInt32(), range.GetProperty("endLine").GetInt32()));

        Assert.Equal([(4, 8), (0, 1)], ranges);
    }

    [Fact]
    public void Words_are_coloured_by_what_they_stand_for()
    {
        using var session = Session.With(("a.facts", Talks.Vocabulary), ("b.facts", """
            §scenario lighthouse "😀 talks" # note
            use harbour
            port quay
              in: nowhere
            talk t
              where accepted: quay
                > gazette "three words here"
              status at 2021-05-03: occurred
            expect t.where is quay
            ## kept
            """));

        Assert.Equal(
            """
            scenario:keyword lighthouse:namespace* "😀 talks":string # note:comment
            use:keyword harbour:namespace
            port:type quay:variable*
            in:property
            talk:type t:variable*
            where:property accepted:modifier quay:variable
            "three words here":string
            status:property at:keyword 2021-05-03:number occurred:enumMember
            expect:keyword t:variable where:property is:keyword quay:variable
            ## kept:comment
            """.ReplaceLineEndings("\n"),
            Coloured(session));
    }

    [Fact]
    public void A_vocabulary_is_coloured()
    {
        using var session = Session.With(("a.facts", "§vocabulary v\nkind a is event\n  evidence: optional\n  b: list of a, required\n  c: quantity of u\n  d: text, quoted # x\n  naming: proper\n  sides: b, d\nchoice u: km, mile\n  real: km # y\n  km: \"km\""));

        Assert.Equal(
            """
            vocabulary:keyword v:namespace*
            kind:keyword a:type* is:keyword event:type
            evidence:keyword optional:keyword
            b:property* list:keyword of:keyword a:type required:keyword
            c:property* quantity:type of:keyword u:enum
            d:property* text:type quoted:keyword # x:comment
            naming:keyword proper:keyword
            sides:keyword b:property d:property
            choice:keyword u:enum* km:enumMember* mile:enumMember*
            real:keyword km:enumMember # y:comment
            km:enumMember "km":string
            """.ReplaceLineEndings("\n"),
            Coloured(session));
    }

    [Fact]
    public void A_word_that_is_like_another_is_a_suggestion_that_a_person_picks()
    {
        using var session = Session.With("§" + Samples.Sound.Replace("planned", "planed", StringComparison.Ordinal));
        var wrong = Assert.Single(session.Diagnostics());

        var actions = session.Ask("textDocument/codeAction", new { range = wrong.GetProperty("range"), context = new { diagnostics = new[] { wrong } } });

        var action = Assert.Single(actions.EnumerateArray());
        Assert.Equal("Replace by ‘planned’", action.GetProperty("title").GetString());
        Assert.False(action.TryGetProperty("isPreferred", out _));
        Assert.Equal("FACT2006", action.GetProperty("diagnostics")[0].GetProperty("code").GetString());
        Assert.Equal(Samples.Sound, session.After(action.GetProperty("edit")));
    }

    [Fact]
    public void Several_suggestions_are_several_actions_and_none_is_preferred()
    {
        using var session = Session.With(Samples.Sound + "\n§event feats\n  status: planned\n    because \"x y z\"\nevent other\n  in: feat");
        var range = new { start = new { line = 0, character = 0 }, end = new { line = 100, character = 0 } };

        var actions = session.Ask("textDocument/codeAction", new { range, context = new { diagnostics = Array.Empty<object>() } }).EnumerateArray().ToList();

        Assert.All(actions, static action => Assert.Equal("quickfix", action.GetProperty("kind").GetString()));
    }

    [Fact]
    public void No_action_is_offered_elsewhere_or_of_another_kind()
    {
        using var session = Session.With("§" + Samples.Sound.Replace("planned", "planed", StringComparison.Ordinal));
        var (here, elsewhere) = (Assert.Single(session.Diagnostics()).GetProperty("range"), new { start = new { line = 0, character = 0 }, end = new { line = 0, character = 0 } });

        Assert.Empty(session.Ask("textDocument/codeAction", new { range = elsewhere, context = new { diagnostics = Array.Empty<object>() } }).EnumerateArray());
        Assert.Empty(session.Ask("textDocument/codeAction", new { range = here, context = new { only = Refactorings } }).EnumerateArray());
    }

    [Fact]
    public void What_can_mean_only_one_thing_is_preferred()
    {
        using var session = Session.With("§" + Samples.Sound.Replace("status: planned", "status = planned", StringComparison.Ordinal));
        var wrong = Assert.Single(session.Diagnostics());

        var action = Assert.Single(session.Ask("textDocument/codeAction", new { range = wrong.GetProperty("range"), context = new { diagnostics = new[] { wrong } } }).EnumerateArray());

        Assert.True(action.GetProperty("isPreferred").GetBoolean());
        Assert.Equal(Samples.Sound, session.After(action.GetProperty("edit")));
    }

    [Fact]
    public void Fix_all_never_turns_a_name_or_number_into_another()
    {
        using var session = Session.With("§scenario t\nuse defence\ncountry south-korea \"South Korea\"\n  because \"b\"\nplace x\n  in: north-korea\n    because \"b\"\nmeeting m\n  when: 2022-05/06\n    because \"b\"\n");
        var everywhere = new { start = new { line = 0, character = 0 }, end = new { line = 100, character = 0 } };

        Assert.Empty(session.Ask("textDocument/codeAction", new { range = everywhere, context = new { only = FixAll } }).EnumerateArray());
        Assert.Contains(session.Ask("textDocument/codeAction", new { range = everywhere, context = new { diagnostics = Array.Empty<object>() } }).EnumerateArray(), static action => action.GetProperty("title").GetString() == "Replace by ‘south-korea’");
    }

    [Fact]
    public void All_that_can_mean_only_one_thing_is_mended_at_once()
    {
        using var session = Session.With("§" + Samples.Sound.Replace("status: planned", "status planned", StringComparison.Ordinal) + "\nevent next \"Next\"\n  status = planned\n    because \"we know\"");
        var nowhere = new { start = new { line = 0, character = 0 }, end = new { line = 0, character = 0 } };

        var action = Assert.Single(session.Ask("textDocument/codeAction", new { range = nowhere, context = new { only = FixAll } }).EnumerateArray());

        Assert.Equal(Samples.Sound + "\nevent next \"Next\"\n  status: planned\n    because \"we know\"", session.After(action.GetProperty("edit")));
    }

    [Fact]
    public void A_file_gets_its_layout()
    {
        using var session = Session.With("§scenario   x\nsource a\n text:   \"a.txt\"");

        var edits = session.Ask("textDocument/formatting", new { options = new { tabSize = 4, insertSpaces = true } });

        Assert.Equal(ScenarioFacts.Language.Formatting.Formatter.Format(new ScenarioFacts.Language.Text.InputText("", "scenario   x\nsource a\n text:   \"a.txt\"")), session.Applied(edits));
    }

    [Fact]
    public void What_cannot_be_read_stays_as_it_is()
    {
        using var session = Session.With("§scenario   x\nsource a\n text   \"a.txt\"");

        Assert.Empty(session.Ask("textDocument/formatting", new { options = new { tabSize = 4, insertSpaces = true } }).EnumerateArray());
    }

    /// <summary>The words that have a colour, line by line, with a star where they declare something.</summary>
    private static string Coloured(Session session)
    {
        var legend = session.Client.Received[0].GetProperty("result").GetProperty("capabilities").GetProperty("semanticTokensProvider").GetProperty("legend").GetProperty("tokenTypes");
        var data = session.Ask("textDocument/semanticTokens/full").GetProperty("data").EnumerateArray().Select(static number => number.GetInt32()).ToList();
        var lines = new SortedDictionary<int, List<string>>();
        var (line, character) = (0, 0);
        foreach (var token in data.Chunk(5))
        {
            (line, character) = (line + token[0], token[0] == 0 ? character + token[1] : token[1]);
            var range = JsonSerializer.SerializeToElement(new { start = new { line, character }, end = new { line, character = character + token[2] } });
            if (!lines.TryGetValue(line, out var words))
                lines.Add(line, words = []);
            words.Add($"{session.PlaceOf(range).Split(' ', 3)[2]}:{legend[token[3]].GetString()}{((token[4] & 1) != 0 ? "*" : "")}");
        }

        return string.Join('\n', lines.Values.Select(static words => string.Join(' ', words)));
    }
}
