namespace ScenarioFacts;

/// <summary>The status of an event. An event need not pass through the values in this order.</summary>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(ScenarioFacts.Json.FactWordJsonConverter<Status>))]
#endif
public enum Status
{
    /// <summary>Someone has proposed it.</summary>
    [FactWord("proposed")]
    Proposed,

    /// <summary>It has been decided and lies ahead.</summary>
    [FactWord("planned")]
    Planned,

    /// <summary>It has begun and not ended.</summary>
    [FactWord("underway")]
    Underway,

    /// <summary>It has happened.</summary>
    [FactWord("occurred")]
    Occurred,

    /// <summary>It will not happen.</summary>
    [FactWord("cancelled")]
    Cancelled,
}
