using Briefing.Defence;
using ScenarioFacts;

namespace Briefing;

/// <summary>The relationship on two pages: office-holders, meetings, agreements, programmes, policies, concerns and open plans.</summary>
internal sealed class OverviewPage(PageWriter page, BriefingScope scope)
{
    public void Write()
    {
        WriteTitle();
        WriteDescriptions();
        WriteOfficeHolders();
        WriteMeetings();
        WriteMilitaryActivity();
        WriteAgreements();
        WriteProgramme(UkJapan.Programmes.Jnaam);
        WritePolicies();
        WriteRankings();
        WriteConcerns();
        WriteOpenEvents();
        WriteContestedClaims();
        page.WriteSources();
    }

    private void WriteTitle()
    {
        var facts = scope.Scenario.Facts;
        var claims = facts.Sum(static fact => fact.Claims.Count);
        page.WriteTitle(
            scope.Scenario.Label,
            $"As of {DisplayText.Date(scope.AsOf)}. Catalogue: {DisplayText.Count(facts.Count, "fact")}, {DisplayText.Count(claims, "claim")}, {DisplayText.Count(UkJapan.Sources.Count, "source")}. "
            + "Quotations checked against sources.");
    }

    private void WriteDescriptions()
    {
        var descriptions = UkJapan.Relationships.UkJapanTies.DescribedAs.Concat(UkJapan.Relationships.UkJapanDefenceTies.DescribedAs).Where(scope.Includes);
        page.WriteHeading("Descriptions of the relationship");
        foreach (var year in descriptions.GroupBy(GetYear).OrderBy(static year => year.Key))
            page.WriteStatement($"{year.Key}: {string.Join(", ", year.Select(static description => $"“{description.Value}”").Distinct())}", year);
    }

    private void WriteOfficeHolders()
    {
        page.WriteHeading("Office-holders (years reported)");
        foreach (var country in new[] { UkJapan.Countries.Uk, UkJapan.Countries.Japan })
            foreach (var office in scope.All<Office>().Where(office => office.Of == country))
                WriteHolders(office);
    }

    private void WriteHolders(Office office)
    {
        var claims = scope.All<Person>().SelectMany(person => person.Office.Where(claim => claim.Value == office && scope.Includes(claim)).Select(claim => (Person: person, Claim: claim))).ToList();
        var holders = claims.GroupBy(static one => one.Person).OrderBy(static holder => holder.Min(static one => GetYear(one.Claim)));
        if (claims.Count > 0)
            page.WriteStatement($"{office.Label}: {string.Join("; ", holders.Select(static holder => $"{holder.Key.Label}, {Years(holder.Select(static one => GetYear(one.Claim)))}"))}", claims.Select(static one => one.Claim));
    }

    private void WriteMeetings()
    {
        page.WriteHeading("Meetings and visits");
        foreach (var e in InOrder(scope.All<Engagement>().Where(e => e is Meeting or Visit && HasOccurred(e))))
            page.WriteStatement($"{DisplayText.Date(e.When)}: {e.Label}{(e.Where is Place place ? ", " + DisplayText.Place(place) : "")}", NotRejected([.. e.StatusClaims, .. e.WhenClaims, .. e.WhereClaims]));
    }

    private void WriteMilitaryActivity()
    {
        page.WriteHeading("Exercises and other military activity");
        foreach (var e in InOrder(scope.All<Engagement>().Where(e => e is not (Meeting or Visit) && HasOccurred(e))))
            page.WriteStatement($"{DisplayText.Date(e.When)}: {e.Label}{(WasAnnounced(e) ? " (announced, later reported as held)" : "")}", NotRejected([.. e.StatusClaims, .. e.WhenClaims]));
    }

    private static bool WasAnnounced(Event e) => e.StatusClaims.Any(static claim => claim.Value is Status.Proposed or Status.Planned);

    private void WriteAgreements()
    {
        page.WriteHeading("Agreements");
        var latest = scope.All<Agreement>().SelectMany(agreement => agreement.Stage.Where(scope.Includes).TakeLast(1).Select(stage => (Agreement: agreement, Stage: stage))).OrderBy(static one => GetYear(one.Stage)).ToList();
        foreach (var (agreement, stage) in latest.Where(static one => IsBilateral(one.Agreement)))
            page.WriteStatement($"{agreement.Label}: {DisplayText.Words(stage.Value)}, {DisplayText.Time(stage)}", [stage]);
        var others = latest.Where(static one => !IsBilateral(one.Agreement)).ToList();
        if (others.Count > 0)
            page.WriteStatement($"Other agreements: {string.Join("; ", others.Select(static one => $"{one.Agreement.Label} ({DisplayText.Words(one.Stage.Value)} {GetYear(one.Stage)})"))}", others.Select(static one => one.Stage));
    }

    private static bool IsBilateral(Agreement agreement) => agreement.Parties.Contains(UkJapan.Countries.Uk) && agreement.Parties.Contains(UkJapan.Countries.Japan);

    private void WriteProgramme(Programme programme)
    {
        var names = programme.AkaClaims.Concat(programme.Equipment.SelectMany(static equipment => equipment.AkaClaims)).Where(scope.Includes).ToList();
        if (names.Count == 0)
            return;
        page.WriteHeading(programme.Label);
        page.WriteStatement($"{DisplayText.Count(names.Count, "description")}: {string.Join(", ", names.Select(static name => $"“{name.Value}”"))}", names);
        foreach (var phase in programme.Phase.Where(scope.Includes).DistinctBy(static claim => claim.Value))
            page.WriteStatement($"Phase: {DisplayText.Words(phase.Value)}, {DisplayText.Time(phase)}", [phase]);
        page.WriteStatement($"Intended platform: {DisplayText.Labels(programme.Platforms)}; candidate contractor: {DisplayText.Labels(programme.Candidates)}", [.. programme.PlatformsClaims, .. programme.CandidatesClaims]);
    }

