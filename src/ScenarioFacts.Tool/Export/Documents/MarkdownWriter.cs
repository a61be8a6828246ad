using System.Globalization;
using System.Text;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Writes a document as CommonMark with footnotes (<c>[^1]</c>), as pandoc, GitHub and others read it. A table is a list, since CommonMark has none.</summary>
internal static class MarkdownWriter
{
    /// <summary>What begins or ends something in CommonMark or in a common extension of it, anywhere in a line. Each may stand behind a backslash.</summary>
    private const string Marks = "\\`*_{}[]<>&#|~^!$@=\"";

    /// <summary>What does so only at the beginning of a block.</summary>
    private const string StartMarks = "-+:%";

    public static void Write(Document document, TextWriter output)
    {
        Write(output, $"# {Escape(document.Title)}", Escape(document.Subtitle));
        foreach (var section in document.Sections)
        {
            Write(output, $"## {Escape(section.Heading)}");
            foreach (var block in section.Blocks)
                Write(output, block);
        }

        foreach (var note in document.Notes)
            Write(output, $"[^{Number(note)}]: {Escape(note.Text)}");
    }

    private static void Write(TextWriter output, Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                Write(output, "### ", heading.Text, "\n\n");
                break;
            case ParagraphBlock paragraph:
                Write(output, "", paragraph.Text, "\n\n");
                break;
            case BulletBlock list:
                foreach (var item in list.Items)
                    Write(output, "- ", item, "\n");
                output.Write('\n');
                break;
            case NumberedBlock list:
                foreach (var (index, item) in list.Items.Index())
                    Write(output, item, index + 1);
                break;
            case TableBlock table:
                foreach (var row in table.Rows)
                    Write(output, row);
                output.Write('\n');
                break;
            default:
                throw new NotSupportedException(block.GetType().Name);
        }
    }

    private static void Write(TextWriter output, ListItem item, int number)
    {
        var mark = number.ToString(CultureInfo.InvariantCulture) + ". ";
        Write(output, mark, item.Text, "\n\n");
        foreach (var detail in item.Details)
            Write(output, new string(' ', mark.Length), detail, "\n\n");
    }

    private static void Write(TextWriter output, IReadOnlyList<Phrase> row)
    {
        Write(output, "- **", row[0], "**");
        foreach (var cell in row.Skip(1))
            Write(output, " – ", cell, "");
        output.Write('\n');
    }

    private static void Write(TextWriter output, string start, Phrase phrase, string end)
    {
        output.Write(start);
        foreach (var part in phrase.Parts)
        {
            output.Write(Escape(part.Text));
            foreach (var note in part.Notes)
                output.Write($"[^{Number(note)}]");
        }

        output.Write(end);
    }

    private static string Number(Note note) => note.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The text as itself, wherever it stands.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        for (var i = 0; i < text.Length; i++)
        {
            var isMark = Marks.Contains(text[i], StringComparison.Ordinal)
                || (i == 0 && StartMarks.Contains(text[i], StringComparison.Ordinal))
                || (i == digits && digits > 0 && text[i] is '.' or ')')
                || (text[i] == ':' && i + 1 < text.Length && text[i + 1] != ' ' && !IsInTimeOfDay(text, i))
                || (text[i] == '.' && i >= 3 && text.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));
            escaped.Append(isMark ? "\\" : "").Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Whether a colon is that of “2:30”: no reader has such an emoji or address.</summary>
    private static bool IsInTimeOfDay(string text, int colon) =>
        colon > 0 && char.IsAsciiDigit(text[colon - 1])
        && text.AsSpan(colon + 1) is [>= '0' and <= '5', >= '0' and <= '9', .. var rest] && rest is [] or [not (':' or (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')), ..];

    /// <summary>Writes blocks, each with an empty line behind it.</summary>
    private static void Write(TextWriter output, params ReadOnlySpan<string> blocks)
    {
        foreach (var block in blocks)
            output.Write(block + "\n\n");
    }
}
