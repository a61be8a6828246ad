using System.Text;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>
/// Letters that are others in print, as typesetting programs write them (Unicode's compatibility decompositions, of these letters only): Latin and Armenian
/// ligatures, digraphs, full-width letters and digits.
/// </summary>
internal static class CompatibilityLetters
{
    private const char FirstLigature = '\uFB00';
    private const char FirstArmenian = '\uFB13';
    private const char FirstCaron = '\u01C4';
    private const char FirstDz = '\u01F1';

    /// <summary>The distance of a full-width character to its ASCII form.</summary>
    private const int FullWidth = '\uFF01' - '!';

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "ſt", "st"];
    private static readonly string[] Armenian = ["մն", "մե", "մի", "վն", "մխ"];
    private static readonly string[] Carons = ["DŽ", "Dž", "dž", "LJ", "Lj", "lj", "NJ", "Nj", "nj"];
    private static readonly string[] Dz = ["DZ", "Dz", "dz"];

    public static bool Has(char c) => c >= '\u0132' && (Expand(c) is not null || IsFullWidth(c));

    /// <summary>Appends the letters that the character stands for, or itself.</summary>
    public static void Append(StringBuilder letters, char c)
    {
        if (c >= '\u0132' && Expand(c) is { } plain)
            letters.Append(plain);
        else
            letters.Append(ToAscii(c));
    }

    /// <summary>The ASCII form of a full-width character; any other as it is.</summary>
    public static char ToAscii(char c) => c is >= '\uFF01' and <= '\uFF5E' ? (char)(c - FullWidth) : c;

    private static bool IsFullWidth(char c) => c is (>= '\uFF10' and <= '\uFF19') or (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A');

    private static string? Expand(char c) => c switch
    {
        '\u0132' => "IJ",
        '\u0133' => "ij",
        >= FirstCaron and <= '\u01CC' => Carons[c - FirstCaron],
        >= FirstDz and <= '\u01F3' => Dz[c - FirstDz],
        >= FirstLigature and <= '\uFB06' => Ligatures[c - FirstLigature],
        >= FirstArmenian and <= '\uFB17' => Armenian[c - FirstArmenian],
        _ => null,
    };
}
