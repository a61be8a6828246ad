using System.Collections.Generic;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>
/// Marks the numbers that are days and years of dates (<c>21 January 2015</c>, <c>January 21, 2015</c>, <c>19–20 January</c>, <c>2014-15</c>, <c>5月6日</c>), times of day
/// and ages.
/// </summary>
internal static class FigureDates
{
    public static void Mark(IReadOnlyList<FigureToken> tokens, FigureTable table, List<FigureDraft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var (draft, before) = (drafts[i], i == 0 ? null : drafts[i - 1]);
            draft.IsDate |= IsBesideMonth(tokens, table, draft) || (before is not null && IsYearAfterDay(tokens, before, draft));
            if (before is not null && (IsSpanOfYears(tokens, before, draft) || IsMonthOfYear(tokens, before, draft)))
                before.IsDate = draft.IsDate = true;
        }

        // In “19 and 20 January” only the last day is next to the month: propagate backwards.
        for (var i = drafts.Count - 1; i > 0; i--)
            drafts[i - 1].IsDate |= drafts[i] is { IsDate: true, IsDayLike: true } && drafts[i - 1].IsDayLike && AreListed(tokens, drafts[i - 1], drafts[i]);
        foreach (var draft in drafts)
            draft.Other ??= draft.IsDate ? null : GetClockOrAge(tokens, draft);
    }

    /// <summary>After a German day stands a point.</summary>
    private static bool IsBesideMonth(IReadOnlyList<FigureToken> tokens, FigureTable table, FigureDraft draft)
    {
        var after = tokens[draft.Next];
        if (draft.IsDayLike && after.Reads("of") && draft.Next + 1 < tokens.Count && FigureWords.IsMonth(tokens[draft.Next + 1], table))
            return true;
        if (draft.IsDayLike && FigureWords.IsMonth(after, table) && (after.IsJoined || (after.Gap == FigureGap.Point && table.DecimalMark == ',')))
            return true;
        return (draft.IsDayLike || draft.IsYearLike) && draft.First > 0
            && tokens[draft.First].Gap is FigureGap.Space or FigureGap.Point or FigureGap.Comma && FigureWords.IsMonth(tokens[draft.First - 1], table);
    }

    private static bool IsYearAfterDay(IReadOnlyList<FigureToken> tokens, FigureDraft before, FigureDraft draft) =>
        before is { IsDate: true, IsDayLike: true } && draft.IsYearLike && draft.First == before.Next && tokens[draft.First].Gap is FigureGap.Comma or FigureGap.Space;

    /// <summary>A year followed by the last two digits of a later one: <c>2014-15</c>.</summary>
    private static bool IsSpanOfYears(IReadOnlyList<FigureToken> tokens, FigureDraft before, FigureDraft draft) =>
        before.IsYearLike && draft.IsBare && tokens[draft.First].Span.Length == 2 && draft.First == before.Next
        && tokens[draft.First].Gap is FigureGap.Hyphen or FigureGap.Dash && draft.Value > before.Value % 100;

    /// <summary><c>12-2015</c>.</summary>
    private static bool IsMonthOfYear(IReadOnlyList<FigureToken> tokens, FigureDraft before, FigureDraft draft) =>
        before is { IsBare: true, Value: >= 1 and <= 12 } && draft.IsYearLike && draft.First == before.Next && tokens[draft.First].Gap == FigureGap.Hyphen;

    private static bool AreListed(IReadOnlyList<FigureToken> tokens, FigureDraft before, FigureDraft draft) =>
        draft.First == before.Next
            ? tokens[draft.First].Gap is FigureGap.Hyphen or FigureGap.Dash or FigureGap.Comma
            : draft.First == before.Next + 1 && (tokens[before.Next].Reads("and") || tokens[before.Next].Reads("to") || tokens[before.Next].Reads("or"));

    private static FigureKind? GetClockOrAge(IReadOnlyList<FigureToken> tokens, FigureDraft draft)
    {
        if (draft.Currency is not null || draft.IsPercent || draft.Scale > 1)
            return null;
        if (IsClock(tokens, draft))
            return FigureKind.Clock;
        return draft.First > 0 && tokens[draft.First].IsJoined && (tokens[draft.First - 1].Reads("aged") || tokens[draft.First - 1].Reads("âgé") || tokens[draft.First - 1].Reads("âgée")) ? FigureKind.Age : null;
    }

    /// <summary><c>5 p.m.</c>, <c>10.30am</c>, <c>5 o’clock</c>, <c>1700 GMT</c>, <c>1800 hours</c>, <c>17 Uhr</c>, <c>17 heures</c> after “à”.</summary>
    private static bool IsClock(IReadOnlyList<FigureToken> tokens, FigureDraft draft)
    {
        var (after, second) = (tokens[draft.Next], draft.Next + 1 < tokens.Count ? tokens[draft.Next + 1] : default);
        if (!after.IsNear)
            return false;
        if (draft.Value is >= 0 and < 25 && (after.Reads("am") || after.Reads("pm") || after.Reads("uhr")
            || ((after.Reads("a") || after.Reads("p")) && second.Reads("m") && second.Gap == FigureGap.Point) || (after.Reads("o") && second.Reads("clock"))))
            return true;
        return draft.IsBare && tokens[draft.First].Span.Length == 4 && draft.Value < 2400 && draft.Value % 100 < 60
            && (FigureWords.IsClockZone(after) || (after.Reads("hours") && draft.First > 0 && (tokens[draft.First - 1].Reads("at") || tokens[draft.First - 1].Reads("by"))));
    }
}
