using System;
using System.Text;

namespace ScenarioFacts.Language.Declarations;

/// <summary>The spelling of names, and how labels, plurals and C# identifiers are derived from them.</summary>
internal static class Names
{
    // Spelt with a vowel and spoken with a consonant: a unit, a European. And the other way round: an hour.
    private static readonly string[] ConsonantBeginnings = ["eu", "once", "one", "uni", "ura", "use", "usu", "uti"];
    private static readonly string[] SilentBeginnings = ["heir", "honest", "honor", "honour", "hour", "unid", "unim", "unin"];

    /// <summary>Whether a word is a well-formed name: hyphen-separated parts that start with a lowercase letter (of any script), followed by such letters and digits.</summary>
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

    /// <summary>The result of <see cref="Normalize"/> for a word without any character allowed in names.</summary>
    public const string Placeholder = "a-name";

    /// <summary>The well-formed name nearest to a malformed one, as suggested in messages.</summary>
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

        var normalized = name.ToString().TrimEnd('-');
        return normalized.Length == 0 ? Placeholder : normalized;
    }

    /// <summary>“2015-summit” becomes “summit-2015”.</summary>
    private static string DigitsLast(string word)
    {
        var hyphen = word.IndexOf('-');
        return hyphen > 0 && hyphen + 1 < word.Length && char.IsDigit(word[0]) && char.IsLetter(word[hyphen + 1])
            ? word.Substring(hyphen + 1) + "-" + word.Substring(0, hyphen)
            : word;
    }

    /// <summary>A name as words in running text: “feasibility study”.</summary>
    public static string GetWords(string name) => name.Replace('-', ' ');

    /// <summary>The default label: the words of the name, the first one capitalized.</summary>
    public static string GetLabel(string name) => name.Length == 0 ? name : char.ToUpperInvariant(name[0]) + GetWords(name.Substring(1));

    /// <summary>Whether a label is the default one of a name.</summary>
    public static bool IsLabelOf(string name, string label)
    {
        if (label.Length != name.Length || name.Length == 0 || label[0] != char.ToUpperInvariant(name[0]))
            return label.Length + name.Length == 0;
        for (var i = 1; i < name.Length; i++)
        {
            if (label[i] != (name[i] == '-' ? ' ' : name[i]))
                return false;
        }

        return true;
    }

    /// <summary>The default English plural of a kind's name.</summary>
    public static string GetPlural(string name)
    {
        if (EndsIn(name, "s") || EndsIn(name, "x") || EndsIn(name, "ch") || EndsIn(name, "sh"))
            return name + "es";
        return EndsIn(name, "y") && name.Length > 1 && "aeiou".IndexOf(name[name.Length - 2]) < 0
            ? name.Substring(0, name.Length - 1) + "ies"
            : name + "s";
    }

    /// <summary>The default singular of a field that holds a list: “participant” of <c>participants</c>. What is no plural stays as it is.</summary>
    public static string GetSingular(string name)
    {
        if (EndsIn(name, "ies"))
            return name.Substring(0, name.Length - 3) + "y";
        if (EndsIn(name, "sses") || EndsIn(name, "xes") || EndsIn(name, "ches") || EndsIn(name, "shes"))
            return name.Substring(0, name.Length - 2);
        return EndsIn(name, "s") && !EndsIn(name, "ss") ? name.Substring(0, name.Length - 1) : name;
    }

    /// <summary>The C# identifier of a name: each part capitalized, hyphens removed; between two digits one becomes an underscore, so that “round-7-11” and “round-71-1” differ.</summary>
    public static string GetCSharpName(string name)
    {
        var result = new char[name.Length];
        var (length, capital) = (0, true);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (c != '-')
                result[length++] = capital ? char.ToUpperInvariant(c) : c;
            else if (i > 0 && i + 1 < name.Length && char.IsDigit(name[i - 1]) && char.IsDigit(name[i + 1]))
                result[length++] = '_';
            capital = c == '-';
        }

        return new string(result, 0, length);
    }

    /// <summary>“a meeting”, “an exercise”.</summary>
    public static string WithArticle(string noun) => (BeginsWithVowel(noun) ? "an " : "a ") + noun;

    private static bool BeginsWithVowel(string noun) =>
        Array.Exists(SilentBeginnings, beginning => noun.StartsWith(beginning, StringComparison.Ordinal)) || ("aeiou".IndexOf(noun[0]) >= 0 && !Array.Exists(ConsonantBeginnings, beginning => noun.StartsWith(beginning, StringComparison.Ordinal)));

    private static bool EndsIn(string name, string end) => name.EndsWith(end, StringComparison.Ordinal);

    private static bool IsSmallLetter(char c) => char.IsLetter(c) && !char.IsUpper(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.TitlecaseLetter;
}
