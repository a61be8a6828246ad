using System.Text;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Texts of documents.</summary>
internal static class DocumentText
{
    /// <summary>The text on one line, with single spaces, and without characters that no format can have or no reader can see.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                clean.Append(clean.Length > 0 && clean[^1] != ' ' ? " " : "");
            else
                clean.Append(Wording.Printable(rune.ToString()));
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>Words in a list: “A, B and C”.</summary>
    public static string List(IReadOnlyList<string> items, string last = "and") => items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}";

    /// <summary>A text that begins with a capital letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>A text that ends as a sentence does.</summary>
    public static string Sentence(string text) => text is [.., '.' or '!' or '?'] ? text : text + ".";

    /// <summary>A name of a vocabulary in separate words: “feasibility study”.</summary>
    public static string Words(string name) => name.Replace('-', ' ');

    /// <summary>A date in words. Of one with an open side only the other is known.</summary>
    public static string Date(FactDate date) => date switch
    {
        { Start: null, End: { } end } => "by " + end.ToDisplayString(),
        { IsOneOf: true, Start: { } start, End: null } => start.ToDisplayString() + " or later",
        _ => date.ToDisplayString(),
    };
}
