using System.Collections.Generic;

namespace ScenarioFacts.Tests;

/// <summary>A kind as the generator would write it.</summary>
public partial class Place : Fact
{
    private static readonly Field<Place> InField = Field.Reference<Place>("in");
    private static readonly Field<string> AkaField = Field.Text("aka");

    public Place(FactRecord record)
        : base(record)
    {
    }

    public Place? In => Single(InField);

    public IReadOnlyList<string> Aka => List(AkaField);
}
