using Xunit;

namespace Briefing.Tests;

/// <summary>The pages of the briefing, as the command line prints them.</summary>
public sealed class BriefingTests
{
    private const string SourcesHeading = "Sources (attribution chains, original source first)";

    [Fact]
    public void The_overview_fits_on_two_pages_of_100_lines_and_100_columns()
    {
        var output = BriefingOutput.Of();
        Assert.Equal(0, output.ExitCode);
        Assert.InRange(output.Lines.Count, 100, 200);
        Assert.All(output.Lines, static line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void Every_statement_of_the_overview_cites_a_source_and_every_source_listed_is_cited()
    {
        var output = BriefingOutput.Of();
        var body = output.Page[..output.Page.IndexOf(SourcesHeading, StringComparison.Ordinal)];
        var statements = body.Replace(Environment.NewLine + "  ", " ", StringComparison.Ordinal).Split(Environment.NewLine).Where(static line => line.StartsWith("- ", StringComparison.Ordinal)).ToList();
        Assert.True(statements.Count > 60);
        Assert.All(statements, static statement => Assert.Matches(@"\[\d+\]|\(inferred\)$", statement));
        var sources = output.Section(SourcesHeading).Where(static line => line[0] == '[').ToList();
        Assert.All(sources, source => Assert.Contains(source[..source.IndexOf(']', StringComparison.Ordinal)] + "]", body, StringComparison.Ordinal));
    }

    [Fact]
    public void A_planned_event_that_took_place_is_shown_as_both() =>
        Assert.Contains(BriefingOutput.Of().Section("Exercises and other military activity"), static line => line.Contains("Typhoon", StringComparison.Ordinal) && line.Contains("announced, later reported as held", StringComparison.Ordinal));

    [Fact]
    public void A_planned_event_without_a_reported_outcome_is_listed_as_open() =>
        Assert.Contains("HMS Argyll", string.Join(' ', BriefingOutput.Of().Section("Announced, outcome not reported")), StringComparison.Ordinal);

    [Fact]
    public void A_rejected_place_is_listed_as_rejected_and_not_as_where_the_meeting_was()
    {
        var output = BriefingOutput.Of();
        Assert.Contains(output.Section("Meetings and visits"), static line => line.Contains("Lancaster House", StringComparison.Ordinal));
        Assert.DoesNotContain(output.Section("Meetings and visits"), static line => line.Contains("Tokyo", StringComparison.Ordinal));
        Assert.Contains(output.Section("Rejected or disputed claims"), static line => line.Contains("Tokyo", StringComparison.Ordinal));
    }

    [Fact]
    public void As_of_a_date_later_facts_are_left_out()
    {
        var output = BriefingOutput.Of("--as-of", "2015-01-31");
        Assert.Contains("As of 31 January 2015. ", output.Page, StringComparison.Ordinal);
        Assert.Contains(output.Section("Meetings and visits"), static line => line.Contains("21 January 2015", StringComparison.Ordinal));
        Assert.DoesNotContain("Boris Johnson", output.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Theresa May", output.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("draft defence budget", output.Page, StringComparison.Ordinal);
        Assert.DoesNotContain(output.Section("Meetings and visits"), static line => line.Contains("Fallon's visit", StringComparison.Ordinal));
    }

    [Fact]
    public void A_section_without_statements_is_left_out()
    {
        var lines = BriefingOutput.Of("--as-of", "2010").Lines;
        Assert.DoesNotContain("Meetings and visits", lines);
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
        Assert.Contains(output.Lines, static line => line.StartsWith("- Foreign Minister (Japan), 21 January 2015", StringComparison.Ordinal));
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
        Assert.DoesNotContain("Sources", BriefingOutput.Of("--variant", "no-deal-2022").Page, StringComparison.Ordinal);

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
}
