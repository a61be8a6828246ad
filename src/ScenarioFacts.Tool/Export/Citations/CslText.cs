using System.Text.RegularExpressions;

namespace ScenarioFacts.Tool.Export.Citations;

/// <summary>Titles as CSL-JSON has them: a few marks of rich text in them are no text, and cannot be escaped.</summary>
internal static partial class CslText
{
    /// <summary>The text without marks.</summary>
    public static string Read(string title) => Markup().Replace(title, "").Trim();

    /// <summary>Whether a text comes back as it is.</summary>
    public static bool IsPlain(string title) => !Markup().IsMatch(title);

    /// <summary>The marks of rich text that CSL knows, and nothing else that stands in angle brackets.</summary>
    [GeneratedRegex("</?(i|b|sup|sub|sc|span)>|<span( [a-z]+=\"[^\"<>]*\")+>")]
    private static partial Regex Markup();
}
