namespace ScenarioFacts;

/// <summary>How a fact is mentioned.</summary>
public enum MentionRole
{
    /// <summary>It is the value of a claim.</summary>
    Value,

    /// <summary>It stands after <c>as</c> in the value of a claim: the office in which someone took part.</summary>
    As,

    /// <summary>It is a link of an attribution chain, of evidence or of a source.</summary>
    Via,

    /// <summary>It is the source that evidence quotes.</summary>
    Quoted,
}
