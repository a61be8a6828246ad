using System.Collections.Generic;
using ScenarioFacts.Language.Evidence.Figures;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence;

/// <summary>Compares the figures of a quote with those of its place in the text.</summary>
internal static class QuotedFigures
{
    // Enough for a bound, a currency and a scale on either side.
    private const int WordsAround = 12;

    // A figure of which one part stands beside a quote and another one in it has numerals no further off: “7 Hong Kong | dollars”, “between 5 and | 6”.
    private const int WordsAcross = 3;

    // The longest phrases that belong to a figure: “no fewer than 5”, “5 million U.S. dollars or more”.
    private const int WordsBefore = 4;
    private const int WordsAfter = 5;

    /// <summary>The figure that a found quote cuts into; null if there is none, if the language is not read, or if only a seal is at hand.</summary>
    /// <param name="words">The quote as written.</param>
    /// <param name="language">The tag of the source’s language.</param>
    public static CutFigure? FindCut(SourceDocument document, QuoteVerdict? verdict, Quotation quotation, string words, string? language)
    {
        if (document is not TextDocument text || verdict is not QuoteVerdict.Found { Passage: var passage } || LanguageTables.Find(language) is not { } table)
            return null;
        if (quotation.Spans.Count == 1)
            return FindCut(text, table, words, new TextSpan(0, words.Length), quotation.WordCount, passage.FirstWord);

        // Of parts with gaps between them the first and the last are at known places; [...] holds no words.
        var quoted = WordTokenizer.Spans(words);
        var (first, last) = (quotation.Parts[0].Count, quotation.Parts[quotation.Parts.Count - 1].Count);
        return quoted.Count < first + last ? null
            : FindCut(text, table, words, TextSpan.FromBounds(0, quoted[first - 1].End), first, passage.FirstWord)
                ?? FindCut(text, table, words, TextSpan.FromBounds(quoted[quoted.Count - last].Start, words.Length), last, passage.End - last);
    }

    /// <param name="part">The part of the words that stands at a place of the text in one piece.</param>
    private static CutFigure? FindCut(TextDocument text, LanguageTable table, string words, TextSpan part, int count, int place)
    {
        var (folded, end) = (text.Folded, place + count);
        if (count == 0 || place < 0 || end > folded.WordCount)
            return null;
        if (IsAlone(text, place, end, table.Figures) && IsReadAlike(text, place, end, words, part, table.Figures))
            return null;
        var around = GetSentence(folded, place, end, WordsAround);
        var (start, stop) = (GetStart(text.Text, folded[around.Start].Span.Start), GetEnd(text.Text, folded[around.End - 1].Span.End));
        var source = text.Text.Substring(start, stop - start);
        var places = new List<TextSpan>(count);
        for (var i = place; i < end; i++)
            places.Add(new TextSpan(folded[i].Span.Start - start, folded[i].Span.Length));
        WordTokenizer.TryNext(words, part.Start, part.End, out var word);
        var begin = GetStart(words, word.Start);
        var quote = words.Substring(begin, part.End - begin);
        return CutFigure.Find(quote, WordTokenizer.Spans(quote), source, places, table);
    }

    /// <summary>The words of a passage and those around it in its sentence.</summary>
    private static TextSpan GetSentence(FoldedText folded, int place, int end, int around)
    {
        var (first, last) = (place, end);
        while (first > 0 && first > place - around && !folded[first].BeginsSentence)
            first--;
        while (last < folded.WordCount && last < end + around && !folded[last].BeginsSentence)
            last++;
        return TextSpan.FromBounds(first, last);
    }

    /// <summary>Whether no numeral stands beside the passage that may belong to a figure in it.</summary>
    private static bool IsAlone(TextDocument text, int place, int end, FigureTable table)
    {
        var folded = text.Folded;
        var around = GetSentence(folded, place, end, WordsAcross);
        return FigureLexer.FindNumerals(text.Text, TextSpan.FromBounds(folded[around.Start].Span.Start, folded[place].Span.Start), table) is null
            && FigureLexer.FindNumerals(text.Text, TextSpan.FromBounds(folded[end - 1].Span.End, folded[around.End - 1].Span.End), table) is null;
    }

    /// <summary>
    /// Whether the figures of a quote are surely the same in the source: it has none, or it is copied letter by letter and they stand so far within that no other word belongs to them.
    /// </summary>
    private static bool IsReadAlike(TextDocument text, int place, int end, string words, TextSpan part, FigureTable table)
    {
        if (FigureLexer.FindNumerals(words, part, table) is not { } numerals)
            return true;
        var folded = text.Folded;
        var before = WordTokenizer.Count(words, part.Start, numerals.Start);
        var after = WordTokenizer.Count(words, numerals.End, part.End);
        return (before >= WordsBefore || (before > 0 && (place == 0 || folded[place].BeginsSentence)))
            && (after >= WordsAfter || EndsSentence(text, end))
            && IsCopied(words, part, text.Text, TextSpan.FromBounds(folded[place].Span.Start, folded[end - 1].Span.End));
    }

    /// <summary>Whether the passage ends its sentence, and nothing but a full stop belongs to its last word.</summary>
    private static bool EndsSentence(TextDocument text, int end)
    {
        var folded = text.Folded;
        if (end < folded.WordCount && !folded[end].BeginsSentence)
            return false;
        var last = folded[end - 1].Span.End;
        var stop = GetEnd(text.Text, last);
        return stop == last || (stop == last + 1 && text.Text[last] == '.');
    }

    private static bool IsCopied(string words, TextSpan part, string text, TextSpan passage) =>
        WordTokenizer.TryNext(words, part.Start, part.End, out var first) && first.Start + passage.Length <= part.End
        && string.CompareOrdinal(words, first.Start, text, passage.Start, passage.Length) == 0;

    /// <summary>With the signs that stand directly before a word: <c>−$5</c>.</summary>
    private static int GetStart(string text, int start)
    {
        while (start > 0 && !char.IsLetterOrDigit(text[start - 1]) && !char.IsWhiteSpace(text[start - 1]))
            start--;
        return start > 1 && text[start - 1] == ' ' && char.GetUnicodeCategory(text[start - 2]) == System.Globalization.UnicodeCategory.CurrencySymbol ? start - 2 : start;
    }

    private static int GetEnd(string text, int end)
    {
        while (end < text.Length && !char.IsLetterOrDigit(text[end]) && !char.IsWhiteSpace(text[end]))
            end++;
        return end + 1 < text.Length && text[end] == ' ' && text[end + 1] is '%' or '€' or '$' or '£' ? end + 2 : end;
    }
}
