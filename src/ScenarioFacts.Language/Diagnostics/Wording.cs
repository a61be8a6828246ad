using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Diagnostics;

/// <summary>Formats numbers and lists in messages, independent of culture.</summary>
internal static class Wording
{
    /// <summary>The advice for a name that consists of several words.</summary>
    public const string JoinWords = "join its words with hyphens, or put commas between names";

    /// <summary>The maximum length of an analyst's text repeated in a message.</summary>
    public const int LongestPiece = 200;

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The one-based number of the line in which a span begins.</summary>
    public static string GetLine(InputText file, TextSpan span) => Number(file.Lines.GetPosition(span.Start).Line + 1);

    /// <summary>“line 4”, or “sources.facts, line 4” seen from another file; of a file that a reference exports, whose lines nobody sees, that reference and the file.</summary>
    public static string GetPlace(InputText file, TextSpan span, InputText from) => file.IsReferenced
        ? ReferencedPath.Describe(file.Path)
        : (file.Path == from.Path ? "" : ReferencedPath.Describe(file.Path) + ", ") + "line " + GetLine(file, span);

    /// <summary>
    /// The relative path from the folder of one file to another: <c>../seeds/blog.txt.seal</c>, the same on every machine. Returns the path unchanged if only
    /// one of the two is rooted.
    /// </summary>
    public static string WayTo(string path, string from)
    {
        if (IsRooted(path) != IsRooted(from))
            return path;
        var (there, here) = (GetParts(path), GetParts(from));
        var shared = 0;
        while (shared < there.Count - 1 && shared < here.Count - 1 && there[shared] == here[shared])
            shared++;
        return string.Join("/", Enumerable.Repeat("..", here.Count - 1 - shared).Concat(there.Skip(shared)));
    }

    private static List<string> GetParts(string path) => [.. path.Split('/').Where(static part => part != ".")];

    private static bool IsRooted(string path) => path.StartsWith("/", System.StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');

    /// <summary>
    /// Puts an analyst's text on one line and truncates it, for use in a message, which may be read where marks that reorder text would act on what stands beside it. Halves of surrogate pairs, at
    /// which a text may be cut, are unknown characters.
    /// </summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(System.Math.Min(text.Length, LongestPiece));
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                continue;
            var isPair = char.IsSurrogatePair(text, i);
            if (line.Length + (isPair ? 2 : 1) > LongestPiece)
                return line.Append('…').ToString();
            if (isPair)
                line.Append(text, i++, 2);
            else
                line.Append(InLine(text[i]));
        }

        return line.ToString();
    }

    private static char InLine(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' ? ' '
        : Reorders(c) || char.IsSurrogate(c) ? '\uFFFD'
        : c;

    private static bool Reorders(char c) => c is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Replaces characters that could control a terminal or reorder text, for instance in a file name.</summary>
    public static string Printable(string text) => string.Concat(text.Select(static c => IsPrintable(c) ? c : '\uFFFD'));

    /// <summary>The zero-width joiners count as printable: some scripts cannot be written correctly without them.</summary>
    public static bool IsPrintable(char c) => c is '\u200C' or '\u200D'
        || (!IsNoncharacter(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator));

    /// <summary>Whether Unicode says that it is no character and never will be one: no terminal has a width for it.</summary>
    public static bool IsNoncharacter(char c) => c is '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF');

    /// <summary>“‘a’, ‘b’ and ‘c’”.</summary>
    public static string List(IReadOnlyList<string> words, string conjunction)
    {
        var quoted = words.Select(static word => "‘" + word + "’").ToList();
        return quoted.Count == 1
            ? quoted[0]
            : string.Join(", ", quoted.Take(quoted.Count - 1)) + " " + conjunction + " " + quoted[quoted.Count - 1];
    }
}
