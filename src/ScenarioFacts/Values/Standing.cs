namespace ScenarioFacts;

/// <summary>The analyst's judgment of a claim among the claims of the same field.</summary>
public enum Standing
{
    /// <summary>No judgment; the claim holds.</summary>
    [FactWord("plain")]
    Plain,

    /// <summary>The claim holds despite conflicting claims.</summary>
    [FactWord("accepted")]
    Accepted,

    /// <summary>The claim is recorded but does not hold.</summary>
    [FactWord("rejected")]
    Rejected,

    /// <summary>The claim is one of several conflicting claims, and which of them holds is unresolved.</summary>
    [FactWord("disputed")]
    Disputed,
}
