using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>
/// The quoted words behind a claim, folded like the source that they are searched in. <c>[...]</c> (or <c>[…]</c>) separates parts where words are left out.
/// Two quotations are equal if their folded words, signs of figures and parts are.
/// </summary>
internal sealed class Quotation : IEquatable<Quotation>
{
    /// <summary>The minimum number of words of a quote, and of each of its parts.</summary>
    public const int FewestWords = 3;

    private static readonly string[] Gaps = ["[...]", "[…]"];

    private readonly TextSpan[] _spans;
    private QuotedPart[]? _signed;
    private EquatableArray<EquatableArray<string>>? _parts;
    private string? _canonical;
    private string? _hash;

    private Quotation(string words, TextSpan[] spans)
    {
        (Words, _spans) = (words, spans);
        ShortestPart = int.MaxValue;
        foreach (var span in spans)
        {
            var count = WordTokenizer.Count(words, span.Start, span.End);
            WordCount += count;
            ShortestPart = Math.Min(ShortestPart, count);
        }
    }

    /// <summary>The quote as written.</summary>
    public string Words { get; }

    /// <summary>The spans of its parts in <see cref="Words"/>.</summary>
    public IReadOnlyList<TextSpan> Spans => _spans;

    public EquatableArray<EquatableArray<string>> Parts => _parts ??= _spans
        .Select(span => WordTokenizer.Words(Words.Substring(span.Start, span.Length)).ToEquatableArray()).ToEquatableArray();

    public int WordCount { get; }

    /// <summary>The number of words of the shortest part; 0 if there is no word before, between or after the gaps.</summary>
    public int ShortestPart { get; }

    /// <summary>Whether a part is too short to be looked for. The quote then counts only as it is printed: a source may have <c>[...]</c> itself.</summary>
    public bool IsLiteral => _spans.Length > 1 && ShortestPart is > 0 and < FewestWords && WordCount >= FewestWords;

    /// <summary>Whether there are too few words to look for.</summary>
    public bool IsTooShort => ShortestPart < FewestWords && !IsLiteral;

    /// <summary>The whole quote as one part, with <c>[...]</c> as it is printed.</summary>
    public QuotedPart Whole => new(Words, new TextSpan(0, Words.Length), WordCount);

    /// <summary>The parts with the signs of their figures.</summary>
    public IReadOnlyList<QuotedPart> SignedParts => _signed ??= GetSignedParts();

    /// <summary>The words joined by spaces or the signs of figures, the parts by <c> [...] </c>: the input of the hash.</summary>
    public string Canonical => _canonical ??= GetCanonical();

    public string Hash => _hash ??= Fingerprint.Short(Canonical);

    /// <summary>Accepts any text: one without any word gives a quotation with an empty part.</summary>
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

    private QuotedPart[] GetSignedParts()
    {
        var parts = new QuotedPart[_spans.Length];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = new QuotedPart(Words, _spans[i], parts.Length == 1 ? WordCount : WordTokenizer.Count(Words, _spans[i].Start, _spans[i].End));
        return parts;
    }

    private string GetCanonical()
    {
        var canonical = new StringBuilder(Words.Length);
        for (var part = 0; part < SignedParts.Count; part++)
        {
            canonical.Append(part == 0 ? "" : " [...] ");
            SignedParts[part].AppendCanonical(canonical);
        }

        return canonical.ToString();
    }
}
