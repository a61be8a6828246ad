using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace ScenarioFacts.Language.Tests.Mutation.Reading;

/// <summary>Cuts lines as the language's page says: words, texts and the marks <c>: , ( ) ></c>; <c>#</c> begins a comment after a space.</summary>
internal static class LineCutter
{
    private const string Marks = ":,()>";

    public static List<CutLine> Cut(string path, IReadOnlyList<string> lines)
    {
        var cut = new List<CutLine>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = Cut(new Place(path, i), lines[i].TrimEnd('\r').TrimStart('\uFEFF'));
            if (line.IsTextAlone && cut.Count > 0 && cut[^1] is { Problem: null } above && above.LastNumber == i - 1 && above.Pieces is [.., { IsText: true } last])
                cut[^1] = above with { LastNumber = i, Pieces = [.. above.Pieces.SkipLast(1), last with { Text = last.Text + " " + line.Pieces[0].Text }] };
            else
                cut.Add(line);
        }

        return cut;
    }

    private static CutLine Cut(Place place, string line)
    {
        var indent = line.Length - line.TrimStart().Length;
        var pieces = new List<Piece>();
        var problem = line.Any(IsUnreadable) ? "a character that cannot be seen or read" : null;
        for (var i = indent; i < line.Length;)
        {
            if (char.IsWhiteSpace(line[i]))
                i++;
            else if (line[i] == '#' && (i == indent || char.IsWhiteSpace(line[i - 1])))
                break;
            else
                pieces.Add(PieceAt(line, ref i, ref problem));
        }

        return new CutLine(place, indent, pieces, problem, place.Line);
    }

    private static Piece PieceAt(string line, ref int index, ref string? problem)
    {
        var start = index;
        if (line[index] == '"')
            return TextAt(line, ref index, ref problem);
        if (Marks.Contains(line[index], System.StringComparison.Ordinal))
            return new Piece(line[index], line[index].ToString(), start, ++index);
        while (index < line.Length && line[index] != '"' && !char.IsWhiteSpace(line[index]) && !Marks.Contains(line[index], System.StringComparison.Ordinal))
            index++;
        return new Piece('w', line[start..index], start, index);
    }

    private static Piece TextAt(string line, ref int index, ref string? problem)
    {
        var start = index++;
        var text = new StringBuilder();
        for (; index < line.Length && line[index] != '"'; index++)
        {
            if (line[index] == '\\' && index + 1 < line.Length)
            {
                index++;
                if (line[index] is not ('"' or '\\'))
                    problem ??= "an escape that is none";
            }

            text.Append(line[index]);
        }

        if (index == line.Length)
            problem ??= "a text that does not end";
        index = System.Math.Min(index + 1, line.Length);
        return new Piece('"', text.ToString(), start, index);
    }

    private static bool IsUnreadable(char c) =>
        (char.IsControl(c) && c != '\t') || c is '\uFFFD' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\u200E' or '\u200F' or '\u200B';
}
