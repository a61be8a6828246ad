using System;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// An answer to a question, read once so that it can be compared with many: two agree if both can be true, that is, they are equal, one lies inside the
/// other, or they are dates or numbers that overlap.
/// </summary>
internal sealed class Agreement(TypeKind type, BoundValue value)
{
    private readonly object? _read = Read(type, value);

    public bool With(Agreement other, Containment containment) =>
        Text == other.Text || (_read, other._read) switch
        {
            (Days days, Days others) => days.First <= others.Last && others.First <= days.Last,
            (FactNumber count, FactNumber counted) => count.MayOverlap(counted),
            (Money sum, Money amount) => sum.MayOverlap(amount),
            (Quantity quantity, Quantity measured) => quantity.MayOverlap(measured),
            (BoundValue one, BoundValue another) => IsOneThing(one, another, containment),
            _ => false,
        };

    private string Text => value.Text;

    /// <summary>What is compared; null where only the same text agrees.</summary>
    private static object? Read(TypeKind type, BoundValue value) => type switch
    {
        TypeKind.Reference => value,
        TypeKind.TextOrReference => value.Text[0] == '"' ? null : value,
        TypeKind.Date when FactDate.TryParse(value.Text, out var date) => new Days(date),
        TypeKind.Count when FactNumber.TryParseCount(value.Text, out var count) => count,
        TypeKind.Money when Money.TryParse(value.Text, out var money) => money,
        TypeKind.Quantity when Quantity.TryParse(value.Text, out var quantity) => quantity,
        _ => null,
    };

    /// <summary>One fact, or one inside the other; of the parts after <c>as</c>, where both name one, the same.</summary>
    private static bool IsOneThing(BoundValue one, BoundValue other, Containment containment)
    {
        if (one.Name != other.Name)
            return containment.IsInside(one.Name, other.Name) || containment.IsInside(other.Name, one.Name);
        return one.Role is null || other.Role is null;
    }

    /// <summary>The days that a date can mean under its widest reading: no error but a certain one.</summary>
    private sealed class Days(FactDate date)
    {
        public DateTime First { get; } = date.EarliestReading ?? DateTime.MinValue;

        public DateTime Last { get; } = date.LatestReading ?? DateTime.MaxValue;
    }
}
