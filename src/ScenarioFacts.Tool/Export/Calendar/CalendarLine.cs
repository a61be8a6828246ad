using System.Text;

namespace ScenarioFacts.Tool.Export.Calendar;

/// <summary>Content lines of iCalendar (RFC 5545).</summary>
internal static class CalendarLine
{
    private const int MostOctets = 75;

    /// <summary>A text value: backslash, semicolon and comma are escaped, and so are line breaks; other control characters are left out.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            _ = c switch
            {
                '\\' or ';' or ',' => escaped.Append('\\').Append(c),
                '\n' => escaped.Append("\\n"),
                _ => escaped.Append(char.IsControl(c) ? "" : c.ToString()),
            };
        }

        return escaped.ToString();
    }

    /// <summary>The line with its end, folded so that no part of it is longer than 75 octets; no character is cut in two.</summary>
    public static string Fold(string line)
    {
        var (folded, octets) = (new StringBuilder(line.Length), 0);
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.Append("\r\n").ToString();
    }
}
