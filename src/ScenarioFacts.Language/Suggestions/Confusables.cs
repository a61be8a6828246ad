using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace ScenarioFacts.Language.Suggestions;

/// <summary>
/// Detects visually confusable names. Each name has a skeleton (Unicode Technical Standard 39): every letter is replaced by the Latin, else Greek, letter
/// that it resembles. The table holds the lowercase letters of Latin, Greek and Cyrillic that most typefaces draw alike, the full-width forms and
/// the ligatures. ASCII letters are their own skeleton: “l” and “1” are distinct enough.
/// </summary>
internal static class Confusables
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';

    private static readonly Dictionary<char, string> Skeletons = Table(
        // Cyrillic
        "аa еe оo рp сc уy хx іi ѕs јj ԁd ԛq ԝw һh ӏl гr пn кk ёë їï ѐè ѝù ӑă ӓä ӗĕ ӧö ӱÿ ӕæ әǝ ӡʒ ѵv ѡω",
        // Cyrillic letters that resemble Greek ones
        "фφ єε",
        // Greek
        "αa οo ρp νv ιi υu γy χx κk ϲc ϳj άá όó ίí ϊï ύú ϋü ήη ὀo βß",
        // Latin letters that resemble basic ones
        "ıi ɑa ɡg ɩi ɪi ʏy ƅb ſf ǝǝ ĸk");

    private static readonly Dictionary<char, string> Ligatures = new()
    {
        ['ﬀ'] = "ff",
        ['ﬁ'] = "fi",
        ['ﬂ'] = "fl",
        ['ﬃ'] = "ffi",
        ['ﬄ'] = "ffl",
        ['ﬅ'] = "ft",
        ['ﬆ'] = "st",
        ['ĳ'] = "ij",
        ['ǆ'] = "dž",
        ['ǉ'] = "lj",
        ['ǌ'] = "nj",
    };

    /// <summary>The skeleton of a name; the same instance if every letter is its own skeleton.</summary>
    public static string GetSkeleton(string name)
    {
        var first = 0;
        while (first < name.Length && name[first] < '\u0080')
            first++;
        if (first == name.Length)
            return name;
        var skeleton = new StringBuilder(name.Length);
        foreach (var c in name)
            Append(skeleton, c);
        return skeleton.Length == name.Length && skeleton.ToString() == name ? name : skeleton.ToString();
    }

    /// <summary>Whether two different names are confusable.</summary>
    public static bool LookAlike(string one, string other) => one != other && GetSkeleton(one) == GetSkeleton(other);

    /// <summary>The first difference between a name and one confusable with it, and that letter's script, or its code point if the scripts agree, in each.</summary>
    public static (int Index, string Letter, string Here, string There) Difference(string name, string other)
    {
        var index = 0;
        while (index < name.Length - 1 && index < other.Length - 1 && name[index] == other[index])
            index++;
        var (here, there) = (GetScript(name[index]), GetScript(other[index]));
        return here == there
            ? (index, name[index].ToString(), GetCode(name[index]), GetCode(other[index]))
            : (index, name[index].ToString(), here, there);
    }

    private static void Append(StringBuilder skeleton, char c)
    {
        if (c is >= FirstFullWidth and <= LastFullWidth)
            skeleton.Append((char)(c - FirstFullWidth + '!'));
        else if (Skeletons.TryGetValue(c, out var letter) || Ligatures.TryGetValue(c, out letter))
            skeleton.Append(letter);
        else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
            skeleton.Append(c);
    }

    private static string GetScript(char c) => c switch
    {
        >= '\u0370' and <= '\u03FF' or >= '\u1F00' and <= '\u1FFF' => "Greek",
        >= '\u0400' and <= '\u052F' or >= '\u1C80' and <= '\u1C8F' or >= '\uA640' and <= '\uA69F' => "Cyrillic",
        >= FirstFullWidth and <= LastFullWidth => "full-width",
        _ => "Latin",
    };

    private static string GetCode(char c) => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture);

    private static Dictionary<char, string> Table(params string[] rows) =>
        rows.SelectMany(static row => row.Split(' ')).ToDictionary(static pair => pair[0], static pair => pair.Substring(1));
}
