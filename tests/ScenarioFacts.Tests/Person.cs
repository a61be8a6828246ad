using System.Collections.Generic;

namespace ScenarioFacts.Tests;

/// <summary>A kind with fields over time, as the generator would write it.</summary>
public partial class Person : Fact
{
    private static readonly Field<string> OfficeField = Field.Text("office");
    private static readonly Field<string> DutiesField = Field.Text("duties").WithFinal("done");
    private static readonly Field<Place> StaysField = Field.Reference<Place>("stays");
    private static readonly Field<Person> FriendField = Field.Reference<Person>("friend");

    public Person(FactRecord record)
        : base(record)
    {
    }

    public Timeline<string> Office => Timeline(OfficeField);

    public IReadOnlyList<Claim<string>> OfficeClaims => ClaimsOf(OfficeField);

    public Timeline<string> Duties => TimelineOfList(DutiesField);

    public Timeline<Place> Stays => Timeline(StaysField);

    public Person? Friend => Single(FriendField);
}
