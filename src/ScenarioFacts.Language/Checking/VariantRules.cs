using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// A variant must fit its base: retracted facts exist and nothing left refers to them, assumptions that hold at the same time agree, and each changes
/// something. Errors in the base are reported there.
/// </summary>
internal sealed class VariantRules(Variant variant, List<Diagnostic> diagnostics)
{
    /// <summary>The maximum number of assumptions that one is compared with.</summary>
    private const int MostCompared = 1000;

    /// <summary>The maximum number of places in a message.</summary>
    private const int MostShown = 5;

    private readonly Dictionary<string, (BoundFile File, BoundRetraction Retraction)> _retractions = new(StringComparer.Ordinal);

    public static void Check(Variant variant, List<Diagnostic> diagnostics)
    {
        var rules = new VariantRules(variant, diagnostics);
        rules.CheckRetractions();
        rules.CheckAssumptions();
        if (variant.Retracted.Count > 0)
            rules.CheckNames();
    }

    private void CheckRetractions()
    {
        var all = variant.Own.Files.SelectMany(static file => file.Retractions.Where(static retraction => retraction.Fact is not null).Select(retraction => (File: file, Retraction: retraction))).ToList();
        foreach (var (file, retraction) in all.Where(static pair => pair.Retraction.Field is null))
            Retract(file, retraction, retraction.Fact!, hits: variant.Base.FindOwn(retraction.Fact!) is not null);
        foreach (var (file, retraction) in all.Where(static pair => pair.Retraction.Field is not null))
        {
            if (!ReportGone(file.File, retraction.Span, retraction.Fact!))
                Retract(file, retraction, retraction.Fact + "." + retraction.Field, HasClaims(retraction));
        }
    }

    private void Retract(BoundFile file, BoundRetraction retraction, string path, bool hits)
    {
        if (_retractions.TryGetValue(path, out var first))
            ReportNothingHit(file.File, retraction.Span, "it is retracted already, in " + Wording.GetPlace(first.File.File, first.Retraction.Span, file.File) + "; remove this line");
        else if (hits)
            _retractions.Add(path, (file, retraction));
        else
            ReportNothingHit(file.File, retraction.Span, "‘" + variant.Base.Name + "’ " + (retraction.Field is null ? "has retracted it" : "says nothing of it") + "; remove this line");
    }

    /// <summary>A field whose lines have syntax errors counts as having claims.</summary>
    private bool HasClaims(BoundRetraction retraction) =>
        variant.Base.FindOwn(retraction.Fact!) is { Fact: var fact } && (fact.HasBrokenFields || fact.GetClaims(retraction.Field!).Any());

    /// <summary>Whether a fact is retracted as a whole, here or in the base.</summary>
    private bool ReportGone(InputText file, TextSpan span, string fact)
    {
        if (_retractions.TryGetValue(fact, out var first))
            ReportNothingHit(file, span, "‘" + fact + "’ is retracted as a whole in " + Wording.GetPlace(first.File.File, first.Retraction.Span, file) + "; remove one of the two lines");
        else if (variant.Base.FindOwn(fact) is null)
            ReportNothingHit(file, span, "‘" + variant.Base.Name + "’ has retracted ‘" + fact + "’; remove this line");
        else
            return false;
        return true;
    }

    private void ReportNothingHit(InputText file, TextSpan span, string reason) =>
        diagnostics.Add(Report.NothingHit(file, span, file.Slice(span), reason));

    private void CheckAssumptions()
    {
        var sound = variant.Own.Files.SelectMany(static file => file.Assumptions.Where(static assumption => assumption.IsSound).Select(assumption => (File: file, Assumption: assumption)));
        foreach (var same in sound.GroupBy(static pair => pair.Assumption.Fact + "." + pair.Assumption.Claim.Field!.Name, StringComparer.Ordinal))
        {
            var assumptions = same.Where(pair => !ReportGone(pair.File.File, pair.Assumption.Span, pair.Assumption.Fact!)).ToList();
            if (assumptions.Count == 0)
                continue;
            var fact = variant.Base.FindOwn(assumptions[0].Assumption.Fact!)!.Fact;
            if (!ReportClash(fact, assumptions) && !_retractions.ContainsKey(same.Key))
                CheckChange(fact, assumptions);
        }
    }

