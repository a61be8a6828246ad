using System;
using System.Text.Json;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class DiffTests : IDisposable
{
    private const string Before = """
        scenario harbour "The harbour"
        use core

        source gazette "Gazette"
          publisher: "The Gazette"
          published: 2021-06-04

        event pier-opening "Opening of the pier"
          > gazette "opened the new pier on 3 June"
          status: occurred
          when: 2021-06-03
            because "the Gazette of 4 June says so"

        event regatta "Regatta"
          > gazette "the regatta will begin in July 2021"
          status: planned
          when: 2021-07

        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Lines_layout_comments_and_order_are_no_difference()
    {
        var after = "# A comment.\n\n" + Before.Replace("  status: occurred\n  when: 2021-06-03\n    because \"the Gazette of 4 June says so\"", "  when: 2021-06-03\n    because \"the Gazette of 4 June says so\"\n\n  status:   occurred", StringComparison.Ordinal);
        Assert.NotEqual(Before, after["# A comment.\n\n".Length..]);

        Assert.Equal("No fact, claim or quote differs.", Diff(after).Lines[^1]);
    }

    [Theory]
    [InlineData("when: 2021-06-03", "when: 2021-06-02", "→ when: 2021-06-03 → 2021-06-02")]
    [InlineData("\"Opening of the pier\"", "\"The pier opens\"", "→ label: Opening of the pier → The pier opens")]
    [InlineData("event regatta", "fact regatta", "→ kind: event → fact")]
    [InlineData("says so", "says it", "→ when because: the Gazette of 4 June says so → the Gazette of 4 June says it")]
    [InlineData("> gazette \"opened the new pier on 3 June\"", "> gazette \"opened the new pier\"", "- > gazette \"opened the new pier on 3 June\"")]
    [InlineData("> gazette \"opened the new pier on 3 June\"", "> gazette \"opened the new pier\"", "+ > gazette \"opened the new pier\"")]
    [InlineData("status: planned", "status at 2021-05: planned", "→ status: planned: status → status at 2021-05")]
    [InlineData("when: 2021-07", "when disputed: 2021-07", "→ when: 2021-07: when → when disputed")]
    [InlineData("  publisher: \"The Gazette\"\n", "", "- publisher: The Gazette")]
    [InlineData("  published: 2021-06-04\n", "  published: 2021-06-04\n  author: \"Ida Roe\"\n", "+ author: Ida Roe")]
    [InlineData("scenario harbour", "scenario pier", "+ event pier-opening “Opening of the pier”, 2 claims")]
    public void What_changes_is_told_by_what_it_says(string old, string now, string told) =>
        Assert.Contains(Diff(Before.Replace(old, now, StringComparison.Ordinal)).Lines, line => line.Trim() == told);

    [Fact]
    public void Facts_that_come_and_go_are_told_with_their_claims()
    {
        var called = Diff(Before[..Before.IndexOf("event regatta", StringComparison.Ordinal)] + "event storm \"Storm\"\n  > gazette \"a storm took the crane\"\n  status: occurred\n");

        Assert.Contains("  + event storm “Storm”, 1 claim", called.Lines);
        Assert.Contains("  - event regatta “Regatta”, 2 claims", called.Lines);
        Assert.Equal("1 fact added, 1 removed, 0 changed", called.Lines[^1]);
    }

    [Fact]
    public void What_is_told_to_people_is_told_to_programs()
    {
        using var json = JsonDocument.Parse(Diff(Before.Replace("2021-06-03", "2021-06-02", StringComparison.Ordinal), "--format", "json").Output);

        var change = Assert.Single(json.RootElement.GetProperty("changed").EnumerateArray());
        Assert.Equal("pier-opening", change.GetProperty("fact").GetString());
        var line = Assert.Single(change.GetProperty("changes").EnumerateArray());
        Assert.Equal(("changed", "when", "2021-06-03", "2021-06-02"), (line.GetProperty("change").GetString(), line.GetProperty("what").GetString(), line.GetProperty("before").GetString(), line.GetProperty("after").GetString()));
        Assert.Empty(json.RootElement.GetProperty("added").EnumerateArray());
    }

    [Fact]
    public void Lines_that_cannot_be_read_are_told()
    {
        var called = Diff(Before.Replace("when: 2021-07", "when 2021-07", StringComparison.Ordinal));

        Assert.Contains("has errors: what stands on lines that cannot be read is not compared", called.Error);
    }

    [Fact]
    public void What_is_no_path_and_no_revision_is_told()
    {
        _folder.Write("after/a.facts", Before);

        var called = Called.With("diff", "--no-such", _folder["after"]);
        var other = Called.With("diff", "no-such", _folder["after"]);

        Assert.Equal(2, called.ExitCode);
        Assert.Equal(2, other.ExitCode);
        Assert.Contains("no-such", other.Error);
    }

    private Called Diff(string after, params string[] options)
    {
        _folder.Write("before/a.facts", Before);
        _folder.Write("after/a.facts", after);
        var called = Called.With(["diff", _folder["before"], _folder["after"], .. options]);
        Assert.Equal(0, called.ExitCode);
        return called;
    }
}
