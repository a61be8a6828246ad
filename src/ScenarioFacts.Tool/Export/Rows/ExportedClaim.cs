using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Export.Rows;

/// <summary>A fact of a scenario, or of a variant that adds or changes it.</summary>
/// <param name="Number">Its number among all facts that are exported, from 1.</param>
/// <param name="Scenario">The effective scenario that it is part of.</param>
/// <param name="IsAssumed">Whether a variant adds the whole fact.</param>
/// <param name="Change">What a variant changes in a fact of its base; null for all other facts.</param>
internal sealed record ExportedFact(long Number, BoundScenario Scenario, FactInFile Placed, bool IsAssumed, ChangedFact? Change)
{
    /// <summary>The claims; of a changed fact those of the fields that differ.</summary>
    public IEnumerable<BoundClaim> Claims => (Change is null ? Fact.Claims : Change.Fields.SelectMany(Change.GetClaims)).Where(static claim => claim.Field is not null);

    public BoundFact Fact => Placed.Fact;

    /// <summary>By its number and as the object that it is: to compare all that it holds is to go through its whole file.</summary>
    public bool Equals(ExportedFact? other) => other is not null && Number == other.Number && ReferenceEquals(Fact, other.Fact);

    public override int GetHashCode() => Number.GetHashCode();
}

/// <summary>A claim of an exported fact.</summary>
/// <param name="Number">Its number among all claims that are exported, from 1.</param>
internal sealed record ExportedClaim(long Number, ExportedFact Of, BoundClaim Claim, Field Field)
{
    /// <summary>Whether it rests on what stands under the fact's first line.</summary>
    public bool IsInherited => Claim.Backing.IsEmpty && !Of.Fact.Backing.IsEmpty;

    /// <summary>The reason that counts for it.</summary>
    public string? Because => IsInherited ? Of.Fact.Backing.Because : Claim.Backing.Because;

    /// <summary>Whether it follows from reasoning alone.</summary>
    public bool IsInferred => Because is not null && (IsInherited ? Of.Fact.Backing : Claim.Backing).Support.Count == 0;

    /// <summary>The quotes that count for it, those that deny it among them.</summary>
    public IEnumerable<BoundEvidence> Quotes => IsInherited ? Of.Fact.Backing.Evidence.Concat(Claim.Backing.Evidence) : Claim.Backing.Evidence;

    public bool IsAssumed => Of.IsAssumed || Claim.AssumedIn is not null;

    /// <summary>The file in which it stands.</summary>
    public InputText File => Claim.AssumedIn ?? Of.Placed.File.File;

    /// <inheritdoc cref="ExportedFact.Equals(ExportedFact)"/>
    public bool Equals(ExportedClaim? other) => other is not null && Number == other.Number && ReferenceEquals(Claim, other.Claim);

    public override int GetHashCode() => Number.GetHashCode();
}

/// <summary>A quote of an exported fact.</summary>
/// <param name="Number">Its number among all quotes that are exported, from 1.</param>
/// <param name="Claim">The claim under which it stands; null if it stands under the fact's first line.</param>
internal sealed record ExportedQuote(long Number, ExportedFact Of, ExportedClaim? Claim, BoundEvidence Evidence, InputText File);
