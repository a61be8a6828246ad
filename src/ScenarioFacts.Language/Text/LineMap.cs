using System;
using System.Collections.Generic;

namespace ScenarioFacts.Language.Text;

/// <summary>
/// The line starts of a text. Line breaks are those of Roslyn's <c>SourceText</c> (CR, LF, CRLF, U+0085, U+2028, U+2029),
/// so that the tool, the generator and an editor agree on every position.
/// </summary>
internal sealed class LineMap
{
    private static readonly char[] Breaks = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    private readonly int[] _starts;
    private readonly string _text;

    private LineMap(int[] starts, string text)
    {
        _starts = starts;
        _text = text;
    }

    public int Count => _starts.Length;

    public static LineMap Create(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = text.IndexOfAny(Breaks); i >= 0; i = text.IndexOfAny(Breaks, i))
        {
            i += BreakWidth(text, i);
            starts.Add(i);
        }

        return new LineMap([.. starts], text);
    }

    /// <summary>The length of the line break at <paramref name="index"/>: 0, 1, or 2 for CRLF.</summary>
    public static int BreakWidth(string text, int index) => text[index] switch
    {
        '\r' => index + 1 < text.Length && text[index + 1] == '\n' ? 2 : 1,
        '\n' or '\u0085' or '\u2028' or '\u2029' => 1,
        _ => 0,
    };

    /// <summary>The span of a line without its line break.</summary>
    public TextSpan this[int line]
    {
        get
        {
            var start = _starts[line];
            if (line + 1 == _starts.Length)
                return TextSpan.FromBounds(start, _text.Length);
            var end = _starts[line + 1] - 1;
            if (_text[end] == '\n' && end > start && _text[end - 1] == '\r')
                end--;
            return TextSpan.FromBounds(start, end);
        }
    }

    public LinePosition GetPosition(int offset)
    {
        var line = Array.BinarySearch(_starts, offset);
        if (line < 0)
            line = ~line - 1;
        return new LinePosition(line, offset - _starts[line]);
    }
}

/// <summary>A zero-based position in a file, with the column in UTF-16 code units. Both are shown to users one-based.</summary>
internal readonly record struct LinePosition(int Line, int Column);
