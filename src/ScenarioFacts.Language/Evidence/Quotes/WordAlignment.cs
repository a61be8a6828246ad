using System;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence.Words;

namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>
/// The cheapest alignment of the beginning of a quote with a stretch of text: its start and end in the text, and the first difference
/// on each side (-1 if there is none). A word in another case or spelling is half a change; a replaced, missing or added word is a whole one.
/// </summary>
internal sealed class WordAlignment
{
    private const int SpellingCost = 1;
    private const int ChangeCost = 2;

    private readonly FoldedText _text;
    private readonly EquatableArray<string> _quote;
    private readonly int _from;

    // Cost of aligning the first [row] words of the quote so that they end before the text's [column]th word; the start is free.
    private readonly int[,] _costs;

    private WordAlignment(FoldedText text, int from, int to, EquatableArray<string> quote, int length)
    {
        _text = text;
        _quote = quote;
        _from = from;
        _costs = new int[length + 1, to - from + 1];
        Fill();
        Trace();
    }

    /// <summary>The cost of the alignment, in half changes.</summary>
    public int Cost { get; private set; }

    public int Start { get; private set; }

    public int End { get; private set; }

    public int QuoteDifference { get; private set; } = -1;

    public int TextDifference { get; private set; } = -1;

    public static WordAlignment Compute(FoldedText text, int from, int to, EquatableArray<string> quote, int length) => new(text, from, to, quote, length);

    private int Rows => _costs.GetLength(0);

    private int Columns => _costs.GetLength(1);

    private void Fill()
    {
        for (var row = 1; row < Rows; row++)
        {
            _costs[row, 0] = row * ChangeCost;
            for (var column = 1; column < Columns; column++)
                _costs[row, column] = Math.Min(Replaced(row, column), Math.Min(_costs[row - 1, column], _costs[row, column - 1]) + ChangeCost);
        }
    }

    private int Replaced(int row, int column) => _costs[row - 1, column - 1] + GetCost(_quote[row - 1], _text.WordAt(_from + column - 1));

    private static int GetCost(string quoted, string found)
    {
        if (string.Equals(quoted, found, StringComparison.Ordinal))
            return 0;
        return string.Equals(quoted, found, StringComparison.OrdinalIgnoreCase) || IsRespelt(quoted, found) ? SpellingCost : ChangeCost;
    }

    /// <summary>Whether two words differ in one place by at most two letters, like “defence” and “defense”.</summary>
    private static bool IsRespelt(string quoted, string found)
    {
        var (shorter, longer) = (Math.Min(quoted.Length, found.Length), Math.Max(quoted.Length, found.Length));
        var same = 0;
        while (same < shorter && quoted[same] == found[same])
            same++;
        for (var tail = 1; same < shorter && quoted[quoted.Length - tail] == found[found.Length - tail]; tail++)
            same++;
        return same >= 3 && longer - same <= 2;
    }

    /// <summary>Traces the cheapest path back; the last difference met is the first in reading order.</summary>
    private void Trace()
    {
        var (row, column) = (Rows - 1, BestEnd());
        Cost = _costs[row, column];
        End = _from + column;
        while (row > 0)
        {
            var cost = _costs[row, column];
            if (column > 0 && cost == Replaced(row, column))
                (row, column) = (row - 1, column - 1);
            else if (cost == _costs[row - 1, column] + ChangeCost)
                row--;
            else
                column--;
            if (cost > _costs[row, column])
                (QuoteDifference, TextDifference) = (row, _from + column);
        }

        Start = _from + column;
    }

    private int BestEnd()
    {
        var best = 0;
        for (var column = 1; column < Columns; column++)
        {
            if (_costs[Rows - 1, column] < _costs[Rows - 1, best])
                best = column;
        }

        return best;
    }
}
