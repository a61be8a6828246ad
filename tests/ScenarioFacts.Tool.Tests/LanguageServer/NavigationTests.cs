using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace ScenarioFacts.Tool.Tests.LanguageServer;

/// <summary>From a name to its declaration, to all who use it, and what is said of it.</summary>
public sealed class NavigationTests
{
    [Theory]
    [InlineData("  where: old-§quay", "b.facts 11 old-quay")]
    [InlineData("guests: §ida-roe as", "b.facts 14 ida-roe")]
    [InlineData("as long-quay§,", "b.facts 10 long-quay")]
    [InlineData("> lett§er via", "b.facts 7 letter")]
    [InlineData("> letter via ida§-roe \"", "b.facts 14 ida-roe")]
    [InlineData("within: gaz§ette via", "b.facts 3 gazette")]
    [InlineData("within: gazette via id§a-roe", "b.facts 14 ida-roe")]
    [InlineData("expect first-§talk.where", "b.facts 19 first-talk")]
    [InlineData("expect first-talk.wh§ere is", "a.facts 18 where")]
    [InlineData("talk.where is old-q§uay", "b.facts 11 old-quay")]
    [InlineData("ta§lk first-talk", "a.facts 16 talk")]
    [InlineData("mood: ca§lm", "a.facts 24 calm")]
    [InlineData("gue§sts:", "a.facts 19 guests")]
    [InlineData("use har§bour", "a.facts 0 harbour")]
    public void A_name_leads_to_its_declaration(string place, string declaration)
    {
        using var session = In(place);

        Assert.Equal([declaration], session.Places(session.Ask("textDocument/definition")));
    }

