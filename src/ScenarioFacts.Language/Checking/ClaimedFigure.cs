using System.Collections.Generic;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Evidence.Figures;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>The figure stated by a claim, for comparison with those of a quote.</summary>
internal sealed class ClaimedFigure
{
    private readonly TypeKind _type;
    private readonly FactNumber _number;
    private readonly string? _currency;
    private readonly Money? _conversion;
    private readonly string? _unit;
    private readonly EquatableArray<string> _units;

    private ClaimedFigure(TextSpan span, TypeKind type, FactNumber number, string? currency = null, Money? conversion = null, string? unit = null, EquatableArray<string> units = default)
    {
        (Span, _type, _number, _currency, _conversion, _unit, _units) = (span, type, number, currency, conversion, unit, units);
    }

    /// <summary>Its span in the file.</summary>
    public TextSpan Span { get; }

    public static IEnumerable<ClaimedFigure> FromClaim(BoundClaim claim)
    {
        foreach (var value in claim.Values)
        {
            if (FromClaim(value, claim.Field!) is { } figure)
                yield return figure;
        }
    }

    /// <summary>Whether the claim is one value, without a bound, a range or a doubt.</summary>
    public bool IsExact => _number.IsExact;

    /// <summary>The side that the claim leaves open, if it leaves one open.</summary>
    public FigureBound Bound => _number.Lowest is null ? FigureBound.AtMost : _number.Highest is null ? FigureBound.AtLeast : FigureBound.None;

    /// <summary>Whether it is no number of things that an article or a “no” states: none or one.</summary>
    public bool IsManyOf => _number.Highest is not (>= 0 and <= 1);

    public bool IsQuantity => _type == TypeKind.Quantity;

    public bool HasConversion => _conversion is not null;

    /// <summary>Whether a figure is certainly of the claim’s type, so that the quote should state the claim’s figure.</summary>
    public bool IsOfType(Figure figure) => figure.IsCertain && _type switch
    {
        TypeKind.Money => figure.Kind == FigureKind.Money,
        TypeKind.Count => figure.Kind == FigureKind.Number,
        _ => figure.Kind is FigureKind.Number or FigureKind.Measure || (figure.Kind == FigureKind.Percent && IsPercent),
    };

    /// <summary>An amount and its conversion as separate figures; empty for any other figure.</summary>
    public IReadOnlyList<ClaimedFigure> Parts(InputText file)
    {
        if (_conversion is not { } conversion)
            return [];
        var written = file.Slice(Span);
        var open = written.IndexOf('(');
        return
        [
            new ClaimedFigure(GetSpan(written, 0, open), _type, _number, _currency),
            new ClaimedFigure(GetSpan(written, open + 1, written.LastIndexOf(')')), _type, conversion.Amount, conversion.Currency),
        ];
    }

    /// <summary>Whether a figure in a quote may be the claimed one or its conversion.</summary>
    public bool IsStatedBy(Figure figure, string words) => _type switch
    {
        TypeKind.Money when figure.Currency is not null =>
            (figure.MayBeIn(_currency!) && Has(_number, figure.Value))
            || (_conversion is { } converted && figure.MayBeIn(converted.Currency) && Has(converted.Amount, figure.Value)),
        TypeKind.Money => figure.Kind == FigureKind.Number && (Has(_number, figure.Value) || (_conversion is { } amount && Has(amount.Amount, figure.Value))),
        TypeKind.Count => figure.Kind is FigureKind.Number or FigureKind.Measure && Has(_number, figure.Value),
        _ => figure.Kind is FigureKind.Number or FigureKind.Measure or FigureKind.Percent or FigureKind.Age && Has(_number, figure.Value) && MayBeInUnit(figure, words),
    };

    /// <summary>Whether an ordinal with this number states it.</summary>
    public bool Has(int place) => Has(_number, place);

    private bool IsPercent => _unit is "percent" or "per-cent" or "pct" or "percentage-points";

    /// <summary>Whether the words do not name a different unit of the vocabulary.</summary>
    private bool MayBeInUnit(Figure figure, string words) => UnitWords.After(figure, words, _units) is not { } stated || UnitWords.AreOne(stated, _unit!);

    /// <summary>A trimmed part of the written value.</summary>
    private TextSpan GetSpan(string written, int start, int end)
    {
        while (start < end && written[start] is ' ' or '\t')
            start++;
        while (end > start && written[end - 1] is ' ' or '\t')
            end--;
        return TextSpan.FromBounds(Span.Start + start, Span.Start + end);
    }

    /// <summary>A one-sided bound is only stated by itself; an approximate number or a range by any figure within it.</summary>
    private static bool Has(FactNumber number, decimal figure)
    {
        if (number.Lowest is not { } lowest)
            return figure == number.Highest;
        if (number.Highest is not { } highest)
            return figure == lowest;
        var (low, high) = number.IsApproximate ? (number.LowestReading ?? lowest, number.HighestReading ?? highest) : (lowest, highest);
        return low <= figure && figure <= high;
    }

    private static ClaimedFigure? FromClaim(BoundValue value, Field field) => field.TypeKind switch
    {
        TypeKind.Money => Money.TryParse(value.Text, out var money) ? new ClaimedFigure(value.Span, TypeKind.Money, money.Amount, money.Currency, money.Conversion) : null,
        TypeKind.Count => FactNumber.TryParseCount(value.Text, out var count) ? new ClaimedFigure(value.Span, TypeKind.Count, count) : null,
        TypeKind.Quantity => Quantity.TryParse(value.Text, out var quantity)
            ? new ClaimedFigure(value.Span, TypeKind.Quantity, quantity.Number, unit: quantity.Unit, units: field.Units)
            : null,
        _ => null,
    };
}
