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
            TypeKind.TextOrReference => IsText(one) != IsText(other) || (!IsText(one) && ReferencesAgree(one, other, containment)),
            TypeKind.Money => !Money.TryParse(one.Text, out var first) || !Money.TryParse(other.Text, out var second) || first.MayOverlap(second),
            TypeKind.Count => !FactNumber.TryParseCount(one.Text, out var first) || !FactNumber.TryParseCount(other.Text, out var second) || first.MayOverlap(second),
            TypeKind.Quantity => !Quantity.TryParse(one.Text, out var first) || !Quantity.TryParse(other.Text, out var second) || first.MayOverlap(second),
            _ => false,
        };

    /// <summary>No error but a certain one: <c>~</c> and <c>?</c> reach as far as they may.</summary>
    private static bool DatesAgree(string one, string other) =>
        !FactDate.TryParse(one, out var first) || !FactDate.TryParse(other, out var second)
        || !(first.LatestReading < second.EarliestReading || second.LatestReading < first.EarliestReading);

    /// <summary>Whether a value that may be a text or a name is a text. A text may well describe the fact that another claim names.</summary>
    private static bool IsText(BoundValue value) => value.Text[0] == '"';

    /// <summary>One fact, or one inside the other; of the offices after <c>as</c>, where both say one, the same.</summary>
    private static bool ReferencesAgree(BoundValue one, BoundValue other, Containment containment)
    {
        if (one.Name != other.Name)
            return containment.IsInside(one.Name, other.Name) || containment.IsInside(other.Name, one.Name);
        return one.Name.Length == one.Text.Length || other.Name.Length == other.Text.Length;
    }
}
