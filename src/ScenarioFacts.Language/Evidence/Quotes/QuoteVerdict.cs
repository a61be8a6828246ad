using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>
/// A source's verdict on a quote. Lines are zero-based; parts of a quote, which users see, are one-based. Only
/// <see cref="Found"/> backs a claim; the others carry the details for messages.
/// </summary>
internal abstract record QuoteVerdict
{
    private QuoteVerdict()
    {
    }

    /// <summary>The words occur exactly once.</summary>
    internal sealed record Found(Passage Passage) : QuoteVerdict;

    /// <summary>A part of the quote does not occur; with the nearest passage, if any.</summary>
    internal sealed record NotFound(int Part, NearestPassage? Nearest) : QuoteVerdict
    {
        /// <summary>Whether the text has characters there that could not be decoded (U+FFFD).</summary>
        public bool IsUndecodable { get; init; }
    }

    /// <summary>The words (of the first part) occur several times; with the first few distinct lines.</summary>
    internal sealed record FoundMoreThanOnce(int Count, EquatableArray<int> Lines) : QuoteVerdict;

    /// <summary>A part of the quote occurs only after the <c>ignore-after</c> words.</summary>
    internal sealed record AfterIgnored(int Part, int Line) : QuoteVerdict;

    /// <summary>A part occurs in the source, but not after the previous parts on one line; with the line where it does occur.</summary>
    internal sealed record PartsOutOfOrder(int Part, int Line) : QuoteVerdict;

    /// <summary>The source does not contain the <c>ignore-after</c> words, so the quote cannot be checked.</summary>
    internal sealed record IgnoreAfterNotFound(NearestPassage? Nearest) : QuoteVerdict;

    /// <summary>The seal does not contain the quote, or not with this <c>ignore-after</c>: seal again where the text is available.</summary>
    /// <param name="Path">The path of the seal.</param>
    internal sealed record NotSealed(string Path) : QuoteVerdict;
}
