using System.Collections.Generic;

namespace ScenarioFacts.Tests;

/// <summary>A kind as the generator would write it.</summary>
public partial class Place : Fact
{
    public static new FactKind Descriptor { get; } = FactKind.Create("place", "Place", "places", Fact.Descriptor, static record => new Place(record), static () => [Fields.In, Fields.Aka]);

    public Place(FactRecord record)
        : base(record)
    {
    }

    public Place? In => Single(Fields.In);

    public IReadOnlyList<string> Aka => List(Fields.Aka);

    public Referrers<Person> PeopleByStays => ReferredBy<Person>(Person.Fields.Stays);

    public abstract class Fields
    {
        public static Field<Place> In { get; } = Field.Reference<Place>("in");

        public static Field<string> Aka { get; } = Field.Text("aka").AsList();
    }
}
