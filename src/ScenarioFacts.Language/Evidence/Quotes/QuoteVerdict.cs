using ScenarioFacts.Language.Common;

namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>
/// What a source answers when asked for a quote. Lines count from zero; the parts of a quote, which people see, from one. Only
/// <see cref="Found"/> backs a claim; the others carry what a message needs to say what is wrong.
/// </summary>
internal abstract record QuoteVerdict
{
    private QuoteVerdict()
    {
    }

    /// <summary>The words stand there once.</summary>
    internal sealed record Found(Passage Passage) : QuoteVerdict;

    /// <summary>A part of the quote stands nowhere; with what comes nearest to it, when anything does.</summary>
    internal sealed record NotFound(int Part, NearestPassage? Nearest) : QuoteVerdict;

    /// <summary>The words (of the first part) stand in several places; with the first few different lines of them.</summary>
    internal sealed record FoundMoreThanOnce(int Count, EquatableArray<int> Lines) : QuoteVerdict;

    /// <summary>A part of the quote stands only after the words that <c>ignore-after</c> names.</summary>
    internal sealed record AfterIgnored(int Part, int Line) : QuoteVerdict;

    /// <summary>A part stands in the source, but not after the parts before it in one line; with the line where it does stand.</summary>
    internal sealed record PartsOutOfOrder(int Part, int Line) : QuoteVerdict;

    /// <summary>The source does not have the words that <c>ignore-after</c> names, so nothing can be said of the quote.</summary>
    internal sealed record IgnoreAfterNotFound(NearestPassage? Nearest) : QuoteVerdict;

    /// <summary>The seal does not know the quote, or not together with this <c>ignore-after</c>: seal again where the text is.</summary>
    /// <param name="Path">The path of the seal.</param>
    internal sealed record NotSealed(string Path) : QuoteVerdict;
}
