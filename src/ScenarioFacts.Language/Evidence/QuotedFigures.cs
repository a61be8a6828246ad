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

    /// <summary>The figure that a found quote cuts into; null if there is none, if the language is not read, or if only a seal is at hand.</summary>
    /// <param name="words">The quote as written.</param>
    /// <param name="language">The tag of the source’s language.</param>
    public static CutFigure? FindCut(SourceDocument document, QuoteVerdict? verdict, Quotation quotation, string words, string? language)
    {
        if (document is not TextDocument text || verdict is not QuoteVerdict.Found { Passage: var passage } || LanguageTables.Find(language) is not { } table)
            return null;
        var quoted = WordTokenizer.Spans(words);
        if (quotation.Parts.Count == 1)
            return FindCut(text, table, words, quoted, passage.FirstWord);

        // Of parts with gaps between them the first and the last are at known places; [...] holds no words.
        var (first, last) = (quotation.Parts[0].Count, quotation.Parts[quotation.Parts.Count - 1].Count);
        return quoted.Count < first + last ? null
            : FindCut(text, table, words.Substring(0, quoted[first - 1].End), quoted.GetRange(0, first), passage.FirstWord)
                ?? FindCut(text, table, words, quoted.GetRange(quoted.Count - last, last), passage.End - last);
    }

    private static CutFigure? FindCut(TextDocument text, LanguageTable table, string words, List<TextSpan> quoted, int place)
    {
        var (folded, end) = (text.Folded, place + quoted.Count);
        if (quoted.Count == 0 || place < 0 || end > folded.WordCount)
            return null;
        var first = place;
        while (first > 0 && first > place - WordsAround && !folded[first].BeginsSentence)
            first--;
        var last = end;
        while (last < folded.WordCount && last < end + WordsAround && !folded[last].BeginsSentence)
            last++;
        if (!MayHaveFigures(folded, first, last, table))
            return null;
        var start = GetStart(text.Text, folded[first].Span.Start);
        var source = text.Text.Substring(start, GetEnd(text.Text, folded[last - 1].Span.End) - start);
        var places = new List<TextSpan>(quoted.Count);
        for (var i = place; i < end; i++)
            places.Add(new TextSpan(folded[i].Span.Start - start, folded[i].Span.Length));
        var offset = quoted[0].Start;
        var begin = GetStart(words, offset);
        return CutFigure.Find(words.Substring(begin), quoted.ConvertAll(span => new TextSpan(span.Start - begin, span.Length)), source, places, table);
    }

    /// <summary>A cheap pre-check: most passages have neither a digit nor a number word.</summary>
    private static bool MayHaveFigures(FoldedText folded, int first, int end, LanguageTable table)
    {
        for (var i = first; i < end; i++)
        {
            var (text, span) = folded.FoldedAt(i);
            if (char.IsDigit(text[span.Start]) || char.IsDigit(text[span.End - 1]))
                return true;
            var word = folded.WordAt(i);
            if (table.Figures.GetNumber(word) is not null || table.Figures.GetScale(word) is not null || (table.Figures.Grammar == NumberGrammar.Han && FigureDetector.IsNumeral(word)))
                return true;
        }

        return false;
    }

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
