using System.Collections.Generic;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>A number in English words: <c>twenty-five</c>, <c>a hundred and five thousand</c>, <c>one and a half million</c>, <c>three quarters of a million</c>.</summary>
internal sealed class NumberPhrase
{
    private const decimal Largest = 1_000_000_000_000_000m;

    private readonly List<FigureToken> _tokens;
    private readonly FigureTable _table;
    private decimal _total;
    private decimal _current;
    private decimal _thousands;
    private bool _isPart;

    private NumberPhrase(List<FigureToken> tokens, FigureTable table, int first, decimal start)
    {
        _tokens = tokens;
        _table = table;
        _current = start;
        Next = first;
    }

    /// <summary>The value; null if the words state a number that is not read for certain.</summary>
    public decimal? Value => IsUnread ? null : _total + _current;

    /// <summary>The last scale in the phrase; 1 if there is none.</summary>
    public decimal Scale { get; private set; } = 1;

    /// <summary>The index of the token after it.</summary>
    public int Next { get; private set; }

    private bool IsUnread { get; set; }

    /// <summary>Parses the number that begins at an index; null if there is none.</summary>
    public static NumberPhrase? ParseAt(List<FigureToken> tokens, FigureTable table, int index)
    {
        // Most words begin none.
        if (!BeginsNumber(tokens[index], table) && !(IsArticle(tokens[index]) && BeginsNumber(tokens[index + 1], table)))
            return null;
        var phrase = new NumberPhrase(tokens, table, index, 0);
        return phrase.TryPart() ? phrase.Read() : phrase.BeginAt(index)?.Read();
    }

    private static bool BeginsNumber(FigureToken token, FigureTable table) => token.IsWord && table.Numerals?.Contains(token.Text) != false;

    private NumberPhrase? BeginAt(int index)
    {
        var token = _tokens[index];
        if (GetNumber(token) is { } number)
            return new NumberPhrase(_tokens, _table, index + 1, number);
        return IsArticle(token) && IsScale(_tokens[index + 1]) ? new NumberPhrase(_tokens, _table, index + 1, 1) : null;
    }

    private decimal? GetNumber(FigureToken token) => token.IsWord ? _table.GetNumber(token.Text) : null;

    private decimal? GetScale(FigureToken token) => token.IsWord ? _table.GetScale(token.Text) : null;

    private bool IsScale(FigureToken token) => token.IsJoined && GetScale(token) is not null;

    private static bool IsArticle(FigureToken token) => token.Reads("a") || token.Reads("an");

    /// <summary>A part of a scale: <c>half a million</c>, <c>a quarter of a million</c>, <c>three-quarters of a billion</c>, <c>a half-million</c>.</summary>
    private bool TryPart()
    {
        var at = Next;
        decimal many = 1;
        if (IsArticle(_tokens[at]) && _tokens[at + 1].IsJoined)
            at++;
        else if (GetNumber(_tokens[at]) is >= 1 and < 10 and var number && _tokens[at + 1].IsJoined)
            (many, at) = (number, at + 1);
        var part = _tokens[at].Reads("half") ? 0.5m : _tokens[at].Reads("quarter") || _tokens[at].Reads("quarters") ? 0.25m : 0;
        if (part == 0)
            return false;
        at++;
        if (_tokens[at].Reads("of") && IsArticle(_tokens[at + 1]))
            at += 2;
        else if (IsArticle(_tokens[at]) && _tokens[at].IsJoined)
            at++;
        if (!IsScale(_tokens[at]))
            return false;
        (_current, Next, _isPart) = (many * part, at, true);
        return true;
    }

    private NumberPhrase Read()
    {
        while (TryFraction() || TryNumber() || TryScale())
        {
        }

        if (_tokens[Next].Reads("and") && Scale == 1 && _current is >= 20 and < 100 && _current % 10 == 0 && GetNumber(_tokens[Next + 1]) is > 0 and < 10 && _tokens[Next + 2].Reads("and"))
            SkipDecimals();
        if (_tokens[Next].Reads("point") && (_tokens[Next + 1].IsNumber || GetNumber(_tokens[Next + 1]) is not null))
            SkipDecimals();
        return this;
    }

    /// <summary>“Two point five”, digit by digit, and “twenty and three and …”: not read.</summary>
    private void SkipDecimals()
    {
        IsUnread = true;
        Next++;
        while (_tokens[Next].IsJoined && (_tokens[Next].IsNumber || GetNumber(_tokens[Next]) is not null || IsScale(_tokens[Next])))
            Next++;
    }

    private bool TryNumber()
    {
        var at = _tokens[Next].Reads("and") && _tokens[Next].IsJoined && Scale > 1 ? Next + 1 : Next;
        if (_isPart || !_tokens[at].IsJoined || GetNumber(_tokens[at]) is not { } number || !Fits(number))
            return false;
        // “Two hundred forty and four”.
        IsUnread |= at > Next && _current % 100 != 0;
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
        if (!_tokens[Next].IsJoined || GetScale(_tokens[Next]) is not { } scale || !TryMultiply(scale))
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

            // “Eight thousand fifty-two hundred”.
            IsUnread |= _total > 0 && _current >= 10;
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

    /// <summary>“And a half”, “and a quarter”, “and three fifths”: a part of the last scale.</summary>
    private bool TryFraction()
    {
        if (_isPart || !_tokens[Next].Reads("and") || !_tokens[Next].IsJoined)
            return false;
        var many = IsArticle(_tokens[Next + 1]) ? 1 : GetNumber(_tokens[Next + 1]);
        if (many is not (>= 1 and < 10) || !_tokens[Next + 2].IsJoined || !_tokens[Next + 2].IsWord || EnglishNumbers.GetDenominator(_tokens[Next + 2].Text) is not { } parts)
            return false;
        Next += 3;

        // “Two million and three fifths”, “a billion and a half million”, and what has no end in decimals.
        var part = many.Value / parts;
        IsUnread |= parts is 3 or 6 or 7 or 9 || Scale == 100 || (Scale >= 1_000 && (part != 0.5m || IsScale(_tokens[Next]))) || _tokens[Next].Reads("of");
        if (_current > 0 || Scale < 1_000)
            _current += part * (Scale < 1_000 ? Scale : 1);
        else
            _total += part * Scale;
        return true;
    }
}
