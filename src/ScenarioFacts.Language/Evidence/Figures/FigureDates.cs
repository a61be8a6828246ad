using System.Collections.Generic;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>Marks the numbers that are days and years of dates: <c>21 January 2015</c>, <c>January 21, 2015</c>, <c>19–20 January</c>, <c>2014-15</c>.</summary>
internal static class FigureDates
{
    public static void Mark(IReadOnlyList<FigureToken> tokens, List<FigureDraft> drafts)
    {
        for (var i = 0; i < drafts.Count; i++)
        {
            var (draft, before) = (drafts[i], i == 0 ? null : drafts[i - 1]);
            draft.IsDate = IsBesideMonth(tokens, draft) || (before is not null && IsYearAfterDay(tokens, before, draft));
            if (before is not null && IsSpanOfYears(tokens, before, draft))
                before.IsDate = draft.IsDate = true;
        }

        // In “19 and 20 January” only the last day is next to the month: propagate backwards.
        for (var i = drafts.Count - 1; i > 0; i--)
            drafts[i - 1].IsDate |= drafts[i] is { IsDate: true, IsDayLike: true } && drafts[i - 1].IsDayLike && AreListed(tokens, drafts[i - 1], drafts[i]);
    }

    private static bool IsBesideMonth(IReadOnlyList<FigureToken> tokens, FigureDraft draft)
    {
        if (draft.IsDayLike && FigureWords.IsMonth(tokens[draft.Next]) && tokens[draft.Next].IsJoined)
            return true;
        return (draft.IsDayLike || draft.IsYearLike) && draft.First > 0
            && tokens[draft.First].Gap is FigureGap.Space or FigureGap.Point or FigureGap.Comma && FigureWords.IsMonth(tokens[draft.First - 1]);
    }

    private static bool IsYearAfterDay(IReadOnlyList<FigureToken> tokens, FigureDraft before, FigureDraft draft) =>
        before is { IsDate: true, IsDayLike: true } && draft.IsYearLike && draft.First == before.Next && tokens[draft.First].Gap is FigureGap.Comma or FigureGap.Space;

    /// <summary>A year followed by the last two digits of a later one: <c>2014-15</c>.</summary>
    private static bool IsSpanOfYears(IReadOnlyList<FigureToken> tokens, FigureDraft before, FigureDraft draft) =>
        before.IsYearLike && draft.IsBare && tokens[draft.First].Span.Length == 2 && draft.First == before.Next
        && tokens[draft.First].Gap is FigureGap.Hyphen or FigureGap.Dash && draft.Value > before.Value % 100;

    private static bool AreListed(IReadOnlyList<FigureToken> tokens, FigureDraft before, FigureDraft draft) =>
        draft.First == before.Next
            ? tokens[draft.First].Gap is FigureGap.Hyphen or FigureGap.Dash or FigureGap.Comma
            : draft.First == before.Next + 1 && (tokens[before.Next].Reads("and") || tokens[before.Next].Reads("to") || tokens[before.Next].Reads("or"));
}
