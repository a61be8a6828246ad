using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.LinkedData;

/// <summary>Where the words of a quote stand, for programs that look for them.</summary>
/// <param name="Exact">The passage as it is in the text; the quoted words where the text is not at hand.</param>
/// <param name="Prefix">What stands before it.</param>
/// <param name="Suffix">What stands behind it.</param>
/// <param name="Start">How many characters (code points) are before it; null where the text is not at hand.</param>
/// <param name="End">How many are before what is behind it.</param>
internal sealed record QuoteContext(string Exact, string? Prefix, string? Suffix, int? Start, int End)
{
    /// <summary>How many characters before and behind a passage tell it from others with the same words.</summary>
    private const int Around = 32;

    public static QuoteContext Find(FactCompilation compilation, ExportedQuote quote)
    {
        var (evidence, scenario) = (quote.Evidence, quote.Of.Placed.File.Scenario);
        if (compilation.FindPassage(scenario, evidence.Source, evidence.Words) is not { } passage
            || compilation.Sources.Find(scenario, evidence.Source)?.Text is not { } name || compilation.Library.Find(name) is not TextDocument document)
        {
            return new QuoteContext(evidence.Words, null, null, null, 0);
        }

        var (text, start, end) = (document.Text, document.Folded[passage.FirstWord].Span.Start, document.Folded[passage.End - 1].Span.End);
        var (first, last) = (Align(text, Math.Max(0, start - Around)), Align(text, Math.Min(text.Length, end + Around)));
        var before = CountCharacters(text.AsSpan(0, start));
        return new QuoteContext(text[start..end], text[first..start], text[end..last], before, before + CountCharacters(text.AsSpan(start, end - start)));
    }

    /// <summary>No place is within a surrogate pair.</summary>
    private static int Align(string text, int place) => place < text.Length && char.IsLowSurrogate(text[place]) ? place - 1 : place;

    private static int CountCharacters(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        foreach (var c in text)
            count -= char.IsLowSurrogate(c) ? 1 : 0;
        return count;
    }
}
