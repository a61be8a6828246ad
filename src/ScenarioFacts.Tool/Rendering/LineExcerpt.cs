using System.Globalization;
using System.Text;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>A line of a file as a terminal shows it, and the carets that stand below what is meant in it.</summary>
internal sealed class LineExcerpt
{
    /// <summary>More columns of a line than this are cut away on the side that is further from the carets.</summary>
    private const int WidestLine = 200;

    /// <summary>However narrow a terminal is, so much is shown.</summary>
    private const int NarrowestLine = 30;

    /// <summary>How much of a cut line stands before the carets, at most.</summary>
    private const int Lead = 60;

    /// <summary>What stands around the line: the spaces, the bar and the two marks where it is cut.</summary>
    private const int Frame = 6;

    private readonly List<Cell> _cells = [];
    private int _widest;
    private readonly int _first;
    private readonly int _last;

    private LineExcerpt(string line, int start, int end)
    {
        for (var i = 0; i < line.Length;)
        {
            var isCharacter = Rune.TryGetRuneAt(line, i, out var rune);
            _cells.Add(GetCell(isCharacter ? rune : Rune.ReplacementChar, i));
            i += isCharacter ? rune.Utf16SequenceLength : 1;
        }

        _first = _cells.FindIndex(cell => cell.Start >= start);
        _first = _first < 0 ? _cells.Count : _first;
        _last = _cells.FindIndex(_first, cell => cell.Start >= end);
        _last = _last < 0 ? _cells.Count : _last;

        // A mark has no column of its own: the caret is that of the letter that it stands on.
        while (_first > 0 && _first < _cells.Count && _cells[_first].Width == 0)
            _first--;
    }

    /// <summary>The number of the line, from one.</summary>
    public string Number { get; private init; } = "";

    public string Line { get; private set; } = "";

    /// <summary>As many columns of space as stand before what is meant, then a caret for each of its columns, at least one.</summary>
    public string Carets { get; private set; } = "";

    /// <summary>The line in which a span begins, with carets under the span as far as that line goes.</summary>
    /// <param name="width">The columns that there are for the line and its number.</param>
    public static LineExcerpt Create(InputText file, TextSpan span, int width)
    {
        var place = file.Lines.GetPosition(span.Start);
        var line = file.Lines[place.Line];
        var excerpt = new LineExcerpt(file.Slice(line), place.Column, Math.Min(span.End, line.End) - line.Start)
        {
            Number = (place.Line + 1).ToString(CultureInfo.InvariantCulture),
        };
        excerpt._widest = Math.Clamp(width - Frame - excerpt.Number.Length, NarrowestLine, WidestLine);
        excerpt.Cut();
        return excerpt;
    }

    private void Cut()
    {
        var total = GetColumns(0, _cells.Count);
        var from = 0;
        if (total > _widest)
        {
            from = _first;
            var most = Math.Min(Lead, _widest / 3);
            for (var lead = 0; from > 0 && (lead < most || GetColumns(from, _cells.Count) < _widest); from--)
                lead += _cells[from - 1].Width;
        }

        var to = from;
        for (var width = 0; to < _cells.Count && width + _cells[to].Width <= _widest; to++)
            width += _cells[to].Width;
        var before = from > 0 ? "…" : "";
        var last = Math.Min(_last, to);
        Line = before + string.Concat(_cells.Skip(from).Take(to - from).Select(static cell => cell.Text)) + (to < _cells.Count ? "…" : "");
        Carets = new string(' ', before.Length + GetColumns(from, _first)) + new string('^', Math.Max(1, GetColumns(_first, last)));

        // Terminals turn such a line round, each in its own way: what is meant is said once more.
        if (_cells.Take(last).Any(static cell => cell.IsRightToLeft) && last > _first)
            Carets += " ‘" + string.Concat(_cells.Skip(_first).Take(last - _first).Select(static cell => cell.Text)) + "’";
    }

    private int GetColumns(int first, int end)
    {
        var columns = 0;
        for (var i = first; i < end; i++)
            columns += _cells[i].Width;
        return columns;
    }

    /// <summary>A tab would move the carets, and what controls a terminal or turns text round must not reach it.</summary>
    private static Cell GetCell(Rune rune, int start) => rune.Value switch
    {
        '\t' => new Cell(" ", 1, start, false),
        0x200C or 0x200D => new Cell(rune.ToString(), 0, start, false),
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            ? new Cell("\uFFFD", 1, start, false)
            : new Cell(rune.ToString(), DisplayWidth.Measure(rune), start, DisplayWidth.IsRightToLeft(rune)),
    };

    private readonly record struct Cell(string Text, int Width, int Start, bool IsRightToLeft);
}
