#if !NET8_0_OR_GREATER
#pragma warning disable IDE0130 // these names belong to the runtime

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Specifies that an out parameter is not null when the method returns the given value.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
internal sealed class NotNullWhenAttribute(bool returnValue) : Attribute
{
    public bool ReturnValue { get; } = returnValue;
}

/// <summary>The members that are looked at through reflection: a trimmer keeps them.</summary>
[Flags]
internal enum DynamicallyAccessedMemberTypes
{
    PublicFields = 0x20,
}

/// <summary>Specifies that some members of a type are looked at through reflection.</summary>
[AttributeUsage(AttributeTargets.GenericParameter)]
internal sealed class DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes) : Attribute
{
    public DynamicallyAccessedMemberTypes MemberTypes { get; } = memberTypes;
}
#endif
