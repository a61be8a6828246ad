using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Tool.Tests;

/// <summary>What a review lists of words and claims that only a reader can judge.</summary>
public sealed class SupportReviewTests : IDisposable
{
    private const string Vocabulary = """
        vocabulary trade "Trade"

        kind land "Land"
          evidence: optional
          naming: proper
          aka: list of text
        kind delivery is event "Delivery"
          plural: deliveries
          sides: sender, receivers
          sender: land
          receivers: list of land
          boats: count
        """;

    private const string Facts = """
        scenario trade-routes "Trade routes"
        use trade

        source post "The Post"
          text: "post.txt"
          published: 2021-05-04
        source agency "The agency"
          within: post

        land arvand "Arvand"
        land belmar "Belmar"
          aka: "Belmare"
            > post "Belmare, as it is written there"
        land belmara "Upper Belmare"
        land corran "Corran"
          aka: "Land of Corran"
            > post "the land of Corran"

        delivery boats-2021 "Delivery of boats by Arvand"
          status: occurred
            > post "are believed to have come"
          when: 2021
            > post "three came in 2021"
          sender: arvand
            > post "Arvand sent three boats to Belmar"
          receivers: belmar
            > agency "Arvand sent three boats"
            because "Belmar got them"
          receivers: corran
            > post via agency "Arvand sent three boats"
          boats: 3
            > post "three came in 2021"
            > post "four came later on"
            > post "are believed to have come"
        """;

    private const string Text = "Arvand sent three boats to Belmar (Belmare, as it is written there). Others are believed to have come: three came in 2021, four came later on from the land of Corran.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_quote_that_names_both_sides_of_a_pair_is_to_be_read() =>
        Assert.Equal(["{facts}(25): boats-2021 sender arvand; receivers belmar", "post “Arvand sent three boats to Belmar”"], List("Both sides"));

    [Fact]
    public void The_same_words_under_several_chains_stand_together() =>
        Assert.Equal(["{facts}(27): boats-2021.receivers: “Arvand sent three boats”", "agency in {facts}(27); post via agency in {facts}(30)"], List("The same words"));

    [Fact]
    public void A_reason_that_alone_leads_to_the_value_stands_beside_the_words() =>
        Assert.Equal(["{facts}(26): boats-2021.receivers: belmar", "“Arvand sent three boats”; because “Belmar got them”"], List("Words that name nothing"));

    [Fact]
    public void Words_that_are_less_sure_than_the_claim_are_listed() =>
        Assert.Equal(
            ["{facts}(20): boats-2021.status: occurred", "“are believed to have come”", "{facts}(31): boats-2021.boats: 3", "“are believed to have come”"],
            List("Words less sure"));

    [Fact]
    public void A_mark_in_the_claim_keeps_the_certainty_of_its_words()
    {
        var marked = Facts.Replace("  status: occurred\n    >", "  status: occurred\n    > post credibility 4 \"are believed to have come\"\n    #", StringComparison.Ordinal);

        Assert.DoesNotContain(List("Words less sure", marked), static line => line.Contains("status", StringComparison.Ordinal));
    }

    [Fact]
    public void An_alias_close_to_another_facts_name_says_to_whose() =>
        Assert.Equal(["{facts}(12): belmar.aka: “Belmare”", "belmara is “Upper Belmare”"], List("Other names"));

    [Fact]
    public void A_label_stands_beside_the_words_that_have_most_of_it() =>
        Assert.Equal(
            [
                "{facts}(11): belmar “Belmar”", "“Belmare, as it is written there”",
                "{facts}(15): corran “Corran”", "“the land of Corran”",
                "{facts}(19): boats-2021 “Delivery of boats by Arvand”", "“Arvand sent three boats to Belmar”; “Arvand sent three boats”; “are believed to have come”; and 2 more",
            ],
            List("Labels beside"));

    [Fact]
    public void The_lists_are_long_and_printed_only_where_they_are_asked_for()
    {
        Write(Facts);

        Assert.DoesNotContain(Called.With("review", _folder["facts"]).Lines, static line => line.Contains("Words and claims", StringComparison.Ordinal));
    }

    [Fact]
    public void The_lists_are_the_same_each_time()
    {
        Write(Facts);

        Assert.Equal(Called.With("review", _folder["facts"], "--only", "support").Output, Called.With("review", _folder["facts"], "--only", "support").Output);
    }

    [Fact]
    public void Of_a_source_there_is_what_concerns_it()
    {
        Write(Facts);

        var lines = Called.With("review", _folder["facts"], "--only", "support", "--source", "agency").Lines;

        Assert.DoesNotContain(lines, static line => line.Contains("Both sides", StringComparison.Ordinal));
        Assert.Contains(lines, static line => line.Contains("Words that name nothing", StringComparison.Ordinal));
    }

    /// <summary>The lines under a question, without their indentation.</summary>
    private List<string> List(string question, string facts = Facts)
    {
        Write(facts);
        return
        [
            .. Called.With("review", _folder["facts"], "--only", "support").Lines
                .SkipWhile(line => !line.StartsWith("  " + question, StringComparison.Ordinal)).Skip(1)
                .TakeWhile(static line => line.StartsWith("    ", StringComparison.Ordinal))
                .Select(line => line.Trim().Replace(_folder["facts/trade.facts"], "{facts}", StringComparison.Ordinal)),
        ];
    }

    private void Write(string facts)
    {
        _folder.Write("facts/vocabulary.facts", Vocabulary);
        _folder.Write("facts/trade.facts", facts);
        _folder.Write("facts/post.txt", Text);
    }
}
