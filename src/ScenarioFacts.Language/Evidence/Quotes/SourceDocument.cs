using System;

namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>
/// What the compiler was handed to look quotes up in: the text of a source, or the seal of one. Both give the same verdict for every sealed quote.
/// Equal when file name and content are.
/// </summary>
internal abstract class SourceDocument(string fileName) : IEquatable<SourceDocument>
{
    public string FileName { get; } = fileName;

    /// <summary>The file name of the text that this is, or is the seal of: what a source names.</summary>
    public abstract string TextName { get; }

    /// <summary>Of the folded text.</summary>
    public abstract string Sha256 { get; }

    /// <summary>Of the folded text.</summary>
    public abstract int WordCount { get; }

    /// <summary>Looks for a quote in what stands up to and with the words <paramref name="ignoreAfter"/>, or everywhere when that is null.</summary>
    public abstract QuoteVerdict Find(Quotation quote, string? ignoreAfter);

    /// <summary>
    /// Null when the source has the words that <c>ignore-after</c> names. Ask once for a source that is cited and report it there: <see cref="Find"/>
    /// answers the same for each of its quotes.
    /// </summary>
    public abstract QuoteVerdict? CheckIgnoreAfter(string ignoreAfter);

    public abstract bool Equals(SourceDocument? other);

    public sealed override bool Equals(object? obj) => Equals(obj as SourceDocument);

    public abstract override int GetHashCode();

    public override string ToString() => FileName;
}
