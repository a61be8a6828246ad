using System.Collections.Generic;

namespace ScenarioFacts.Language.Model;

/// <summary>Where quoted words stand in the text of their source.</summary>
/// <param name="Line">The number of the line; the first is 1.</param>
/// <param name="FirstWord">The index of the first word in the text.</param>
/// <param name="WordCount">The number of words, including those left out.</param>
internal sealed record QuotePlace(int Line, int FirstWord, int WordCount);

/// <summary>A quote of a file with its place.</summary>
internal sealed record PlacedQuote(string Path, string Source, string Words, QuotePlace Place);

/// <summary>The places of quotes, as texts and seals answered.</summary>
internal sealed class QuotePlaces
{
    private readonly Dictionary<(string Path, string Source, string Words), QuotePlace> _places = [];

    public QuotePlaces(IEnumerable<PlacedQuote> quotes)
    {
        foreach (var quote in quotes)
            _places[(quote.Path, quote.Source, quote.Words)] = quote.Place;
    }

    public static QuotePlaces None { get; } = new([]);

    /// <summary>The place of words that a file quotes from a source; null if it is not known.</summary>
    public QuotePlace? Find(string path, string source, string words) => _places.TryGetValue((path, source, words), out var place) ? place : null;
}
