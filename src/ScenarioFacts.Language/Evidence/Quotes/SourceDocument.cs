using System;

namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>
/// What quotes are looked up in: the text of a source, or its seal. Both give the same verdict for every sealed quote.
/// Equal if file name and content are.
/// </summary>
internal abstract class SourceDocument(string fileName) : IEquatable<SourceDocument>
{
    public string FileName { get; } = fileName;

    /// <summary>The file name of the text itself or of the sealed text, which sources refer to.</summary>
    public abstract string TextName { get; }

    /// <summary>The hash of the folded text.</summary>
    public abstract string Sha256 { get; }

    /// <summary>The number of words of the folded text.</summary>
    public abstract int WordCount { get; }

    /// <summary>Searches for a quote up to and including the words <paramref name="ignoreAfter"/>, or everywhere if that is null.</summary>
    public abstract QuoteVerdict Find(Quotation quote, string? ignoreAfter);

    /// <summary>
    /// Returns null if the source contains the <c>ignore-after</c> words. Call once per cited source and report there: <see cref="Find"/>
    /// returns the same verdict for each of its quotes.
    /// </summary>
    public abstract QuoteVerdict? CheckIgnoreAfter(string ignoreAfter);

    /// <summary>The zero-based line of a quote, or null where <see cref="Find"/> would not find it; it is not said why.</summary>
    public abstract int? FindLine(Quotation quote, string? ignoreAfter);

    public abstract bool Equals(SourceDocument? other);

    public sealed override bool Equals(object? obj) => Equals(obj as SourceDocument);

    public abstract override int GetHashCode();

    public override string ToString() => FileName;
}
