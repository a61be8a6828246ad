using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Words;

namespace ScenarioFacts.Language.Tests.Evidence;

/// <summary>The rules for finding a quote, written down by trying every place: what the fast search is compared with.</summary>
internal static class Naive
{
    public static string Outline(QuoteVerdict verdict) => verdict switch
    {
        QuoteVerdict.Found found => $"{found.Passage.Line}:{found.Passage.FirstWord}+{found.Passage.WordCount}",
        QuoteVerdict.FoundMoreThanOnce many => $"{many.Count} times",
        QuoteVerdict.PartsOutOfOrder parts => $"part {parts.Part} elsewhere, in line {parts.Line}",
        QuoteVerdict.AfterIgnored ignored => $"part {ignored.Part} ignored, in line {ignored.Line}",
        QuoteVerdict.NotFound missing => $"no part {missing.Part}",
        _ => "no mark",
    };

    public static string Find(FoldedText text, Quotation quote, string? ignoreAfter)
    {
        var limit = text.WordCount;
        if (ignoreAfter is not null)
        {
            var mark = WordTokenizer.Words(ignoreAfter).ToArray();
            var marks = Places(text, mark, 0, text.WordCount, false);
            if (marks.Count == 0)
                return "no mark";
            limit = marks[0] + mark.Length;
        }

        return Find(text, quote, limit);
    }

    private static string Find(FoldedText text, Quotation quote, int limit)
    {
        var hasGaps = quote.Parts.Count > 1;
        var starts = Places(text, [.. quote.Parts[0]], 0, limit, hasGaps);
        if (starts.Count > 1)
            return $"{starts.Count} times";
        if (starts.Count == 0)
            return Missing(text, quote, 0, limit);
        var end = starts[0] + quote.Parts[0].Count;
        for (var part = 1; part < quote.Parts.Count; part++)
        {
            var line = text[starts[0]].Line;
            var places = Places(text, [.. quote.Parts[part]], end, limit, true).Where(place => text[place].Line == line).ToList();
            if (places.Count == 0)
                return Missing(text, quote, part, limit);
            end = places[0] + quote.Parts[part].Count;
        }

        return $"{text[starts[0]].Line}:{starts[0]}+{end - starts[0]}";
    }

    private static string Missing(FoldedText text, Quotation quote, int part, int limit)
    {
        string[] words = [.. quote.Parts[part]];
        var before = Places(text, words, 0, limit, false);
        if (before.Count > 0)
            return $"part {part + 1} elsewhere, in line {text[before[0]].Line}";
        var any = Places(text, words, 0, text.WordCount, false);
        return any.Count > 0 ? $"part {part + 1} ignored, in line {text[any[0]].Line}" : $"no part {part + 1}";
    }

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
                isPlace &= !inOneLine || text[place + i].Line == text[place].Line;
            }

            if (isPlace)
                places.Add(place);
        }

        return places;
    }
}
