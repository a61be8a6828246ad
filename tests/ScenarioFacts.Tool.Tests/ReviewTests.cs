using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>A project small enough to be counted by hand, and what a review says of it.</summary>
public sealed class ReviewTests : IDisposable
{
    private const string Vocabulary = """
        vocabulary sea "The sea"

        kind person "Person"
          plural: people
          evidence: optional
        kind place "Place"
          evidence: optional
        kind meeting is event "Meeting"
          where: place
          guests: list of person
          boats: count
        """;

    private const string Gazette = """
        Talks at Port Ansel

        The first talks were held in Port Ansel, says Ida Roe. According to the agency, three boats came.
        • Nobody spoke of money.
        • A second round might follow in the year 2022, officials said.
        Photo: A. Lind
        Photo: A. Lind
        * * *
        More from the Gazette
        A storm shut the harbour.
        """;

    private const string Herald = "The agency counted three boats in all. Ida Roe was the guest of the minister, and so was Tomas Lind, who came from the old town behind the hill by coach.";

    private const string Facts = """
        scenario harbour "The harbour"
        use sea

        source gazette "The Gazette"
          text: "gazette.txt"
          published: 2021-05-04
          ignore-after: "More from the Gazette"
          reliability: B
        source herald "The Herald"
          text: "herald.txt"
          published: 2021-05-05
          reliability: D
        source agency-story "The agency's story"
          within: gazette
          published: 2021-05~
            because "the Gazette has it from that month"
        source almanac "The almanac"

        person roe "Ida Roe"
        person lind "Tomas Lind"
        person agency "The agency"
        place port-ansel "Port Ansel"
        place lindholm "Lindholm"

        meeting first-talks "First talks"
          > gazette via roe "talks were held in Port Ansel"
          status: occurred
          when: 2021-05
            because "the paper is of 4 May"
          where accepted: port-ansel
          where rejected: lindholm
            > agency-story credibility 4 "A second round might"
            because "it must be another meeting"
          boats: 3
            > gazette via agency "the agency, three boats came"
            > herald via agency "agency counted three boats"
          guests: roe
            > herald "Ida Roe was the guest"
            > gazette "Ansel, says Ida Roe"

        meeting second-talks "Second talks"
          status: planned
            > gazette via officials "second round might follow"
          when: 2022
            > gazette "in the year 2022"

        person officials "Officials"
        """;

