using System.Collections.Generic;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Syntax;

/// <summary>Quotation marks within a text, each of which ends it too early: <c>"known as "Super Seats" there"</c>.</summary>
internal sealed class NestedMarks
{
    private const int LongestShown = 100;

    private readonly InputText _file;
    private readonly List<int> _marks = [];
    private readonly int _start;
    private readonly int _end;

    private NestedMarks(InputText file, TextSpan line)
    {
        (_file, _start, _end) = (file, line.Start, line.End);
        while (_end > line.Start && char.IsWhiteSpace(file.Text[_end - 1]))
            _end--;
        for (var i = line.Start; i < _end; i++)
        {
            if (file.Text[i] == '\\')
                i++;
            else if (file.Text[i] == '"')
                _marks.Add(i);
        }
    }

    /// <summary>The marks of the line at a position; null unless the second one opens something, as none does that ends a text.</summary>
    public static NestedMarks? Find(InputText file, int position)
    {
        var marks = new NestedMarks(file, file.Lines[file.Lines.GetPosition(position).Line]);
        return marks._marks.Count > 1 && marks.Opens(1) ? marks : null;
    }

    /// <summary>What to write, for the message; with the whole text where it is certain and short.</summary>
    public string Describe() => FindChanges() is { } changes && Write(changes) is { Length: <= LongestShown } text
        ? "marks within a text are left out, or written \\\": " + text
        : "marks within a text are left out, or written \\\"";

    /// <summary>The diagnostic with the text that has a backslash before each mark within it, if it is certain where the text ends.</summary>
    public Diagnostic Mend(Diagnostic diagnostic) => FindChanges() is { } changes ? diagnostic.WithFix([.. changes]) : diagnostic;

    private List<TextChange>? FindChanges()
    {
        var (last, isClosed) = (_marks[_marks.Count - 1], _marks[_marks.Count - 1] == _end - 1);
        // Each mark that opens has one that closes, and the text its own two.
        if (isClosed == (_marks.Count % 2 != 0) || _marks.Count < 3 || Has(" #") || (IsList() && Has(",")) || (!isClosed && Opens(_marks.Count - 1)))
            return null;
        // Doubled marks around the whole may mean its own.
        if (_marks[1] == _marks[0] + 1 && _marks[_marks.Count - 2] == last - 1)
            return null;
        // A mark in the middle of a word is a slip of another sort.
        for (var i = 1; i < _marks.Count; i++)
        {
            if (_marks[i] + 1 < _end && char.IsLetterOrDigit(_file.Text[_marks[i] + 1]) && !Opens(i))
                return null;
        }

        var changes = new List<TextChange>();
        foreach (var mark in _marks.GetRange(1, _marks.Count - 1))
        {
            if (mark != last || !isClosed)
                changes.Add(new TextChange(new TextSpan(mark, 0), "\\"));
        }

        if (!isClosed)
            changes.Add(new TextChange(new TextSpan(_end, 0), "\""));
        return changes;
    }

    private string Write(List<TextChange> changes)
    {
        var text = _file.Text.Substring(0, _end);
        for (var i = changes.Count - 1; i >= 0; i--)
            text = text.Insert(changes[i].Span.Start, changes[i].NewText);
        return text.Substring(_marks[0]);
    }

    private bool Opens(int index)
    {
        var (text, mark) = (_file.Text, _marks[index]);
        if (mark + 1 >= _end || !(char.IsLetterOrDigit(text[mark + 1]) || (char.IsSymbol(text[mark + 1]) && text[mark + 1] is not ('>' or '+'))))
            return false;
        return mark == _marks[0] + 1 || char.IsWhiteSpace(text[mark - 1]) || text[mark - 1] is '(' or '[' or '—' or '–' or '-';
    }

    /// <summary>A text of a list may end at a comma; evidence and reasons have one text.</summary>
    private bool IsList() => _file.Text.Substring(_start, _end - _start).TrimStart() is var line && !line.StartsWith(">", System.StringComparison.Ordinal) && !line.StartsWith("because", System.StringComparison.Ordinal);

    private bool Has(string mark) => _file.Text.IndexOf(mark, _marks[0], _end - _marks[0], System.StringComparison.Ordinal) >= 0;
}
