using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ScenarioFacts.Tool.Export.Workbooks;

/// <summary>Texts as cells of a workbook hold them.</summary>
internal static partial class SheetText
{
    /// <summary>The most UTF-16 code units that a cell holds.</summary>
    public const int MostCharacters = 32_767;

    /// <summary>A text that a cell can hold. What is too long is cut, and says so at its end; characters that XML does not have are U+FFFD.</summary>
    public static string Fit(string text)
    {
        var clean = Escape(Clean(text));
        if (clean.Length <= MostCharacters)
            return clean;
        var note = string.Create(CultureInfo.InvariantCulture, $" … [cut here: the text has {text.Length:N0} characters, and a cell {MostCharacters:N0}]");
        return Cut(clean, MostCharacters - note.Length) + note;
    }

    /// <summary>The text with U+FFFD for each character that XML 1.0 does not have.</summary>
    public static string Clean(string text)
    {
        var first = IndexOfForbidden(text, 0);
        if (first < 0)
            return text;
        var clean = new StringBuilder(text);
        for (var i = first; i >= 0; i = IndexOfForbidden(text, i + 1))
            clean[i] = '\uFFFD';
        return clean.ToString();
    }

    /// <summary>The beginning of a text, without half a character at its end.</summary>
    public static string Cut(string text, int length) => text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static int IndexOfForbidden(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (text[i] is (< ' ' and not ('\t' or '\n' or '\r')) or (>= '\uD800' and <= '\uDFFF') or '\uFFFE' or '\uFFFF')
                return i;
        }

        return -1;
    }

    /// <summary>In a workbook, <c>_x0041_</c> stands for a character (ECMA-376, ST_Xstring): a text that has it as such has its first character written so.</summary>
    private static string Escape(string text) => text.Contains("_x", StringComparison.Ordinal) ? CharacterCode().Replace(text, "_x005F_") : text;

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex CharacterCode();
}
