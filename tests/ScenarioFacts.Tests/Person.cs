using System.Collections.Generic;

namespace ScenarioFacts.Tests;

/// <summary>A kind with fields over time, as the generator would write it.</summary>
public partial class Person : Fact
{
    public static new FactKind Descriptor { get; } = FactKind.Create(
        "person", "Person", "people", Fact.Descriptor, static record => new Person(record), static () => [Fields.Office, Fields.Duties, Fields.Stays, Fields.Friend]);

    public Person(FactRecord record)
        : base(record)
    {
    }

    public Timeline<string> Office => Timeline(Fields.Office);

    public IReadOnlyList<Claim<string>> OfficeClaims => ClaimsOf(Fields.Office);

    public Timeline<string> Duties => Timeline(Fields.Duties);

    public Timeline<Place> Stays => Timeline(Fields.Stays);

    public Person? Friend => Single(Fields.Friend);

    public Referrers<Meeting> MeetingsByParticipant => ReferredBy<Meeting>(Meeting.Fields.Participants);

    public abstract class Fields
    {
        public static Field<string> Office { get; } = Field.Text("office").OverTime();

        public static Field<string> Duties { get; } = Field.Text("duties").AsList().OverTime().WithFinal("done");

        public static Field<Place> Stays { get; } = Field.Reference<Place>("stays").OverTime();

        public static Field<Person> Friend { get; } = Field.Reference<Person>("friend");
    }
}