    private const string Variant = """
        scenario no-boats extends harbour "No boats"

        assume first-talks.boats: 0
          because "what if none came"
        retract first-talks.guests
          because "they had no boat"
        person guest "A guest"
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>A transcript without full stops is one sentence. No clock is asked: what takes the square of its length does not end within anyone's patience.</summary>
    [Fact]
    public void A_sentence_without_end_is_told_to_its_end()
    {
        var words = string.Join(" ", Enumerable.Range(0, 200_000).Select(static i => "w" + i.ToString(CultureInfo.InvariantCulture)));
        _folder.Write("talk.txt", words);
        var facts = _folder.Write("talk.facts", "scenario s\nuse defence\nsource talk \"T\"\n  text: \"talk.txt\"\nmeeting m \"M\"\n  > talk \"w7 w8 w9\"\n  status: occurred\n");

        var called = Called.With("review", facts);

        Assert.Contains(called.Lines, static line => line.EndsWith("w199998 w199999", StringComparison.Ordinal));
    }

    [Fact]
    public void The_sample_is_sound() => Assert.Equal(0, Called.With("check", Written()).ExitCode);

    [Theory]
    [InlineData("inferred", "agency-story.published 15", "first-talks.when 28")]
    [InlineData("unbacked", "gazette.published 6", "herald.published 11")]
    [InlineData("assumed", "first-talks.boats v3", "first-talks.guests v5", "guest v7")]
    [InlineData("disagreements", "first-talks.where rejected 31")]
    [InlineData("hedged", "first-talks.where 32", "second-talks.status 43", "second-talks.when 45")]
    [InlineData("credibility", "first-talks.where 32", "first-talks.boats 36", "first-talks.guests 38")]
    [InlineData("plans", "second-talks.status 42")]
    [InlineData("sources", "gazette 4", "herald 9", "agency-story 13", "almanac 17")]
    [InlineData("sealed")]
    [InlineData("unused", "almanac 17")]
    [InlineData("voices", "first-talks.status 27", "first-talks.where accepted 30", "second-talks.when 44", "first-talks.where rejected 31", "first-talks.boats 34", "second-talks.status 42")]
    public void Each_section_finds_what_is_counted_by_hand(string section, params string[] expected)
    {
        var found = Found(section);
        if (section == "voices")
            (found, expected) = ([.. found.Order(StringComparer.Ordinal)], [.. expected.Order(StringComparer.Ordinal)]);
        Assert.Equal(expected, found);
    }

    [Theory]
    [InlineData("herald", "inferred", "first-talks.when 28")]
    [InlineData("herald", "unbacked", "herald.published 11")]
    [InlineData("herald", "assumed", "first-talks.boats v3", "first-talks.guests v5")]
    [InlineData("herald", "disagreements")]
    [InlineData("herald", "hedged")]
    [InlineData("herald", "credibility", "first-talks.boats 36", "first-talks.guests 38")]
    [InlineData("herald", "plans")]
    [InlineData("herald", "sources", "herald 9")]
    [InlineData("herald", "unused")]
    [InlineData("herald", "voices", "first-talks.boats 34")]
    [InlineData("gazette", "inferred", "agency-story.published 15", "first-talks.when 28")]
    [InlineData("gazette", "unbacked", "gazette.published 6")]
    [InlineData("gazette", "disagreements", "first-talks.where rejected 31")]
    [InlineData("gazette", "credibility", "first-talks.where 32")]
    [InlineData("gazette", "sources", "gazette 4", "agency-story 13")]
    [InlineData("agency-story", "sources", "agency-story 13")]
    [InlineData("agency-story", "hedged", "first-talks.where 32")]
    [InlineData("agency-story", "plans")]
    [InlineData("almanac", "unused", "almanac 17")]
    [InlineData("almanac", "inferred")]
    public void Of_a_source_there_is_what_concerns_it_and_the_sources_within_it(string source, string section, params string[] expected) =>
        Assert.Equal(expected, Found(section, "--source", source));

    [Fact]
    public void Several_sources_are_reviewed_together() =>
        Assert.Equal(["herald 9", "almanac 17"], Found("sources", "--source", "herald", "--source", "almanac"));

    [Theory]
    [InlineData("herald.txt", "herald")]
    [InlineData("gazette.txt", "gazette")]
    [InlineData("gazette.txt", "agency-story")]
    [InlineData("gazette.txt herald.txt", "gazette", "herald")]
    [InlineData("", "almanac")]
    public void Of_a_source_there_are_the_sentences_of_its_text(string texts, params string[] sources)
    {
        using var review = Json(["--only", "sentences", .. sources.SelectMany(static source => new[] { "--source", source })]);

        Assert.Equal(texts, string.Join(' ', review.RootElement.GetProperty("texts").EnumerateArray().Select(static text => text.GetProperty("text").GetString())));
    }

    [Fact]
    public void A_review_of_a_source_says_so_with_its_counts() =>
        Assert.Equal("About ‘herald’: 2 facts (1 source among them), 7 claims, 2 quotes", Review("--source", "herald").Lines[0]);

    [Fact]
    public void The_second_line_counts_how_claims_about_other_facts_are_backed()
    {
        Assert.Equal("3 claims about other facts: 2 named in the words, 0 linked to the words, 1 by a reason, 0 not named  (--only support lists what to read)", Review("--only", "plans").Lines[1]);

        using var review = Json("--only", "plans");
        Assert.Equal("""{"named":2,"linked":0,"reasoned":1,"unnamed":0}""", JsonSerializer.Serialize(review.RootElement.GetProperty("backing")));
    }

    [Fact]
    public void A_source_that_there_is_not_is_refused_with_those_there_are()
    {
        Assert.Contains("did you mean ‘gazette’?", Review("--source", "gazete").Refusal, StringComparison.Ordinal);
        Assert.Contains("there are", Review("--source", "roe").Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_two_lines_have_from_two_sources_has_two_voices()
    {
        Written();
        _folder.Write("facts/harbour.facts", Facts.Replace("    > gazette \"Ansel, says", "  guests: roe, lind\n    > gazette \"Ansel, says", StringComparison.Ordinal));

        var lines = Called.With("review", _folder["facts"], "--only", "voices", "--only", "sources").Lines;

        Assert.Contains("One voice: 7 of 8 claims with evidence, and 0 that have several, all read in one text  (--only voices)", lines);
        Assert.Contains(lines, static line => line.EndsWith("first-talks: guests (39)", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, static line => line.Contains("guests (37)", StringComparison.Ordinal));
        Assert.Contains("      6 claims, 5 of them on it alone", lines);
        Assert.Contains("      2 claims, 0 of them on it alone", lines);
    }

    [Fact]
    public void A_claim_of_two_papers_that_have_it_from_one_agency_has_one_voice()
    {
        var lines = Review("--only", "voices").Lines;

        Assert.Contains("One voice: 6 of 7 claims with evidence, and 0 that have several, all read in one text  (--only voices)", lines);
        Assert.Contains("  only agency “The agency”: 1 claim", lines);
        Assert.Contains($"    {Facts1}(34): first-talks: boats (34)", lines);
        Assert.Contains($"    {Facts1}(27): first-talks: status (27), where accepted (30)", lines);
        Assert.DoesNotContain(lines, static line => line.Contains("guests", StringComparison.Ordinal));
    }

    [Fact]
    public void Sources_say_how_much_rests_on_them()
    {
        Assert.Equal(
            [
                "  reliability B, usually reliable",
                $"    {Facts1}(4): gazette “The Gazette”",
                "      6 claims, 4 of them on it alone",
                "  reliability D, not usually reliable",
                $"    {Facts1}(9): herald “The Herald”",
                "      2 claims, 0 of them on it alone",
                "  not rated",
                $"    {Facts1}(13): agency-story “The agency's story”",
                "      1 claim, 1 of them on it alone; known through gazette",
                $"    {Facts1}(17): almanac “The almanac”",
                "      0 claims, 0 of them on it alone",
            ],
            Review("--only", "sources").Lines.SkipWhile(static line => !line.StartsWith("  rel", StringComparison.Ordinal)).Where(static line => line.Length > 0));
    }

    [Fact]
    public void Sentences_that_nothing_touches_stand_under_their_line_with_what_was_not_counted()
    {
        Assert.Equal(
            [
                "  gazette.txt (gazette): 3 of 6 sentences touched (50 %), 3 not",
                "    not counted: 2 sentences from “More from the Gazette” on (ignore-after)",
                "    not counted again: 1 line that an earlier one has word for word (7)",
                "    not counted: 1 line without words (8)",
                "    line 1: Talks at Port Ansel",
                "    line 4: • Nobody spoke of money.",
                "    line 6: Photo: A. Lind",
                "  herald.txt (herald): 2 of 2 sentences touched (100 %), 0 not",
                "    Touched, but hardly quoted: 1 long sentence of whose words less than a quarter is in any quote",
                "      line 1 (5 of 24 words): Ida Roe was the guest of the minister, and so was Tomas Lind, who came from the old town behind the hill by coach.",
                "  all 2 texts: 5 of 8 sentences touched (62 %), 3 not",
            ],
            Review("--only", "sentences").Lines.Skip(5).Where(static line => line.Length > 0));
    }

    [Fact]
    public void A_line_of_several_sentences_says_how_many_are_untouched()
    {
        Written();
        _folder.Write("facts/herald.txt", Herald.Replace("in all.", "in all. It rained. It stopped.", StringComparison.Ordinal));

        var lines = Called.With("review", _folder["facts"], "--only", "sentences").Lines.ToList();

        Assert.Equal(["      It rained.", "      It stopped."], lines.Skip(1 + lines.IndexOf("    line 1, 2 of 4 sentences:")).Take(2));
    }

    [Fact]
    public void Hedged_words_say_what_hedges_them_and_what_answers_it()
    {
        var lines = Review("--only", "hedged").Lines;

        Assert.Equal(
            ["  answered by a because", "      says ‘might’; because “it must be another meeting”", "  recorded as planned", "      says ‘might’", "      cut from ‘might’ before it"],
            lines.Skip(5).Where(static line => line.Length > 0 && !line.Contains(".facts(", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_plan_that_was_cancelled_later_answers_its_words()
    {
        _folder.Write("plan/a.facts", """
            scenario plans
            use defence
            source post
              text: "post.txt"
              published: 2023
            meeting pass
              status at 2017: proposed
                > post "was proposed in 2017"
              status at 2022: cancelled
                > post "cancelled in 2022 by all"
            meeting done
              status at 2019: planned
                > post "planned in 2018 and 2019"
              status at 2022: occurred
                > post "it took place there at last"
            """);
        _folder.Write("plan/post.txt", "The pass was proposed in 2017. It was cancelled in 2022 by all. Another was planned in 2018 and 2019, and it took place there at last.");

        var lines = Called.With("review", _folder["plan"], "--only", "hedged").Lines;

        Assert.Contains("  recorded as proposed", lines);
        Assert.Contains("  recorded as planned", lines);
        Assert.DoesNotContain("  nothing answers it", lines);
    }

    [Fact]
    public void Json_has_the_places_of_sentences_and_none_of_their_words()
    {
        using var review = Json();

        var texts = review.RootElement.GetProperty("texts").EnumerateArray().ToList();
        Assert.Equal((6, 3, 50, 2), (Int(texts[0], "sentences"), Int(texts[0], "touched"), Int(texts[0], "percent"), Int(texts[0], "ignored")));
        Assert.Equal([(1, 1, 20), (4, 1, 25), (6, 1, 15)], texts[0].GetProperty("untouched").EnumerateArray().Select(static sentence => (Int(sentence, "line"), Int(sentence, "column"), Int(sentence, "endColumn"))));
        Assert.DoesNotContain("Nobody", review.RootElement.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_that_is_only_sealed_is_said_to_be()
    {
        var folder = Written();
        Called.With("seal", _folder["facts/gazette.txt"], "--facts", folder, "-o", _folder["facts"]);
        System.IO.File.Delete(_folder["facts/gazette.txt"]);

        var review = Called.With("review", folder);

        Assert.Equal(0, review.ExitCode);
        Assert.Contains("    only the seal of gazette.txt is at hand", review.Lines);
        Assert.Contains("      cut from ‘might’ before it", review.Lines);
        Assert.DoesNotContain(review.Lines, static line => line.StartsWith("  gazette.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_section_with_nothing_in_it_is_one_line() => Assert.Equal("Sources that cannot be read here: none", Review("--only", "sealed").Lines[^1]);

    [Fact]
    public void Errors_are_counted_beside_what_is_sound_and_end_with_one()
    {
        Written();
        _folder.Write("facts/wrong.facts", "scenario harbour\n\nmeeting third-talks \"Third talks\"\n  when: 2021-13\n    because \"x\"\n");

        var review = Called.With("review", _folder["facts"], "--only", "plans");

        Assert.Equal(1, review.ExitCode);
        Assert.Contains("1 error", review.Error, StringComparison.Ordinal);
        Assert.Contains("Plans with no outcome: 1", review.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_section_that_there_is_not_is_refused_with_those_there_are() =>
        Assert.Contains("did you mean ‘hedged’?", Review("--only", "hedge").Refusal, StringComparison.Ordinal);

    private static int Int(JsonElement element, string name) => element.GetProperty(name).GetInt32();

    /// <summary>What a section lists: the fact and its field, and the line, behind a <c>v</c> where it is the variant’s.</summary>
    private List<string> Found(string section, params IEnumerable<string> arguments)
    {
        using var review = Json(["--only", section, .. arguments]);
        return
        [
            .. review.RootElement.GetProperty("sections").GetProperty(section).EnumerateArray().Select(static finding =>
                finding.GetProperty("fact").GetString()
                + (finding.GetProperty("field").GetString() is { } field ? "." + field : "")
                + (finding.GetProperty("file").GetString()!.EndsWith("no-boats.facts", StringComparison.Ordinal) ? " v" : " ") + finding.GetProperty("line").GetInt32()),
        ];
    }

    private string Facts1 => _folder["facts/harbour.facts"];

    private JsonDocument Json(params IEnumerable<string> arguments) => JsonDocument.Parse(Review(["--format", "json", .. arguments]).Output);

    private Called Review(params IEnumerable<string> arguments) => Called.With(["review", Written(), .. arguments]);

    private string Written()
    {
        _folder.Write("facts/sea.facts", Vocabulary);
        _folder.Write("facts/harbour.facts", Facts);
        _folder.Write("facts/no-boats.facts", Variant);
        _folder.Write("facts/gazette.txt", Gazette);
        _folder.Write("facts/herald.txt", Herald);
        return _folder["facts"];
    }
}
