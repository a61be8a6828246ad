using System;
using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Evidence;

/// <summary>
/// The quoted words behind a claim, folded like the source they are looked for in. <c>[...]</c> (or <c>[…]</c>) parts them where words are left out.
/// Two quotations are equal when their folded words and parts are.
/// </summary>
internal sealed class Quotation : IEquatable<Quotation>
{
    /// <summary>The fewest words that a quote, and each part of one, must have.</summary>
    public const int FewestWords = 3;

    private static readonly string[] Gaps = ["[...]", "[…]"];

    private string? _hash;

    private Quotation(EquatableArray<EquatableArray<string>> parts)
    {
        Parts = parts;
        Canonical = string.Join(" [...] ", parts.Select(part => string.Join(" ", part)));
        WordCount = parts.Sum(part => part.Count);
        ShortestPart = parts.Min(part => part.Count);
    }

    public EquatableArray<EquatableArray<string>> Parts { get; }

    public int WordCount { get; }

    /// <summary>How many words the shortest part has; 0 when nothing stands before, between or after the gaps.</summary>
    public int ShortestPart { get; }

    /// <summary>The words joined by spaces, the parts by <c> [...] </c>: what is hashed.</summary>
    public string Canonical { get; }

    public string Hash => _hash ??= Fingerprint.Short(Canonical);

    /// <summary>Reads any text: one with no words at all gives a quotation with an empty part.</summary>
    public static Quotation Parse(string words)
    {
        IEnumerable<string> parts = words.Split(Gaps, StringSplitOptions.None);
        return new Quotation(parts.Select(part => WordCutter.Words(part).ToEquatableArray()).ToEquatableArray());
    }

    public bool Equals(Quotation? other) => other is not null && Canonical == other.Canonical;

    public override bool Equals(object? obj) => Equals(obj as Quotation);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Canonical);

    public override string ToString() => Canonical;
}
