using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>Rewrites the tokens of a number in canonical form.</summary>
internal static class NumberFixer
{
    /// <summary>The value that was probably meant; null if that is not certain.</summary>
    public static string? Fix(IReadOnlyList<NumberToken> pieces, NumberType type)
    {
        var open = pieces.ToList().FindIndex(static piece => piece.Kind == NumberTokenKind.Open);
        var amount = Amount(open < 0 ? pieces : pieces.Take(open), type);
        var converted = open < 0 ? "" : Amount(pieces.Skip(open + 1), type);
        var mended = open < 0 ? amount : $"{amount} ({converted})";
        return amount is not null && converted is not null && type.Read(mended!) == FactNumberError.None ? mended : null;
    }

    /// <summary>A number with its hedge, scale and unit in canonical order; words without meaning are dropped.</summary>
    private static string? Amount(IEnumerable<NumberToken> group, NumberType type)
    {
        var pieces = group.ToList();
        var figures = GetFigures(pieces);
        var scales = pieces.Where(static piece => piece.Kind == NumberTokenKind.Scale).Select(static piece => piece.Meaning).Distinct().ToList();
        var units = pieces.Where(static piece => piece.Kind is NumberTokenKind.Unit or NumberTokenKind.Currency or NumberTokenKind.CurrencySign)
            .Select(static piece => piece.Meaning).Distinct().ToList();
        if (figures.Count is 0 or > 2 || (figures.Count == 2 && !Has(pieces, NumberTokenKind.Range)) || Has(pieces, NumberTokenKind.Percent) || scales.Count > 1 || scales.Contains("") || units.Count != (type.IsCount ? 0 : 1))
            return null;
        var words = new[] { GetHedge(pieces, figures.Count) + string.Join(FactNumberParser.RangeMark, figures) }.Concat(scales).Concat(units);
        return string.Join(" ", words);
    }

    /// <summary>Converts number words: “two hundred” is 200, “thirty five” is 35.</summary>
    private static List<string> GetFigures(List<NumberToken> pieces)
    {
        var figures = new List<string>();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == NumberTokenKind.NumberWord && i > 0 && pieces[i - 1].Kind == NumberTokenKind.NumberWord)
                figures[figures.Count - 1] = Joined(figures[figures.Count - 1], pieces[i].Meaning);
            else if (pieces[i].Kind is NumberTokenKind.Figures or NumberTokenKind.NumberWord)
                figures.Add(pieces[i].Meaning);
        }

        return figures;
    }

    private static string Joined(string first, string second)
    {
        var (left, right) = (long.Parse(first, CultureInfo.InvariantCulture), long.Parse(second, CultureInfo.InvariantCulture));
        return (left > 100_000 ? left : right >= 100 ? left * right : left + right).ToString(CultureInfo.InvariantCulture);
    }

    private static bool Has(List<NumberToken> pieces, NumberTokenKind kind) => pieces.Exists(piece => piece.Kind == kind);

    private static string GetHedge(List<NumberToken> pieces, int figures)
    {
        if (figures > 1)
            return "";
        return Has(pieces, NumberTokenKind.AtLeast) ? FactNumberParser.AtLeast
            : Has(pieces, NumberTokenKind.AtMost) ? FactNumberParser.AtMost
            : Has(pieces, NumberTokenKind.About) ? "~" : "";
    }
}
