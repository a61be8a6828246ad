using System.Text;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>Escapes text for Markdown, so that it is never interpreted as a link, an image or HTML.</summary>
internal static class Markdown
{
    /// <summary>The maximum length of one text in a hover.</summary>
    private const int Longest = 600;

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in Shorten(text))
        {
            if (!Wording.IsPrintable(c))
            {
                escaped.Append(' ');
                continue;
            }

            if (char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)))
                escaped.Append('\\');
            escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Formats a name or code as a code span; backquotes are replaced by spaces.</summary>
    public static string Code(string text) => "`" + string.Concat(Shorten(text).Select(static c => c == '`' || !Wording.IsPrintable(c) ? ' ' : c)) + "`";

    private static string Shorten(string text) => text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "…";
}
