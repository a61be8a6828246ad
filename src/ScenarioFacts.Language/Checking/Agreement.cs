using ScenarioFacts.Language.Binding;

namespace ScenarioFacts.Language.Checking;

/// <summary>Whether two answers to one question can both be true: equal, one inside the other, or dates and numbers that overlap.</summary>
internal static class Agreement
{
    public static bool Agree(TypeKind type, BoundValue one, BoundValue other, Containment containment) =>
        one.Text == other.Text || type switch
        {
            TypeKind.Date => DatesAgree(one.Text, other.Text),
            TypeKind.Reference => ReferencesAgree(one, other, containment),
            TypeKind.TextOrReference => one.Text[0] != '"' && other.Text[0] != '"' && ReferencesAgree(one, other, containment),
            TypeKind.Count => !FactNumber.TryParseCount(one.Text, out var count) || !FactNumber.TryParseCount(other.Text, out var counted) || count.MayOverlap(counted),
            TypeKind.Money => !Money.TryParse(one.Text, out var sum) || !Money.TryParse(other.Text, out var amount) || sum.MayOverlap(amount),
            TypeKind.Quantity => !Quantity.TryParse(one.Text, out var quantity) || !Quantity.TryParse(other.Text, out var measured) || quantity.MayOverlap(measured),
            _ => false,
        };

    /// <summary>No error but a certain one: <c>~</c> and <c>?</c> reach as far as they may.</summary>
    private static bool DatesAgree(string one, string other) =>
        !FactDate.TryParse(one, out var first) || !FactDate.TryParse(other, out var second)
        || !(first.LatestReading < second.EarliestReading || second.LatestReading < first.EarliestReading);

    /// <summary>One fact, or one inside the other; of the offices after <c>as</c>, where both say one, the same.</summary>
    private static bool ReferencesAgree(BoundValue one, BoundValue other, Containment containment)
    {
        if (one.Name != other.Name)
            return containment.IsInside(one.Name, other.Name) || containment.IsInside(other.Name, one.Name);
        return one.Name.Length == one.Text.Length || other.Name.Length == other.Text.Length;
    }
}
