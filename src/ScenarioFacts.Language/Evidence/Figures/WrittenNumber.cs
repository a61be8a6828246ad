using System.Collections.Generic;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>What a number in digits says.</summary>
/// <param name="Alternative">Its other reading, where <c>1.200</c> may be a number with decimals or one in groups.</param>
/// <param name="IsWhole">Whether it is in plain digits, without groups, decimals or a fraction.</param>
/// <param name="NeedsUnit">Whether it is certain only with a scale, a currency or a unit behind: <c>1,5</c> may be two numbers in English.</param>
/// <param name="IsAtLeast">Whether a plus follows: <c>700+</c>.</param>
internal sealed record WrittenNumber(decimal Value, decimal? Alternative = null, bool IsWhole = false, bool NeedsUnit = false, bool IsAtLeast = false)
{
    /// <summary>What a word or a sign says.</summary>
    public static WrittenNumber None { get; } = new(0);
}

/// <summary>
/// Reads a number in digits: groups (<c>12,500</c>, <c>12 500</c>, <c>1’200’000</c>, <c>1,20,000</c>), decimals, and mixed fractions. What the language leaves
/// open has two readings or none.
/// </summary>
internal sealed class NumberScanner(string text, int first, char decimalMark, bool isAssumed)
{
    /// <summary>Longer digit sequences are codes, and too large to calculate with.</summary>
    private const int MostDigits = 15;

    private readonly List<string> _groups = [];
    private readonly List<char> _marks = [];
    private readonly int _start = first;
    private int _end = first;
    private int _digits;

    /// <summary>The index after the number.</summary>
    public int End => _end;

    /// <summary>Null if the digits are not one number for certain.</summary>
    public WrittenNumber? Read()
    {
        if (text[_end] == '.')
            _groups.Add("");
        else
            AddDigits();
        while (_end < text.Length && TryMark())
        {
        }

        var number = Interpret();
        number = IsSuperscript(_end) || TryCode() ? null : TryFraction(number);
        if (number is { } plus && _end < text.Length && text[_end] == '+' && (_end + 1 == text.Length || char.IsWhiteSpace(text[_end + 1])))
        {
            _end++;
            number = plus with { IsAtLeast = true };
        }

        return _digits > MostDigits ? null : number;
    }

    private void AddDigits()
    {
        var (from, zero, digits) = (_end, Scripts.GetZero(text, _end), new List<char>());
        for (int digit; (digit = Scripts.GetDigit(text, _end)) >= 0 && Scripts.GetZero(text, _end) == zero; _end++)
            digits.Add((char)('0' + digit));
        _digits += _end - from;
        _groups.Add(new string([.. digits]));
    }

    private bool TryMark()
    {
        var mark = GetMark(text[_end]);
        if (mark == '\0' || Scripts.GetDigit(text, _end + 1) < 0)
            return false;
        if (mark is ' ' or '\'' && !IsGroupOfThree(mark))
            return false;
        _marks.Add(mark);
        _end++;
        AddDigits();
        return true;
    }

    /// <summary>Spaces and apostrophes part groups of three digits, and nothing else.</summary>
    private bool IsGroupOfThree(char mark)
    {
        for (var i = 1; i <= 3; i++)
        {
            if (Scripts.GetDigit(text, _end + i) < 0)
                return false;
        }

        if (Scripts.GetDigit(text, _end + 4) >= 0 || _groups[0].Length is 0 or > 3 || _groups[0][0] == '0' || !_marks.TrueForAll(other => other == mark))
            return false;

        // “F-35 300 km” are two numbers.
        return text[_end] != ' ' || _marks.Count > 0 || _start == 0 || !(char.IsLetterOrDigit(text[_start - 1]) || text[_start - 1] is '-' or '+') || Scripts.IsHan(text[_start - 1]);
    }

    private static char GetMark(char c) => c switch
    {
        '.' or '．' or '٫' => '.',
        ',' or '，' or '٬' => ',',
        '\'' or '’' or '\u02BC' or '＇' => '\'',
        ' ' or '\u00A0' or '\u2009' or '\u202F' or '\u2007' => ' ',
        _ => '\0',
    };

    private WrittenNumber? Interpret()
    {
        if (_marks.Count == 0)
            return _groups[0].Length > 1 && _groups[0][0] == '0' ? null : new WrittenNumber(Whole(_groups.Count), IsWhole: true);
        var last = _marks[_marks.Count - 1];
        if (_marks.TrueForAll(mark => mark == last))
            return IsGrouped(_groups.Count) ? Grouped(last) : _marks.Count == 1 ? WithDecimals(last) : IsIndian(_groups.Count) && last == ',' ? new WrittenNumber(Whole(_groups.Count)) : null;
        var isGrouping = _marks.IndexOf(last) == _marks.Count - 1 && _marks.TrueForAll(mark => mark == _marks[0] || mark == last) && last is '.' or ',';
        return isGrouping && (IsGrouped(_groups.Count - 1) || (_marks[0] == ',' && IsIndian(_groups.Count - 1))) ? new WrittenNumber(Decimal()) : null;
    }

