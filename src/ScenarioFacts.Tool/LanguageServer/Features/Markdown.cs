using System.Text;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool.LanguageServer.Features;

/// <summary>What analysts wrote, within Markdown: it reads as it was written, and is never a link, a picture or HTML.</summary>
internal static class Markdown
{
    /// <summary>As much of one text as a hover shows.</summary>
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

    /// <summary>A name or a piece of code; it holds no backquotes of its own.</summary>
    public static string Code(string text) => "`" + string.Concat(Shorten(text).Select(static c => c == '`' || !Wording.IsPrintable(c) ? ' ' : c)) + "`";

    private static string Shorten(string text) => text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "…";
}
