using System;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// A value parsed once for comparison with many others: two agree if both can be true, that is, they are equal, one is inside the
/// other, or they are overlapping dates or numbers.
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

    /// <summary>The parsed value; null if only identical texts agree.</summary>
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

    /// <summary>The same fact, or one inside the other; roles after <c>as</c>, if both have one, must be the same.</summary>
    private static bool IsOneThing(BoundValue one, BoundValue other, Containment containment)
    {
        if (one.Name != other.Name)
            return containment.IsInside(one.Name, other.Name) || containment.IsInside(other.Name, one.Name);
        return one.Role is null || other.Role is null;
    }

    /// <summary>The days that a date can mean in its widest reading, so that only certain errors are reported.</summary>
    private sealed class Days(FactDate date)
    {
        public DateTime First { get; } = date.EarliestReading ?? DateTime.MinValue;

        public DateTime Last { get; } = date.LatestReading ?? DateTime.MaxValue;
    }
}
