using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Evidence.Figures;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Phrases;

/// <summary>
/// Finds relative time expressions, which need the date of publication: “on Saturday”, “yesterday”, “last week”, “the last two weeks”, “three days ago”.
/// A quote that also states a date is exempt.
/// </summary>
internal sealed class RelativeTimeDetector
{
    // Days whose names have a weekday in them, by the word before it.
    internal static readonly WordSet NamedDays = new(StringComparison.Ordinal) { "Good", "Black", "Ash", "Bloody", "Easter", "Palm", "Holy", "Maundy", "Cyber", "Super", "Whit", "Shrove", "Giving" };

    private readonly RelativeTimeTable _table;
    private readonly List<string> _words;

    private RelativeTimeDetector(RelativeTimeTable table, List<string> words)
    {
        _table = table;
        _words = words;
    }

    /// <summary>The first such expression of a quote from a source that says nothing of its language.</summary>
    public static TextSpan? Find(string words) => Find(words, LanguageTables.Assumed);

    /// <summary>The span of the first such expression, or null.</summary>
    public static TextSpan? Find(string words, LanguageTable language)
    {
        var found = FindPhrase(words, language.Times.Phrases) ?? FindWords(words, language.Times);
        return found is null || FigureDetector.Find(words, language).Any(static figure => figure.Kind == FigureKind.Date && !IsMonthAlone(figure)) ? null : found;
    }

    /// <summary>In “昨年12月” the month is no date by itself.</summary>
    private static bool IsMonthAlone(Figure figure) => figure.Unit is "月";

    private static TextSpan? FindWords(string words, RelativeTimeTable table)
    {
        if (!MayHaveOne(words, table))
            return null;
        var spans = WordTokenizer.Spans(words);
        var detector = new RelativeTimeDetector(table, spans.ConvertAll(span => words.Substring(span.Start, span.Length)));
        for (var i = 0; i < spans.Count; i++)
        {
            if (detector.LengthAt(i) is var length && length > 0)
                return TextSpan.FromBounds(spans[i].Start, spans[i + length - 1].End);
        }

        return null;
    }

    private static TextSpan? FindPhrase(string words, IReadOnlyList<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (words.IndexOf(phrase, StringComparison.Ordinal) is >= 0 and var index)
                return new TextSpan(index, phrase.Length);
        }

        return null;
    }

    /// <summary>A cheap pre-check for the words that such expressions require: most quotes have none.</summary>
    private static bool MayHaveOne(string words, RelativeTimeTable table)
    {
        for (var from = 0; WordTokenizer.TryNext(words, from, words.Length, out var word); from = word.End)
        {
            if (table.Alone.Contains(words, word) || table.Weekdays.Contains(words, word) || table.Pointers.Contains(words, word) || table.Spans.Contains(words, word) || table.ManySpans.Contains(words, word))
                return true;
        }

        return false;
    }

    /// <summary>The length in words of such an expression at an index; 0 if there is none.</summary>
    private int LengthAt(int index)
    {
        var (word, next) = (_words[index], At(index + 1));
        if (_table.Alone.Contains(word) || IsWeekday(index))
            return 1;
        if (string.Equals(word, _table.On, StringComparison.OrdinalIgnoreCase) && IsWeekday(index + 1))
            return 2;
        if (_table.HasPointersAfter)
            return (_table.Spans.Contains(word) || _table.ManySpans.Contains(word)) && _table.Pointers.Contains(next) ? 2 : 0;
        if (_table.Pointers.Contains(word) && (_table.Spans.Contains(next) || IsWeekday(index + 1)))
            return IsPart(index + 2) ? 0 : 2;
        if (_table.Pointers.Contains(word) && _table.ManySpans.Contains(At(index + 2)))
            return IsPart(index + 3) ? 0 : 3;
        return (_table.Spans.Contains(word) || _table.ManySpans.Contains(word)) && next.Length > 0 && next == _table.Ago ? 2 : 0;
    }

    private string At(int index) => index < _words.Count ? _words[index] : "";

    /// <summary>A weekday that is not part of the name of one day of the year: <c>Good Friday</c>.</summary>
    private bool IsWeekday(int index) => _table.Weekdays.Contains(At(index)) && !(index > 0 && NamedDays.Contains(_words[index - 1]));

    /// <summary>“The last week of July” is not relative.</summary>
    private bool IsPart(int index) => _table.Of is not null && At(index) == _table.Of;
}