    /// <summary>One pair per field is reported, as for disagreements.</summary>
    private bool ReportClash(BoundFact fact, List<(BoundFile File, BoundAssumption Assumption)> assumptions)
    {
        var periods = assumptions.ConvertAll(pair => GetPeriod(fact, pair.Assumption.Claim));
        for (var i = 1; i < assumptions.Count; i++)
        {
            for (var j = Math.Max(0, i - MostCompared); j < i; j++)
            {
                var (one, other) = (assumptions[j], assumptions[i]);
                if (!periods[i].Overlaps(periods[j]) || Agree(one.Assumption.Claim, other.Assumption.Claim))
                    continue;
                var (claim, first) = (other.Assumption.Claim, one.Assumption.Claim);
                diagnostics.Add(Report.AssumptionsClash(
                        other.File.File, GetSpan(claim), other.File.File.Slice(other.Assumption.Span), Show(other.File.File, claim), Show(one.File.File, first), Wording.GetPlace(one.File.File, GetSpan(first), other.File.File))
                    .WithRelated(one.File.File, GetSpan(first), "assumed here"));
                return true;
            }
        }

        return false;
    }

    private DefinitePeriod GetPeriod(BoundFact fact, BoundClaim claim) => claim.Time.IsNone
        ? DefinitePeriod.Always
        : DefinitePeriod.FromClaim(variant.Effective, fact, claim, DefinitePeriod.LastRecordedBy(variant.Effective, fact, claim)).DefaultIfEmpty(DefinitePeriod.Always).First();

    private bool Agree(BoundClaim one, BoundClaim other) => one.Field!.Symbol.Type.IsList
        ? new HashSet<string>(one.Values.Select(static value => value.Text), StringComparer.Ordinal).SetEquals(other.Values.Select(static value => value.Text))
        : new Agreement(one.Field.TypeKind, one.Values[0]).With(new Agreement(one.Field.TypeKind, other.Values[0]), variant.Effective.Containment);

    private void CheckChange(BoundFact fact, List<(BoundFile File, BoundAssumption Assumption)> assumptions)
    {
        var field = assumptions[0].Assumption.Claim.Field!;
        IReadOnlyList<BoundClaim> claims = [.. fact.GetClaims(field.Name)];
        if (fact.HasBrokenFields || claims.Any(static claim => claim.Values.Count == 0 || !claim.HasSoundTime))
            return;
        var before = new FieldAnswers(variant.Base, fact, field, claims);
        if (!before.IsComparable)
            return;
        foreach (var (file, assumption) in assumptions)
        {
            var assumed = assumption.Claim with { AssumedIn = file.File };
            var after = new FieldAnswers(variant.Base, fact, field, [.. VariantBuilder.GetLeft(variant.Base, fact, field, [assumed]), assumed]);
            if (before.SayAllOf(after, ClaimTrimmer.GetDays(assumed.Time)))
                diagnostics.Add(Report.NothingChanged(file.File, GetSpan(assumption.Claim), variant.Base.Name, file.File.Slice(assumption.Span)));
        }
    }

    /// <summary>Retracted facts must not be referred to any more.</summary>
    private void CheckNames()
    {
        var namers = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var fact in variant.Effective.Facts.Select(static placed => placed.Fact))
        {
            foreach (var (name, field) in NamesIn(fact).Where(pair => _retractions.ContainsKey(pair.Name)).Distinct())
            {
                if (!namers.TryGetValue(name, out var list))
                    namers.Add(name, list = []);
                list.Add(field);
            }
        }

        foreach (var name in namers)
        {
            var (file, retraction) = _retractions[name.Key];
            var shown = Wording.List([.. name.Value.Take(MostShown)], name.Value.Count > MostShown ? "," : "and") + (name.Value.Count > MostShown ? " and " + Wording.Number(name.Value.Count - MostShown) + " more" : "");
            diagnostics.Add(Report.StillNamed(file.File, retraction.Span, name.Key, shown));
        }
    }

    private static IEnumerable<(string Name, string Place)> NamesIn(BoundFact fact)
    {
        foreach (var evidence in fact.Backing.Evidence.SelectMany(NamesIn))
            yield return (evidence, fact.Name);
        foreach (var claim in fact.Claims)
        {
            var place = claim.Field is null ? fact.Name : fact.Name + "." + claim.Field.Name;
            var names = claim.Values.Where(value => claim.Field is { } field && (field.TypeKind == TypeKind.SourceChain || FieldAnswers.IsName(field, value)));
            foreach (var name in names.SelectMany(static value => value.Text.Split(' ')))
                yield return (name, place);

            foreach (var name in claim.Backing.Evidence.SelectMany(NamesIn))
                yield return (name, place);
        }
    }

    private static IEnumerable<string> NamesIn(BoundEvidence evidence) => evidence.Via.Prepend(evidence.Source);

    private static TextSpan GetSpan(BoundClaim claim) => TextSpan.FromBounds(claim.Values[0].Span.Start, claim.Values[claim.Values.Count - 1].Span.End);

    private static string Show(InputText file, BoundClaim claim) => file.Slice(GetSpan(claim));
}
