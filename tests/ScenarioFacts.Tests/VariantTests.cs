using System;
using System.IO;
using System.Linq;
using Xunit;

namespace ScenarioFacts.Tests;

public sealed class VariantTests
{
    private static readonly FactCatalog Shared = Packed.Catalog(Packed.Places("f|london"));

    private static readonly FactCatalog Base = new(new FactCatalogContent(
        "base",
        "The base",
        [Shared],
        [
            static () => Packed.Sources("f|blog", "c|published|||||2015-03-07"),
            static () => Packed.Meetings(
                "f|talks|The talks", "e|blog|words under the header", "c|where|||||house", "c|participants|||||kishida", "c|status||2014-05|||planned",
                "f|walk"),
            static () => Packed.People("f|kishida"),
            static () => Packed.Places("f|house", "c|in|||||london", "f|ship"),
        ]));

    private static readonly FactCatalog Variant = Changed(
        Base, "x|ship", "v|talks", "r|status", "c|status||2014-05|||planned", "a|status||2014-11|||cancelled", "b|a storm is assumed", "r|participants");

    private static FactCatalog Changed(FactCatalog @base, params string[] changes) => new(new FactCatalogContent(
        "variant", "The variant", @base, [], [static () => Packed.Places("f|hall", "c|in|||||house")], () => new FactChanges(Packed.Lines(changes))));

    [Fact]
    public void A_variant_has_the_facts_of_its_base_as_instances_of_its_own()
    {
        Assert.Equal(["blog", "hall", "house", "kishida", "talks", "walk"], Variant.Facts.Select(static fact => fact.Name));
        Assert.NotSame(Base.Find("house"), Variant.Find("house"));
        Assert.Same(Variant.Find("house"), Variant.Get<Meeting>("talks").Where);
        Assert.Same(Shared.Find("london"), Variant.Get<Place>("house").In);
    }

    [Fact]
    public void What_is_not_changed_of_a_fact_stays() => Assert.Equal(
        ("The talks", "house", "words under the header"),
        (Variant.Get<Meeting>("talks").Label, Variant.Get<Meeting>("talks").Where!.Name, Variant.Get<Meeting>("talks").StatusClaims[0].Evidence[0].Words));

    [Fact]
    public void Assumed_claims_replace_those_of_the_base_and_say_so()
    {
        var status = Variant.Get<Meeting>("talks").StatusClaims;
        Assert.Equal([("status at 2014-05: planned", false), ("status at 2014-11: cancelled", true)], status.Select(static claim => (claim.ToString(), claim.IsAssumed)));
        Assert.Equal((true, "a storm is assumed"), (status[1].IsInferred, status[1].Because));
        Assert.Equal("Known: Cancelled", Variant.AsOf(new DateTime(2014, 12, 1)).Of(Variant.Get<Meeting>("talks").Status).ToString());
    }

    [Fact]
    public void The_base_is_not_changed() => Assert.Equal(
        ("Possible: Planned", 1, true),
        (Base.AsOf(new DateTime(2014, 12, 1)).Of(Base.Get<Meeting>("talks").Status).ToString(), Base.Get<Meeting>("talks").Participants.Count, Base.Find("ship") is not null));

    [Fact]
    public void A_retracted_fact_and_a_retracted_field_are_gone()
    {
        Assert.Null(Variant.Find("ship"));
        Assert.Empty(Variant.Get<Meeting>("talks").Participants);
    }

    [Fact]
    public void Facts_that_a_variant_adds_are_assumptions_as_a_whole() => Assert.Equal(
        (true, true, false),
        (Variant.Find("hall")!.IsAssumed, Variant.Find("hall")!.Claims[0].IsAssumed, Variant.Find("house")!.IsAssumed));

    [Fact]
    public void A_variant_of_a_variant_goes_on_from_it()
    {
        var second = new FactCatalog(new FactCatalogContent("second", "Second", Variant, [], [], () => new FactChanges(Packed.Lines("x|hall", "v|talks", "r|where", "a|where|||||walk-in"))));
        var third = Changed(second);
        Assert.Equal("status at 2014-11: cancelled", second.Get<Meeting>("talks").StatusClaims[1].ToString());
        Assert.Null(second.Find("hall"));
        Assert.Equal("where: walk-in", third.Get<Meeting>("talks").Claims[^1].ToString());
    }

    [Fact]
    public void An_assumption_without_a_time_holds_at_all_times() => Assert.Equal(
        "Known: Cancelled",
        Changed(Base, "v|walk", "a|status|||||cancelled").Get<Meeting>("walk").Status.At(new DateTime(1900, 1, 1)).ToString());

