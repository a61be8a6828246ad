using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Binding;

/// <summary>A file with its names resolved and its values understood, positions included.</summary>
/// <param name="Scenario">The scenario's name; null for vocabularies and for files without a header that can be read.</param>
internal sealed record BoundFile(SourceFile File, string? Scenario, EquatableArray<BoundFact> Facts, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>The evidence of all facts, in its written order.</summary>
    public IEnumerable<BoundEvidence> AllEvidence =>
        Facts.SelectMany(static fact => fact.Backing.Evidence.Concat(fact.Claims.SelectMany(static claim => claim.Backing.Evidence)));
}

/// <summary>A fact whose first line could be read, with those of its claims that are sound.</summary>
/// <param name="Kind">The kind's name; null where there is no such kind, and then the fact has no claims.</param>
/// <param name="NameSpan">Where its name stands.</param>
/// <param name="Backing">What backs the claims that have nothing of their own.</param>
/// <param name="HasBrokenFields">Whether a field's line could not be read.</param>
internal sealed record BoundFact(
    string Name,
    string? Kind,
    string Label,
    string? Documentation,
    TextSpan NameSpan,
    BoundBacking Backing,
    EquatableArray<BoundClaim> Claims,
    bool HasBrokenFields);

/// <summary>One line of a fact: what a field holds, when, and what backs it.</summary>
/// <param name="Field">The field; null where the kind has no such field, and then only the evidence counts.</param>
/// <param name="Values">The values that are sound.</param>
internal sealed record BoundClaim(Field? Field, TextSpan FieldSpan, EquatableArray<BoundValue> Values, BoundTime Time, BoundBacking Backing);

/// <summary>
/// One value, in the form in which it is stored: a text's content, a date in EDTF, a number or an amount as <see cref="FactNumber"/>,
/// <see cref="Money"/> and <see cref="Quantity"/> read it, a name with or without <c>as</c> and another, a word.
/// </summary>
internal sealed record BoundValue(string Text, TextSpan Span)
{
    /// <summary>What stands between a name and that of the part in which it is meant.</summary>
    public const string As = " as ";
}

/// <summary>When a claim holds: dates in EDTF, <c>to</c> also <c>ongoing</c> or <c>unknown</c>; null where not said, empty where said wrongly.</summary>
internal sealed record BoundTime(string? At, string? From, string? To, TextSpan Span)
{
    public const string Ongoing = "ongoing";
    public const string Unknown = "unknown";

    public static BoundTime None { get; } = new(null, null, null, default);

    public bool IsNone => At is null && From is null && To is null;
}

/// <summary>Evidence and our own reasoning.</summary>
/// <param name="IsBroken">Whether a line of it could not be understood: then nothing may be said to be missing.</param>
internal sealed record BoundBacking(EquatableArray<BoundEvidence> Evidence, string? Because, bool IsBroken)
{
    public static BoundBacking None { get; } = new(default, null, false);

    public bool IsEmpty => Evidence.Count == 0 && Because is null && !IsBroken;
}

/// <summary>The words of a source, and the voices through which the source has them, nearest to the reader first.</summary>
internal sealed record BoundEvidence(string Source, TextSpan SourceSpan, EquatableArray<string> Via, string Words, TextSpan WordsSpan);
