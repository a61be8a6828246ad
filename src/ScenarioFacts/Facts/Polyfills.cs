#if !NET8_0_OR_GREATER
#pragma warning disable IDE0130 // these names belong to the runtime

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Specifies that an out parameter is not null when the method returns the given value.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}

/// <summary>Suppresses a warning of trimmers too.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class UnconditionalSuppressMessageAttribute(string category, string checkId) : Attribute
{
    public string Category { get; } = category;

    public string CheckId { get; } = checkId;

    public string? Justification { get; set; }
}
#endif