    [Fact]
    public void The_comparison_tells_each_difference() => Assert.Equal(
        [
            "hall is new",
            "ship is retracted",
            "talks: status at 2014-05: planned → status at 2014-05: planned, status at 2014-11: cancelled",
            "talks: participants: kishida → participants is retracted",
        ],
        Variant.Differences.Select(static difference => difference.ToString()));

    [Fact]
    public void A_scenario_that_is_no_variant_differs_from_nothing() => Assert.Empty(Base.Differences);

    [Fact]
    public void A_view_answers_for_a_fact_of_the_other_world()
    {
        var day = new DateTime(2014, 12, 1);
        Assert.Equal("Known: Cancelled", Variant.AsOf(day).Of(Base.Get<Meeting>("talks"), static talks => talks.Status).ToString());
        Assert.Equal("Possible: Planned", Base.AsOf(day).Of(Variant.Get<Meeting>("talks"), static talks => talks.Status).ToString());
    }

    [Fact]
    public void A_view_answers_for_its_own_world_whatever_timeline_it_is_given()
    {
        var day = new DateTime(2014, 12, 1);
        Assert.Equal("Known: Cancelled", Variant.AsOf(day).Of(Base.Get<Meeting>("talks").Status).ToString());
        Assert.Equal("Possible: Planned", Base.AsOf(day).Of(Variant.Get<Meeting>("talks").Status).ToString());
        Assert.True(Variant.AsOf(day).Is(Base.Get<Meeting>("talks").Status, Status.Cancelled));
        Assert.Equal("Unknown", Base.AsOf(day).Of(Variant.Get<Meeting>("talks"), static talks => talks.Status.KnownBy(FactDate.Of(1900))).ToString());
    }

    [Fact]
    public void A_view_of_a_foreign_timeline_is_refused()
    {
        var foreign = Packed.Catalog(Packed.Meetings("f|talks", "c|status||2014|||planned"));
        Assert.Contains("neither has nor uses", Assert.Throws<ArgumentException>(() => Variant.AsOf(FactDate.Of(2014)).Of(foreign.Get<Meeting>("talks").Status)).Message, StringComparison.Ordinal);
        Assert.Equal("Unknown", Base.AsOf(FactDate.Of(2014)).Of(Changed(Base).Get<Meeting>("walk").Status).ToString());
    }

    [Fact]
    public void Any_two_of_a_family_are_compared()
    {
        Assert.Equal(Variant.Differences.Select(static difference => difference.ToString()).Order(StringComparer.Ordinal), Base.Compare(Variant).Select(static difference => difference.ToString()).Order(StringComparer.Ordinal));
        Assert.Empty(Variant.Compare(Variant));
        Assert.Empty(Base.Compare(Base));
        var other = Changed(Base, "v|talks", "r|where", "a|where|||||ship");
        Assert.Equal(
            ["ship is new", "talks: where: house → where: ship", "talks: status at 2014-05: planned, status at 2014-11: cancelled → status at 2014-05: planned", "talks: nothing → participants: kishida"],
            Variant.Compare(other).Select(static difference => difference.ToString()));
        Assert.Throws<ArgumentException>(() => Base.Compare(Shared));
    }

    [Fact]
    public void A_difference_in_a_field_is_typed()
    {
        var status = Base.Compare(Variant).Select(static difference => difference.Of(Event.Fields.Status)).OfType<FieldChange<Status>>().Single();
        Assert.Equal([Status.Planned], status.Before.Select(static claim => claim.Value));
        Assert.Equal([Status.Planned, Status.Cancelled], status.After.Select(static claim => claim.Value));
        Assert.Null(Base.Compare(Variant).Single(static difference => difference.After is null).Of(Event.Fields.Status));
    }

    [Fact]
    public void A_view_finds_the_events_of_a_status()
    {
        Assert.Equal(["talks"], Variant.AsOf(new DateTime(2014, 12, 1)).Events(Status.Cancelled).Select(static e => e.Name));
        Assert.Empty(Base.AsOf(new DateTime(2014, 12, 1)).Events(Status.Cancelled));
    }

    [Theory]
    [InlineData("c|status|||||planned")]
    [InlineData("x|ship", "v|ship")]
    [InlineData("v|")]
    public void Malformed_changes_are_refused(params string[] lines) =>
        Assert.Throws<InvalidDataException>(() => Changed(Base, lines).Find("house"));
}
