using System;
using System.Collections.Generic;
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
    private readonly string _text;
    private readonly List<TextSpan> _words;

    private RelativeTimeDetector(RelativeTimeTable table, string text, List<TextSpan> words) => (_table, _text, _words) = (table, text, words);

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
        // Most quotes have none of the words that such expressions require.
        if (!WordTokenizer.HasAny(words, table.Needed))
            return null;
        var spans = WordTokenizer.Spans(words);
        var detector = new RelativeTimeDetector(table, words, spans);
        for (var i = 0; i < spans.Count; i++)
        {
            if (detector.LengthAt(i) is var length && length > 0)
                return TextSpan.FromBounds(spans[i].Start, spans[i + length - 1].End);
        }

        return null;
    }

    private static TextSpan? FindPhrase(string words, IReadOnlyList<string> phrases)
    {
        if (!HasWideLetters(words))
            return null;
        foreach (var phrase in phrases)
        {
            if (words.IndexOf(phrase, StringComparison.Ordinal) is >= 0 and var index)
                return new TextSpan(index, phrase.Length);
        }

        return null;
    }

    /// <summary>Whether words have letters of the scripts in which phrases are written.</summary>
    private static bool HasWideLetters(string words)
    {
        foreach (var c in words)
        {
            if (c >= 0x80)
                return true;
        }

        return false;
    }

    /// <summary>The length in words of such an expression at an index; 0 if there is none.</summary>
    private int LengthAt(int index)
    {
        var next = index + 1;
        if (IsIn(_table.Alone, index) || IsWeekday(index))
            return 1;
        if (_table.On is { } on && WordTokenizer.Reads(_text, _words[index], on) && IsWeekday(next))
            return 2;
        if (_table.HasPointersAfter)
            return IsSpan(index) && IsIn(_table.Pointers, next) ? 2 : 0;
        if (IsIn(_table.Pointers, index) && (IsIn(_table.Spans, next) || IsWeekday(next)))
            return IsPart(index + 2) ? 0 : 2;
        if (IsIn(_table.Pointers, index) && IsIn(_table.ManySpans, index + 2))
            return IsPart(index + 3) ? 0 : 3;
        return IsSpan(index) && Is(next, _table.Ago) ? 2 : 0;
    }

    private bool IsSpan(int index) => IsIn(_table.Spans, index) || IsIn(_table.ManySpans, index);

    private bool IsIn(WordSet words, int index) => index < _words.Count && words.Contains(_text, _words[index]);

    private bool Is(int index, string? word) =>
        word is not null && index < _words.Count && _words[index].Length == word.Length && string.CompareOrdinal(_text, _words[index].Start, word, 0, word.Length) == 0;

    /// <summary>A weekday that is not part of the name of one day of the year: <c>Good Friday</c>.</summary>
    private bool IsWeekday(int index) => IsIn(_table.Weekdays, index) && !(index > 0 && IsIn(NamedDays, index - 1));

    /// <summary>“The last week of July” is not relative.</summary>
    private bool IsPart(int index) => Is(index, _table.Of);
}