    /// <summary>Groups of three digits after the first: <c>1,200</c>, or the decimals of a language with the other mark.</summary>
    private WrittenNumber? Grouped(char mark)
    {
        var whole = Whole(_groups.Count);
        if (mark is ' ' or '\'')
            return new WrittenNumber(whole);
        if (_marks.Count > 1)
            return mark != decimalMark ? new WrittenNumber(whole) : isAssumed ? new WrittenNumber(whole, whole) : null;
        if (mark == decimalMark)
            return mark == '.' && !isAssumed ? new WrittenNumber(Decimal()) : new WrittenNumber(Decimal(), whole);
        return new WrittenNumber(whole);
    }

    private WrittenNumber? WithDecimals(char mark)
    {
        if (mark is ' ' or '\'' || (_groups[0].Length > 1 && _groups[0][0] == '0'))
            return null;
        if (mark == decimalMark)
            return new WrittenNumber(Decimal());

        // “12,50” is no English, and “3.5” may be a day in German.
        return mark == ',' || _groups[0] == "0" ? new WrittenNumber(Decimal(), NeedsUnit: _groups[0] != "0") : null;
    }

    private bool IsGrouped(int count)
    {
        if (_groups[0].Length is 0 or > 3 || _groups[0][0] == '0')
            return false;
        for (var i = 1; i < count; i++)
        {
            if (_groups[i].Length != 3)
                return false;
        }

        return true;
    }

    /// <summary>Groups of two digits before the last of three: <c>1,20,000</c>.</summary>
    private bool IsIndian(int count)
    {
        if (count < 3 || _groups[0].Length is 0 or > 2 || _groups[0][0] == '0' || _groups[count - 1].Length != 3)
            return false;
        for (var i = 1; i < count - 1; i++)
        {
            if (_groups[i].Length != 2)
                return false;
        }

        return true;
    }

    private decimal Whole(int count)
    {
        decimal value = 0;
        for (var i = 0; i < count && _digits <= MostDigits; i++)
        {
            foreach (var digit in _groups[i])
                value = (value * 10) + (digit - '0');
        }

        return value;
    }

    private decimal Decimal()
    {
        var (value, unit) = (Whole(_groups.Count - 1), 1m);
        for (var i = 0; i < _groups[_groups.Count - 1].Length && _digits <= MostDigits; i++)
            value += (_groups[_groups.Count - 1][i] - '0') * (unit /= 10);
        return value;
    }

    /// <summary><c>½</c> or <c>1/2</c> behind a whole number. Of other fractions none has a value of so few decimals.</summary>
    private WrittenNumber? TryFraction(WrittenNumber? number)
    {
        var next = _end;
        while (next < text.Length && text[next] is ' ' or '\u00A0' or '\u2009')
            next++;
        if (next < text.Length && GetFraction(text[next]) is { } part)
        {
            _end = next + 1;
            return number is { IsWhole: true } whole && part > 0 ? new WrittenNumber(whole.Value + part) : null;
        }

        if (next == _end || number is not { IsWhole: true } mixed || GetSmall(ref next) is not { } over || next >= text.Length || text[next++] is not ('/' or '⁄')
            || GetSmall(ref next) is not { } under || over >= under || (next < text.Length && (text[next] is '/' || Scripts.GetDigit(text, next) >= 0)))
            return number;
        _end = next;
        return under is 2 or 4 or 5 or 8 or 10 ? new WrittenNumber(mixed.Value + ((decimal)over / under)) : null;
    }

    private int? GetSmall(ref int index)
    {
        var (value, from) = (0, index);
        for (int digit; index < from + 2 && (digit = Scripts.GetDigit(text, index)) >= 0; index++)
            value = (value * 10) + digit;
        return index == from ? null : value;
    }

    private static decimal? GetFraction(char c) => c switch
    {
        '¼' => 0.25m,
        '½' => 0.5m,
        '¾' => 0.75m,
        >= '\u2150' and <= '\u215F' => 0,
        _ => null,
    };

    private bool IsSuperscript(int index)
    {
        var end = index;
        while (end < text.Length && text[end] is '¹' or '²' or '³' or (>= '⁰' and <= '⁹') or '⁻')
            end++;
        _end = end;
        return end > index;
    }

    /// <summary>Powers and numbers with an exponent are read by nobody here: <c>10^6</c>, <c>1e3</c>.</summary>
    private bool TryCode()
    {
        var isPower = _end < text.Length && text[_end] == '^';
        var isExponent = _end + 1 < text.Length && text[_end] is 'e' or 'E' && (Scripts.GetDigit(text, _end + 1) >= 0 || (text[_end + 1] is '+' or '-' && Scripts.GetDigit(text, _end + 2) >= 0));
        var isTimes = _end + 2 < text.Length && text[_end] is 'x' or '×' && text[_end + 1] == '1' && text[_end + 2] == '0';
        if (!isPower && !isExponent && !isTimes)
            return false;
        while (_end < text.Length && (char.IsLetterOrDigit(text[_end]) || text[_end] is '^' or '+' or '-' or '×'))
            _end++;
        return true;
    }
}
