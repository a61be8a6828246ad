using System;
using System.Text;

namespace ScenarioFacts.Language.Declarations;

/// <summary>How names are spelt, and what becomes of them in labels, plurals and C#.</summary>
internal static class Names
{
    /// <summary>Whether a word is spelt as a name: a small letter (of any script), then such letters and digits, in parts joined by hyphens.</summary>
    public static bool IsName(string word)
    {
        var partStarts = true;
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c == '-' && !partStarts)
                partStarts = true;
            else if (IsSmallLetter(c) || (i > 0 && char.IsDigit(c)))
                partStarts = false;
            else
                return false;
        }

        return word.Length > 0 && !partStarts;
    }

    /// <summary>What <see cref="Normalize"/> gives where a word has nothing that a name could be made of.</summary>
    public const string Placeholder = "a-name";

    /// <summary>The nearest name to a word that is none: what a message proposes.</summary>
    public static string Normalize(string word)
    {
        word = DigitsLast(word);
        var name = new StringBuilder();
        for (var i = 0; i < word.Length; i++)
        {
            var c = char.ToLowerInvariant(word[i]);
            if (IsSmallLetter(c) || (name.Length > 0 && char.IsDigit(c)))
                name.Append(c);
            else if (name.Length > 0 && name[name.Length - 1] != '-')
                name.Append('-');
        }

        var mended = name.ToString().TrimEnd('-');
        return mended.Length == 0 ? Placeholder : mended;
    }

    /// <summary>“2015-summit” is meant to be “summit-2015”.</summary>
    private static string DigitsLast(string word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen > 0 && hyphen + 1 < word.Length && char.IsDigit(word[0]) && char.IsLetter(word[hyphen + 1])
            ? word.Substring(hyphen + 1) + "-" + word.Substring(0, hyphen)
            : word;
    }

    /// <summary>The words of a name, as they stand within a sentence: “feasibility study”.</summary>
    public static string GetWords(string name) => name.Replace('-', ' ');

    /// <summary>The label of a thing that has none of its own: its words, the first with a capital.</summary>
    public static string GetLabel(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + GetWords(name.Substring(1));

    /// <summary>The English plural, for kinds that do not say theirs.</summary>
    public static string GetPlural(string name)
    {
        if (EndsIn(name, "s") || EndsIn(name, "x") || EndsIn(name, "ch") || EndsIn(name, "sh"))
            return name + "es";
        return EndsIn(name, "y") && name.Length > 1 && "aeiou".IndexOf(name[name.Length - 2]) < 0
            ? name.Substring(0, name.Length - 1) + "ies"
            : name + "s";
    }

    /// <summary>The name in C#: each part capitalised, hyphens dropped.</summary>
    public static string GetCSharpName(string name)
    {
        var result = new StringBuilder(name.Length);
        var capital = true;
        foreach (var c in name)
        {
            if (c == '-')
            {
                capital = true;
                continue;
            }

            result.Append(capital ? char.ToUpperInvariant(c) : c);
            capital = false;
        }

        return result.ToString();
    }

    /// <summary>“a meeting”, “an exercise”.</summary>
    public static string WithArticle(string noun) => ("aeiou".IndexOf(noun[0]) >= 0 ? "an " : "a ") + noun;

    private static bool EndsIn(string name, string end) => name.EndsWith(end, StringComparison.Ordinal);

    private static bool IsSmallLetter(char c) => char.IsLetter(c) && !char.IsUpper(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.TitlecaseLetter;
}
