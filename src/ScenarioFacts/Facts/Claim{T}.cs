namespace ScenarioFacts;

/// <summary>A claim whose value has been parsed as its field's type.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed class Claim<T> : Claim
{
    internal Claim(ClaimData data, T value, Fact? @as)
        : base(data)
    {
        Value = value;
        As = @as;
    }

    /// <summary>The value claimed.</summary>
    public T Value { get; }

    /// <summary>The fact after <c>as</c>, such as the office in which a person took part; null if there is none.</summary>
    public Fact? As { get; }
}
