using System.Collections.Generic;

namespace ScenarioFacts.Tests;

/// <summary>A kind of event, as the generator would write it.</summary>
public partial class Meeting : Event
{
    private static readonly Field<Place> WhereField = Field.Reference<Place>("where");
    private static readonly Field<Person> ParticipantsField = Field.Reference<Person>("participants");
    private static readonly Field<Format> FormatField = Field.Choice<Format>("format", "in-person", "by-phone");

    public Meeting(FactRecord record)
        : base(record)
    {
    }

    public Place? Where => Single(WhereField);

    public IReadOnlyList<Claim<Place>> WhereClaims => ClaimsOf(WhereField);

    public IReadOnlyList<Person> Participants => List(ParticipantsField);

    public IReadOnlyList<Claim<Person>> ParticipantsClaims => ClaimsOf(ParticipantsField);

    public Format? Format => SingleValue(FormatField);
}
