namespace ScenarioFacts;

/// <summary>What stands under a fact's header line, decoded when it is first asked for.</summary>
internal sealed class FactBody(ClaimBacking header, ClaimData[] claims)
{
    public ClaimBacking Header { get; } = header;

    public ClaimData[] Claims { get; } = claims;
}
