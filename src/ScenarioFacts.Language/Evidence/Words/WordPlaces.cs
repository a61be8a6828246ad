using System;

namespace ScenarioFacts.Language.Evidence.Words;

/// <summary>An inverted index: the occurrences of each word in text order. A quote is searched for at its rarest word.</summary>
internal sealed class WordPlaces
{
    // The end offset of each word's occurrences; they begin at the end offset of the previous word.
    private readonly int[] _ends;
    private readonly int[] _places;

    public WordPlaces(FoldedPlace[] words, int count, int differentWords)
    {
        _ends = new int[differentWords];
        _places = new int[count];
        for (var i = 0; i < count; i++)
            _ends[words[i].Id]++;
        for (var id = 1; id < differentWords; id++)
            _ends[id] += _ends[id - 1];
        var next = (int[])_ends.Clone();
        for (var i = count - 1; i >= 0; i--)
            _places[--next[words[i].Id]] = i;
    }

    public ArraySegment<int> Of(int id)
    {
        var first = id == 0 ? 0 : _ends[id - 1];
        return new ArraySegment<int>(_places, first, _ends[id] - first);
    }
}
