using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.LanguageServer.Protocol;

namespace ScenarioFacts.Tool.LanguageServer.Projects;

/// <summary>
/// The line starts of a text in the protocol's terms. The protocol breaks lines at CR, LF and CRLF only; the compiler also at U+0085, U+2028 and U+2029,
/// so their line numbers differ.
/// </summary>
internal sealed class EditorLines
{
    private readonly string _text;
    private readonly List<int> _starts = [0];

    public EditorLines(string text)
    {
        _text = text;
        for (var i = 0; i < text.Length; i++)
        {
            i += text.AsSpan(i).IndexOfAny('\r', '\n') is var step and >= 0 ? step : text.Length - i;
            if (i == text.Length)
                break;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            _starts.Add(i + 1);
        }
    }

    public int Count => _starts.Count;

    public EditorPosition GetPosition(int offset)
    {
        var line = _starts.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return new EditorPosition(line, offset - _starts[line]);
    }

    /// <summary>The offset of a position, clamped to the end of the line or text.</summary>
    public int GetOffset(EditorPosition position)
    {
        if (position.Line >= _starts.Count)
            return _text.Length;
        return (int)Math.Min(_starts[position.Line] + (long)position.Character, GetEnd(position.Line));
    }

    /// <summary>The span between two positions, in either order.</summary>
    public TextSpan GetSpan(EditorPosition start, EditorPosition end)
    {
        var (a, b) = (GetOffset(start), GetOffset(end));
        return TextSpan.FromBounds(Math.Min(a, b), Math.Max(a, b));
    }

    public int GetStart(int line) => _starts[line];

    /// <summary>The end of a line, excluding the line break.</summary>
    public int GetEnd(int line)
    {
        if (line + 1 == _starts.Count)
            return _text.Length;
        var end = _starts[line + 1] - 1;
        return _text[end] == '\n' && end > _starts[line] && _text[end - 1] == '\r' ? end - 1 : end;
    }
}
