using System.Collections.Generic;

namespace ScenarioFacts.Language.Evidence;

/// <summary>
/// Words to look for in one folded text, by Knuth, Morris and Pratt: each word of the text is read once, however often the words repeat themselves.
/// </summary>
internal sealed class WordPattern
{
    private readonly FoldedText _text;
    private readonly int[] _ids;

    // For each length of a beginning: the length of the longest shorter beginning that it ends with.
    private readonly int[] _borders;
    private readonly bool _canMatch;

    public WordPattern(FoldedText text, EquatableArray<string> words)
    {
        _text = text;
        _ids = new int[words.Count];
        _canMatch = words.Count > 0;
        for (var i = 0; i < _ids.Length; i++)
        {
            _ids[i] = text.IdOf(words[i]);
            _canMatch &= _ids[i] >= 0;
        }

        _borders = _canMatch ? Borders(_ids) : [];
    }

    public int Length => _ids.Length;

    /// <summary>
    /// The first words of all places between <paramref name="from"/> and <paramref name="end"/>, overlapping ones too. A place never spans a line
    /// that was skipped, and stays in one line when asked to.
    /// </summary>
    public IEnumerable<int> Places(int from, int end, bool inOneLine)
    {
        if (!_canMatch)
            yield break;
        var matched = 0;
        for (var i = from; i < end; i++)
        {
            if (IsCut(i, from, inOneLine))
                matched = 0;
            matched = Next(matched, _text[i].Id);
            if (matched == _ids.Length)
                yield return i + 1 - matched;
        }
    }

    /// <summary>The first of these places, or -1.</summary>
    public int First(int from, int end, bool inOneLine)
    {
        foreach (var place in Places(from, end, inOneLine))
            return place;
        return -1;
    }

    private bool IsCut(int index, int from, bool inOneLine) =>
        index > from && (_text[index].FollowsSkippedLine || (inOneLine && _text[index].Line != _text[index - 1].Line));

    private int Next(int matched, int id)
    {
        if (matched == _ids.Length)
            matched = _borders[matched];
        while (matched > 0 && _ids[matched] != id)
            matched = _borders[matched];
        return _ids[matched] == id ? matched + 1 : 0;
    }

    private static int[] Borders(int[] ids)
    {
        var borders = new int[ids.Length + 1];
        for (var i = 1; i < ids.Length; i++)
        {
            var border = borders[i];
            while (border > 0 && ids[border] != ids[i])
                border = borders[border];
            borders[i + 1] = ids[border] == ids[i] ? border + 1 : 0;
        }

        return borders;
    }
}