    private void WritePolicies()
    {
        page.WriteHeading("Policies, exports and budgets");
        var latest = scope.All<Policy>().SelectMany(policy => policy.Stage.Where(scope.Includes).TakeLast(1).Select(stage => (Policy: policy, Stage: stage)));
        foreach (var (policy, stage) in latest.OrderBy(static one => GetYear(one.Stage)))
            page.WriteStatement($"{policy.Label}: {DisplayText.Words(stage.Value)}, {DisplayText.Time(stage)}", [stage]);

        foreach (var export in scope.All<Export>().Where(export => scope.Includes(export.When) && export.StatusClaims.Any(scope.Includes)))
            page.WriteStatement($"{export.Label}: {GetStatus(export)}", export.StatusClaims);
        foreach (var budget in scope.All<Budget>().Where(budget => budget.AmountClaims.Any(scope.Includes)))
            page.WriteStatement($"{budget.Label}: {budget.Amount?.ToDisplayString()}", budget.AmountClaims);
    }

    private void WriteRankings()
    {
        page.WriteHeading("Claimed firsts and records");
        foreach (var rankings in scope.All<Ranking>().Where(ranking => ranking.Rank is not null && scope.Includes(ranking.AsOf) && ranking.OfClaims.Any(scope.Includes)).GroupBy(static ranking => ranking.Of))
            page.WriteStatement($"{rankings.Key?.Label}: {string.Join(", ", rankings.Select(Quoted).Distinct())}", rankings.SelectMany(static ranking => ranking.OfClaims.Concat<Claim>(ranking.WordingClaims)));
    }

    private static string Quoted(Ranking ranking) => $"“{ranking.Wording}”{(ranking.Except.Count == 0 ? "" : " except " + DisplayText.Labels(ranking.Except))}";

    /// <summary>Concerns, and what sources link to a threat or an incident; a link is never shown as a cause.</summary>
    private void WriteConcerns()
    {
        page.WriteHeading("Concerns and reported links to threats");
        foreach (var position in scope.All<Position>().Where(position => position.Stance.Any(claim => claim.Value == Stance.Concern && scope.Includes(claim))))
            page.WriteStatement(position.Label, position.HoldersClaims);
        foreach (var link in scope.All<Link>().Where(link => link.WordingClaims.Any(scope.Includes) && link.With.Any(static other => other is Threat or Incident)))
            page.WriteStatement($"{link.Of?.Label} – “{link.Wording}” – {DisplayText.Labels(link.With)}", [.. link.OfClaims, .. link.WordingClaims]);
    }

    /// <summary>Proposed and planned events without a reported outcome, by the year of the announcement.</summary>
    private void WriteOpenEvents()
    {
        page.WriteHeading("Announced, outcome not reported");
        var open = scope.All<Event>().Where(e => e is not (Statement or Engagement { During: not null }) && (scope.View.Is(e.Status, Status.Planned) || scope.View.Is(e.Status, Status.Proposed)));
        foreach (var year in open.GroupBy(static e => e.StatusClaims.Min(AnnouncedIn)).Where(year => !(year.Key > scope.AsOf.Latest?.Year)).OrderBy(static year => year.Key))
            page.WriteStatement($"{year.Key}: {string.Join("; ", year.Select(static e => e.Label + (e.When is null ? "" : $" ({DisplayText.Date(e.When)})")))}", year.SelectMany(e => e.StatusClaims.Where(scope.Includes)));
    }

    /// <summary>The year of a claim or, if it has no date, that of its earliest source.</summary>
    private static int AnnouncedIn(Claim claim) => claim.At?.Earliest?.Year ?? claim.Evidence.Min(static evidence => (evidence.Source.Published?.Earliest ?? evidence.Source.Published?.Latest)?.Year) ?? 0;

    private void WriteContestedClaims()
    {
        var contested = scope.Scenario.Facts.SelectMany(fact => fact.Claims.Where(claim => (claim.Standing is Standing.Rejected or Standing.Disputed) && scope.Includes(claim)).Select(claim => (Fact: fact, Claim: claim)));
        page.WriteHeading("Rejected or disputed claims");
        foreach (var (fact, claim) in contested)
            page.WriteStatement($"{fact.Label} – {claim.Field}: {DisplayText.Value(claim, scope.Scenario)}, {DisplayText.Words(claim.Standing)}{(claim.Because is { } because ? $" because {because}" : "")}", [claim]);
    }

    private static IEnumerable<Engagement> InOrder(IEnumerable<Engagement> events) =>
        events.OrderBy(static e => e.When?.Earliest ?? e.When?.Latest ?? DateTime.MaxValue).ThenBy(static e => e.Name, StringComparer.Ordinal);

    private bool HasOccurred(Event e) => scope.View.Is(e.Status, Status.Occurred) && scope.Includes(e.When);

    /// <summary>Rejected claims are no basis for a statement.</summary>
    private static IEnumerable<Claim> NotRejected(IEnumerable<Claim> claims) => claims.Where(static claim => claim.Standing != Standing.Rejected);

    private static int GetYear(Claim claim) => ((claim.At ?? claim.From)?.Earliest ?? claim.To?.Latest)?.Year ?? 0;

    private static string Years(IEnumerable<int> years) => string.Join(", ", years.Distinct().Order());

    private string GetStatus(Event e) => scope.View.Of(e.Status) is { HasValue: true } status ? DisplayText.Words(status.Value) : "status unknown";
}
