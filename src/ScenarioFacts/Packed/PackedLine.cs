using System.IO;
using System.Text;

namespace ScenarioFacts;

/// <summary>Walks the lines of packed facts, and the cells of each. See <see cref="PackedFacts"/> for the format.</summary>
internal struct PackedLine(string data, int start, int end)
{
    private int _next = start;
    private int _lineEnd = start - 1;
    private int _cell = start;

    /// <summary>Goes to the next line, from before the first one at the start.</summary>
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

    /// <summary>Where the line's next unread cell starts.</summary>
    public readonly int Position => _cell;

    /// <summary>Where the next line starts.</summary>
    public readonly int Next => _next;

    /// <summary>Whether the line has a cell that is not read yet. A line without characters has one empty cell.</summary>
    public readonly bool HasCell => _cell <= _lineEnd;

    /// <summary>The next cell with its escapes undone; empty where the line has no more.</summary>
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
