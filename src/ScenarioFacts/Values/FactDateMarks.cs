using System;

namespace ScenarioFacts;

/// <summary>The qualifiers and shape of a <see cref="FactDate"/>.</summary>
[Flags]
internal enum FactDateMarks
{
    None = 0,
    Approximate = 1,
    Uncertain = 2,
    Interval = 4,
    OneOf = 8,
    OpenStart = 16,
    OpenEnd = 32,
}
