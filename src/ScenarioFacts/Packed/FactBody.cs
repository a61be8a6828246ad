namespace ScenarioFacts;

/// <summary>The lines under a fact's header line, decoded on first access.</summary>
internal sealed class FactBody(ClaimBacking header, ClaimData[] claims)
{
    public ClaimBacking Header { get; } = header;

    public ClaimData[] Claims { get; } = claims;
}
