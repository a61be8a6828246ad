using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Binding;

/// <summary>A file with resolved names and parsed values, including positions.</summary>
/// <param name="Scenario">The scenario's name; null for vocabularies and for files without a valid header.</param>
internal sealed record BoundFile(InputText File, string? Scenario, EquatableArray<BoundFact> Facts, EquatableArray<Diagnostic> Diagnostics)
{
    public EquatableArray<BoundAssumption> Assumptions { get; init; }

    public EquatableArray<BoundRetraction> Retractions { get; init; }

    public EquatableArray<BoundExpectation> Expectations { get; init; }

    /// <summary>The backing of all facts, claims, assumptions and retractions that have any of their own.</summary>
    public IEnumerable<BoundBacking> AllBackings
    {
        get
        {
            foreach (var fact in Facts)
            {
                yield return fact.Backing;
                foreach (var claim in fact.Claims)
                {
                    if (!ReferenceEquals(claim.Backing, BoundBacking.None))
                        yield return claim.Backing;
                }
            }

            foreach (var assumption in Assumptions)
                yield return assumption.Claim.Backing;
            foreach (var retraction in Retractions)
                yield return retraction.Backing;
        }
    }

    /// <summary>The evidence of all facts, in source order, and then that of assumptions and retractions.</summary>
    public IEnumerable<BoundEvidence> AllEvidence
    {
        get
        {
            foreach (var backing in AllBackings)
            {
                foreach (var evidence in backing.Evidence)
                    yield return evidence;
            }
        }
    }
}

/// <summary>A fact whose first line has no syntax error, with its valid claims.</summary>
/// <param name="Kind">The kind's name; null if the kind is unknown, in which case the fact has no claims.</param>
/// <param name="NameSpan">The span of its name.</param>
/// <param name="Backing">The backing of claims that have none of their own.</param>
/// <param name="HasBrokenFields">Whether a field's line has a syntax error.</param>
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

    /// <summary>Whether a date, or a line that may hold one, cannot be read: what would rest on it is not missing.</summary>
    public bool HasUnreadDates => HasBrokenFields || Claims.Any(static claim => claim.Field is null || (claim.Field.TypeKind == TypeKind.Date && claim.Values.Count == 0));

    /// <summary>The text of the first value that is held of a field; null if there is none.</summary>
    public string? GetHeldText(string field) => GetClaims(field).FirstOrDefault(static claim => claim is { IsHeld: true, Values.Count: > 0 })?.Values[0].Text;

    /// <summary>When an event took place, or is to; null without a date, and while its dates are disputed.</summary>
    public FactDate? When => FindDate(static of => of.IsWhen);

    /// <summary>The narrowest date of a field, as C# answers it; null without one, and while it is disputed. Of several that are as narrow it is the first in the order of dates, whichever is written first.</summary>
    public FactDate? FindDate(Func<Field, bool> isOfField)
    {
        var settled = new SettledValue<FactDate>(static (inner, outer) => outer.Contains(inner) && !inner.Contains(outer));
        foreach (var (date, standing) in GetDates(isOfField).OrderBy(static dated => dated.Date))
            settled = settled.With(date, standing);
        return settled.HasValue ? settled.Value : null;
    }

    private IEnumerable<(FactDate Date, Standing Standing)> GetDates(Func<Field, bool> isOfField)
    {
        foreach (var claim in Claims.Where(claim => claim is { Field.TypeKind: TypeKind.Date, Values.Count: > 0 } && isOfField(claim.Field)))
        {
            if (FactDate.TryParse(claim.Values[0].Text, out var date))
                yield return (date, claim.Standing);
        }
    }

    /// <summary>The backing of a claim: its own evidence and reasoning or, if it has neither, those under the fact's first line.</summary>
    public BoundBacking GetBacking(BoundClaim claim) => claim.Backing.IsEmpty ? Backing : claim.Backing;
}

/// <summary>One line of a fact: the values of a field, their time and their backing.</summary>
/// <param name="Field">The field; null if the kind has no such field, in which case only the evidence counts.</param>
/// <param name="Values">The valid values.</param>
/// <param name="StandingSpan">The span of its standing; that of the field if the standing is plain.</param>
internal sealed record BoundClaim(
    Field? Field, TextSpan FieldSpan, EquatableArray<BoundValue> Values, BoundTime Time, Standing Standing, TextSpan StandingSpan, BoundBacking Backing)
{
    /// <summary>The variant's file that assumes the claim; null for a claim written in the fact itself.</summary>
    public InputText? AssumedIn { get; init; }

    /// <summary>Whether the claim counts: it is plain or accepted.</summary>
    public bool IsHeld => Standing is Standing.Plain or Standing.Accepted;

    /// <summary>Whether all of its dates are valid.</summary>
    public bool HasSoundTime => Time.At != "" && Time.From != "" && Time.To != "";
}

/// <summary>
/// One value in canonical form: a text's content, a date in EDTF, a number or an amount as parsed by <see cref="FactNumber"/>,
/// <see cref="Money"/> and <see cref="Quantity"/>, a name with or without <c>as</c> and a second name, or a choice word.
/// </summary>
internal sealed record BoundValue(string Text, TextSpan Span)
{
    /// <summary>Separates a name from that of the role in which it is meant.</summary>
    public const string As = " as ";

    /// <summary>The first name of a reference: <c>hammond</c> in <c>hammond as foreign-secretary-uk</c>.</summary>
    public string Name => Text.IndexOf(' ') is var space and >= 0 ? Text.Substring(0, space) : Text;

    /// <summary>The role in which a reference is meant; null if none is given.</summary>
    public string? Role => Text.IndexOf(As, System.StringComparison.Ordinal) is var mark and >= 0 ? Text.Substring(mark + As.Length) : null;
}

/// <summary>The time of a claim: dates in EDTF; <c>to</c> may also be <c>ongoing</c> or <c>unknown</c>. Null if not stated, empty if invalid.</summary>
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
/// <param name="IsBroken">Whether one of its lines has an error: nothing may then be reported as missing.</param>
internal sealed record BoundBacking(EquatableArray<BoundEvidence> Evidence, string? Because, bool IsBroken)
{
    public static BoundBacking None { get; } = new(default, null, false);

    /// <summary>The supporting evidence; evidence that denies the claim does not back it.</summary>
    public EquatableArray<BoundEvidence> Support { get; } = IsDeniedBy(Evidence) ? Evidence.Where(static evidence => !evidence.Denies).ToEquatableArray() : Evidence;

    /// <summary>Whether some evidence contradicts the claim.</summary>
    public bool IsDenied => Support.Count < Evidence.Count;

    /// <summary>Whether it backs nothing of its own; denying evidence does not count.</summary>
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

/// <summary>The words of a source, and the attributions through which the source has them, nearest to the reader first.</summary>
/// <param name="Denies">Whether the source contradicts the claim.</param>
/// <param name="Credibility">The credibility of the words, 1 to 6 on the Admiralty scale; null if not stated.</param>
internal sealed record BoundEvidence(
    string Source, TextSpan SourceSpan, EquatableArray<string> Via, bool Denies, int? Credibility, string Words, TextSpan WordsSpan);
