using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

public sealed class ShowTests : IDisposable
{
    private const string Vocabulary = """
        vocabulary sea "The sea"

        kind person "Person"
          plural: people
          evidence: optional
          aka: list of text
          post: post, over time
        kind post "Post"
          evidence: optional
        kind place "Place"
          evidence: optional
          in: place
        kind meeting is event "Meeting"
          where: place
          guests: list of person
          boats: count
        """;

    private const string Facts = """
        scenario harbour "The harbour of Arvand"
        use sea

        source gazette "The Gazette"
          text: "gazette.txt"
          published: 2021-05-04
          reliability: C
        source herald "The Herald"
          within: gazette
          published: 2021-05~

        post harbour-master "Harbour master"
        place port-ansel "Port Ansel"
        place lindholm "Lindholm"
        person roe "Ida Roe"
          aka: "The Admiral"
          post at 2021-05-03: harbour-master
            > gazette "the harbour master Ida Roe"
        person lind "Tomas Lind"

        ## The first of its kind.
        meeting first-talks "First talks"
          > gazette "talks were held on 3 May"
          status: occurred
          when: 2021-05-03
          where accepted: port-ansel
            > gazette via lind "here in Port Ansel"
          where rejected: lindholm
            > herald credibility 4 "the talks in Lindholm"
            because "the Herald was not there"
          guests: roe, lind
            because "nobody else was invited"
          boats disputed: 3
            > gazette "three boats were there"
          boats disputed: 4
            > herald "four boats by now"

        meeting second-talks "Second talks"
          status from 2021-05 accepted: planned
            > gazette "second talks are planned"
            > herald denies "no talks are planned"
            because "the Gazette asked both"
          when: 2022
            > gazette "planned for next year 2022"
        """;

    private const string Text = """
        The talks were held on 3 May, here in Port Ansel, says the harbour master Ida Roe.
        But three boats were there, and second talks are planned for next year 2022.
        The Herald writes of the talks in Lindholm, of four boats by now. It says that no talks are planned.
        """;

