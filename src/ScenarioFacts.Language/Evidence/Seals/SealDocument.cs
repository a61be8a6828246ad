using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence.Quotes;

namespace ScenarioFacts.Language.Evidence.Seals;

/// <summary>
/// A shippable substitute for a private text: hashes and positions of the quotes in use and the context modifiers beside them, nothing else of it. A
/// seal gives the verdict that its text would give, or says that it cannot tell.
/// </summary>
internal sealed class SealDocument : SourceDocument
{
    public const string Extension = ".seal";

    public SealDocument(string fileName, string sha256, int wordCount, IEnumerable<SealedIgnoreMark> marks, IEnumerable<SealedQuote> quotes)
        : base(fileName)
    {
        Path = fileName;
        Sha256 = sha256;
        WordCount = wordCount;
        Marks = marks.OrderBy(mark => mark.Hash, StringComparer.Ordinal).ToEquatableArray();
        Quotes = quotes.OrderBy(quote => quote.Hash, StringComparer.Ordinal).ToEquatableArray();
    }

    /// <summary>The path of the seal, or its file name if the path is unknown.</summary>
    public string Path { get; init; }

    public override string Sha256 { get; }

    public override int WordCount { get; }

    /// <summary>Sorted by hash, without duplicates.</summary>
    public EquatableArray<SealedIgnoreMark> Marks { get; }

    /// <summary>Sorted by hash, without duplicates.</summary>
    public EquatableArray<SealedQuote> Quotes { get; }

    public override string TextName =>
        FileName.EndsWith(Extension, StringComparison.Ordinal) ? FileName.Substring(0, FileName.Length - Extension.Length) : FileName;

    public static string GetFileName(string textName) => textName + Extension;

    /// <summary>Seals those of the quotes that occur in the text exactly once, each with the <c>ignore-after</c> in effect.</summary>
    public static SealDocument Create(
        TextDocument text, IEnumerable<(Quotation Quote, string? IgnoreAfter)> quotes, out EquatableArray<UnsealedQuote> leftOut)
    {
        var sealer = new Sealer(text);
        foreach (var (quote, ignoreAfter) in quotes)
            sealer.Add(quote, ignoreAfter);
        leftOut = sealer.LeftOut.ToEquatableArray();
        return sealer.ToSeal();
    }

    /// <summary>Whether this is the seal of exactly that text.</summary>
    public static bool Agrees(TextDocument text, SealDocument seal) => text.Sha256 == seal.Sha256 && text.WordCount == seal.WordCount;

    /// <param name="path">Its path, or only its file name.</param>
    public static bool TryParse(string path, string content, [NotNullWhen(true)] out SealDocument? seal, [NotNullWhen(false)] out SealError? error) =>
        new SealReader(path, content).TryRead(out seal, out error);

    /// <summary>The file's content: deterministic, with LF line ends.</summary>
    public string Write() => SealWriter.Write(this);

    public override QuoteVerdict Find(Quotation quote, string? ignoreAfter)
    {
        if (!TryLimit(ignoreAfter, out var limit) || !TryQuote(quote.Hash, out var found))
            return new QuoteVerdict.NotSealed(Path);
        var isWhole = found.Passage.End <= limit;
        var isOnly = found.Again is not { } again || again + (quote.IsLiteral ? quote.WordCount : quote.Parts[0].Count) > limit;
        return isWhole && isOnly ? new QuoteVerdict.Found(found.Passage) : new QuoteVerdict.NotSealed(Path);
    }

    public override int? FindLine(Quotation quote, string? ignoreAfter) => (Find(quote, ignoreAfter) as QuoteVerdict.Found)?.Passage.Line;

    public override QuoteVerdict? CheckIgnoreAfter(string ignoreAfter) => TryLimit(ignoreAfter, out _) ? null : new QuoteVerdict.NotSealed(Path);

    public override bool Equals(SourceDocument? other) =>
        other is SealDocument seal && FileName == seal.FileName && Path == seal.Path && Sha256 == seal.Sha256 && WordCount == seal.WordCount
        && Marks == seal.Marks && Quotes == seal.Quotes;

    public override int GetHashCode() =>
        unchecked((StringComparer.Ordinal.GetHashCode(FileName) * 31) + StringComparer.Ordinal.GetHashCode(Sha256) + Quotes.Count);

    private bool TryLimit(string? ignoreAfter, out int limit)
    {
        limit = WordCount;
        if (ignoreAfter is null)
            return true;
        var words = new IgnoreMark(ignoreAfter);
        var index = IndexOf(Marks, mark => mark.Hash, words.Hash);
        limit = index < 0 ? 0 : Marks[index].FirstWord + words.Words.Count;
        return index >= 0;
    }

    private bool TryQuote(string hash, [NotNullWhen(true)] out SealedQuote? quote)
    {
        var index = IndexOf(Quotes, sealedQuote => sealedQuote.Hash, hash);
        quote = index < 0 ? null : Quotes[index];
        return index >= 0;
    }

    private static int IndexOf<T>(EquatableArray<T> sorted, Func<T, string> hashOf, string hash)
    {
        var (low, high) = (0, sorted.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(hashOf(sorted[middle]), hash);
            if (order == 0)
                return middle;
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}

/// <summary>Why a seal is malformed: the zero-based line and the reason, phrased to follow the file's name.</summary>
internal sealed record SealError(int Line, string Reason);

/// <summary>The sealed form of an <c>ignore-after</c>: the hash of its words and the index of its first occurrence.</summary>
internal sealed record SealedIgnoreMark(string Hash, int FirstWord);

/// <summary>
/// The sealed form of a quote: its hash and its passage and, if its first part occurs again later (after the <c>ignore-after</c> it was
/// sealed with), the first word of that occurrence, so that the seal confirms the quote only where the text would.
/// </summary>
internal sealed record SealedQuote(string Hash, Passage Passage, int? Again);
