using System.IO;
using System.Text;

namespace ScenarioFacts;

/// <summary>Cursor over the lines and cells of packed facts. See <see cref="PackedFacts"/> for the format.</summary>
internal struct PackedLine(string data, int start, int end)
{
    private int _next = start;
    private int _lineEnd = start - 1;
    private int _cell = start;

    /// <summary>Advances to the next line; initially positioned before the first.</summary>
    public bool MoveNext()
    {
        if (_next >= end)
            return false;
        _cell = _next;
        var lineFeed = data.IndexOf('\n', _next, end - _next);
        _lineEnd = lineFeed < 0 ? end : lineFeed;
        _next = _lineEnd + 1;
        return true;
    }

    /// <summary>The start of the next unread cell.</summary>
    public readonly int Position => _cell;

    /// <summary>The start of the next line.</summary>
    public readonly int Next => _next;

    /// <summary>Whether the line has an unread cell. An empty line has one empty cell.</summary>
    public readonly bool HasCell => _cell <= _lineEnd;

    /// <summary>Reads and unescapes the next cell; empty if there are no more.</summary>
    public string Cell()
    {
        if (!HasCell)
            return "";
        var tab = data.IndexOf('\t', _cell, _lineEnd - _cell);
        var cellEnd = tab < 0 ? _lineEnd : tab;
        var cell = data.Substring(_cell, cellEnd - _cell);
        _cell = cellEnd + 1;
        return cell.IndexOf('\\', 0) < 0 ? cell : Unescape(cell);
    }

    private static string Unescape(string cell)
    {
        var text = new StringBuilder(cell.Length);
        for (var i = 0; i < cell.Length; i++)
            text.Append(cell[i] == '\\' ? Escaped(cell, ++i) : cell[i]);
        return text.ToString();
    }

    private static char Escaped(string cell, int index) => (index < cell.Length ? cell[index] : ' ') switch
    {
        '\\' => '\\',
        't' => '\t',
        'n' => '\n',
        'r' => '\r',
        _ => throw new InvalidDataException($"Packed facts have a backslash that begins none of the escapes \\\\, \\t, \\n and \\r in \"{cell}\"."),
    };
}
