using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>
/// The quoted words behind a claim, compared like the source they are looked for in. <c>[...]</c> (or <c>[…]</c>) parts them where words are left out.
/// Two quotations are equal when their folded words and parts are.
/// </summary>
internal sealed class Quotation : IEquatable<Quotation>
{
    /// <summary>The fewest words that a quote, and each part of one, must have.</summary>
    public const int FewestWords = 3;

    private static readonly string[] Gaps = ["[...]", "[…]"];

    private readonly TextSpan[] _spans;
    private EquatableArray<EquatableArray<string>>? _parts;
    private string? _canonical;
    private string? _hash;

    private Quotation(string words, TextSpan[] spans)
    {
        (Words, _spans) = (words, spans);
        ShortestPart = int.MaxValue;
        foreach (var span in spans)
        {
            var count = CountIn(words, span);
            WordCount += count;
            ShortestPart = Math.Min(ShortestPart, count);
        }
    }

    /// <summary>The quote as it is written.</summary>
    public string Words { get; }

    /// <summary>Where its parts stand there.</summary>
    public IReadOnlyList<TextSpan> Spans => _spans;

    public EquatableArray<EquatableArray<string>> Parts => _parts ??= _spans
        .Select(span => WordTokenizer.Words(Words.Substring(span.Start, span.Length)).ToEquatableArray()).ToEquatableArray();

    public int WordCount { get; }

    /// <summary>How many words the shortest part has; 0 when nothing stands before, between or after the gaps.</summary>
    public int ShortestPart { get; }

    /// <summary>The words joined by spaces, the parts by <c> [...] </c>: what is hashed.</summary>
    public string Canonical => _canonical ??= string.Join(" [...] ", Parts.Select(static part => string.Join(" ", part)));

    public string Hash => _hash ??= Fingerprint.Short(Canonical);

    /// <summary>Reads any text: one with no words at all gives a quotation with an empty part.</summary>
    public static Quotation Parse(string words) => new(words, words.IndexOf('[') < 0 ? [new TextSpan(0, words.Length)] : [.. Cut(words)]);

    public bool Equals(Quotation? other) => other is not null && Canonical == other.Canonical;

    public override bool Equals(object? obj) => Equals(obj as Quotation);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Canonical);

    public override string ToString() => Canonical;

    private static IEnumerable<TextSpan> Cut(string words)
    {
        var start = 0;
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] != '[' || Array.Find(Gaps, gap => string.CompareOrdinal(words, i, gap, 0, gap.Length) == 0) is not { } found)
                continue;
            yield return TextSpan.FromBounds(start, i);
            start = i + found.Length;
            i = start - 1;
        }

        yield return TextSpan.FromBounds(start, words.Length);
    }

    private static int CountIn(string words, TextSpan span)
    {
        var count = 0;
        for (var from = span.Start; WordTokenizer.TryNext(words, from, span.End, out var word); from = word.End)
            count++;
        return count;
    }
}
