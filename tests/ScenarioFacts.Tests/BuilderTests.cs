using System;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Tests;

/// <summary>A catalog made by a test, not from files.</summary>
public class BuilderTests
{
    private static FactCatalogBuilder Builder => new FactCatalogBuilder("test", "A test")
        .Add(Source.Descriptor, "blog", static fact => fact.Label("The blog").Claim(Source.Fields.Published, FactDate.Of(2015, 3)).Claim(Source.Fields.Reliability, Reliability.B))
        .Add(Meeting.Descriptor, "talks", static fact => fact
            .Label("Talks\twith a tab")
            .Documentation("The very first.")
            .Evidence("blog", "met at last", "abe")
            .ClaimAsWritten(Meeting.Fields.Participants, "abe")
            .Claim(Meeting.Fields.Format, Format.ByPhone, static claim => claim.Standing(Standing.Accepted).Evidence("blog", "on the phone").Because("so it says"))
            .Claim(Meeting.Fields.Format, Format.InPerson, static claim => claim.Standing(Standing.Rejected).Denial("blog", "not in person").Because("nobody was there"))
            .Claim(Event.Fields.Status, Status.Planned, static claim => claim.From(FactDate.Of(2014)).To(FactDate.Of(2014, 5, 6)))
            .Claim(Event.Fields.Status, Status.Occurred, static claim => claim.At(FactDate.Of(2015, 1, 21))))
        .Add(Person.Descriptor, "abe", static fact => fact.Claim(Person.Fields.Office, "Prime Minister", static claim => claim.From(FactDate.Of(2012, 12, 26)).ToOngoing()))
        .Add(Fact.Descriptor, "bare");

    [Fact]
    public void What_is_built_is_read_like_what_is_compiled()
    {
        var talks = Builder.Build().Get<Meeting>("talks");
        Assert.Equal(("Talks\twith a tab", "The very first.", Format.ByPhone), (talks.Label, talks.Documentation, talks.Format));
        Assert.Equal(
            [
                "participants: abe", "format accepted: by-phone", "format rejected: in-person", "status from 2014 to 2014-05-06: planned", "status at 2015-01-21: occurred",
            ],
            talks.Claims.Select(static claim => claim.ToString()));
        Assert.Equal("The blog via abe “met at last”", talks.ParticipantsClaims[0].Evidence[0].ToString());
        Assert.Equal("not in person", talks.Claims[2].Denials[0].Words);
        Assert.Equal("nobody was there", talks.Claims[2].Because);
        Assert.Equal("Known: Prime Minister", talks.Participants[0].Office.At(FactDate.Of(2012, 12, 26)).ToString());
    }

    [Fact]
    public void Names_and_labels_are_those_given()
    {
        var catalog = Builder.Build();
        Assert.Equal(("test", "A test", "bare"), (catalog.Name, catalog.Label, catalog.Find("bare")!.Label));
        Assert.Equal(["abe", "bare", "blog", "talks"], catalog.Facts.Select(static fact => fact.Name));
        Assert.Equal(["blog"], new FactCatalogBuilder("other").Use(catalog).Add(Meeting.Descriptor, "walk", static fact => fact.Evidence("blog", "walked")).Build().Find("walk")!.Evidence.Select(static evidence => evidence.Source.Name));
    }

    [Fact]
    public void A_name_is_given_once()
    {
        Assert.Throws<ArgumentException>(() => Builder.Add(Place.Descriptor, "abe"));
        Assert.Throws<ArgumentException>(() => Builder.Add(Place.Descriptor, ""));
        Assert.Throws<ArgumentNullException>(() => Builder.Add(Place.Descriptor, null!));
        Assert.Throws<ArgumentNullException>(() => Builder.Add(null!, "x"));
    }
}
