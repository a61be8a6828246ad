using System;

namespace ScenarioFacts;

/// <summary>
/// The value of a field that holds one and does not change over time, apart from the facts that the claims belong to, so that the compiler answers by the
/// very same rule: the narrowest that is not rejected, the first of those that are as narrow, and none while a claim is disputed.
/// </summary>
/// <typeparam name="T">The type of a value.</typeparam>
internal readonly struct SettledValue<T>
{
    private readonly Func<T, T, bool> _isInside;
    private readonly T? _narrowest;
    private readonly bool _isClaimed;

    /// <summary>Before any claim: no value.</summary>
    /// <param name="isInside">Whether the first value is the second one, narrower.</param>
    public SettledValue(Func<T, T, bool> isInside)
        : this(isInside, default, isClaimed: false, isDisputed: false)
    {
    }

    private SettledValue(Func<T, T, bool> isInside, T? narrowest, bool isClaimed, bool isDisputed) =>
        (_isInside, _narrowest, _isClaimed, IsDisputed) = (isInside, narrowest, isClaimed, isDisputed);

    public bool IsDisputed { get; }

    public bool HasValue => _isClaimed && !IsDisputed;

    /// <summary>The value; the default where there is none.</summary>
    public T? Value => HasValue ? _narrowest : default;

    /// <summary>What is settled with the next claim, in the order in which they are packed.</summary>
    public SettledValue<T> With(T value, Standing standing)
    {
        if (IsDisputed || standing == Standing.Rejected)
            return this;
        if (standing == Standing.Disputed)
            return new SettledValue<T>(_isInside, default, isClaimed: false, isDisputed: true);
        return !_isClaimed || _isInside(value, _narrowest!) ? new SettledValue<T>(_isInside, value, isClaimed: true, isDisputed: false) : this;
    }
}
