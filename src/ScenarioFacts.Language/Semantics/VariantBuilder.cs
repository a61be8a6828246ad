using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Language.Semantics;

/// <summary>
/// Builds a variant from its base: an assumption replaces the base's claims on the days that it covers and cuts longer ones, or on all days if it has no time
/// or the field is not over time; lists are replaced as a whole; retractions are removed; the variant's own declarations are added. The base is not modified.
/// </summary>
internal sealed class VariantBuilder
{
    private readonly BoundScenario _base;
    private readonly ILookup<string, (BoundFile File, BoundAssumption Assumption)> _assumptions;
    private readonly ILookup<string, string> _retractedFields;
    private readonly HashSet<string> _retracted;

    private VariantBuilder(BoundScenario own, BoundScenario @base)
    {
        _base = @base;
        _assumptions = own.Files
            .SelectMany(static file => file.Assumptions.Where(static assumption => assumption.IsSound).Select(assumption => (File: file, Assumption: assumption)))
            .ToLookup(static pair => pair.Assumption.Fact!, StringComparer.Ordinal);
        var retractions = own.Files.SelectMany(static file => file.Retractions).Where(static retraction => retraction.Fact is not null).ToList();
        _retractedFields = retractions.Where(static retraction => retraction.Field is not null)
            .ToLookup(static retraction => retraction.Fact!, static retraction => retraction.Field!, StringComparer.Ordinal);
        _retracted = new HashSet<string>(retractions.Where(static retraction => retraction.Field is null).Select(static retraction => retraction.Fact!), StringComparer.Ordinal);
    }

    /// <param name="base">The effective scenario that the variant extends.</param>
    /// <param name="see">Maps the scenarios that the variant uses to its view of them.</param>
    public static Variant Build(BoundScenario own, BoundScenario @base, Func<BoundScenario, BoundScenario?> see)
    {
        var builder = new VariantBuilder(own, @base);
        var changed = new List<ChangedFact>();
        var facts = @base.FileInputs.Select(inputs => builder.Change(inputs, changed)).ToList();
        var inherited = @base.With(facts, static _ => null);
        return new Variant(
            own,
            @base,
            own.With([.. facts, .. own.FileInputs], see),
            own.With(used => used.Name == @base.Name ? inherited : see(used)),
            [.. changed.OrderBy(static change => change.Name, StringComparer.Ordinal)],
            builder._retracted);
    }

    /// <summary>The base's claims of a field that remain beside the given assumptions.</summary>
    public static IEnumerable<BoundClaim> GetLeft(BoundScenario @base, BoundFact fact, Field field, IReadOnlyList<BoundClaim> assumed)
    {
        if (!field.Symbol.IsOverTime)
            return [];
        IReadOnlyList<BoundClaim> claims = [.. fact.GetClaims(field.Name)];
        return new ClaimTrimmer([.. assumed.Select(static claim => ClaimTrimmer.GetDays(claim.Time))]).Cut(new FieldAnswers(@base, fact, field, claims), claims);
    }

    /// <summary>Some facts of the base as they are in the variant; themselves if it touches none, so that a long chain of variants collects each of them once.</summary>
    private RuleInputs Change(RuleInputs inputs, List<ChangedFact> changed)
    {
        if (!inputs.Facts.Any(placed => IsTouched(placed.Fact.Name)))
            return inputs;
        var facts = new List<FactInFile>(inputs.Facts.Count);
        foreach (var placed in inputs.Facts.Where(placed => !_retracted.Contains(placed.Fact.Name)))
        {
            var change = IsTouched(placed.Fact.Name) ? Change(placed) : null;
            facts.Add(change?.After ?? placed);
            if (change is not null)
                changed.Add(change);
        }

        return RuleInputs.Create(facts);
    }

    private bool IsTouched(string fact) => _assumptions.Contains(fact) || _retractedFields.Contains(fact) || _retracted.Contains(fact);

    private ChangedFact? Change(FactInFile placed)
    {
        var fact = placed.Fact;
        var assumed = _assumptions[fact.Name]
            .Select(static pair => pair.Assumption.Claim with { AssumedIn = pair.File.File, Standing = Standing.Plain })
            .ToLookup(static claim => claim.Field!.Name, StringComparer.Ordinal);
        var gone = new HashSet<string>(_retractedFields[fact.Name], StringComparer.Ordinal);
        var fields = new HashSet<string>(assumed.Select(static claims => claims.Key).Concat(gone), StringComparer.Ordinal);
        if (fields.Count == 0)
            return null;
        var claims = fact.Claims.Where(claim => claim.Field is null || !fields.Contains(claim.Field.Name)).ToList();
        var sorted = fields.OrderBy(static field => field, StringComparer.Ordinal).ToList();
        foreach (var field in sorted)
        {
            IReadOnlyList<BoundClaim> own = [.. assumed[field]];
            if (!gone.Contains(field))
                claims.AddRange(GetLeft(_base, fact, own[0].Field!, own));
            claims.AddRange(own);
        }

        return new ChangedFact(placed, placed with { Fact = fact with { Claims = claims.ToEquatableArray() } }, sorted);
    }
}
