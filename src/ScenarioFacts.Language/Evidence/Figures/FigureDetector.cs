using System.Collections.Generic;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>
/// Finds the figures stated by a quote, in digits or in the number words of its language. Ordinals (<c>first</c>, <c>21st</c>), numbers in names
/// (<c>F-35</c>, <c>G7</c>) and indefinite numbers (<c>dozens</c>) are not figures, and neither is what cannot be read for certain. Both ends of a range are.
/// </summary>
internal static class FigureDetector
{
    /// <summary>The figures of a quote from a source that says nothing of its language.</summary>
    public static EquatableArray<Figure> Find(string words) => Find(words, LanguageTables.Assumed);

    public static EquatableArray<Figure> Find(string words, LanguageTable language)
    {
        var table = language.Figures;
        if (FigureLexer.FindNumerals(words, new TextSpan(0, words.Length), table) is null)
            return default;
        var reader = new FigureReader(words, table);
        var drafts = reader.Read();
        for (var i = 1; i < drafts.Count; i++)
            ShareInRange(reader.Tokens, drafts[i - 1], drafts[i]);
        FigureDates.Mark(reader.Tokens, table, drafts);
        return new EquatableArray<Figure>([.. drafts.ConvertAll(draft => Complete(words, reader.Tokens, table, draft))]);
    }

    /// <summary>Whether words hold anything that may tell how many: digits, a number word or an indefinite number, whether or not it can be read.</summary>
    public static bool MayStateFigures(string words, LanguageTable language)
    {
        var table = language.Figures;
        return FigureLexer.Tokens(words, table).Exists(token =>
            token.Kind is FigureTokenKind.Number or FigureTokenKind.Code or FigureTokenKind.Percent
            || (token.IsWord && (table.GetNumber(token.Text) is not null || table.GetScale(token.Text) is not null || table.Vague.Contains(token.Text)
                || (table.Grammar == NumberGrammar.Han && HanNumber.BeginsNumeral(token)) || EnglishNumbers.IsOrdinal(token.Text) || FigureWords.IsRoman(token.Text))));
    }

    /// <summary>In <c>$10-12 billion</c> each end inherits the currency and the scale stated by the other.</summary>
    private static void ShareInRange(IReadOnlyList<FigureToken> tokens, FigureDraft low, FigureDraft high)
    {
        var isRange = high.First == low.Next
            ? tokens[high.First].Gap is FigureGap.Hyphen or FigureGap.Dash
            : high.First == low.Next + 1 && (tokens[low.Next].Reads("to") || tokens[low.Next].Reads("bis") || tokens[low.Next].Reads("à") || IsBetween(tokens, low));
        if (!isRange)
            return;
        low.IsInRange = high.IsInRange = true;
        if (low.Scale == 1 && high.Scale > 1 && low.Value <= high.Value / high.Scale)
            low.TryScale(high.Scale);
        if (low.Currency is null && high.Currency is not null || high.Currency is null && low.Currency is not null)
            low.Currency = high.Currency = low.Currency ?? high.Currency;
        low.IsPercent |= high.IsPercent;
        low.Unit ??= high.Unit;
        low.IsBare &= high.IsBare;
    }

    private static bool IsBetween(IReadOnlyList<FigureToken> tokens, FigureDraft low) =>
        low.First > 0 && (tokens[low.First - 1].Reads("between") || tokens[low.First - 1].Reads("zwischen") || tokens[low.First - 1].Reads("entre"))
        && (tokens[low.Next].Reads("and") || tokens[low.Next].Reads("und") || tokens[low.Next].Reads("et"));

    /// <summary>With the minus before it, as a sign or as a word.</summary>
    private static int GetStart(string words, IReadOnlyList<FigureToken> tokens, FigureDraft draft)
    {
        var start = tokens[draft.First].Span.Start;
        if (!draft.IsNegative)
            return start;
        return tokens[draft.First].IsNegative ? start - 1 : draft.First > 0 && tokens[draft.First - 1].IsWord && !words.Substring(0, start).EndsWith("$-", System.StringComparison.Ordinal) ? tokens[draft.First - 1].Span.Start : start;
    }

    private static Figure Complete(string words, IReadOnlyList<FigureToken> tokens, FigureTable table, FigureDraft draft)
    {
        var kind = draft.Other ?? (draft.IsDate ? FigureKind.Date
            : draft.Currency is not null ? FigureKind.Money
            : draft.IsPercent ? FigureKind.Percent
            : draft.Unit is not null && (table.Measures.Contains(draft.Unit) || UnitWords.IsHanMeasure(draft.Unit)) ? FigureKind.Measure
            : FigureKind.Number);
        var isCertain = draft.IsCertain && !draft.IsAmbiguous && !(kind == FigureKind.Number && draft.IsYearLike);
        var span = TextSpan.FromBounds(GetStart(words, tokens, draft), tokens[draft.Next - 1].Span.End);
        var (bound, boundSpan) = draft.IsInRange ? (FigureBound.None, span) : FigureBounds.Find(words, tokens, draft, span, table);
        return new Figure(draft.IsNegative ? -draft.Value : draft.Value, kind, draft.Currency, draft.Unit, isCertain, bound, span) { BoundSpan = boundSpan, IsInRange = draft.IsInRange };
    }
}
