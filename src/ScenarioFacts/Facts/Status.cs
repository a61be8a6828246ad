namespace ScenarioFacts;

/// <summary>How real an event is, apart from what any source says of it. The words need not come in this order.</summary>
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
