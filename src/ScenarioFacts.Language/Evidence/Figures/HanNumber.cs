using System.Collections.Generic;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>A number with scales in Han characters: <c>3万4000</c>, <c>1億2000万</c>; in Japanese also one in Han numerals: <c>二千五百</c>.</summary>
internal static class HanNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>Parses the number that begins at an index.</summary>
    /// <param name="hasNumerals">Whether Han numerals are read; else only scales between digits.</param>
    /// <param name="next">The index of the token after it.</param>
    /// <returns>The value; null if there is none, or none for certain.</returns>
    public static decimal? Parse(List<FigureToken> tokens, int index, bool hasNumerals, out int next)
    {
        decimal total = 0, section = 0, smallest = decimal.MaxValue;
        decimal? pending = null;
        var isNumeral = false;
        for (next = index; next == index || tokens[next].Gap == FigureGap.None; next++)
        {
            var token = tokens[next];
            if (token.IsNumber)
            {
                if (pending is not null || token.Number.NeedsUnit || token.Number.Alternative is not null)
                    return null;
                pending = token.Value;
            }
            else if (hasNumerals && GetDigit(token) is { } digit)
            {
                if (pending is not null && !isNumeral)
                    return null;
                pending = (pending * 10 ?? 0) + digit;
                isNumeral = true;
            }
            else if (GetSmallScale(token) is { } small && (hasNumerals || (pending is not null && small >= 100)))
            {
                section += (pending ?? 1) * small;
                (pending, isNumeral) = (null, false);
            }
            else if (GetLargeScale(token) is { } large && section + (pending ?? 0) > 0)
            {
                if (large >= smallest || section + (pending ?? 0) >= 10_000_000_000m)
                    return null;
                (total, section, pending, smallest, isNumeral) = (total + ((section + (pending ?? 0)) * large), 0, null, large, false);
            }
            else
            {
                break;
            }
        }

        var rest = section + (pending ?? 0);
        return next == index || rest >= smallest ? null : total + rest;
    }

    public static bool IsScale(FigureToken token) => GetLargeScale(token) is not null || GetSmallScale(token) is >= 100;

    /// <summary>Whether a token can begin a number in Han numerals.</summary>
    public static bool BeginsNumeral(FigureToken token) => GetDigit(token) is not null || GetSmallScale(token) is not null;

    private static int? GetDigit(FigureToken token) => token.IsWord && token.Text.Length == 1 && Digits.IndexOf(token.Text[0]) is >= 0 and var digit ? digit : null;

    private static decimal? GetSmallScale(FigureToken token) => !token.IsWord ? null : token.Text switch
    {
        "十" => 10,
        "百" => 100,
        "千" => 1_000,
        _ => null,
    };

    private static decimal? GetLargeScale(FigureToken token) => !token.IsWord ? null : token.Text switch
    {
        "万" or "萬" => 10_000,
        "億" or "亿" => 100_000_000,
        "兆" => 1_000_000_000_000,
        _ => null,
    };
}