    private const string NoTalks = """
        scenario no-talks extends harbour "Without talks"

        assume second-talks.status: cancelled
          because "what if"
        retract first-talks.boats
          because "nobody counted"
        retract roe.aka
        person guest "A guest"
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_fact_is_shown_with_who_says_so_in_which_words_and_where()
    {
        var shown = Show("first-talks");

        Assert.Equal((0, ""), (shown.ExitCode, shown.Error));
        Assert.Equal(
            [
                "First talks (first-talks)",
                $"  meeting, in harbour, {_folder["facts/harbour.facts"]}(22)",
                "  The first of its kind.",
                "  behind every claim that has nothing of its own:",
                "    > The Gazette (gazette) “talks were held on 3 May”",
                "      line 1 of gazette.txt; reliability C, fairly reliable",
                "  status: occurred",
                "  when: 2021-05-03",
                "  where: Port Ansel (port-ansel)  [accepted]  (named in the words)",
                "      > The Gazette (gazette) via Tomas Lind (lind) “here in Port Ansel”",
                "        line 1 of gazette.txt; reliability C, fairly reliable",
                "  where: Lindholm (lindholm)  [rejected]  (named in the words)",
                "      > The Herald (herald) “the talks in Lindholm”",
                "        known through The Gazette (gazette); line 3 of gazette.txt; credibility 4, doubtful",
                "      because “the Herald was not there”",
                "  guests: Ida Roe (roe), Tomas Lind (lind)  [inferred]",
                "      because “nobody else was invited”",
                "  boats: 3  [disputed]",
                "      > The Gazette (gazette) “three boats were there”",
                "        line 2 of gazette.txt; reliability C, fairly reliable",
                "  boats: 4  [disputed]",
                "      > The Herald (herald) “four boats by now”",
                "        known through The Gazette (gazette); line 3 of gazette.txt",
            ],
            shown.Lines);
    }

    [Theory]
    [InlineData("roe", "Ida Roe was the guest", "(named in the words)")]
    [InlineData("roe", "the guest of the minister", "(not named)")]
    [InlineData("roe", "the guest of the minister\"\n    because \"Ida Roe it was", "(by a reason)")]
    [InlineData("roe", "first talks were held in spring", "(linked to the words)")]
    [InlineData("roe, lind", "Ida Roe was the guest", "(not named)")]
    [InlineData("roe, lind", "Ida Roe was the guest\"\n    because \"another came too", "(by a reason)")]
    public void A_claim_about_other_facts_says_how_its_words_back_the_one_that_they_back_least(string guests, string words, string expected)
    {
        _folder.Write("facts/backed.facts", $"""
            scenario backed
            use sea
            source post "The Post"
              text: "post.txt"
              published: 2021
            person roe "Ida Roe"
              > post "first talks were held in spring"
            person lind "Tomas Lind"
            meeting talks "The talks of the minister"
              status: occurred
                > post "first talks were held in spring"
              when: 2021
                > post "the talks of 2021"
              guests: {guests}
                > post "{words}"
            """);
        _folder.Write("facts/post.txt", "The first talks were held in spring. Ida Roe was the guest of the minister at the talks of 2021.");

        Assert.EndsWith("  " + expected, Show("backed.talks").Lines.Single(static line => line.StartsWith("  guests: ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_denied_claim_says_who_denies_it_and_a_named_fact_who_names_it()
    {
        Assert.Contains("  status from 2021-05: planned  [accepted, denied by The Herald]", Show("second-talks").Lines);
        Assert.Contains("      > The Herald (herald) denies “no talks are planned”", Show("second-talks").Lines);
        Assert.Equal(["  named by", "    First talks (first-talks): guests", "  quoted for 1 claim"], Show("lind").Lines.TakeLast(3));
    }

    [Fact]
    public void Who_passes_a_denial_on_does_not_deny()
    {
        _folder.Write("facts/denied.facts", """
            scenario denied
            use sea
            source post "The Post"
              text: "post.txt"
            person quay-master "The quay master"
            meeting third-talks
              status rejected: occurred
                > post via quay-master denies "no third talks were held"
                because "he should know"
            """);
        _folder.Write("facts/post.txt", "The quay master says that no third talks were held.");

        Assert.Contains("  status: occurred  [rejected, inferred, denied by The quay master]", Show("third-talks").Lines);
    }

    [Fact]
    public void Without_a_name_the_scenario_is_told_in_order_of_time()
    {
        Assert.Equal(
            [
                "The harbour of Arvand (harbour)",
                "",
                "2021",
                "  2021-05~      The Herald (herald): published",
                "  from 2021-05  Second talks (second-talks): planned  [denied by The Herald]",
                "  2021-05-03    First talks (first-talks): occurred",
                "  2021-05-03    Ida Roe (roe): post Harbour master (harbour-master)",
                "  2021-05-04    The Gazette (gazette): published",
                "2022",
                "  2022  Second talks (second-talks): planned  [denied by The Herald]",
                "4 facts without any date left out; ‘facts show NAME’ or ‘facts show KIND’ has them.",
            ],
            Show().Lines.Where(static (line, place) => line.Length > 0 || place == 1).TakeWhile(static line => !line.StartsWith("There is a variant", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("harbour.roe", "Ida Roe (roe)")]
    [InlineData("ADMIRAL", "Ida Roe (roe)")]
    [InlineData("omas", "Tomas Lind (lind)")]
    [InlineData("post", "Harbour master (harbour-master)")]
    [InlineData("harbour", "The harbour of Arvand (harbour)")]
    [InlineData("talks", "2 facts for ‘talks’:")]
    [InlineData("event", "2 facts for ‘event’:")]
    public void A_name_may_be_a_part_of_a_label_a_kind_or_a_scenario(string name, string first) =>
        Assert.Equal(first, Show(name).Lines[0]);

    [Theory]
    [InlineData("rod", "did you mean ‘roe’?")]
    [InlineData("meting", "did you mean ‘meeting’?")]
    [InlineData("nothing-of-the-kind", "no label has it in it.")]
    public void A_name_that_nothing_has_is_refused(string name, string hint) =>
        Assert.EndsWith(hint, Show(name).Refusal, StringComparison.Ordinal);

    [Fact]
    public void A_path_where_a_name_belongs_is_told_where_to_go() =>
        Assert.Contains("write --facts ", Show(_folder.Root).Refusal, StringComparison.Ordinal);

    [Fact]
    public void As_of_a_date_only_what_was_so_then_is_shown()
    {
        var lines = Show("--as-of", "2021-05-03").Lines;

        Assert.Contains("  First talks (first-talks): when 2021-05-03, certain", lines);
        Assert.Contains("  Ida Roe (roe): post Harbour master (harbour-master), certain", lines);
        Assert.Contains("  Second talks (second-talks): status planned, possible  [denied by The Herald]", lines);
        Assert.DoesNotContain(lines, static line => line.Contains("2022", StringComparison.Ordinal));
        Assert.Contains("  Ida Roe (roe): post Harbour master (harbour-master), possible", Show("--as-of", "2023").Lines);
        Assert.Contains("Nothing is known of 2020.", Show("--as-of", "2020").Lines);
    }

    [Fact]
    public void A_fact_as_of_a_date_says_what_is_certain()
    {
        Assert.Contains("  post: Harbour master (harbour-master), certain", Show("roe", "--as-of", "2021-05-03").Lines);
        Assert.Contains("  post: nothing is known of that date", Show("roe", "--as-of", "2021-05-02").Lines);
    }

    [Fact]
    public void A_date_that_is_none_is_told_as_in_a_file() =>
        Assert.Contains("write 2021-05-03", Show("--as-of", "3 May 2021").Refusal, StringComparison.Ordinal);

    [Fact]
    public void In_a_variant_what_differs_is_marked()
    {
        var lines = Show("--in", "no-talks").Lines;

        Assert.Contains("  2022  Second talks (second-talks): cancelled  [assumed, inferred]", lines);
        Assert.Contains("Retracted: boats of First talks (first-talks)", lines);
        var fact = Show("second-talks", "--in", "no-talks").Lines;
        Assert.Contains($"  status: cancelled  [assumed, inferred, {_folder["facts/no-talks.facts"]}(3)]", fact);
        Assert.Contains("    harbour says: from 2021-05 planned", fact);
        Assert.Contains("  boats: retracted", Show("first-talks", "--in", "no-talks").Lines);
        Assert.Contains(Show("guest", "--in", "no-talks").Lines, static line => line.EndsWith("assumed: declared by a variant", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_variant_is_refused_with_those_there_are() =>
        Assert.Contains("‘no-talks’", Show("--in", "harbour").Refusal, StringComparison.Ordinal);

    [Fact]
    public void A_fact_that_a_variant_retracts_is_said_to_be()
    {
        WriteAll(NoTalks.Replace("retract roe.aka", "retract second-talks", StringComparison.Ordinal).Replace("assume second-talks.status: cancelled\n  because \"what if\"\n", "", StringComparison.Ordinal));

        Assert.Equal("Second talks (second-talks): retracted in no-talks", Called.With("show", "second-talks", "--facts", _folder["facts"], "--in", "no-talks").Lines[0]);
    }

    [Fact]
    public void Facts_with_errors_are_shown_as_far_as_they_are_sound_and_end_with_one()
    {
        WriteAll(NoTalks);
        _folder.Write("facts/wrong.facts", "scenario harbour\n\nmeeting third-talks \"Third talks\"\n  when: 2021-13\n    because \"x\"\n");

        var shown = Called.With("show", "third-talks", "--facts", _folder["facts"]);

        Assert.Equal(1, shown.ExitCode);
        Assert.Equal("Third talks (third-talks)", shown.Lines[0]);
        Assert.Matches("^The facts have [0-9]+ errors?: .*‘facts check’", shown.Error);
    }

    [Fact]
    public void What_stands_in_files_is_printed_as_it_is_and_steers_no_terminal()
    {
        _folder.Write("facts/a\u001b[31m\u202E.facts", "scenario s \"[red]S[/]\"\n\nevent e \"[bold]E[/]\"\n  status: planned\n    because \"[link]\"\n");

        var shown = Called.With("show", "e", "--facts", _folder["facts"]);

        Assert.Equal("[bold]E[/] (e)", shown.Lines[0]);
        Assert.Contains("because “[link]", shown.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', shown.Output);
        Assert.DoesNotContain('\u202E', shown.Output);
    }

    private Called Show(params IEnumerable<string> arguments)
    {
        WriteAll(NoTalks);
        return Called.With(["show", .. arguments, "--facts", _folder["facts"]]);
    }

    private void WriteAll(string variant)
    {
        _folder.Write("facts/sea.facts", Vocabulary);
        _folder.Write("facts/harbour.facts", Facts);
        _folder.Write("facts/gazette.txt", Text);
        _folder.Write("facts/no-talks.facts", variant);
    }
}
