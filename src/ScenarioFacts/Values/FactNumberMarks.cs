using System;

namespace ScenarioFacts;

/// <summary>What a <see cref="FactNumber"/> carries beside its figures.</summary>
[Flags]
internal enum FactNumberMarks
{
    None = 0,
    Approximate = 1,
    AtLeast = 2,
    AtMost = 4,
    Count = 8,
}
