namespace ScenarioFacts;

/// <summary>What the analyst says of a claim among the claims that answer the same question.</summary>
public enum Standing
{
    /// <summary>Nothing is said; the claim holds.</summary>
    Plain,

    /// <summary>The claim holds against others that do not agree with it.</summary>
    Accepted,

    /// <summary>The claim is kept on record and does not hold.</summary>
    Rejected,

    /// <summary>The claim is one of several that do not agree, and which of them holds is not settled.</summary>
    Disputed,
}
