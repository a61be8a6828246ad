using System;
using System.Linq;
using ScenarioFacts.Tool.Terminal;
using Spectre.Console;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class KindsTests : IDisposable
{
    private const string Energy = """
        vocabulary energy "[red]Energy"

        ## A pipe between two countries.
        kind pipeline is event "Pipeline"
          ## Who owns it.
          owners: list of company, required, at least 1, at most 5
          ## Whether it runs.
          state: pipeline-state, over time, in order
          length: quantity of length-unit

        ## A company.
        kind company "Company"
          evidence: optional

        kind state-company is company

        choice pipeline-state: planned, open, shut
        choice length-unit: km, miles
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void All_vocabularies_are_listed_with_their_kinds_and_choices()
    {
        var lines = Called.With("kinds", "--facts", _folder.Write("energy.facts", Energy)).Lines;

        Assert.Equal(["core  Core, always there", "defence  Defence and security cooperation, built in: use defence", "energy  [red]Energy"], lines.Where(static line => line.StartsWith("core ", StringComparison.Ordinal) || line.StartsWith("defence ", StringComparison.Ordinal) || line.StartsWith("energy ", StringComparison.Ordinal)));
        Assert.Contains("    ├── source  Where words come from: an article, a report, a web page.", lines);
        Assert.Contains("├── pipeline is event  A pipe between two countries.", lines);
        Assert.Contains("    └── state-company  State company", lines);
        Assert.Contains("choice length-unit: km, miles", lines);
    }

    [Fact]
    public void A_kind_is_shown_with_its_own_fields_and_the_inherited_ones()
    {
        var lines = Called.With("kinds", "energy", "pipeline", "--facts", _folder.Write("energy.facts", Energy)).Lines;

        Assert.Equal(
            [
                "pipeline  Pipeline, in energy",
                "A pipe between two countries.",
                "It is an event, which is a fact.",
                "Every claim needs evidence, or a because.",
                "",
                "  owners: list of company, required, at least 1, at most 5",
                "    Who owns it.",
                "  state: pipeline-state, over time, in order",
                "    Whether it runs.",
                "    one of: planned, open, shut",
                "  length: quantity of length-unit",
                "    units: km, miles",
                "",
                "from event",
                "  status: status, over time",
                "    How real it is. An undated status holds on the day its sources were published.",
                "    one of: proposed, planned, underway, occurred, cancelled",
                "  when: date",
                "    When it happens or happened.",
            ],
            lines);
    }

    [Fact]
    public void What_is_said_of_words_and_names_is_shown()
    {
        var path = _folder.Write("ports.facts", """
            vocabulary ports
            kind sale
              naming: proper
              sides: seller, buyer
              seller: sale, speaks
              buyer: sale
              terms: text, quoted
            choice port-state: planned, open, shut
              real: open, shut
              final: shut
              open: "opened", "in use"
            """);

        Assert.Equal(
            [
                "sale  Sale, in ports",
                "It is a fact.",
                "Every claim needs evidence, or a because.",
                "It has proper names, which exclude one another.",
                "Its sides are seller and buyer.",
                "",
                "  seller: sale, speaks",
                "  buyer: sale",
                "  terms: text, quoted",
            ],
            Called.With("kinds", "ports", "sale", "--facts", path).Lines);
        Assert.Equal(
            [
                "port-state  a choice, in ports",
                "planned, open, shut",
                "  open: It is so already. Texts say: “opened”, “in use”.",
                "  shut: It is so already. Nothing comes after it.",
            ],
            Called.With("kinds", "ports", "port-state", "--facts", path).Lines);
    }

    [Theory]
    [InlineData("meeting", "meeting  Meeting, in defence")]
    [InlineData("status", "status  a choice, in core")]
    public void A_kind_or_choice_needs_no_vocabulary_before_it(string name, string first) => Assert.Equal(first, Called.With("kinds", name).Lines[0]);

    [Fact]
    public void Vocabularies_of_the_current_folder_are_found()
    {
        _folder.Write("deep/energy.facts", Energy);

        Assert.StartsWith("pipeline  Pipeline, in energy", Called.InProcess(_folder.Root, "C", "kinds", "pipeline").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_that_are_each_other_are_listed_all_the_same()
    {
        var called = Called.With("kinds", "round", "--facts", _folder.Write("a.facts", "vocabulary round\nkind a is b\nkind b is a\nkind c is nothing\n"));

        Assert.Equal(0, called.ExitCode);
        foreach (var kind in new[] { "a", "b", "c" })
            Assert.Contains(called.Lines, line => line.Contains($"── {kind}  ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_long_line_of_kinds_is_no_trouble()
    {
        var kinds = string.Concat(Enumerable.Range(1, 300).Select(static i => $"kind k{i} is k{i - 1}\n"));

        Assert.Equal(0, Called.With("kinds", "deep", "--facts", _folder.Write("a.facts", "vocabulary deep\nkind k0\n" + kinds)).ExitCode);
    }

    [Fact]
    public void Lines_that_cannot_be_read_are_mentioned()
    {
        var called = Called.With("kinds", "energy", "--facts", _folder.Write("a.facts", Energy.Replace("owners:", "owners", StringComparison.Ordinal)));

        Assert.Contains("Some lines of energy cannot be read", called.Error, StringComparison.Ordinal);
        Assert.Equal(0, called.ExitCode);
    }

    [Fact]
    public void A_terminal_gets_lines_that_fit_it() =>
        Assert.All(Called.On(new Screen(true, ColorSystemSupport.NoColors, 70), "kinds").Lines, static line => Assert.InRange(line.TrimEnd().Length, 0, 70));
}
