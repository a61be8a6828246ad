using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Syntax;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>Detects commas inside numbers, which the grammar takes for value separators.</summary>
internal static class NumberCommas
{
    private const int GroupLength = 3;

    /// <summary>The first number split by commas, up to its last digit; null if there is none.</summary>
    public static TextSpan? Find(ClaimSyntax line, Field field)
    {
        var isNumber = field.TypeKind is TypeKind.Money or TypeKind.Count or TypeKind.Quantity;
        var isList = field.Symbol.Type.IsList;
        for (var i = 1; i < line.Items.Length; i++)
        {
            if (!IsCut(line.Items[i - 1], line.Items[i], isNumber, isList))
                continue;
            var last = i;
            while (last + 1 < line.Items.Length && IsCut(line.Items[last], line.Items[last + 1], isNumber, isList))
                last++;
            var (left, right) = (line.Items[i - 1].Last, line.Items[last].First);
            return TextSpan.FromBounds(left.Stop - DigitsAtEnd(left.Text), right.Start + DigitsAtStart(right.Text));
        }

        return null;
    }

    /// <summary>The number without thousands separators, or with a decimal point in place of a decimal comma.</summary>
    public static string Fix(string text)
    {
        var parts = text.Split(',');
        var isDecimal = parts.Length == 2 && parts[1].Length != GroupLength;
        return string.Join(isDecimal ? "." : "", parts);
    }

    /// <summary>
    /// Whether the commas can be nothing but marks within a number: groups throughout (<c>1,200,000</c>), or decimals. One group alone may be three decimals,
    /// except of a count.
    /// </summary>
    public static bool IsCertain(string text, Field field)
    {
        var parts = text.Split(',');
        if (field.TypeKind is not (TypeKind.Money or TypeKind.Count or TypeKind.Quantity) || !parts.All(static part => part.All(IsDigit)))
            return false;
        var isGrouped = parts[0].Length is > 0 and <= GroupLength && parts[0][0] != '0' && parts.Skip(1).All(static part => part.Length == GroupLength);
        return isGrouped ? parts.Length > 2 || field.TypeKind == TypeKind.Count : parts.Length == 2 && parts[0] is { Length: > 0 } whole && (whole == "0" || whole[0] != '0') && parts[1].Length != GroupLength && field.TypeKind != TypeKind.Count;
    }

    /// <summary>
    /// Whether a comma directly between digits splits a number. In fields of other types, both items must consist of digits only, the second of three; in a
    /// list of numbers three digits must follow too, since any others are separate values.
    /// </summary>
    private static bool IsCut(ItemSyntax left, ItemSyntax right, bool isNumber, bool isList)
    {
        if (right.First.Start != left.Last.Stop + 1)
            return false;
        var (before, after) = (DigitsAtEnd(left.Last.Text), DigitsAtStart(right.First.Text));
        return isNumber
            ? before > 0 && (isList ? after == GroupLength : after > 0)
            : before == left.Last.Length && before > 0 && after == right.First.Length && after == GroupLength;
    }

    private static int DigitsAtEnd(string text)
    {
        var count = 0;
        while (count < text.Length && IsDigit(text[text.Length - 1 - count]))
            count++;
        return count;
    }

    private static int DigitsAtStart(string text)
    {
        var count = 0;
        while (count < text.Length && IsDigit(text[count]))
            count++;
        return count;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