    [Theory]
    [InlineData("kind talk is ev§ent", "event \"Event\"")]
    [InlineData("stat§us: occurred", "status: status, over time")]
    [InlineData("status: occ§urred", "occurred, cancelled")]
    [InlineData("sour§ce letter", "source \"Source\"")]
    public void What_is_built_in_leads_to_a_file_beside_the_tool(string place, string declaration)
    {
        using var session = In(place);

        var found = session.Ask("textDocument/definition");

        var path = new Uri(found.GetProperty("uri").GetString()!).LocalPath;
        Assert.Equal("core.facts", Path.GetFileName(path));
        var start = found.GetProperty("range").GetProperty("start");
        Assert.StartsWith(declaration, File.ReadAllLines(path)[start.GetProperty("line").GetInt32()][start.GetProperty("character").GetInt32()..], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("use def§ence", "vocabulary defence")]
    [InlineData("mee§ting x", "kind meeting")]
    [InlineData("partici§pants: y", "participants:")]
    public void The_defence_vocabulary_can_be_opened_and_has_no_diagnostics(string place, string declaration)
    {
        using var session = Session.With("scenario s\nuse defence\nmeeting x\n  participants: y\n".Replace(place.Replace("§", "", StringComparison.Ordinal), place, StringComparison.Ordinal));

        var uri = session.Ask("textDocument/definition").GetProperty("uri").GetString()!;
        var text = File.ReadAllText(new Uri(uri).LocalPath);
        Assert.Contains(declaration, text, StringComparison.Ordinal);
        session.Client.Open(uri, text);
        Assert.Equal(JsonValueKind.Null, session.Client.Ask("textDocument/hover", new { textDocument = new { uri }, position = new { line = 3, character = 6 } }).ValueKind);
        session.Diagnostics();
        Assert.DoesNotContain(session.Client.Received, message => message.TryGetProperty("params", out var parameters) && parameters.TryGetProperty("uri", out var published) && published.GetString() == uri);
    }

    [Theory]
    [InlineData("\"The Ga§zette\"")]
    [InlineData("published: 2021§-05-04")]
    public void What_is_no_name_leads_nowhere(string place)
    {
        using var session = In(place);

        Assert.Equal(JsonValueKind.Null, session.Ask("textDocument/definition").ValueKind);
    }

    [Fact]
    public void All_who_name_a_fact_are_found_in_all_files()
    {
        using var session = In("envoy ida-§roe");

        string[] uses = ["b.facts 8 ida-roe", "b.facts 20 ida-roe", "b.facts 23 ida-roe", "c.facts 4 ida-roe"];
        Assert.Equal(uses, session.Places(session.Ask("textDocument/references", new { context = new { includeDeclaration = false } })).Order(StringComparer.Ordinal).OrderBy(static place => place[0]).ThenBy(static place => place.Length));
        Assert.Contains("b.facts 14 ida-roe", session.Places(session.Ask("textDocument/references", new { context = new { includeDeclaration = true } })));
    }

    [Theory]
    [InlineData("cho§ice mood: calm", "")]
    [InlineData("choice mo§od", "a.facts 20 mood|a.facts 24 mood")]
    [InlineData("  mo§od: mood", "a.facts 20 mood|b.facts 24 mood|c.facts 2 mood")]
    [InlineData("calm, sto§rmy", "a.facts 24 stormy|c.facts 2 stormy")]
    [InlineData("extends light§house", "b.facts 0 lighthouse|c.facts 0 lighthouse")]
    public void All_uses_of_what_vocabularies_declare_are_found(string place, string uses)
    {
        using var session = In(place);

        Assert.Equal(uses, string.Join('|', session.Places(session.Ask("textDocument/references", new { context = new { includeDeclaration = true } })).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_uses_in_a_file_are_highlighted()
    {
        using var session = In("  where: old-§quay");

        var places = session.Ask("textDocument/documentHighlight").EnumerateArray().ToList();

        Assert.Equal(
            ["b.facts 11 old-quay", "b.facts 22 old-quay", "b.facts 23 old-quay", "b.facts 27 old-quay"],
            places.Select(place => session.PlaceOf(place.GetProperty("range"))));
        Assert.Equal([3, 2, 2, 2], places.Select(static place => place.GetProperty("kind").GetInt32()));
    }

    [Theory]
    [InlineData("expect first-§talk.where", "First talk|talk `first\\-talk`|What opened it all|where: old\\-quay|letter via ida\\-roe: “ministers met at the quay”|because “nobody shouted”")]
    [InlineData("guests: §ida-roe as", "Ida \\[Roe\\]\\(http\\:\\/\\/x\\)|post at 2021\\-05\\-03: long\\-quay")]
    [InlineData("  whe§re: old-quay", "`port, required`|Where it was held")]
    [InlineData("ta§lk first-talk", "**Talk**|`event`|`where` (required)")]
    [InlineData("mood: ca§lm", "`calm`, `stormy`")]
    [InlineData("status: occ§urred", "How real an event is")]
    [InlineData("extends light§house", "The lighthouse talks|scenario|6 facts")]
    [InlineData("use har§bour", "vocabulary|3 kinds, 2 choices")]
    public void What_is_known_of_a_name_is_shown(string place, string pieces)
    {
        using var session = In(place);

        var shown = session.Ask("textDocument/hover").GetProperty("contents").GetProperty("value").GetString()!;

        Assert.All(pieces.Split('|'), piece => Assert.Contains(piece.Replace("`first\\-talk`", "`first-talk`", StringComparison.Ordinal), shown, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_fact_each_claim_is_shown_with_how_it_is_backed()
    {
        const string Text = """
            scenario s
            use defence
            source gazette
              text: "gazette.txt"
              published: 2021-05-04
            country norland
            place port-ansel "Port Ansel"
              in: norland
            meeting talks "Naval talks"
              status: occurred
                > gazette "naval talks were held at Port Ansel"
              where: port-ansel
                > gazette "held at Port Ansel on 3 May"
              participants: norland
                because "Norland was the host"
            expect tal§ks.status at 2021-06 is occurred
            """;
        using var session = Session.With(static folder => folder.Write("gazette.txt", "The naval talks were held at Port Ansel on 3 May.\n"), ("a.facts", Text));

        var shown = session.Ask("textDocument/hover").GetProperty("contents").GetProperty("value").GetString()!.Split('\n');

        Assert.Contains("- where: port\\-ansel *(named in the words)*", shown);
        Assert.Contains("- participants: norland *(inferred)*", shown);
        Assert.Contains("  - because “Norland was the host”", shown);
    }

    [Fact]
    public void Nothing_is_shown_of_what_is_no_name()
    {
        using var session = In("\"The Ga§zette\"");

        Assert.Equal(JsonValueKind.Null, session.Ask("textDocument/hover").ValueKind);
    }

    [Fact]
    public void Quoted_words_lead_to_the_source_that_has_them()
    {
        using var session = Session.With(folder => folder.Write("gazette.txt", Samples.Text), ("a.facts", Samples.Facts.Replace("laid down", "lai§d down", StringComparison.Ordinal)));

        var place = session.Ask("textDocument/definition");
        var shown = session.Ask("textDocument/hover");

        Assert.Equal(session.UriOf("gazette.txt"), place.GetProperty("uri").GetString());
        Assert.Equal(3, place.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32());
        Assert.Equal("a.facts 15 \"be laid down before winter\"", session.PlaceOf(shown.GetProperty("range")));
        Assert.Contains("`gazette.txt`, line 4: “… ", shown.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);
        Assert.Contains("the keel of the supply boat might be laid down before winter comes", shown.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Symbols_are_found_by_a_piece_of_their_name_or_label()
    {
        using var session = In("ta§lk first-talk");

        string[] Names(string query) => [.. session.Client.Ask("workspace/symbol", new { query }).EnumerateArray().Select(static symbol => symbol.GetProperty("name").GetString()!)];

        Assert.Equal(["long-quay", "old-quay"], Names("QUAY"));
        Assert.Equal(["lighthouse"], Names("lighthouse"));
        Assert.Equal(["ida-roe"], Names("[roe]"));
        Assert.Equal(14, Names("").Length);
    }

    [Theory]
    [InlineData("the dock", "old-quay")]
    [InlineData("Pier", "old-quay")]
    [InlineData("Dockyard", "")]
    public void Facts_are_found_by_their_other_names(string query, string names)
    {
        using var session = Session.With(("a.facts", Talks.Vocabulary), ("b.facts", "§" + Talks.Scenario.Replace("port old-quay \"Old Quay\"\n", "port old-quay \"Old Quay\"\n  aka: \"The Dock\", \"The Pier\"\n", StringComparison.Ordinal)));

        Assert.Equal(names, string.Join(' ', session.Client.Ask("workspace/symbol", new { query }).EnumerateArray().Select(static symbol => symbol.GetProperty("name").GetString())));
    }

    /// <summary>The three files, with the caret where a piece of one of them has it.</summary>
    internal static Session In(string place)
    {
        var piece = place.Replace("§", "", StringComparison.Ordinal);
        string Marked(string text)
        {
            var at = text.IndexOf(piece, StringComparison.Ordinal);
            return at < 0 ? text : text[..at] + place + text[(at + piece.Length)..];
        }

        return Session.With(("a.facts", Marked(Talks.Vocabulary)), ("b.facts", Marked(Talks.Scenario)), ("c.facts", Marked(Talks.Variant)));
    }
}
