using System;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence.Words;

namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>
/// The beginning of a quote laid beside a stretch of text with the fewest changes: where in the text it starts and ends, and the first place where
/// the two differ (-1 when they do not). A word in another case or spelling is half a change, a word replaced, missing or added a whole one.
/// </summary>
internal sealed class WordAlignment
{
    private const int SpellingCost = 1;
    private const int ChangeCost = 2;

    private readonly FoldedText _text;
    private readonly EquatableArray<string> _quote;
    private readonly int _from;

    // Cost of laying the first [row] words of the quote so that they end before the text's [column]th word; they may start anywhere.
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

    /// <summary>The changes that it takes, in halves.</summary>
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

    /// <summary>Whether two words differ in one place by two letters at most, as “defence” and “defense” do.</summary>
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

    /// <summary>Walks the cheapest way back; the last difference met is the first in reading order.</summary>
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
