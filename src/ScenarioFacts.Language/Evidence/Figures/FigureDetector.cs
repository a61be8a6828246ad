using System.Collections.Generic;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>
/// Finds the figures stated by a quote, in digits or in English words. Ordinals (<c>first</c>, <c>21st</c>), numbers in names
/// (<c>F-35</c>, <c>G7</c>) and indefinite numbers (<c>dozens</c>) are not figures. Both ends of a range are.
/// </summary>
internal static class FigureDetector
{
    public static EquatableArray<Figure> Find(string words)
    {
        var reader = new FigureReader(words);
        var drafts = reader.Read();
        for (var i = 1; i < drafts.Count; i++)
            ShareInRange(reader.Tokens, drafts[i - 1], drafts[i]);
        FigureDates.Mark(reader.Tokens, drafts);
        return new EquatableArray<Figure>([.. drafts.ConvertAll(draft => Complete(reader.Tokens, draft))]);
    }

    /// <summary>In <c>$10-12 billion</c> each end inherits the currency and the scale stated by the other.</summary>
    private static void ShareInRange(IReadOnlyList<FigureToken> tokens, FigureDraft low, FigureDraft high)
    {
        var isRange = high.First == low.Next ? tokens[high.First].Gap is FigureGap.Hyphen or FigureGap.Dash : high.First == low.Next + 1 && tokens[low.Next].Reads("to");
        if (!isRange)
            return;
        if (low.Scale == 1 && high.Scale > 1 && low.Value <= high.Value / high.Scale)
            low.TryScale(high.Scale);
        if (low.Currency is null && high.Currency is not null || high.Currency is null && low.Currency is not null)
            low.Currency = high.Currency = low.Currency ?? high.Currency;
        low.IsPercent |= high.IsPercent;
        low.Unit ??= high.Unit;
        low.IsBare &= high.IsBare;
    }

    private static Figure Complete(IReadOnlyList<FigureToken> tokens, FigureDraft draft)
    {
        var kind = draft.IsDate ? FigureKind.Date
            : draft.Currency is not null ? FigureKind.Money
            : draft.IsPercent ? FigureKind.Percent
            : draft.Unit is not null && FigureWords.IsMeasure(draft.Unit) ? FigureKind.Measure
            : FigureKind.Number;
        var isCertain = draft.IsCertain && !(kind == FigureKind.Number && draft.IsYearLike);
        var span = TextSpan.FromBounds(tokens[draft.First].Span.Start, tokens[draft.Next - 1].Span.End);
        return new Figure(draft.Value, kind, draft.Currency, draft.Unit, isCertain, span);
    }
}
