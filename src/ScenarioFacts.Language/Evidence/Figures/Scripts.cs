using System.Globalization;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>Digits and letters of other scripts than Latin.</summary>
internal static class Scripts
{
    /// <summary>The value of a decimal digit of any script; -1 if it is none.</summary>
    public static int GetDigit(string text, int index)
    {
        if (index >= text.Length)
            return -1;
        var c = text[index];
        if (c < 0x80)
            return c is >= '0' and <= '9' ? c - '0' : -1;
        return char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber ? CharUnicodeInfo.GetDecimalDigitValue(c) : -1;
    }

    /// <summary>The first digit of the script of a digit, by which scripts are told apart.</summary>
    public static int GetZero(string text, int index) => text[index] - GetDigit(text, index);

    public static bool IsHan(char c) => c is '々' or '〇' or (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF');

    public static bool IsKatakana(char c) => c is >= '\u30A1' and <= '\u30FF';

    /// <summary>Whether a word is in a script in which the rules know no words after a number.</summary>
    public static bool IsOther(string word) => word[0] >= 0x0370 && !IsHan(word[0]) && word[0] is not (>= '\u1E00' and <= '\u1EFF') and not 'ﬁ' and not 'ﬂ';
}
