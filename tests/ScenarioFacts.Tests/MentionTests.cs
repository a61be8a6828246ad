using System;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Tests;

/// <summary>From a fact to those that name it.</summary>
public class MentionTests
{
    private static readonly FactCatalog Catalog = Packed.Catalog(
        Packed.Sources("f|blog", "c|text|||||blog.txt", "f|story", "c|within|||||blog via abe", "f|unread"),
        Packed.Places("f|house", "c|in|||||town", "f|town"),
        Packed.Meetings(
            "f|talks", "e|story|under the header|kishida", "c|participants|||||abe as house|kishida", "c|where|accepted||||house", "e@3:12:4|blog|took place in the house", "c|where|rejected||||town",
            "d|blog|not in town",
            "f|walk", "c|participants|disputed||||abe"),
        Packed.People("f|abe", "c|stays|||2014-01-01|2015-12-31|house", "c|stays|||2016-01-01||town", "f|kishida", "c|office|||||abe"));

    [Fact]
    public void Mentions_tell_who_names_a_fact_and_how() => Assert.Equal(
        ["story: within: blog via abe Via", "talks: participants: abe as house Value", "walk: participants disputed: abe Value"],
        Catalog.Find("abe")!.Mentions.Select(static mention => $"{mention} {mention.Role}"));

    [Fact]
    public void A_text_that_equals_a_name_names_nothing() =>
        Assert.DoesNotContain(Catalog.Find("abe")!.Mentions, static mention => mention.By.Name == "kishida");

    [Fact]
    public void A_fact_after_as_is_mentioned_in_that_role() => Assert.Equal(
        [("abe", MentionRole.Value), ("talks", MentionRole.As), ("talks", MentionRole.Value)],
        Catalog.Find("house")!.Mentions.Select(static mention => (mention.By.Name, mention.Role)));

    [Fact]
    public void A_voice_is_mentioned_in_evidence_once_however_many_claims_inherit_it()
    {
        var mention = Assert.Single(Catalog.Find("kishida")!.Mentions, static mention => mention.Role == MentionRole.Via);
        Assert.Equal(("talks", "under the header", "participants"), (mention.By.Name, mention.Evidence!.Words, mention.Claim!.Field));
    }

    [Fact]
    public void A_source_knows_what_is_quoted_from_it()
    {
        Assert.Equal(["took place in the house", "not in town"], Catalog.Get<Source>("blog").Quotes.Select(static quote => quote.Words));
        Assert.Equal(["under the header"], Catalog.Get<Source>("story").Quotes.Select(static quote => quote.Words));
        Assert.Empty(Catalog.Get<Source>("unread").Quotes);
    }

    [Fact]
    public void The_facts_that_have_a_fact_as_a_value_leave_out_what_is_rejected_or_disputed()
    {
        var abe = Catalog.Get<Person>("abe");
        Assert.Equal(["talks"], abe.MeetingsByParticipant.Select(static meeting => meeting.Name));
        Assert.Equal(2, abe.MeetingsByParticipant.Claims.Count);
        Assert.Same(abe.MeetingsByParticipant, abe.MeetingsByParticipant);
        Assert.Empty(Catalog.Get<Place>("town").ReferredBy<Meeting>(Meeting.Fields.Where));
        Assert.Equal(["house"], Catalog.Get<Place>("town").ReferredBy<Place>(Place.Fields.In).Select(static place => place.Name));
    }

    [Theory]
    [InlineData("house", "2014-06", "Known: abe")]
    [InlineData("house", "2016", "Unknown")]
    [InlineData("town", "2014-06", "Known: abe")]
    [InlineData("town", "2017", "Possible: abe")]
    [InlineData("town", "2013", "Unknown")]
    public void Who_holds_a_value_on_a_day_is_answered_with_certainty(string place, string date, string expected) =>
        Assert.Equal(expected, Catalog.Get<Place>(place).ReferredBy<Person>(Person.Fields.Stays).At(FactDate.Parse(date)).ToString());

    [Fact]
    public void Those_who_have_a_value_at_all_times_have_it_on_each_day() =>
        Assert.Equal("Known: talks", Catalog.Get<Person>("abe").MeetingsByParticipant.At(new DateTime(1900, 1, 1)).ToString());

    [Fact]
    public void Evidence_has_its_place_and_the_whole_way_of_its_words()
    {
        var own = Catalog.Get<Meeting>("talks").WhereClaims[0].Evidence[0];
        Assert.Equal((3, 12, 4, "blog.txt, line 3"), (own.Line!.Value, own.Place!.FirstWord, own.Place.WordCount, own.Place.ToString()));
        var inherited = Catalog.Get<Meeting>("talks").Evidence[0];
        Assert.Null(inherited.Place);
        Assert.Equal(["kishida", "story", "abe", "blog"], inherited.Chain.Select(static link => link.Name));
        Assert.Equal("blog", inherited.Article.Name);
    }
}
