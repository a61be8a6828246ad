namespace ScenarioFacts;

/// <summary>A claim whose value has been parsed as its field's type.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
#if NET8_0_OR_GREATER
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ClaimJsonConverter))]
#endif
public sealed class Claim<T> : Claim
{
    internal Claim(Field<T> field, ClaimData data, T value, Fact? role)
        : base(field, data)
    {
        Value = value;
        Role = role;
    }

    /// <summary>The value claimed.</summary>
    public new T Value { get; }

    private protected override object? Boxed => Value;

    private protected override Fact? Role { get; }
}
