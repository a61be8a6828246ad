namespace ScenarioFacts;

/// <summary>The status of an event. An event need not pass through the values in this order.</summary>
public enum Status
{
    /// <summary>Someone has proposed it.</summary>
    Proposed,

    /// <summary>It has been decided and lies ahead.</summary>
    Planned,

    /// <summary>It has begun and not ended.</summary>
    Underway,

    /// <summary>It has happened.</summary>
    Occurred,

    /// <summary>It will not happen.</summary>
    Cancelled,
}
