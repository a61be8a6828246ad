using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Tests.Evidence;

/// <summary>The rules for finding a quote, written down by trying every place: what the fast search is compared with.</summary>
internal static class Naive
{
    private static readonly char[] LineBreaks = ['\r', '\n', '\u0085', '\u2028', '\u2029'];
    private static readonly Regex Sign = new(@"[$€%]|(?<![\w\u2212-])[\u2212-](?=\d|[$€])|(?<![\w.])\.(?=\d)", RegexOptions.CultureInvariant);

    public static string Outline(QuoteVerdict verdict) => verdict switch
    {
        QuoteVerdict.Found found => $"{found.Passage.Line}:{found.Passage.FirstWord}+{found.Passage.WordCount}",
        QuoteVerdict.FoundMoreThanOnce many => $"{many.Count} times",
        QuoteVerdict.PartsOutOfOrder parts => $"part {parts.Part} elsewhere, in line {parts.Line}",
        QuoteVerdict.AfterIgnored ignored => $"part {ignored.Part} ignored, in line {ignored.Line}",
        QuoteVerdict.NotFound missing => $"no part {missing.Part}",
        _ => "no mark",
    };

    public static string Find(TextDocument document, Quotation quote, string? ignoreAfter)
    {
        var text = document.Folded;
        var limit = text.WordCount;
        if (ignoreAfter is not null)
        {
            var mark = WordTokenizer.Words(ignoreAfter).ToArray();
            var marks = Places(text, mark, 0, text.WordCount, false);
            if (marks.Count == 0)
                return "no mark";
            limit = marks[0] + mark.Length;
        }

        return Find(document, quote, limit);
    }

    private static string Find(TextDocument document, Quotation quote, int limit)
    {
        var text = document.Folded;
        var hasGaps = quote.Parts.Count > 1;
        if (quote.IsLiteral)
            return "no part 1"; // no text of the samples has [...] itself
        var starts = Places(document, quote, 0, 0, limit, hasGaps);
        if (starts.Count > 1)
            return $"{starts.Count} times";
        if (starts.Count == 0)
            return Missing(document, quote, 0, limit);
        var end = starts[0] + quote.Parts[0].Count;
        var reach = Reach(text, end);
        for (var part = 1; part < quote.Parts.Count; part++)
        {
            var places = Places(document, quote, part, end, limit, true).Where(place => place + quote.Parts[part].Count <= reach).ToList();
            if (places.Count == 0)
                return Missing(document, quote, part, limit);
            end = places[0] + quote.Parts[part].Count;
        }

        return $"{text[starts[0]].Line}:{starts[0]}+{end - starts[0]}";
    }

    private static string Missing(TextDocument document, Quotation quote, int part, int limit)
    {
        var text = document.Folded;
        var before = quote.Parts.Count == 1 ? [] : Places(document, quote, part, 0, limit, false);
        if (before.Count > 0)
            return $"part {part + 1} elsewhere, in line {text[before[0]].Line}";
        var any = Places(document, quote, part, 0, text.WordCount, false);
        return any.Count > 0 ? $"part {part + 1} ignored, in line {text[any[0]].Line}" : $"no part {part + 1}";
    }

    /// <summary>The end of the line before a place or, as long as its last sentence goes on in another line, of that.</summary>
    private static int Reach(FoldedText text, int place)
    {
        var next = place;
        while (next < text.WordCount && text[next].Line == text[next - 1].Line)
            next++;
        return next < text.WordCount && Following(text, next) is var on and >= 0 ? Reach(text, on + 1) : next;
    }

    private static int Following(FoldedText text, int next) => text[next].ResumesSentence ? next : text.AfterInSentence(next - 1);

    /// <summary>The places of a part of a quote whose signs are those of the text.</summary>
    private static List<int> Places(TextDocument document, Quotation quote, int part, int from, int limit, bool inOneLine)
    {
        var words = new List<TextSpan>();
        for (var next = quote.Spans[part].Start; WordTokenizer.TryNext(quote.Words, next, quote.Spans[part].End, out var word); next = word.End)
            words.Add(word);
        return Places(document.Folded, [.. quote.Parts[part]], from, limit, inOneLine).FindAll(place => HasSigns(document, place, quote, quote.Spans[part], words));
    }

    private static bool HasSigns(TextDocument document, int place, Quotation quote, TextSpan part, List<TextSpan> words)
    {
        var (text, raw) = (document.Folded, document.Text);
        var last = place + words.Count - 1;
        var isSame = true;
        for (var i = 1; i < words.Count; i++)
            isSame &= Signs(quote.Words, words[i - 1].End, words[i].Start) == Signs(raw, text[place + i - 1].Span.End, text[place + i].Span.Start);
        var before = place == 0 || text[place].FollowsSkippedLine ? raw.LastIndexOfAny(LineBreaks, text[place].Span.Start) + 1 : text[place - 1].Span.End;
        var after = last + 1 < text.WordCount && !text[last + 1].FollowsSkippedLine ? text[last + 1].Span.Start
            : raw.IndexOfAny(LineBreaks, text[last].Span.End) is var end and >= 0 ? end : raw.Length;
        before = place == 0 && !text[place].FollowsSkippedLine ? 0 : before;
        return isSame
            && EdgeSigns(raw, before, text[place].Span.Start).EndsWith(EdgeSigns(quote.Words, part.Start, words[0].Start), StringComparison.Ordinal)
            && EdgeSigns(raw, text[last].Span.End, after).StartsWith(EdgeSigns(quote.Words, words[^1].End, part.End), StringComparison.Ordinal);
    }

    /// <summary>Between digits all marks count, otherwise those of money, per cent and minus.</summary>
    private static string Signs(string text, int start, int end)
    {
        if (start == 0 || end == text.Length || !char.IsDigit(text[start - 1]) || !char.IsDigit(text[end]))
            return EdgeSigns(text, start, end);
        var marks = Regex.Replace(text[start..end].Replace('\u2212', '-'), @"\s+", " ");
        return Regex.Replace(marks, " ?- ", "-").Trim(' ') is "" ? "" : Regex.Replace(marks, " - |- ", "-");
    }

    private static string EdgeSigns(string text, int start, int end) =>
        string.Concat(Sign.Matches(text).Where(sign => sign.Index >= start && sign.Index < end).Select(sign => sign.Value.Replace('\u2212', '-')));

    private static List<int> Places(FoldedText text, string[] words, int from, int limit, bool inOneLine)
    {
        var places = new List<int>();
        for (var place = from; words.Length > 0 && place + words.Length <= limit; place++)
        {
            var isPlace = true;
            for (var i = 0; i < words.Length; i++)
            {
                isPlace &= text.WordAt(place + i) == words[i];
                isPlace &= i == 0 || !text[place + i].FollowsSkippedLine;
                isPlace &= !inOneLine || i == 0 || text[place + i].Line == text[place + i - 1].Line || !text[place + i].BeginsSentence;
            }

            if (isPlace)
                places.Add(place);
        }

        return places;
    }
}
