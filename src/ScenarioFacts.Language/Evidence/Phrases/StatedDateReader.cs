using System;
using System.Collections.Generic;
using System.Globalization;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>
/// Finds the dates that English words state: a month with its day and year, or alone; a year behind a month, a season or a preposition. Other numbers are no years:
/// “2015 soldiers”. Those of Chinese and Japanese (2015年1月21日) are read in any text.
/// </summary>
internal sealed class StatedDateReader
{
    private const int FirstYear = 1000;
    private const int LastYear = 2999;

    private readonly string _text;
    private readonly List<TextSpan> _words;
    private readonly List<StatedDate> _dates = new(1);

    private StatedDateReader(string text)
    {
        (_text, _words) = (text, WordTokenizer.Spans(text));
    }

    /// <param name="isEnglish">Whether the words are English; of other languages only dates that are written in figures with 年 and 月 are read.</param>
    public static IReadOnlyList<StatedDate> Read(string text, bool isEnglish = true)
    {
        if (!MayStateDate(text))
            return [];
        var reader = new StatedDateReader(text);
        for (var i = 0; i < reader._words.Count;)
            i = reader.ReadHan(i) ?? (isEnglish ? reader.ReadAt(i) : i + 1);
        return reader._dates;
    }

    /// <summary>A cheap pre-check: most quotes have neither a digit nor a month.</summary>
    private static bool MayStateDate(string text)
    {
        for (var from = 0; WordTokenizer.TryNext(text, from, text.Length, out var word); from = word.End)
        {
            if (char.IsDigit(text[word.Start]) || EnglishCalendar.MonthWords.Contains(text, word))
                return true;
        }

        return false;
    }

    /// <summary>Reads 2015年1月21日 or 2015年1月.</summary>
    /// <returns>The word to go on with; null if there is no such date.</returns>
    private int? ReadHan(int index)
    {
        if (index + 3 >= _words.Count || !Is(index + 1, "年") || !Is(index + 3, "月") || GetYear(index) is not { } year || GetDay(index + 2) is not (>= 1 and <= 12 and var month))
            return null;
        var day = index + 5 < _words.Count && Is(index + 5, "日") ? GetDay(index + 4) : null;
        return day > DateTime.DaysInMonth(year, month) ? null : Add(index, index + (day is null ? 4 : 6), year, month, day);
    }

    /// <summary>Reads the date at a word, if there is one.</summary>
    /// <returns>The word to go on with.</returns>
    private int ReadAt(int index)
    {
        if (TryIso(index, out var iso))
            return Add(index, index + 3, iso.Year, iso.Month, iso.Day);
        if (GetMonth(index) is not 0 and var month)
            return ReadMonth(index, month);
        if (GetYear(index) is { } year && IsYear(index))
            return Add(index, index + 1, year, null, null);
        return index + 1;
    }

    private int ReadMonth(int index, int month)
    {
        var (first, day) = (index, GetDay(index + 1));
        var next = index + 1;
        if (day is not null && GetYear(index + 1) is null)
            next++;
        else
            (first, day) = GetDayBefore(index);
        var year = next < _words.Count ? GetYear(next) : null;
        if (year is not null)
            next++;
        var isAlone = day is null && year is null;
        if (isAlone && EnglishCalendar.AmbiguousMonths.Contains(_text, _words[index]) && !(index > 0 && EnglishCalendar.BesideMonth.Contains(_text, _words[index - 1])))
            return index + 1;
        if (day > DateTime.DaysInMonth(year ?? 2000, month))
            return next;
        return Add(first, next, year, month, day);
    }

    /// <summary>The day before a month: “21 January”, “21st of January”; of “19 and 20 January” the last.</summary>
    private (int First, int? Day) GetDayBefore(int index)
    {
        if (index > 0 && GetDay(index - 1) is { } day)
            return (index - 1, day);
        return index > 1 && Is(index - 1, "of") && GetDay(index - 2) is { } before ? (index - 2, before) : (index, null);
    }

    private int Add(int first, int end, int? year, int? month, int? day)
    {
        var bound = first == 0 ? DateBound.None : EnglishCalendar.Starts.Contains(_text, _words[first - 1]) ? DateBound.Start : EnglishCalendar.Ends.Contains(_text, _words[first - 1]) ? DateBound.End : DateBound.None;
        _dates.Add(new StatedDate(year, month, day, bound, TextSpan.FromBounds(_words[first].Start, _words[end - 1].End)));
        return end;
    }

    /// <summary>Whether a number that may be a year stands where years stand.</summary>
    private bool IsYear(int index)
    {
        if (index == 0)
            return false;
        var before = _words[index - 1];
        if (!(EnglishCalendar.YearMarkers.Contains(_text, before) || EnglishCalendar.Starts.Contains(_text, before) || EnglishCalendar.Ends.Contains(_text, before) || IsYearBefore(index)))
            return false;
        // “in 2015 cases” and “for 2,000 soldiers” count things.
        return IsLastOfClause(index) || !char.IsLower(_text[_words[index + 1].Start]) || IsFunctionWord(index + 1);
    }

    /// <summary>The second year of “2019 and 2020”.</summary>
    private bool IsYearBefore(int index) => index > 1 && (Is(index - 1, "and") || Is(index - 1, "or")) && GetYear(index - 2) is not null;

    private bool IsLastOfClause(int index) => index + 1 == _words.Count || _text.Substring(_words[index].End, _words[index + 1].Start - _words[index].End).Trim().Length > 0;

    private bool IsFunctionWord(int index) => _words[index].Length <= 4 && !_text.Substring(_words[index].Start, _words[index].Length).EndsWith("s", StringComparison.Ordinal);

    private bool TryIso(int index, out DateTime day)
    {
        day = default;
        return index + 2 < _words.Count && _words[index + 2].End - _words[index].Start == 10
            && DateTime.TryParseExact(_text.Substring(_words[index].Start, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    /// <summary>1 to 12 for a month with a capital, or 0.</summary>
    private int GetMonth(int index)
    {
        var word = _words[index];
        return char.IsUpper(_text[word.Start]) && EnglishCalendar.MonthWords.Contains(_text, word) ? EnglishCalendar.GetMonth(_text.Substring(word.Start, word.Length)) : 0;
    }

    /// <summary>The day that a word may be: “21”, “21st”.</summary>
    private int? GetDay(int index)
    {
        if (index < 0 || index >= _words.Count)
            return null;
        var word = _words[index];
        var length = word.Length > 2 && char.IsLetter(_text[word.End - 1]) ? word.Length - 2 : word.Length;
        return length <= 2 && ReadDigits(word.Start, length) is { } day and >= 1 and <= 31 ? day : null;
    }

    private int? GetYear(int index)
    {
        if (index >= _words.Count || _words[index].Length != 4)
            return null;
        return ReadDigits(_words[index].Start, _words[index].Length) is { } year and >= FirstYear and <= LastYear ? year : null;
    }

    /// <summary>The number that digits state; null where other letters are among them.</summary>
    private int? ReadDigits(int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (_text[i] is not (>= '0' and <= '9'))
                return null;
            number = (number * 10) + (_text[i] - '0');
        }

        return length == 0 ? null : number;
    }

    private bool Is(int index, string word) => WordTokenizer.Reads(_text, _words[index], word);
}
