namespace ScenarioFacts;

/// <summary>The analyst's judgment of a claim among the claims of the same field.</summary>
public enum Standing
{
    /// <summary>No judgment; the claim holds.</summary>
    Plain,

    /// <summary>The claim holds despite conflicting claims.</summary>
    Accepted,

    /// <summary>The claim is recorded but does not hold.</summary>
    Rejected,

    /// <summary>The claim is one of several conflicting claims, and which of them holds is unresolved.</summary>
    Disputed,
}
