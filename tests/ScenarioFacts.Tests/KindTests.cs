using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Tests;

/// <summary>A fact without knowing its class: its kind, its fields and their values; and sets by kind.</summary>
public class KindTests
{
    private static readonly FactCatalog Catalog = Packed.Catalog(
        Packed.Places("f|london|London", "c|aka|||||Big Smoke|LDN"),
        Packed.Meetings("f|talks|Talks", "c|where|||||london", "c|participants|||||abe as abe|kishida", "c|format|||||by-phone", "c|status||2015|||occurred"),
        Packed.People("f|abe|Abe", "f|kishida|Kishida"));

    [Fact]
    public void A_set_holds_its_kind_and_all_that_are_that_kind()
    {
        var events = new FactSet<Event>(Catalog, Event.Descriptor);
        Assert.Equal(["talks"], events.Select(static e => e.Name));
        Assert.Equal("talks", events.Find("talks")!.Name);
        Assert.Empty(events.OfExactKind);
        Assert.Equal(["talks"], new FactSet<Meeting>(Catalog, Meeting.Descriptor).OfExactKind.Names);
        Assert.Equal(4, new FactSet<Fact>(Catalog, Fact.Descriptor).Count);
    }

    [Fact]
    public void A_catalog_lists_the_facts_of_a_class()
    {
        Assert.Equal(["talks"], Catalog.OfKind<Event>().Select(static e => e.Name));
        Assert.Equal(["abe", "kishida"], Catalog.OfKind<Person>().Select(static e => e.Name));
        Assert.Empty(Catalog.OfKind<Source>());
    }

    [Fact]
    public void A_set_is_a_collection_that_nobody_changes()
    {
        var set = new FactSet<Person>(Catalog, Person.Descriptor);
        ICollection<Person> people = set;
        Assert.True(people.IsReadOnly);
        Assert.True(people.Contains(set["abe"]));
        Assert.Equal(set, people.ToArray());
        Assert.Throws<NotSupportedException>(() => people.Add(set[0]));
        Assert.Throws<NotSupportedException>(people.Clear);
        Assert.Throws<NotSupportedException>(() => people.Remove(set[0]));
        Assert.True(set.TryGet("abe", out var abe));
        Assert.Same(set["abe"], abe);
        Assert.False(set.TryGet("Abe", out _));
        Assert.True(set.Contains("kishida"));
        Assert.Equal("2 person of uk-japan", set.ToString());
    }

    [Fact]
    public void A_fact_knows_its_kind_and_its_fields_in_declared_order()
    {
        var kind = Catalog.Find("talks")!.Kind;
        Assert.Equal(("meeting", "Meeting", "meetings", typeof(Meeting)), (kind.Name, kind.Label, kind.Plural, kind.Type));
        Assert.Equal(["status", "when", "where", "participants", "format"], kind.Fields.Select(static field => field.Name));
        Assert.Same(Meeting.Fields.Where, kind.FindField("where"));
        Assert.Null(kind.FindField("mayor"));
        Assert.Equal((true, true, true, false), (kind.Is(kind), kind.Is(Event.Descriptor), kind.Is(Fact.Descriptor), kind.Is(Person.Descriptor)));
        Assert.Equal((typeof(Person), true, false), (Meeting.Fields.Participants.ValueType, Meeting.Fields.Participants.IsList, Meeting.Fields.Participants.IsOverTime));
    }

    [Fact]
    public void A_value_without_its_type_is_what_the_property_returns()
    {
        var talks = Catalog.Get<Meeting>("talks");
        Assert.Same(talks.Where, talks.GetValue("where"));
        Assert.Same(talks.Participants, talks.GetValue(Meeting.Fields.Participants));
        Assert.Same(talks.Status, talks.GetValue("status"));
        Assert.Equal(Format.ByPhone, talks.GetValue("format"));
        Assert.Null(talks.GetValue("when"));
        Assert.Null(talks.GetValue("mayor"));
    }

    [Fact]
    public void A_claim_has_its_value_its_fact_and_its_subject()
    {
        var talks = Catalog.Get<Meeting>("talks");
        var (where, abe, format) = (talks.Claims[0], talks.Claims[1], talks.Claims[3]);
        Assert.Same(talks.Where, where.Value);
        Assert.Same(talks.Where, where.Fact);
        Assert.Same(talks, where.Subject);
        Assert.Same(Meeting.Fields.Where, where.FieldDefinition);
        Assert.Same(Catalog.Find("abe"), abe.As);
        Assert.Equal((Format.ByPhone, null), (format.Value, format.Fact));
        Assert.Same(talks.ParticipantsClaims[0].Value, ((Claim)talks.ParticipantsClaims[0]).Value);
    }

    [Theory]
    [InlineData("london", "london")]
    [InlineData("London", "london")]
    [InlineData("big smoke", "london")]
    [InlineData("LDN", "london")]
    [InlineData("Smoke", null)]
    public void A_fact_is_found_by_name_label_and_other_names(string called, string? name)
    {
        Assert.Equal(name, Catalog.Find(called)?.Name);
        Assert.Equal(name, new FactSet<Place>(Catalog, Place.Descriptor).Find(called)?.Name);
        Assert.Null(new FactSet<Person>(Catalog, Person.Descriptor).Find(called));
    }

    [Fact]
    public void A_label_of_several_facts_finds_none_alone_and_all_together()
    {
        var catalog = Packed.Using([Catalog], Packed.Places("f|a|Ansel", "f|b|Bay", "c|aka|||||ANSEL", "f|c|Port"));
        Assert.Null(catalog.Find("ansel"));
        Assert.Equal(["a", "b"], catalog.FindAll("ansel").Select(static fact => fact.Name));
        Assert.Equal(["a"], catalog.FindAll("a").Select(static fact => fact.Name));
        Assert.Equal(["london"], catalog.FindAll("Big Smoke").Select(static fact => fact.Name));
        Assert.Empty(catalog.FindAll("nobody"));
    }

    [Fact]
    public void Other_names_leave_out_what_is_rejected() => Assert.Equal(
        ["Big Smoke"],
        Packed.Catalog(Packed.Places("f|london", "c|aka|||||Big Smoke", "c|aka|rejected||||Paris")).Find("london")!.OtherNames);

    [Fact]
    public void A_choice_keeps_its_words()
    {
        Assert.Equal("occurred", FactWord.Of(Status.Occurred));
        Assert.True(FactWord.TryParse("cancelled", out Status status));
        Assert.Equal(Status.Cancelled, status);
        Assert.False(FactWord.TryParse("Cancelled", out status));
        Assert.Equal("by-phone", Meeting.Fields.Format.Format(Format.ByPhone));
    }
}
