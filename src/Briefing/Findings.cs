using Briefing.Defence;
using ScenarioFacts;

namespace Briefing;

/// <summary>A conclusion in one or two sentences, and the claims that it is drawn from.</summary>
internal sealed record Finding(string Text, IReadOnlyList<Claim> Claims);

/// <summary>Draws the conclusions that open the briefing. Each is computed from the facts; one that the facts do not bear out is not drawn.</summary>
internal sealed class Findings(BriefingScope scope)
{
    public IEnumerable<Finding> Draw() => new[] { OnPlans(), OnAgreements(), OnArmsExports(), OnProgramme(), OnDescriptions() }.OfType<Finding>();

    /// <summary>Whether the United Kingdom and Japan are among the actors.</summary>
    public static bool IsBilateral(IReadOnlyList<Actor> actors) => actors.Contains(UkJapan.Countries.Uk) && actors.Contains(UkJapan.Countries.Japan);

    private Finding? OnPlans()
    {
        var open = scope.OpenPlans();
        var kept = scope.All<Event>().Where(e => e is not Statement && BriefingScope.WasAhead(e) && scope.HasOccurred(e)).ToList();
        if (open.Count == 0)
            return null;
        var held = kept.Count == 0 ? "No announced event is later reported as held." : $"{DisplayText.Capital(DisplayText.Count(kept.Count, "event"))} can be followed from the plan to the report that it took place: {Titles(kept)}.";
        return new Finding(
            $"Follow-through is hard to establish: for {DisplayText.Count(open.Count, "proposed or planned event")}, the sources report no outcome. {held}",
            [.. (kept.Count == 0 ? open : kept).SelectMany(static e => e.StatusClaims).Where(scope.Includes)]);
    }

    private Finding? OnAgreements()
    {
        var all = Stages<Agreement, AgreementStage>(static agreement => agreement.Stage).ToList();
        var own = all.Where(static report => IsBilateral(((Agreement)report.Subject).Parties)).ToList();
        if (own.Count == 0)
            return null;
        var done = own.Where(static report => IsConcluded(report.Stage)).ToList();
        var furthest = own.Where(report => report.Stage == own.Max(static one => one.Stage)).ToList();
        var elsewhere = all.Where(static report => IsConcluded(report.Stage) && ((Agreement)report.Subject) is var other && other.Parties.Contains(UkJapan.Countries.Japan) && !IsBilateral(other.Parties)).ToList();
        var first = done.Count == 0
            ? $"None of the {DisplayText.Count(own.Count, "agreement")} between the United Kingdom and Japan is reported as signed or in force; the furthest stage reported is “{furthest[0].Words}” ({Titles(furthest.Select(static report => report.Subject))})."
            : $"{DisplayText.Capital(DisplayText.Count(done.Count, "agreement"))} between the United Kingdom and Japan {(done.Count == 1 ? "is" : "are")} reported as signed or in force: {Titles(done.Select(static report => report.Subject))}.";
        var second = elsewhere.Count == 0 ? "" : $" Japan is reported to have gone further with others: {Titles(elsewhere.Select(static report => report.Subject))}.";
        return new Finding(first + second, [.. own.Concat(elsewhere).SelectMany(static report => report.Claims)]);
    }

