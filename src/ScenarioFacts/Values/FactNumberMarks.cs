using System;

namespace ScenarioFacts;

/// <summary>The qualifiers of a <see cref="FactNumber"/>.</summary>
[Flags]
internal enum FactNumberMarks
{
    None = 0,
    Approximate = 1,
    AtLeast = 2,
    AtMost = 4,
    Count = 8,
}
