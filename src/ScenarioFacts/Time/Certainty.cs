namespace ScenarioFacts;

/// <summary>How well a timeline can answer for a date.</summary>
public enum Certainty
{
    /// <summary>No claim reaches the date.</summary>
    Unknown,

    /// <summary>A claim may reach the date: after the last observation, before a bare <c>to</c>, inside an imprecise date, or in dispute.</summary>
    Possible,

    /// <summary>A claim covers the date.</summary>
    Known,
}
