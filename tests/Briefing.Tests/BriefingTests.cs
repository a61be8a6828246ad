using Briefing.Defence;
using ScenarioFacts;
using Xunit;

namespace Briefing.Tests;

/// <summary>The pages of the briefing, as the command line prints them.</summary>
public sealed class BriefingTests
{
    [Fact]
    public void The_briefing_is_at_most_300_lines_of_100_columns()
    {
        var output = BriefingOutput.Of();
        Assert.Equal(0, output.ExitCode);
        Assert.InRange(output.Lines.Count, 100, 300);
        Assert.All(output.Lines, static line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void It_is_the_same_each_time() => Assert.Equal(BriefingOutput.Of().Page, BriefingOutput.Of().Page);

    [Fact]
    public void Its_sections_stand_in_the_order_in_which_a_reader_needs_them()
    {
        string[] expected = ["Findings", "Chronology", "Where agreements and policies stand", "Open questions", "Disagreements", "What is counted", PageWriter.NotesHeading];
        Assert.Equal(expected, BriefingOutput.Of().Lines.Where(line => expected.Contains(line, StringComparer.Ordinal)));
    }

    [Fact]
    public void It_opens_with_the_findings_of_the_analyst_in_their_order_each_with_its_sources()
    {
        var findings = BriefingOutput.Of().Items("Findings").ToList();
        Assert.Equal(5, findings.Count);
        Assert.All(findings, static finding => Assert.Matches(@"^\d\. [A-Z].*[.] (\[\d+\])+$", finding));
        Assert.Contains(UkJapan.Findings.Finding2Agreements.Label, findings[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_that_is_drawn_from_later_sources_is_none_yet() => Assert.Empty(BriefingOutput.Of("--as-of", "2016-12").Items("Findings"));

    [Fact]
    public void What_became_of_every_open_plan_is_asked()
    {
        var questions = BriefingOutput.Of().Items("Open questions").Where(static item => item[0] == '-').ToList();
        var open = Scenarios.GetScope(null, null).OpenPlans();
        Assert.Equal(open.Count, questions.Sum(static item => item.Count(static c => c == ';') + 1));
        Assert.All(open, plan => Assert.Contains(questions, question => question.Contains(plan.Label, StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_statement_cites_a_note_and_every_note_is_cited()
    {
        var output = BriefingOutput.Of();
        var body = output.Page[..output.Page.IndexOf(PageWriter.NotesHeading, StringComparison.Ordinal)];
        string[] sections = ["Findings", "Chronology", "Where agreements and policies stand", "Open questions", "Disagreements"];
        var statements = sections.SelectMany(output.Items).Where(static item => item[0] == '-' || char.IsAsciiDigit(item[0])).ToList();
        Assert.True(statements.Count > 40);
        Assert.All(statements, static statement => Assert.Matches(@"\[\d+\]$", statement));
        var notes = output.Items(PageWriter.NotesHeading).ToList();
        Assert.NotEmpty(notes);
        Assert.All(notes, note => Assert.Contains(note[..(note.IndexOf(']', StringComparison.Ordinal) + 1)], body, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_note_names_a_line_and_every_chain_is_written_out_once_with_a_date()
    {
        var notes = BriefingOutput.Of().Items(PageWriter.NotesHeading).ToList();
        Assert.All(notes, static note => Assert.Matches(@", line \d+\.$", note));
        Assert.All(notes, static note => Assert.Matches(@"\] As note \d+, line|\b(19|20)\d\d\b", note));
        var chains = notes.Where(static note => !note.Contains("] As note ", StringComparison.Ordinal)).Select(static note => note[note.IndexOf(' ', StringComparison.Ordinal)..note.LastIndexOf(", line", StringComparison.Ordinal)]).ToList();
        Assert.Equal(chains.Distinct(), chains);
    }

    [Fact]
    public void It_says_what_it_counts()
    {
        var counts = string.Join(' ', BriefingOutput.Of().Section("What is counted"));
        var facts = UkJapan.Catalog.Facts;
        Assert.Contains($"It has {facts.Count} facts: {UkJapan.Sources.Count} sources", counts, StringComparison.Ordinal);
        Assert.Contains(facts.Sum(static fact => fact.Claims.Count).ToString("N0", System.Globalization.CultureInfo.InvariantCulture) + " values", counts, StringComparison.Ordinal);
        Assert.Contains("different quotations", counts, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ban_was_reversed_in_April_2014_and_not_when_a_later_story_mentions_it()
    {
        var output = BriefingOutput.Of();
        Assert.Contains("Japan's ban on arms exports of 1967 (since April 2014)", string.Join(' ', output.Items("Where agreements and policies stand")), StringComparison.Ordinal);
        Assert.Contains("- April 2014: Japan reversed its ban on arms exports of 1967", output.Page, StringComparison.Ordinal);
        Assert.DoesNotContain(output.Items("Chronology"), static item => item.StartsWith("- 2016: Japan reversed", StringComparison.Ordinal));
    }

    /// <summary>A claim <c>at</c> a date says when something was seen. Only one <c>from</c> a date says when it came about.</summary>
    [Fact]
    public void No_page_prints_the_date_of_a_sighting_as_that_of_a_change()
    {
        var sightings = UkJapan.Catalog.Facts.SelectMany(static fact => fact.Claims.Select(claim => (Fact: fact, Claim: claim))).Where(static one => one.Claim.At is not null).ToList();
        Assert.NotEmpty(sightings);
        var pages = sightings.Select(static one => one.Fact.Name).Distinct().ToDictionary(static name => name, static name => Unwrapped(BriefingOutput.Of("--about", name)), StringComparer.Ordinal);
        Assert.All(sightings, one => Assert.DoesNotContain($"\n- {one.Claim.DisplayValue}, {one.Claim.At?.ToDisplayString()}", pages[one.Fact.Name], StringComparison.Ordinal));
        Assert.All(sightings, static one => Assert.Matches("^(as of|at some time) ", DisplayText.Time(one.Claim)));
    }

    [Fact]
    public void A_stage_is_dated_since_where_a_source_says_so_and_else_as_of()
    {
        var scope = Scenarios.GetScope(null, null);
        var policies = scope.All<Policy>().Select(policy => StageReport<PolicyStage>.Of(policy, policy.Stage, scope)).OfType<StageReport<PolicyStage>>().ToList();
        Assert.Contains(policies, static report => report.Since is not null);
        Assert.Contains(policies, static report => report.Since is null);
        Assert.All(policies, static report => Assert.Equal(report.Claims.Any(static claim => claim.From is not null), report.Time.StartsWith("since ", StringComparison.Ordinal)));
        var dates = scope.All<Policy>().SelectMany(static policy => policy.Stage).Count(static claim => claim.From is not null);
        Assert.Equal(dates, new Chronology(scope).Entries().Count(static entry => entry.Claims is [Claim<PolicyStage>]));
    }

    [Fact]
    public void What_occurred_is_not_only_possible()
    {
        var occurred = UkJapan.Catalog.Facts.OfType<Event>().Where(static e => e.Status is [.., { Value: Status.Occurred, Standing: not Standing.Disputed }]).ToList();
        Assert.True(occurred.Count > 50);
        var scope = Scenarios.GetScope(null, null);
        Assert.All(occurred, e => Assert.Equal("occurred", scope.StatusOf(e)));
        Assert.All(occurred, e => Assert.True(scope.HasOccurred(e)));
    }

    [Fact]
    public void What_a_later_source_reports_is_not_yet_certain_before() =>
        Assert.Null(Scenarios.GetScope(null, FactDate.OnDay(new DateTime(2013, 1, 1))).StatusOf(UkJapan.Meetings.Fdmm2015));

    [Fact]
    public void A_planned_event_that_took_place_is_shown_as_both() =>
        Assert.Contains(BriefingOutput.Of().Items("Chronology"), static item => item.Contains("Typhoon", StringComparison.Ordinal) && item.Contains("It had been announced before", StringComparison.Ordinal));

    [Fact]
    public void A_planned_event_without_a_reported_outcome_is_an_open_question()
    {
        var questions = string.Join(' ', BriefingOutput.Of().Items("Open questions"));
        Assert.Contains("HMS Argyll", questions, StringComparison.Ordinal);
        Assert.Contains("Programme of joint training", questions, StringComparison.Ordinal);
        Assert.DoesNotContain("Rugby", questions, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rejected_place_is_listed_as_rejected_and_not_as_where_the_meeting_was()
    {
        var output = BriefingOutput.Of();
        Assert.Contains(output.Items("Chronology"), static item => item.Contains("met at Lancaster House, London", StringComparison.Ordinal));
        Assert.DoesNotContain(output.Items("Chronology"), static item => item.Contains("Tokyo", StringComparison.Ordinal));
        Assert.Contains(output.Items("Disagreements"), static item => item.Contains("Tokyo", StringComparison.Ordinal) && item.Contains("rejected", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dispute_that_goes_on_is_shown_with_what_it_is_about() =>
        Assert.Contains(BriefingOutput.Of().Items("Disagreements"), static item => item.StartsWith("- A live dispute: opposition by critics whom the sources do not name to Japan's security legislation (put forward by Shinzo Abe)", StringComparison.Ordinal));

    [Fact]
    public void As_of_a_date_later_facts_are_left_out()
    {
        var output = BriefingOutput.Of("--as-of", "2015-01-31");
        Assert.Contains("As of 31 January 2015. ", output.Page, StringComparison.Ordinal);
        Assert.Contains(output.Items("Chronology"), static item => item.StartsWith("- 21 January 2015: ", StringComparison.Ordinal));
        Assert.DoesNotContain("Boris Johnson", output.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Theresa May", output.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("draft defence budget", output.Page, StringComparison.Ordinal);
        Assert.DoesNotContain(output.Items("Chronology"), static item => item.Contains("visited Japan", StringComparison.Ordinal));
    }

    [Fact]
    public void A_section_without_statements_is_left_out()
    {
        var lines = BriefingOutput.Of("--as-of", "2010").Lines;
        Assert.DoesNotContain("Open questions", lines);
        var underlines = lines.Index().Where(static line => line.Item.StartsWith("---", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(underlines);
        Assert.All(underlines, underline => Assert.NotEqual("", lines[underline.Index + 1]));
    }

    [Theory]
    [InlineData("kishida")]
    [InlineData("Kishida Fumio")]
    [InlineData("fumio kishida")]
    public void A_fact_is_found_by_its_name_its_label_or_another_name(string name)
    {
        var output = BriefingOutput.Of("--about", name);
        Assert.Equal(0, output.ExitCode);
        Assert.Equal("Fumio Kishida", output.Lines[0]);
        Assert.Contains(output.Lines, static line => line.StartsWith("- Foreign Minister (Japan), as of 21 January 2015", StringComparison.Ordinal));
        Assert.Contains("“Japanese Foreign Minister Fumio Kishida” – UK government website", output.Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_that_match_several_labels_list_the_names_of_the_facts()
    {
        var output = BriefingOutput.Of("--about", "ministerial meeting");
        Assert.Equal(0, output.ExitCode);
        Assert.Contains(output.Lines, static line => line.StartsWith("- fdmm-2015: ", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_name_is_an_error_that_shows_an_example_of_a_name()
    {
        var output = BriefingOutput.Of("--about", "zzz");
        Assert.Equal(1, output.ExitCode);
        Assert.Empty(output.Page);
        Assert.Contains("‘zzz’", output.Error, StringComparison.Ordinal);
        Assert.Contains("‘fdmm-2015’", output.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-argyll", "HMS Argyll's deployment to the region: cancelled instead of planned (assumed)")]
    [InlineData("no-bungo", "Japanese mine countermeasures ships in the Gulf: cancelled instead of occurred (assumed)")]
    public void A_variant_lists_its_assumptions_and_the_status_changes(string name, string outcome)
    {
        var output = BriefingOutput.Of("--variant", name);
        Assert.Equal(0, output.ExitCode);
        Assert.Contains("- " + outcome, output.Lines);
        Assert.Contains(output.Section("Changed"), static line => line.TrimStart().StartsWith("because ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_variant_that_cites_no_source_has_no_empty_list_of_sources() =>
        Assert.DoesNotContain(PageWriter.NotesHeading, BriefingOutput.Of("--variant", "no-deal-2022").Page, StringComparison.Ordinal);

    [Fact]
    public void An_unknown_variant_is_an_error_that_lists_the_variants()
    {
        var output = BriefingOutput.Of("--variant", "no-such");
        Assert.NotEqual(0, output.ExitCode);
        Assert.Contains("ban-kept, no-argyll, no-bungo, no-deal-2022", output.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rejected_claim_is_listed_with_the_accepted_one()
    {
        var output = BriefingOutput.Of("--disputed");
        Assert.Contains(output.Lines, static line => line.EndsWith("where: Lancaster House (accepted)", StringComparison.Ordinal));
        Assert.Contains(output.Lines, static line => line.EndsWith("where: Tokyo (rejected)", StringComparison.Ordinal));
        Assert.Contains("“were held in January 2015 in Tokyo”", output.Page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invalid_date_is_an_error_that_says_what_to_write()
    {
        var output = BriefingOutput.Of("--as-of", "yesterday");
        Assert.NotEqual(0, output.ExitCode);
        Assert.Contains("write 2015-01-21, 2015-01 or 2015", output.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void About_and_disputed_cannot_be_combined() => Assert.NotEqual(0, BriefingOutput.Of("--disputed", "--about", "kishida").ExitCode);

    [Fact]
    public void The_readme_shows_what_is_printed()
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot(), "README.md")).ReplaceLineEndings("\n");
        var blocks = readme.Split("```\n").Select(static block => block.Trim()).ToList();
        Assert.Contains(blocks, static block => block.StartsWith("office\n", StringComparison.Ordinal) && Printed("--about", "kishida").Contains(block, StringComparison.Ordinal));
        Assert.Contains(blocks, static block => block.StartsWith("Findings\n", StringComparison.Ordinal) && Printed().Contains(block, StringComparison.Ordinal));
        Assert.Contains(blocks, static block => block.StartsWith("- HMS Argyll", StringComparison.Ordinal) && Printed("--variant", "no-argyll").Contains(block, StringComparison.Ordinal));
    }

    private static string Printed(params string[] args) => BriefingOutput.Of(args).Page.ReplaceLineEndings("\n");

    private static string Unwrapped(BriefingOutput output) => output.Page.ReplaceLineEndings("\n").Replace("\n  ", " ", StringComparison.Ordinal);

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Generators.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return folder.FullName;
    }
}