    /// <summary>What Japan relaxed, and what was approved under the relaxed rules.</summary>
    private Finding? OnArmsExports()
    {
        var approvals = scope.All<Approval>().Where(approval => scope.HasOccurred(approval) && approval.Under is not null && approval.Approves.OfType<Export>().Any()).ToList();
        var relaxed = Stages<Policy, PolicyStage>(static policy => policy.Stage)
            .Where(static report => report.Stage is PolicyStage.Eased or PolicyStage.Reversed && report.Since is not null && ((Policy)report.Subject).Of == UkJapan.Countries.Japan).ToList();
        if (relaxed.Count == 0)
            return null;
        var exports = approvals.Where(approval => relaxed.Exists(report => report.Subject == approval.Under)).SelectMany(static approval => approval.Approves.OfType<Export>()).Distinct().ToList();
        var open = exports.Where(export => !scope.HasOccurred(export)).ToList();
        var first = DisplayText.List([.. relaxed.Select(static report => $"{Chronology.Did((Policy)report.Subject, report.Stage)} ({DisplayText.Date(report.Since)})")]);
        var second = exports.Count == 0 ? "" : $" Under the new rules, sources report approval of {DisplayText.Count(exports.Count, "export")}: {Titles(exports)}{(open.Count == exports.Count ? ", though no source reports a delivery" : "")}.";
        return new Finding($"{UkJapan.Countries.Japan.Label} has loosened its own rules: it {first}.{second}", [.. relaxed.SelectMany(static report => report.Claims), .. approvals.SelectMany(static approval => approval.StatusClaims), .. exports.SelectMany(static export => export.StatusClaims)]);
    }

    /// <summary>The joint programme that has come furthest.</summary>
    private Finding? OnProgramme()
    {
        var joint = Stages<Programme, ProgrammePhase>(static programme => programme.Phase).Where(static report => IsBilateral(((Programme)report.Subject).Partners)).OrderByDescending(static report => report.Stage).ToList();
        if (joint.Count == 0)
            return null;
        var programme = (Programme)joint[0].Subject;
        var names = programme.AkaClaims.Concat(programme.Equipment.SelectMany(static equipment => equipment.AkaClaims)).Where(scope.Includes).ToList();
        var called = names.Count < 2 ? "" : $" It is also hard to follow by name: the sources describe it in {DisplayText.Number(names.Count)} ways, from “{names[0].Value}” to “{names[^1].Value}”.";
        return new Finding(
            $"The joint programme that has come furthest, the {programme.Label}, is reported at the stage “{joint[0].Words}” {joint[0].Time}; no source reports a later one by {DisplayText.Date(scope.AsOf)}.{called}",
            [.. joint[0].Claims, .. names]);
    }

    private Finding? OnDescriptions()
    {
        var ties = scope.All<Relationship>().Where(static relationship => IsBilateral(relationship.Parties)).ToList();
        var years = ties.SelectMany(static relationship => relationship.DescribedAs).Where(scope.Includes).GroupBy(DisplayText.Year).OrderBy(static year => year.Key).ToList();
        if (years.Count < 2)
            return null;
        IReadOnlyList<Claim<Trend>> trends = [.. ties.SelectMany(static relationship => relationship.Trend).Where(scope.Includes)];
        var worse = trends.Any(static claim => claim.Value is Trend.Cooling or Trend.Broken);
        return new Finding(
            $"What the sources call the relationship has changed with the years: in {years[0].Key} they speak of {Quoted(years[0])}, in {years[^1].Key} of {Quoted(years[^1])}."
            + (trends.Count < 2 ? "" : worse ? " Some report that the relationship worsened." : $" All {DisplayText.Count(trends.Count, "report")} on its course call it {string.Join(" or ", trends.Select(static claim => DisplayText.Words(claim.Value)).Distinct())}."),
            [.. years[0], .. years[^1], .. trends]);
    }

    private IEnumerable<StageReport<TStage>> Stages<TFact, TStage>(Func<TFact, Timeline<TStage>> stage)
        where TFact : Fact
        where TStage : struct, Enum =>
        scope.All<TFact>().Select(fact => StageReport<TStage>.Of(fact, stage(fact), scope)).OfType<StageReport<TStage>>();

    private static bool IsConcluded(AgreementStage stage) => stage is AgreementStage.Signed or AgreementStage.InForce;

    private static string Quoted(IEnumerable<Claim<string>> claims) => DisplayText.List([.. claims.Select(static claim => $"“{claim.Value}”").Distinct()]);

    private static string Titles(IEnumerable<Fact> facts) => string.Join("; ", facts.Select(static fact => fact.Label));
}
