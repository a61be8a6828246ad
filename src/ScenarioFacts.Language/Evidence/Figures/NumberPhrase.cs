using System.Collections.Generic;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>A number in words: <c>twenty-five</c>, <c>a hundred and five thousand</c>, <c>one and a half million</c>, <c>half a dozen</c>.</summary>
internal sealed class NumberPhrase
{
    private const decimal Largest = 1_000_000_000_000_000m;

    private readonly List<FigureToken> _tokens;
    private decimal _total;
    private decimal _current;
    private decimal _thousands;

    private NumberPhrase(List<FigureToken> tokens, int first, decimal start)
    {
        _tokens = tokens;
        _current = start;
        Next = first;
    }

    public decimal Value => _total + _current;

    /// <summary>The last scale in the phrase; 1 if there is none.</summary>
    public decimal Scale { get; private set; } = 1;

    /// <summary>The index of the token after it.</summary>
    public int Next { get; private set; }

    /// <summary>Parses the number that begins at an index; null if there is none.</summary>
    public static NumberPhrase? ParseAt(List<FigureToken> tokens, int index)
    {
        var token = tokens[index];
        if (FigureWords.TryNumber(token, out var number))
            return new NumberPhrase(tokens, index + 1, number).Read();
        if (token.Reads("half"))
        {
            var next = IsArticle(tokens[index + 1]) && tokens[index + 1].IsJoined ? index + 2 : index + 1;
            return IsScale(tokens[next]) ? new NumberPhrase(tokens, next, 0.5m).Read() : null;
        }

        return IsArticle(token) && IsScale(tokens[index + 1]) ? new NumberPhrase(tokens, index + 1, 1).Read() : null;
    }

    private static bool IsArticle(FigureToken token) => token.Reads("a") || token.Reads("an");

    private static bool IsScale(FigureToken token) => token.IsJoined && FigureWords.TryScale(token, out _);

    private NumberPhrase Read()
    {
        while (TryHalf() || TryNumber() || TryScale())
        {
        }

        return this;
    }

    private bool TryNumber()
    {
        var at = _tokens[Next].Reads("and") && _tokens[Next].IsJoined && Scale > 1 ? Next + 1 : Next;
        if (!_tokens[at].IsJoined || !FigureWords.TryNumber(_tokens[at], out var number) || !Fits(number))
            return false;
        _current += number;
        Next = at + 1;
        return true;
    }

    /// <summary>Ones may follow tens, and both may follow hundreds and thousands; anything else begins another number.</summary>
    private bool Fits(decimal number)
    {
        if (number == 0 || Scale == 12)
            return false;
        return _current % 100 == 0 ? Scale > 1 : number < 10 && _current % 100 >= 20 && _current % 10 == 0;
    }

    private bool TryScale()
    {
        if (!_tokens[Next].IsJoined || !FigureWords.TryScale(_tokens[Next], out var scale) || !TryMultiply(scale))
            return false;
        Scale = scale;
        Next++;
        return true;
    }

    private bool TryMultiply(decimal scale)
    {
        if (scale < 1_000)
        {
            // A hundred is part of what a thousand multiplies; a dozen cannot be combined.
            if (_current is <= 0 or >= 100 || (scale == 12 && _total > 0))
                return false;
            _current *= scale;
            return true;
        }

        if (_current == 0 && _total > 0 && _total <= Largest)
        {
            _total *= scale;
            return true;
        }

        if (_current == 0 || (_thousands > 0 && scale >= _thousands))
            return false;
        (_total, _current, _thousands) = (_total + (_current * scale), 0, scale);
        return true;
    }

    private bool TryHalf()
    {
        if (!_tokens[Next].Reads("and") || !IsArticle(_tokens[Next + 1]) || !_tokens[Next + 2].Reads("half"))
            return false;
        if (_current > 0 || Scale < 1_000)
            _current += 0.5m * (Scale < 1_000 ? Scale : 1);
        else
            _total += 0.5m * Scale;
        Next += 3;
        return true;
    }
}
