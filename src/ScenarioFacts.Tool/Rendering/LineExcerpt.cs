using System.Globalization;
using System.Text;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>A line of a file prepared for a terminal, with carets under a span.</summary>
internal sealed class LineExcerpt
{
    /// <summary>Lines with more columns than this are truncated on the side that is further from the carets.</summary>
    private const int WidestLine = 200;

    /// <summary>The minimum number of columns shown, however narrow the terminal is.</summary>
    private const int NarrowestLine = 30;

    /// <summary>The maximum number of columns shown before the carets of a truncated line.</summary>
    private const int Lead = 60;

    /// <summary>The columns around the line: spaces, the bar and the two truncation marks.</summary>
    private const int Frame = 6;

    /// <summary>How many characters before and after the carets are looked at: no more are shown of any line.</summary>
    private const int Context = 10 * WidestLine;

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

        // A combining mark has no column of its own: put the caret under its base character.
        while (_first > 0 && _first < _cells.Count && _cells[_first].Width == 0)
            _first--;
    }

    /// <summary>The one-based line number.</summary>
    public string Number { get; private init; } = "";

    private bool IsCutBefore { get; init; }

    private bool IsCutAfter { get; init; }

    public string Line { get; private set; } = "";

    /// <summary>Spaces up to the span, then a caret for each of its columns, at least one.</summary>
    public string Carets { get; private set; } = "";

    /// <summary>Creates the excerpt of the line in which a span begins, with carets up to the end of that line.</summary>
    /// <param name="width">The columns available for the line and its number.</param>
    public static LineExcerpt Create(InputText file, TextSpan span, int width)
    {
        var place = file.Lines.GetPosition(span.Start);
        var line = file.Lines[place.Line];
        var near = TextSpan.FromBounds(Whole(file, Math.Max(line.Start, span.Start - Context)), Whole(file, Math.Min(line.End, span.Start + Context)));
        var excerpt = new LineExcerpt(file.Slice(near), span.Start - near.Start, Math.Min(span.End, near.End) - near.Start)
        {
            IsCutBefore = near.Start > line.Start,
            IsCutAfter = near.End < line.End,
            Number = (place.Line + 1).ToString(CultureInfo.InvariantCulture),
        };
        excerpt._widest = Math.Clamp(width - Frame - excerpt.Number.Length, NarrowestLine, WidestLine);
        excerpt.Cut();
        return excerpt;
    }

    /// <summary>The place itself, or the end of the surrogate pair that it is within.</summary>
    private static int Whole(InputText file, int place) =>
        place > 0 && place < file.Text.Length && char.IsSurrogatePair(file.Text[place - 1], file.Text[place]) ? place + 1 : place;

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
        var before = from > 0 || IsCutBefore ? "…" : "";
        var last = Math.Min(_last, to);
        Line = before + string.Concat(_cells.Skip(from).Take(to - from).Select(static cell => cell.Text)) + (to < _cells.Count || IsCutAfter ? "…" : "");
        Carets = new string(' ', before.Length + GetColumns(from, _first)) + new string('^', Math.Max(1, GetColumns(_first, last)));

        // Terminals reorder right-to-left text, each in its own way: repeat the marked text.
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

    /// <summary>Replaces tabs, which would misalign the carets, and characters that control the terminal or the text direction.</summary>
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
