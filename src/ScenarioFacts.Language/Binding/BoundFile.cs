using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Binding;

/// <summary>A file with its names resolved and its values understood, positions included.</summary>
/// <param name="Scenario">The scenario's name; null for vocabularies and for files without a header that can be read.</param>
internal sealed record BoundFile(InputText File, string? Scenario, EquatableArray<BoundFact> Facts, EquatableArray<Diagnostic> Diagnostics)
{
    public EquatableArray<BoundAssumption> Assumptions { get; init; }

    public EquatableArray<BoundRetraction> Retractions { get; init; }

    public EquatableArray<BoundExpectation> Expectations { get; init; }

    /// <summary>What backs facts, claims, assumptions and retractions.</summary>
    public IEnumerable<BoundBacking> AllBackings
    {
        get
        {
            foreach (var fact in Facts)
            {
                yield return fact.Backing;
                foreach (var claim in fact.Claims)
                    yield return claim.Backing;
            }

            foreach (var assumption in Assumptions)
                yield return assumption.Claim.Backing;
            foreach (var retraction in Retractions)
                yield return retraction.Backing;
        }
    }

    /// <summary>The evidence of all facts, in its written order, and that of assumptions and retractions.</summary>
    public IEnumerable<BoundEvidence> AllEvidence => AllBackings.SelectMany(static backing => backing.Evidence);
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
    bool HasBrokenFields)
{
    /// <summary>The claims of one field.</summary>
    public IEnumerable<BoundClaim> GetClaims(string field) => Claims.Where(claim => claim.Field?.Name == field);

    /// <summary>What backs a claim: its own evidence and reasoning, or, where it has neither, what stands under the header.</summary>
    public BoundBacking GetBacking(BoundClaim claim) => claim.Backing.IsEmpty ? Backing : claim.Backing;
}

/// <summary>One line of a fact: what a field holds, when, and what backs it.</summary>
/// <param name="Field">The field; null where the kind has no such field, and then only the evidence counts.</param>
/// <param name="Values">The values that are sound.</param>
/// <param name="StandingSpan">Where its standing is written; the field where it is plain.</param>
internal sealed record BoundClaim(
    Field? Field, TextSpan FieldSpan, EquatableArray<BoundValue> Values, BoundTime Time, Standing Standing, TextSpan StandingSpan, BoundBacking Backing)
{
    /// <summary>The variant's file that assumes the claim; null for a claim of the fact itself.</summary>
    public InputText? AssumedIn { get; init; }

    /// <summary>Whether the claim counts: it holds, or may.</summary>
    public bool IsHeld => Standing is Standing.Plain or Standing.Accepted;

    /// <summary>Whether all of its time could be read.</summary>
    public bool HasSoundTime => Time.At != "" && Time.From != "" && Time.To != "";
}

/// <summary>
/// One value, in the form in which it is stored: a text's content, a date in EDTF, a number or an amount as <see cref="FactNumber"/>,
/// <see cref="Money"/> and <see cref="Quantity"/> read it, a name with or without <c>as</c> and another, a word.
/// </summary>
internal sealed record BoundValue(string Text, TextSpan Span)
{
    /// <summary>What stands between a name and that of the part in which it is meant.</summary>
    public const string As = " as ";

    /// <summary>The fact that a reference names first: <c>hammond</c> in <c>hammond as foreign-secretary-uk</c>.</summary>
    public string Name => Text.IndexOf(' ') is var space and >= 0 ? Text.Substring(0, space) : Text;

    /// <summary>The part in which a reference is meant; null where none is named.</summary>
    public string? Role => Text.IndexOf(As, System.StringComparison.Ordinal) is var mark and >= 0 ? Text.Substring(mark + As.Length) : null;
}

/// <summary>When a claim holds: dates in EDTF, <c>to</c> also <c>ongoing</c> or <c>unknown</c>; null where not said, empty where said wrongly.</summary>
internal sealed record BoundTime(string? At, string? From, string? To, TextSpan Span)
{
    public const string Ongoing = "ongoing";
    public const string Unknown = "unknown";

    public static BoundTime None { get; } = new(null, null, null, default);

    public bool IsNone => At is null && From is null && To is null;

    public bool IsOngoing => To == Ongoing;

    public bool EndUnknown => To == Unknown;
}

/// <summary>Evidence and our own reasoning.</summary>
/// <param name="IsBroken">Whether a line of it could not be understood: then nothing may be said to be missing.</param>
internal sealed record BoundBacking(EquatableArray<BoundEvidence> Evidence, string? Because, bool IsBroken)
{
    public static BoundBacking None { get; } = new(default, null, false);

    /// <summary>Evidence that says so; what denies the claim backs nothing.</summary>
    public EquatableArray<BoundEvidence> Support { get; } = IsDeniedBy(Evidence) ? Evidence.Where(static evidence => !evidence.Denies).ToEquatableArray() : Evidence;

    /// <summary>Whether something contradicts the claim.</summary>
    public bool IsDenied => Support.Count < Evidence.Count;

    /// <summary>Whether it backs nothing by itself; lines that deny do not.</summary>
    public bool IsEmpty => Because is null && !IsBroken && Support.Count == 0;

    private static bool IsDeniedBy(EquatableArray<BoundEvidence> evidence)
    {
        for (var i = 0; i < evidence.Count; i++)
        {
            if (evidence[i].Denies)
                return true;
        }

        return false;
    }
}

/// <summary>The words of a source, and the voices through which the source has them, nearest to the reader first.</summary>
/// <param name="Denies">Whether the source contradicts the claim.</param>
/// <param name="Credibility">How credible the words are, 1 to 6 by the Admiralty code; null where nothing is said.</param>
internal sealed record BoundEvidence(
    string Source, TextSpan SourceSpan, EquatableArray<string> Via, bool Denies, int? Credibility, string Words, TextSpan WordsSpan);
