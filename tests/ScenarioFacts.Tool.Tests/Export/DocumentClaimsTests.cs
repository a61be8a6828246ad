using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Export.Documents;
using Xunit;

namespace ScenarioFacts.Tool.Tests.Export;

/// <summary>Which claims of the facts a briefing has, and that it says how many it has not.</summary>
public sealed class DocumentClaimsTests
{
    private const string News = """
        vocabulary news "News"
        use defence
        kind disaster is event "Disaster"
          evidence: optional
          where: place
          deaths: count
          injured: count
          cost: money
          causes: list of text
          length: quantity of span
          during: event
        kind result "Result"
          evidence: optional
          of: event
          votes: count
          camp: camp
          winner: person
          stage: stage, over time
        kind claim is event "Claim"
          evidence: optional
          claimants: list of person, speaks
          occasion: event
          truth: truth
        choice camp: pro-norland, far-left
          pro-norland: "pro-Norland"
        choice span: days, years
        choice stage: open, counted
        choice truth: so, not-so
        """;

    private const string Gazette = "She says that she was forced to work there. Others say that nobody was ever forced. They say the vote was open on 3 May 2022, and that since 4 May 2022 votes are counted.";

    private const string Start = "scenario s \"News\"\nuse defence\nuse news\nsource gazette \"The Gazette\"\n  text: \"gazette.txt\"\n  published: 2022-05-04\n";

