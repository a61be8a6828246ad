using System;
using System.Text.Json;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

/// <summary>A thing gets another name in all files at once, or the reason why not.</summary>
public sealed class RenameTests
{
    [Theory]
    [InlineData("envoy ida-§roe", "ida-roe", "ida-lind")]
    [InlineData("first-talk.mo§od", "mood", "temper")]
    [InlineData("kind po§rt", "port", "haven")]
    [InlineData("mood: ca§lm", "calm", "quiet")]
    [InlineData("use har§bour", "harbour", "coasts")]
    [InlineData("extends light§house", "lighthouse", "beacon")]
    public void Every_place_gets_the_new_name(string place, string old, string name)
    {
        using var session = NavigationTests.In(place);

        var edit = session.Ask("textDocument/rename", new { newName = name });

        foreach (var file in new[] { "a.facts", "b.facts", "c.facts" })
        {
            var after = session.After(edit, file);
            Assert.Contains(name, session.After(edit, "b.facts"), StringComparison.Ordinal);

            // What else is written so keeps it: a choice and a field of one name, words of labels.
            Assert.DoesNotContain(old switch { "mood" => ".mood", "port" => "of port", "lighthouse" => " lighthouse \"", _ => old }, after, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Lines_about_words_and_sides_get_the_new_name()
    {
        const string vocabulary = "vocabulary v\nkind sale\n  sides: seller, buyer\n  seller: sale\n  buyer: sale\nchoice stage: open, shut\n  real: shut\n  shut: \"shut\"\n";
        using var words = Session.With(("a.facts", vocabulary.Replace("open, shut", "open, §shut", StringComparison.Ordinal)));
        using var sides = Session.With(("a.facts", vocabulary.Replace("  seller", "  §seller", StringComparison.Ordinal)));

        Assert.Equal(
            vocabulary.Replace(" shut\n", " closed\n", StringComparison.Ordinal).Replace("  shut:", "  closed:", StringComparison.Ordinal),
            words.After(words.Ask("textDocument/rename", new { newName = "closed" }), "a.facts"));
        Assert.Equal(
            vocabulary.Replace("seller", "vendor", StringComparison.Ordinal),
            sides.After(sides.Ask("textDocument/rename", new { newName = "vendor" }), "a.facts"));
    }

    [Theory]
    [InlineData("envoy ida-§roe", "Ida Roe", "write ‘ida-roe’")]
    [InlineData("envoy ida-§roe", "old-quay", "old-quay")]
    [InlineData("envoy ida-§roe", "", "spelt")]
    [InlineData("mood: ca§lm", "stormy", "stormy")]
    [InlineData("use har§bour", "lighthouse", "lighthouse")]
    [InlineData("  mo§od: mood", "cost", "cost")]
    [InlineData("stat§us: occurred", "state", "built in")]
    [InlineData("\"The Ga§zette\"", "name", "no name here")]
    public void What_would_be_wrong_is_refused(string place, string name, string reason)
    {
        using var session = NavigationTests.In(place);

        var (code, message) = session.Refused("textDocument/rename", new { newName = name });

        Assert.Equal(-32803, code);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_name_alone_is_prepared()
    {
        using var session = NavigationTests.In("expect first-talk.wh§ere is");

        var prepared = session.Ask("textDocument/prepareRename");

        Assert.Equal("where", prepared.GetProperty("placeholder").GetString());
        Assert.Equal("b.facts 27 where", session.PlaceOf(prepared.GetProperty("range")));
    }

    [Fact]
    public void What_is_built_in_is_not_prepared()
    {
        using var session = NavigationTests.In("stat§us: occurred");

        Assert.Contains("built in", session.Refused("textDocument/prepareRename", new { }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_is_not_prepared()
    {
        using var session = NavigationTests.In("\"The Ga§zette\"");

        Assert.Equal(JsonValueKind.Null, session.Ask("textDocument/prepareRename").ValueKind);
    }
}
