using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Naming;

namespace ScenarioFacts.Language.Semantics;

/// <summary>
/// Facts, usually those of one file, preselected for the rules that compare several facts: collected once, so that after an edit no such rule
/// walks the facts of all files again.
/// </summary>
internal sealed class RuleInputs
{
    private const int FewClaims = 12;

    private readonly Lazy<EquatableArray<SharedValue>> _lore;
    private readonly Lazy<EquatableArray<NamedFact>> _named;
    private readonly Lazy<MentionedNames> _mentioned;

    private RuleInputs(IReadOnlyList<FactInFile> facts)
    {
        Facts = facts;
        foreach (var placed in facts)
            Gather(placed);
        _lore = new Lazy<EquatableArray<SharedValue>>(() => SharedValue.CollectFrom(this).ToEquatableArray());
        _mentioned = new Lazy<MentionedNames>(() => new MentionedNames(facts.Select(static placed => placed.Fact)));
        _named = new Lazy<EquatableArray<NamedFact>>(() => NamedFact.CollectFrom(facts.Select(static placed => placed.Fact)).ToEquatableArray());
    }

    public IReadOnlyList<FactInFile> Facts { get; }

    /// <summary>Facts whose claims may contradict each other or have a standing.</summary>
    public List<FactInFile> Contested { get; } = [];

    /// <summary>Facts with a claim of a field whose value only advances.</summary>
    public List<FactInFile> Staged { get; } = [];

    /// <summary>Facts claimed to have occurred.</summary>
    public List<FactInFile> Occurred { get; } = [];

    /// <summary>Facts claimed to be planned.</summary>
    public List<FactInFile> Planned { get; } = [];

    /// <summary>Claims of exclusive fields: no two facts may hold the same value.</summary>
    public List<ClaimInFact> Exclusive { get; } = [];

    /// <summary>Claims that name a fact in the role of another.</summary>
    public List<ClaimInFact> Roles { get; } = [];

    /// <summary>Claims of the field <c>in</c>.</summary>
    public List<ClaimInFact> Contained { get; } = [];

    /// <summary>Claims of the field <c>within</c>.</summary>
    public List<ClaimInFact> Embedded { get; } = [];

    /// <summary>Claims of the field <c>published</c>.</summary>
    public List<ClaimInFact> Published { get; } = [];

    /// <summary>Claims of the field <c>aka</c>.</summary>
    public List<ClaimInFact> Aliases { get; } = [];

    /// <summary>Claims that state an amount of money.</summary>
    public List<ClaimInFact> Amounts { get; } = [];

    /// <summary>What other files depend on in these facts, without positions: equal if an edit cannot affect the facts of another file.</summary>
    public EquatableArray<SharedValue> SharedValues => _lore.Value;

    /// <summary>By which words these facts may be meant.</summary>
    public EquatableArray<NamedFact> Named => _named.Value;

    /// <summary>Which facts and words these facts mention.</summary>
    public MentionedNames Mentioned => _mentioned.Value;

    /// <summary>The findings of the rules about one file, with the cross-file inputs they depend on.</summary>
    public CachedFindings Findings { get; } = new();

    public static RuleInputs Create(BoundFile file)
    {
        var facts = new FactInFile[file.Facts.Count];
        for (var i = 0; i < facts.Length; i++)
            facts[i] = new FactInFile(file, file.Facts[i]);
        return new RuleInputs(facts);
    }

    public static RuleInputs Create(IEnumerable<FactInFile> facts) => new([.. facts]);

    private void Gather(FactInFile placed)
    {
        var (hasOccurred, isPlanned, isStaged) = (false, false, false);
        foreach (var claim in placed.Fact.Claims)
        {
            if (claim.Field is not { } field)
                continue;
            Gather(placed, claim, field);
            isStaged |= field.Symbol.Modifiers.IsInOrder;
            if (field.Name == CoreFields.Status)
                SeeStatus(claim, ref hasOccurred, ref isPlanned);
        }

        if (hasOccurred)
            Occurred.Add(placed);
        if (isPlanned)
            Planned.Add(placed);
        if (isStaged)
            Staged.Add(placed);
        if (IsContested(placed.Fact.Claims))
            Contested.Add(placed);
    }

    private void Gather(FactInFile placed, BoundClaim claim, Field field)
    {
        if (field.Symbol.Modifiers.IsExclusive)
            Exclusive.Add(new ClaimInFact(placed, claim));
        if (field.TypeKind == TypeKind.Money)
            Amounts.Add(new ClaimInFact(placed, claim));
        if (field.TypeKind == TypeKind.Reference && HasRole(claim))
            Roles.Add(new ClaimInFact(placed, claim));
        if (GetList(field.Name) is { } list)
            list.Add(new ClaimInFact(placed, claim));
    }

    private List<ClaimInFact>? GetList(string field) => field switch
    {
        CoreFields.In => Contained,
        CoreFields.Within => Embedded,
        CoreFields.Published => Published,
        CoreFields.Aka => Aliases,
        _ => null,
    };

    private static bool HasRole(BoundClaim claim)
    {
        foreach (var value in claim.Values)
        {
            if (value.Text.IndexOf(' ') >= 0)
                return true;
        }

        return false;
    }

    private static void SeeStatus(BoundClaim claim, ref bool hasOccurred, ref bool isPlanned)
    {
        foreach (var value in claim.Values)
        {
            hasOccurred |= value.Text == StatusWords.Occurred;
            isPlanned |= StatusWords.IsPlan(value.Text);
        }
    }

    private static bool IsContested(EquatableArray<BoundClaim> claims)
    {
        if (claims.Count > FewClaims)
            return true;
        for (var i = 0; i < claims.Count; i++)
        {
            if (claims[i].Field is not { } field)
                continue;
            if (claims[i].Standing != Standing.Plain)
                return true;
            for (var j = 0; j < i && field.Symbol.IsSingle; j++)
            {
                if (claims[j].Field?.Name == field.Name)
                    return true;
            }
        }

        return false;
    }
}

/// <summary>A claim with its fact.</summary>
internal sealed record ClaimInFact(FactInFile Placed, BoundClaim Claim);

/// <summary>What other facts depend on in a fact: what contains it or, for a source, when it was published.</summary>
internal readonly record struct SharedValue(string Fact, string Field, string Text)
{
    public static IEnumerable<SharedValue> CollectFrom(RuleInputs digest)
    {
        foreach (var list in new[] { digest.Contained, digest.Published })
        {
            foreach (var (placed, claim) in list)
            {
                foreach (var value in claim.Values)
                    yield return new SharedValue(placed.Fact.Name, claim.Field!.Name + claim.Standing, value.Text);
            }
        }
    }
}