    [Fact]
    public void An_event_has_all_that_its_sources_say_of_it()
    {
        var lines = Lines("""
            place port "Port Ansel"
            disaster storm "The storm"
              when: 2022-05-03
              where: port
              deaths: at least 107
              injured: ~2 thousand
              cost: 5 million EUR
              causes: "strong winds", "heavy rain"
              length: 12 days
              during: fair
            disaster fair "The fair"
              status: underway
                because "it was"
            """);

        Assert.Contains("3 May 2022|The storm (Port Ansel). Deaths: at least 107. Injured: about 2 thousand. Cost: 5 million EUR. Causes: “strong winds”; “heavy rain”. Length: 12 days. During: The fair.", lines);
        Assert.Contains("The fair|Under way (inferred).", lines);
        Assert.DoesNotContain(lines, static line => line.StartsWith("This briefing has", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_event_stands_under_its_kind_and_names_of_which_nothing_is_quoted_do_not()
    {
        var lines = Lines("""
            place port "Port Ansel"
              aka: "The Port"
                because "known"
            person berg "Anna Berg"
            disaster vote "The vote"
              when: 2022-05-03
            result won "Who won"
              of: vote
              votes: 84121
              camp: pro-norland
              winner: berg
              stage at 2022-05-03: open
                > gazette "the vote was open on 3 May 2022"
              stage from 2022-05-04 to ongoing: counted
                > gazette "since 4 May 2022 votes are counted"
            """);

        Assert.Contains("4 May 2022|Who won, stage from then on: counted.", lines);
        Assert.Contains("Who won|Of: The vote. Votes: 84121. Camp: pro-Norland. Winner: Anna Berg. Stage: open (3 May 2022); counted (began 4 May 2022, ongoing).", lines);
        Assert.DoesNotContain(lines, static line => line.StartsWith("Port Ansel", StringComparison.Ordinal));
        Assert.Contains("This briefing has 7 of 8 claims, beside those that describe sources; the commands ‘facts show’ and ‘facts atlas’ show everything.", lines);
    }

    [Fact]
    public void A_disagreement_says_between_which_values_and_is_not_told_twice()
    {
        var lines = Lines("""
            person berg "Anna Berg"
            claim work "Forced work"
              claimants: berg
                > gazette via berg "she was forced to work there"
              truth disputed: so
                > gazette via berg "she was forced to work there"
                > gazette denies "nobody was ever forced"
              truth disputed: not-so
                > gazette "nobody was ever forced"
            """);

        Assert.Contains("So or not so? It is not settled.", lines);
        Assert.Contains("so (denied)|The Gazette|“nobody was ever forced”", lines);
        Assert.Contains("“Forced work”, truth: so or not so? Sources disagree.", lines);
        Assert.Contains("Forced work|“she was forced to work there” Claimants: Anna Berg.", lines);
    }

    [Fact]
    public void A_value_stands_once_with_all_its_times_in_their_order()
    {
        var lines = Lines("""
            person berg "Anna Berg"
            person holm "Ida Holm"
            result won "Who won"
              stage at 2022-05: counted
                because "known"
              stage at 2020: open
                because "known"
              stage at 2021: counted
                because "known"
            organisation league "The League"
              members at 2021: berg, holm
                > gazette "the vote was open"
                because "known"
              members at 2020: berg, holm
                > gazette "the vote was open"
                because "known"
            """);

        Assert.Contains("Who won|Stage: open (2020, inferred); counted (2021, inferred; May 2022, inferred).", lines);
        Assert.Contains("The League|Members: Anna Berg; Ida Holm (both 2020; 2021).", lines);
    }

    [Fact]
    public void What_began_and_ended_is_not_told_as_if_it_went_on()
    {
        const string Facts = "result won \"Who won\"\n  stage from 2020 to 2021-03: open\n    because \"known\"\n  stage from 2021-04 to ongoing: counted\n    because \"known\"\n";

        Assert.Contains("2020|Who won, stage from then (ended March 2021): open (inferred).", Lines(Facts));
        Assert.Contains("April 2021|Who won, stage from then on: counted (inferred).", Lines(Facts));
        Assert.Contains("2020|Who won, stage from then on: open (inferred).", Lines(Facts, FactDate.Parse("2021-01")));
        Assert.Contains("2020|Who won, stage from then: open (inferred).", Lines("result won \"Who won\"\n  stage from 2020 to unknown: open\n    because \"known\"\n"));
    }

    [Fact]
    public void Names_with_commas_and_with_and_in_them_are_told_from_their_neighbours()
    {
        var lines = Lines("place port \"Port Ansel\"\n  because \"known\"\norganisation league \"Peace, security and stability\"\n  members at 2021: a, b\n    > gazette \"the vote was open\"\n    because \"known\"\norganisation a \"Berg, Holm and Lind\"\norganisation b \"Oak and Sons\"\n");

        Assert.Contains("Peace, security and stability|Members: Berg, Holm and Lind; Oak and Sons (both 2021).", lines);
    }

    [Fact]
    public void What_someone_says_is_told_without_words_that_say_no_more_than_when_and_where_it_was_said()
    {
        var lines = Lines("""
            person berg "Anna Berg"
            disaster vote "The vote"
              when: 2022-05-03
            claim work "Forced work"
              status: planned
                because "known"
              claimants: berg
                > gazette via berg "she was forced to work there"
              when: 2022-05-03
                > gazette via berg "open on 3 May 2022"
              occasion: vote
                > gazette via berg "the vote was open"
            """);

        Assert.Contains("Forced work|Was to be said (inferred). “she was forced to work there” Claimants: Anna Berg. When: 3 May 2022. Occasion: The vote.", lines);
    }

    [Fact]
    public void What_follows_from_a_reason_alone_is_marked_wherever_it_is_told()
    {
        const string Quote = "\n    > gazette \"the vote was open\"\n";
        const string Reason = "\n    because \"known\"\n";

        Assert.Contains("2022 (inferred)|The vote: took place (Port Ansel, inferred).", Tell(Reason, Quote, Reason));
        Assert.Contains("2022|The vote: took place (inferred) (Port Ansel).", Tell(Quote, Reason, Quote));
        Assert.Contains("2022|The vote: took place (Port Ansel).", Tell(Quote, Quote + "    because \"known\"\n", Quote));

        static List<string> Tell(string when, string status, string where) =>
            Lines($"place port \"Port Ansel\"\n  because \"known\"\ndisaster vote \"The vote\"\n  when: 2022{when}  status at 2022: occurred{status}  where: port{where}");
    }

    [Fact]
    public void Plans_are_listed_by_their_dates_and_then_by_their_labels()
    {
        var lines = Lines("""
            disaster a "Zero"
              status: planned
                because "known"
            disaster b "Later"
              status: planned
                because "known"
              when: 2024
            disaster c "One"
              status: proposed
                because "known"
            disaster d "Earlier"
              status: planned
                because "known"
              when: 2023/..
            """);

        Assert.Equal(["Earlier (from 2023 on): planned (inferred).", "Later (2024): planned (inferred).", "One: proposed (inferred).", "Zero: planned (inferred)."], lines.Where(static line => line.EndsWith("planned (inferred).", StringComparison.Ordinal) || line.EndsWith("proposed (inferred).", StringComparison.Ordinal)).Where(static line => !line.Contains('|', StringComparison.Ordinal)));
    }

    [Fact]
    public void A_reason_stands_beside_the_facts_that_it_is_about()
    {
        var lines = Lines("""
            disaster a "The storm"
            disaster b "The flood"
            disaster c "The fire"
            finding f "There were three"
              rests-on: a, b
                because "these two were by water"
              rests-on: c
                because "it was not"
            """);

        Assert.Contains("There were three.|Rests on: The storm; The flood. Reasoning: these two were by water.|Rests on: The fire. Reasoning: it was not.", lines);
    }

    [Theory]
    [InlineData("“She spoke of ‘peace’”", "She spoke of ‘peace’")]
    [InlineData("“She spoke of ‘peace’ there”", "She spoke of “peace” there")]
    [InlineData("“She spoke of ‘peace’ (‘at last’)”", "She spoke of \"peace\" (\"at last\")")]
    [InlineData("“both agreed that ‘the vote was open”", "both agreed that “the vote was open")]
    public void Quotation_marks_within_quoted_words_are_single_ones(string quoted, string words) => Assert.Equal(quoted, DocumentText.Quote(words));

    [Theory]
    [InlineData("", "")]
    [InlineData("a b", "a b")]
    [InlineData("a b", " a  b ")]
    [InlineData("a b", "a\tb")]
    [InlineData("a b", "a\u00A0b")]
    [InlineData("a\uFFFDb", "a\u0007b")]
    [InlineData("a\uFFFDb", "a\u202Eb")]
    [InlineData("a🚀b", "a🚀b")]
    public void Texts_stand_on_one_line_with_single_spaces_and_nothing_that_cannot_be_seen(string clean, string text) => Assert.Equal(clean, DocumentText.Clean(text));

    [Theory]
    [InlineData("non-lethal military", "non-lethal-military")]
    [InlineData("pro-norland", "pro-norland")]
    [InlineData("in force", "in-force")]
    [InlineData("none left", "none-left")]
    [InlineData("self", "self")]
    public void Names_in_words_keep_the_hyphen_of_what_is_no_word_of_its_own(string words, string name) => Assert.Equal(words, DocumentText.Words(name));

    [Theory]
    [InlineData("The Gazette, 4 May 2022", "The Gazette", "2022-05-04", "“The Gazette, 4 May 2022”")]
    [InlineData("The Gazette on the vote", "The Gazette", "2022-05-04", "“The Gazette on the vote” (4 May 2022)")]
    [InlineData("The Gazetteer", "The Gazette", "2022", "“The Gazetteer” (The Gazette, 2022)")]
    [InlineData("A look back at 2022", "The Gazette", "2022", "“A look back at 2022” (The Gazette, 2022)")]
    public void A_note_does_not_say_twice_who_published_a_source_and_when(string label, string publisher, string published, string shown)
    {
        var compilation = FactCompiler.Compile(
            [new Language.Text.InputText("a.facts", $"scenario s\nuse defence\nsource gazette \"{label}\"\n  text: \"gazette.txt\"\n  publisher: \"{publisher}\"\n  published: {published}\nmeeting vote \"The vote\"\n  > gazette \"the vote was open on 3 May 2022\"\n  status: occurred\n    because \"known\"\n  when: 2022-05-03\n")],
            Language.Evidence.SourceLibrary.Create([new Language.Text.InputText("gazette.txt", Gazette)]));
        var note = BriefingDocument.Create(compilation, compilation.Views.All[0], "s", null, null).Notes[0];

        Assert.Equal($"“the vote was open on 3 May 2022” – {shown}, line 1.", note.Text);
    }

    [Theory]
    [InlineData("2022-05-03", "The storm. Deaths: 107.")]
    [InlineData("2022-05-02", null)]
    public void As_of_a_day_nothing_later_is_told(string day, string? told)
    {
        var lines = Lines("disaster storm \"The storm\"\n  when: 2022-05-03\n  deaths: 107\nresult won \"Who won\"\n  of: storm\n  stage at 2022-05-05: counted\n    because \"known\"\n  stage from 2021 to 2022-05-04: open\n    because \"known\"\n", FactDate.Parse(day));

        Assert.Equal(told is not null, lines.Any(line => line.EndsWith("|" + told, StringComparison.Ordinal)));
        Assert.DoesNotContain(lines, static line => line.Contains("counted", StringComparison.Ordinal));
        Assert.Contains("Who won|Stage: open (began 2021, inferred).", lines.Select(static line => line.Replace("Of: The storm. Stage", "Stage", StringComparison.Ordinal)));
        Assert.Equal(told is not null, lines.Any(static line => line.Contains("107", StringComparison.Ordinal)));
    }

    /// <summary>As everywhere: of such a day nothing is known.</summary>
    [Theory]
    [InlineData("1900")]
    [InlineData("2022-06")]
    public void What_nothing_dates_is_told_of_no_day_but_where_it_does_not_change(string day)
    {
        const string Facts = """
            person berg "Anna Berg"
            disaster fair "The fair"
              status: cancelled
                because "known"
              injured: 12
                because "known"
            disaster walk "The walk"
              status: planned
                because "known"
            disaster vote "The vote"
              when: 1900-01-01
                because "known"
              status: occurred
                because "known"
            claim work "Forced work"
              claimants: berg
                because "known"
              status: occurred
                because "known"
            """;
        var all = Lines(Facts);
        var lines = Lines(Facts, FactDate.Parse(day));

        Assert.Contains("The fair|Cancelled (inferred). Injured: 12 (inferred).", all);
        Assert.Contains("Forced work|Said (inferred). Claimants: Anna Berg (inferred).", all);
        Assert.Contains("1 January 1900 (inferred)|The vote: took place (inferred).", all);
        Assert.Contains("The fair|Injured: 12 (inferred).", lines);
        Assert.Contains("Forced work|Claimants: Anna Berg (inferred).", lines);
        Assert.Contains("1 January 1900 (inferred)|The vote: how far it had come is not known.", lines);
        Assert.DoesNotContain(lines, static line => line.Contains("walk", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2022-05-04", true)]
    [InlineData("2022-05-03", false)]
    public void As_of_a_day_sources_disagree_on_nothing_later(string day, bool disagree)
    {
        var lines = Lines("""
            claim work "Forced work"
              truth disputed: so
                > gazette "she was forced to work there"
              truth disputed: not-so
                > gazette "nobody was ever forced"
            claim hours "Long hours"
              occasion disputed: vote
                > gazette "the vote was open"
              occasion disputed: fair
                > gazette "votes are counted"
            result won "Who won"
              stage disputed at 2022-05-03: open
                > gazette "the vote was open"
              stage disputed at 2022-05-04: counted
                > gazette "votes are counted"
            disaster vote "The vote"
            disaster fair "The fair"
            """, FactDate.Parse(day));

        Assert.Equal(disagree, lines.Contains("So or not so? It is not settled."));
        Assert.Equal(disagree, lines.Contains("“Forced work”, truth: so or not so? Sources disagree."));
        Assert.Equal(disagree, lines.Contains("Open or counted? It is not settled."));
        Assert.DoesNotContain("Who won|Stage: open (3 May 2022).", lines);
        Assert.Equal(disagree, lines.Contains("The vote or The fair? It is not settled."));
        Assert.Equal(disagree, lines.Contains("“Long hours”, occasion: The vote or The fair? Sources disagree."));
    }

    [Theory]
    [InlineData("2022-05-03", false)]
    [InlineData("2022-05-04", true)]
    public void A_cancellation_is_told_from_the_day_on_which_it_was_known(string day, bool told)
    {
        var lines = Lines("""
            disaster fair "The fair"
              when: 2022-06-01
                because "known"
              status at 2022-05-01: planned
                because "known"
              status from 2022-05-04: cancelled
                because "known"
            """, FactDate.Parse(day));

        Assert.Equal(told, lines.Any(static line => line.StartsWith("1 June 2022 (inferred)|The fair: cancelled (inferred).", StringComparison.Ordinal)));
        Assert.Equal(!told, lines.Contains("The fair (1 June 2022, inferred): planned (inferred)."));
    }

    [Fact]
    public void A_time_of_day_is_written_as_it_is()
    {
        using var output = new System.IO.StringWriter();
        MarkdownWriter.Write(new Document("Cast at 2:30 the next day", "x:100: y", [], []), output);

        Assert.Equal("# Cast at 2:30 the next day\n\nx\\:100: y\n\n", output.ToString());
    }

    /// <summary>A line about a fact has the words of each claim that the briefing counts: no claim is counted that is not there.</summary>
    [Fact]
    public void The_briefings_of_the_repository_have_as_many_claims_as_they_say()
    {
        foreach (var scenario in ExportedSamples.Own.Views.All)
        {
            var document = BriefingDocument.Create(ExportedSamples.Own, scenario, "s", null, null);
            var lines = GetLines(document);
            var claims = GetClaims(scenario).ToList();
            var (told, all) = ReadCount(lines[^1]);

            Assert.Equal(claims.Count, all);
            var missing = claims.Where(claim => !IsTold(scenario, claim.Fact, claim.Claim, lines)).ToList();
            Assert.True(missing.Count <= all - told, string.Join('\n', missing.Select(static claim => $"{claim.Fact.Name}.{claim.Claim.Field!.Name}: {claim.Claim.Values[0].Text}")));
            Assert.True(told > 0.9 * all);
        }
    }

    /// <summary>Each value of these scenarios occurs once, so that its words are in the briefing exactly if it is told.</summary>
    [Fact]
    public void Of_generated_scenarios_the_count_is_that_of_the_values_that_occur()
    {
        for (var seed = 1; seed <= 60; seed++)
        {
            var random = new Random(seed);
            var (facts, values) = Generate(random);
            var lines = Lines(facts, seed % 3 == 0 ? FactDate.Parse("2022-01-15") : null, isShort: seed % 4 == 0);
            var counted = lines.FindIndex(static line => line.StartsWith("This briefing has", StringComparison.Ordinal));
            var text = string.Join('\n', lines.Where((_, index) => index != counted));
            var told = values.Count(value => text.Contains(value, StringComparison.Ordinal));

            // Where all are told, nothing is left out to speak of.
            Assert.Equal(told < values.Count, counted >= 0);
            if (counted >= 0)
                Assert.Equal((told, values.Count), ReadCount(lines[counted]));
        }
    }

    private static (string Facts, IReadOnlyList<string> Values) Generate(Random random)
    {
        var (facts, values) = (new StringBuilder(), new List<string>());
        for (var i = 0; i < 12; i++)
        {
            var isEvent = random.Next(2) == 0;
            facts.Append(CultureInfo.InvariantCulture, $"{(isEvent ? "disaster" : "document")} f{i} \"Fact {i}\"\n");
            if (isEvent && random.Next(2) == 0)
                Add("when", $"{2015 + i}-03-05", $"5 March {2015 + i}");
            if (isEvent)
                Add(random.Next(2) == 0 ? "deaths" : "injured", (100000 + values.Count).ToString(CultureInfo.InvariantCulture), null);
            for (var more = random.Next(3); more > 0; more--)
                Add(isEvent ? "causes" : "aka", $"\"words {values.Count} end\"", $"“words {values.Count} end”");
        }

        return (facts.ToString(), values);

        void Add(string field, string written, string? shown)
        {
            facts.Append(CultureInfo.InvariantCulture, $"  {field}: {written}\n    because \"known\"\n");
            values.Add(shown ?? written);
        }
    }

    private static bool IsTold(BoundScenario scenario, BoundFact fact, BoundClaim claim, IReadOnlyList<string> lines)
    {
        var values = claim.Values.Select(value => FieldAnswers.IsName(claim.Field!, value) ? scenario.Find(value.Name)?.Fact.Label ?? value.Name : GetWords(claim.Field!, value)).Select(DocumentText.Clean).ToList();
        return lines.Any(line => line.Contains(DocumentText.Clean(fact.Label), StringComparison.Ordinal) && values.TrueForAll(value => DocumentText.Words(line).Contains(DocumentText.Words(value), StringComparison.OrdinalIgnoreCase)))
            || fact.Kind == CoreKinds.Finding;
    }

    private static string GetWords(Field field, BoundValue value) => field.TypeKind switch
    {
        TypeKind.Date => DocumentText.Date(FactDate.Parse(value.Text)),
        TypeKind.Count => FactNumber.Parse(value.Text).ToDisplayString(),
        TypeKind.Money => Money.Parse(value.Text).ToDisplayString(),
        TypeKind.Choice when field.Name == CoreFields.Status => value.Text switch { "occurred" => "", "underway" => "under way", "planned" or "proposed" => "", var other => other },
        TypeKind.Choice => DocumentText.Words(value.Text),
        TypeKind.TextOrReference => value.Text.Trim('"'),
        _ => value.Text,
    };

    private static IEnumerable<(BoundFact Fact, BoundClaim Claim)> GetClaims(BoundScenario scenario) =>
        from placed in scenario.Facts
        where placed.Fact.Kind is not (null or CoreKinds.Source)
        from claim in placed.Fact.Claims
        where claim.Field is not null
        select (placed.Fact, claim);

    private static (int Told, int All) ReadCount(string line)
    {
        var match = Regex.Match(line, @"^This briefing has (\d+) of (\d+) claims");
        Assert.True(match.Success, line);
        return (int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture));
    }

    private static List<string> Lines(string facts, FactDate? asOf = null, bool isShort = false)
    {
        var compilation = FactCompiler.Compile([new Language.Text.InputText("a.facts", Start + facts), new Language.Text.InputText("news.facts", News)], Language.Evidence.SourceLibrary.Create([new Language.Text.InputText("gazette.txt", Gazette)]));
        Assert.Empty(compilation.Diagnostics.Where(static diagnostic => diagnostic.Severity == Language.Diagnostics.DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.ToString()));
        return GetLines(BriefingDocument.Create(compilation, compilation.Views.All[0], "s", null, asOf, isShort));
    }

    /// <summary>Rows with a bar between cells, items and paragraphs; those of a disagreement begin with what it is about.</summary>
    private static List<string> GetLines(Document document) => [.. document.Sections.SelectMany(static section => section.Blocks).SelectMany(static block => block switch
    {
        HeadingBlock heading => [heading.Text.Text],
        ParagraphBlock paragraph => [paragraph.Text.Text],
        BulletBlock list => list.Items.Select(static item => item.Text),
        NumberedBlock list => list.Items.Select(static item => string.Join('|', item.Details.Prepend(item.Text).Select(static phrase => phrase.Text))),
        TableBlock table => table.Rows.Select(static row => string.Join('|', row.Select(static cell => cell.Text))),
        _ => throw new NotSupportedException(),
    })];
}
