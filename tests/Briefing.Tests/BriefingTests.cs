using Xunit;

namespace Briefing.Tests;

/// <summary>The pages of the briefing, printed as a user prints them.</summary>
public sealed class BriefingTests
{
    [Fact]
    public void The_briefing_fits_on_two_pages_of_a_hundred_lines_and_a_hundred_columns()
    {
        var printed = Printed.With();
        Assert.Equal(0, printed.ExitCode);
        Assert.InRange(printed.Lines.Count, 100, 200);
        Assert.All(printed.Lines, static line => Assert.InRange(line.Length, 0, 100));
    }

    [Fact]
    public void Every_statement_of_the_briefing_has_a_source_and_every_source_is_cited()
    {
        var printed = Printed.With();
        var body = printed.Page[..printed.Page.IndexOf("Sources, from who", StringComparison.Ordinal)];
        var statements = body.Replace(Environment.NewLine + "  ", " ", StringComparison.Ordinal).Split(Environment.NewLine).Where(static line => line.StartsWith("- ", StringComparison.Ordinal)).ToList();
        Assert.True(statements.Count > 60);
        Assert.All(statements, static statement => Assert.Matches(@"\[\d+\]|\(inferred\)$", statement));
        var sources = printed.Section("Sources, from who first said so to the text in our hands").Where(static line => line[0] == '[').ToList();
        Assert.All(sources, source => Assert.Contains(source[..source.IndexOf(']', StringComparison.Ordinal)] + "]", body, StringComparison.Ordinal));
    }

    [Fact]
    public void A_plan_that_another_source_saw_done_says_so() =>
        Assert.Contains(Printed.With().Section("What their forces did"), static line => line.Contains("Typhoon", StringComparison.Ordinal) && line.Contains("announced before and then seen", StringComparison.Ordinal));

    [Fact]
    public void What_was_announced_and_never_seen_stays_open() =>
        Assert.Contains("HMS Argyll", string.Join(' ', Printed.With().Section("Announced, and not reported as done")), StringComparison.Ordinal);

    [Fact]
    public void The_place_that_is_not_believed_is_named_as_such()
    {
        var printed = Printed.With();
        Assert.Contains(printed.Section("Who met"), static line => line.Contains("Lancaster House", StringComparison.Ordinal));
        Assert.DoesNotContain(printed.Section("Who met"), static line => line.Contains("Tokyo", StringComparison.Ordinal));
        Assert.Contains(printed.Section("Said, and not believed"), static line => line.Contains("Tokyo", StringComparison.Ordinal));
    }

    [Fact]
    public void As_of_a_date_nothing_later_is_told()
    {
        var printed = Printed.With("--as-of", "2015-01-31");
        Assert.Contains("As of 31 January 2015: ", printed.Page, StringComparison.Ordinal);
        Assert.Contains(printed.Section("Who met"), static line => line.Contains("21 January 2015", StringComparison.Ordinal));
        Assert.DoesNotContain("Boris Johnson", printed.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("Theresa May", printed.Page, StringComparison.Ordinal);
        Assert.DoesNotContain("draft defence budget", printed.Page, StringComparison.Ordinal);
        Assert.DoesNotContain(printed.Section("Who met"), static line => line.Contains("Fallon's visit", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("kishida")]
    [InlineData("Kishida Fumio")]
    [InlineData("fumio kishida")]
    public void A_fact_is_found_by_its_name_its_label_and_its_other_names(string name)
    {
        var printed = Printed.With("--about", name);
        Assert.Equal(0, printed.ExitCode);
        Assert.Equal("Fumio Kishida", printed.Lines[0]);
        Assert.Contains(printed.Lines, static line => line.StartsWith("- Foreign Minister (Japan), 21 January 2015", StringComparison.Ordinal));
        Assert.Contains("“Japanese Foreign Minister Fumio Kishida” – UK government website", printed.Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_in_several_labels_are_answered_with_their_names()
    {
        var printed = Printed.With("--about", "ministerial meeting");
        Assert.Equal(0, printed.ExitCode);
        Assert.Contains(printed.Lines, static line => line.StartsWith("- fdmm-2015: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_that_nobody_has_is_an_error_that_shows_what_names_look_like()
    {
        var printed = Printed.With("--about", "zzz");
        Assert.Equal(1, printed.ExitCode);
        Assert.Empty(printed.Page);
        Assert.Contains("‘zzz’", printed.Error, StringComparison.Ordinal);
        Assert.Contains("‘fdmm-2015’", printed.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-argyll", "HMS Argyll's deployment to the region: cancelled instead of planned (assumed)")]
    [InlineData("no-bungo", "Japanese mine countermeasures ships in the Gulf: cancelled instead of occurred (assumed)")]
    public void A_variant_says_what_it_assumes_and_what_is_otherwise_then(string name, string outcome)
    {
        var printed = Printed.With("--variant", name);
        Assert.Equal(0, printed.ExitCode);
        Assert.Contains("- " + outcome, printed.Lines);
        Assert.Contains(printed.Section("Otherwise"), static line => line.TrimStart().StartsWith("because ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_variant_that_does_not_exist_is_an_error_that_lists_those_that_do()
    {
        var printed = Printed.With("--variant", "no-such");
        Assert.NotEqual(0, printed.ExitCode);
        Assert.Contains("ban-kept, no-argyll, no-bungo, no-deal-2022", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_rejected_stands_beside_what_is_held_against_it()
    {
        var printed = Printed.With("--disputed");
        Assert.Contains(printed.Lines, static line => line.EndsWith("where = Lancaster House, accepted", StringComparison.Ordinal));
        Assert.Contains(printed.Lines, static line => line.EndsWith("where = Tokyo, rejected", StringComparison.Ordinal));
        Assert.Contains("“were held in January 2015 in Tokyo”", printed.Page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_that_is_none_is_an_error_that_says_what_to_write()
    {
        var printed = Printed.With("--as-of", "yesterday");
        Assert.NotEqual(0, printed.ExitCode);
        Assert.Contains("write 2015-01-21, 2015-01 or 2015", printed.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_pages_at_once_are_refused() => Assert.NotEqual(0, Printed.With("--disputed", "--about", "kishida").ExitCode);
}
