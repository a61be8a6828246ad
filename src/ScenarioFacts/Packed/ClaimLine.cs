namespace ScenarioFacts;

/// <summary>A line of claims whose evidence lines may still follow.</summary>
internal sealed class ClaimLine(string field, Standing standing, ClaimTime time, string[] values, bool isAssumed)
{
    public string Field { get; } = field;

    public Standing Standing { get; } = standing;

    public ClaimTime Time { get; } = time;

    public string[] Values { get; } = values;

    public bool IsAssumed { get; } = isAssumed;
}
