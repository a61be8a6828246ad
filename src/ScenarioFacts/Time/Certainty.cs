namespace ScenarioFacts;

/// <summary>The certainty of a timeline's answer for a date.</summary>
public enum Certainty
{
    /// <summary>No claim covers the date.</summary>
    [FactWord("unknown")]
    Unknown,

    /// <summary>A claim may cover the date: after the last observation, before a bare <c>to</c>, inside an imprecise date, or in dispute.</summary>
    [FactWord("possible")]
    Possible,

    /// <summary>A claim covers the date.</summary>
    [FactWord("known")]
    Known,
}
