using System.Collections.Generic;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Evidence;

namespace ScenarioFacts.Language.Checking;

/// <summary>The figure that a claim states, to be compared with those of a quote.</summary>
internal sealed class ClaimedFigure
{
    private readonly TypeKind _type;
    private readonly FactNumber _number;
    private readonly string? _currency;
    private readonly Money? _conversion;

    private ClaimedFigure(BoundValue value, TypeKind type, FactNumber number, string? currency = null, Money? conversion = null)
    {
        (Value, _type, _number, _currency, _conversion) = (value, type, number, currency, conversion);
    }

    public BoundValue Value { get; }

    public static IEnumerable<ClaimedFigure> Of(BoundClaim claim)
    {
        foreach (var value in claim.Values)
        {
            if (Of(value, claim.Field!.TypeKind) is { } figure)
                yield return figure;
        }
    }

    /// <summary>Whether a figure is certainly one of the claim’s type, so that the quote had to state the claim’s.</summary>
    public static bool IsOfType(Figure figure, TypeKind type) => figure.IsCertain && type switch
    {
        TypeKind.Money => figure.Kind == FigureKind.Money,
        TypeKind.Count => figure.Kind == FigureKind.Number,
        _ => figure.Kind is FigureKind.Number or FigureKind.Measure,
    };

    /// <summary>Whether a figure may be the one that is claimed, or its conversion.</summary>
    public bool IsStatedBy(Figure figure) => _type switch
    {
        TypeKind.Money when figure.Currency is not null =>
            (figure.MayBeIn(_currency!) && Has(_number, figure.Value))
            || (_conversion is { } converted && figure.MayBeIn(converted.Currency) && Has(converted.Amount, figure.Value)),
        TypeKind.Money => figure.Kind == FigureKind.Number && (Has(_number, figure.Value) || (_conversion is { } amount && Has(amount.Amount, figure.Value))),
        TypeKind.Count => figure.Kind is FigureKind.Number or FigureKind.Measure && Has(_number, figure.Value),
        _ => figure.Kind is not (FigureKind.Money or FigureKind.Date) && Has(_number, figure.Value),
    };

    /// <summary>A bound is stated by itself alone; about a number, and between two, by what lies there.</summary>
    private static bool Has(FactNumber number, decimal figure)
    {
        if (number.Lowest is not { } lowest)
            return figure == number.Highest;
        if (number.Highest is not { } highest)
            return figure == lowest;
        var (low, high) = number.IsApproximate ? (number.LowestReading ?? lowest, number.HighestReading ?? highest) : (lowest, highest);
        return low <= figure && figure <= high;
    }

    private static ClaimedFigure? Of(BoundValue value, TypeKind type) => type switch
    {
        TypeKind.Money => Money.TryParse(value.Text, out var money) ? new ClaimedFigure(value, type, money.Amount, money.Currency, money.Conversion) : null,
        TypeKind.Count => FactNumber.TryParseCount(value.Text, out var count) ? new ClaimedFigure(value, type, count) : null,
        TypeKind.Quantity => Quantity.TryParse(value.Text, out var quantity) ? new ClaimedFigure(value, type, quantity.Number) : null,
        _ => null,
    };
}
