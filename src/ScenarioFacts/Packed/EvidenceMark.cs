using System.Globalization;

namespace ScenarioFacts;

/// <summary>The first cell of an evidence line: <c>e</c> or <c>d</c>, a credibility digit, and the place of the words in their text, as in <c>e2@16:233:9</c>.</summary>
internal readonly struct EvidenceMark
{
    private const char PlaceMark = '@';

    private EvidenceMark(bool denies, int? credibility, (int Line, int FirstWord, int WordCount)? place) => (Denies, Credibility, Place) = (denies, credibility, place);

    public bool Denies { get; }

    public int? Credibility { get; }

    public (int Line, int FirstWord, int WordCount)? Place { get; }

    public static bool TryParse(string cell, out EvidenceMark mark)
    {
        mark = default;
        if (cell.Length == 0 || cell[0] is not ('e' or 'd'))
            return false;
        int? credibility = cell.Length > 1 && cell[1] is >= '1' and <= '6' ? cell[1] - '0' : null;
        var rest = credibility is null ? 1 : 2;
        if (rest == cell.Length)
        {
            mark = new EvidenceMark(cell[0] == 'd', credibility, null);
            return true;
        }

        var numbers = cell.Substring(rest + 1).Split(':');
        if (cell[rest] != PlaceMark || numbers.Length != 3 || !TryRead(numbers[0], out var line) || !TryRead(numbers[1], out var first) || !TryRead(numbers[2], out var count))
            return false;
        mark = new EvidenceMark(cell[0] == 'd', credibility, (line, first, count));
        return true;
    }

    private static bool TryRead(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
