using System.Collections.Generic;
using System.Text.Json.Serialization;
using ScenarioFacts.Json;

namespace ScenarioFacts.Tests;

/// <summary>A kind of event, as the generator would write it.</summary>
[JsonConverter(typeof(FactJsonConverter))]
public partial class Meeting : Event
{
    public static new FactKind Descriptor { get; } = FactKind.Create(
        "meeting", "Meeting", "meetings", Event.Descriptor, static record => new Meeting(record), static () => [Fields.Where, Fields.Participants, Fields.Format]);

    public Meeting(FactRecord record)
        : base(record)
    {
    }

    public Place? Where => Single(Fields.Where);

    public IReadOnlyList<Claim<Place>> WhereClaims => ClaimsOf(Fields.Where);

    public IReadOnlyList<Person> Participants => List(Fields.Participants);

    public IReadOnlyList<Claim<Person>> ParticipantsClaims => ClaimsOf(Fields.Participants);

    public Format? Format => SingleValue(Fields.Format);

    public abstract new class Fields : Event.Fields
    {
        public static Field<Place> Where { get; } = Field.Reference<Place>("where");

        public static Field<Person> Participants { get; } = Field.Reference<Person>("participants").AsList();

        public static Field<Format> Format { get; } = Field.Choice<Format>("format", "in-person", "by-phone");
    }
}
