using Briefing.Defence;
using ScenarioFacts;

namespace Briefing;

/// <summary>The relationship on two pages: what it is called, who met, what was agreed, built and sold, what worries, and what is still open.</summary>
internal sealed class OverviewPage(Sheet sheet, Edition edition)
{
    public void Write()
    {
        Title();
        Names();
        Offices();
        Met();
        Together();
        Agreed();
        Missile(UkJapan.Programmes.Jnaam);
        Rules();
        Firsts();
        Worries();
        Open();
        Disagreements();
        sheet.Sources();
    }

    private void Title()
    {
        var facts = edition.Scenario.Facts;
        sheet.Title(
            edition.Scenario.Label,
            $"As of {Readable.Date(edition.AsOf)}: {facts.Count} facts and {facts.Sum(static fact => fact.Claims.Count)} claims from {UkJapan.Sources.Count} sources. "
            + "Every quote was found in its source.");
    }

    /// <summary>What the ties are called, year by year.</summary>
    private void Names()
    {
        var names = UkJapan.Relationships.UkJapanTies.DescribedAs.Concat(UkJapan.Relationships.UkJapanDefenceTies.DescribedAs).Where(edition.Knows);
        sheet.Heading("What the two call it");
        foreach (var year in names.GroupBy(YearOf).OrderBy(static year => year.Key))
            sheet.Line($"{year.Key}: {string.Join(", ", year.Select(static name => $"“{name.Value}”").Distinct())}", year);
    }

    /// <summary>Who was seen in the offices of the two countries.</summary>
    private void Offices()
    {
        sheet.Heading("Who spoke for them");
        foreach (var country in new[] { UkJapan.Countries.Uk, UkJapan.Countries.Japan })
            foreach (var office in edition.All<Office>().Where(office => office.Of == country))
                Holders(office);
    }

    private void Holders(Office office)
    {
        var seen = edition.All<Person>().SelectMany(person => person.Office.Where(claim => claim.Value == office && edition.Knows(claim)).Select(claim => (Person: person, Claim: claim))).ToList();
        var holders = seen.GroupBy(static one => one.Person).OrderBy(static holder => holder.Min(static one => YearOf(one.Claim)));
        if (seen.Count > 0)
            sheet.Line($"{office.Label}: {string.Join("; ", holders.Select(static holder => $"{holder.Key.Label}, {Years(holder.Select(static one => YearOf(one.Claim)))}"))}", seen.Select(static one => one.Claim));
    }

    private void Met()
    {
        sheet.Heading("Who met");
        foreach (var e in InOrder(edition.All<Engagement>().Where(e => e is Meeting or Visit && HasOccurred(e))))
            sheet.Line($"{Readable.Date(e.When)}: {e.Label}{(e.Where is Place place ? ", " + Readable.Place(place) : "")}", Held([.. e.StatusClaims, .. e.WhenClaims, .. e.WhereClaims]));
    }

    /// <summary>What forces did together, and whether it was announced before it was seen.</summary>
    private void Together()
    {
        sheet.Heading("What their forces did");
        foreach (var e in InOrder(edition.All<Engagement>().Where(e => e is not (Meeting or Visit) && HasOccurred(e))))
            sheet.Line($"{Readable.Date(e.When)}: {e.Label}{Announced(e)}", Held([.. e.StatusClaims, .. e.WhenClaims]));
    }

    private static string Announced(Event e) => e.StatusClaims.Any(static claim => claim.Value is Status.Proposed or Status.Planned) ? ", announced before and then seen" : "";

    private void Agreed()
    {
        sheet.Heading("What was agreed");
        var reached = edition.All<Agreement>().SelectMany(agreement => agreement.Stage.Where(edition.Knows).TakeLast(1).Select(stage => (Agreement: agreement, Stage: stage))).OrderBy(static one => YearOf(one.Stage)).ToList();
        foreach (var (agreement, stage) in reached.Where(static one => IsBetweenTheTwo(one.Agreement)))
            sheet.Line($"{agreement.Label}: {Readable.Words(stage.Value)}, {Readable.Time(stage)}", [stage]);
        var others = reached.Where(static one => !IsBetweenTheTwo(one.Agreement)).ToList();
        if (others.Count > 0)
            sheet.Line($"Beside them: {string.Join("; ", others.Select(static one => $"{one.Agreement.Label} ({Readable.Words(one.Stage.Value)} {YearOf(one.Stage)})"))}", others.Select(static one => one.Stage));
    }

    private static bool IsBetweenTheTwo(Agreement agreement) => agreement.Parties.Contains(UkJapan.Countries.Uk) && agreement.Parties.Contains(UkJapan.Countries.Japan);

    private void Missile(Programme programme)
    {
        var names = programme.AkaClaims.Concat(programme.Equipment.SelectMany(static equipment => equipment.AkaClaims)).Where(edition.Knows).ToList();
        if (names.Count == 0)
            return;
        sheet.Heading(programme.Label);
        sheet.Line($"{Readable.Count(names.Count, "description")}: {string.Join(", ", names.Select(static name => $"“{name.Value}”"))}", names);
        foreach (var phase in programme.Phase.Where(edition.Knows).DistinctBy(static claim => claim.Value))
            sheet.Line($"{Readable.Words(phase.Value)}, {Readable.Time(phase)}", [phase]);
        sheet.Line($"meant for: {Readable.Labels(programme.Platforms)}; candidate for the work: {Readable.Labels(programme.Candidates)}", [.. programme.PlatformsClaims, .. programme.CandidatesClaims]);
    }

    private void Rules()
    {
        sheet.Heading("Rules, exports, money");
        var reached = edition.All<Policy>().SelectMany(policy => policy.Stage.Where(edition.Knows).TakeLast(1).Select(stage => (Policy: policy, Stage: stage)));
        foreach (var (policy, stage) in reached.OrderBy(static one => YearOf(one.Stage)))
            sheet.Line($"{policy.Label}: {Readable.Words(stage.Value)}, {Readable.Time(stage)}", [stage]);

        foreach (var export in edition.All<Export>().Where(export => edition.Knows(export.When) && export.StatusClaims.Any(edition.Knows)))
            sheet.Line($"{export.Label}: {StatusOf(export)}", export.StatusClaims);
        foreach (var budget in edition.All<Budget>().Where(budget => budget.AmountClaims.Any(edition.Knows)))
            sheet.Line($"{budget.Label}: {budget.Amount?.ToDisplayString()}", budget.AmountClaims);
    }

    private void Firsts()
    {
        sheet.Heading("Firsts and records, as they were claimed");
        foreach (var ranked in edition.All<Ranking>().Where(ranking => ranking.Rank is not null && edition.Knows(ranking.AsOf) && ranking.OfClaims.Any(edition.Knows)).GroupBy(static ranking => ranking.Of))
            sheet.Line($"{ranked.Key?.Label}: {string.Join(", ", ranked.Select(Claimed).Distinct())}", ranked.SelectMany(static ranking => ranking.OfClaims.Concat<Claim>(ranking.WordingClaims)));
    }

    private static string Claimed(Ranking ranking) => $"“{ranking.Wording}”{(ranking.Except.Count == 0 ? "" : " except " + Readable.Labels(ranking.Except))}";

    /// <summary>Concerns, and what is brought together with a threat or an incident: never as its effect.</summary>
    private void Worries()
    {
        sheet.Heading("Worries, and what is told beside them");
        foreach (var position in edition.All<Position>().Where(position => position.Stance.Any(claim => claim.Value == Stance.Concern && edition.Knows(claim))))
            sheet.Line(position.Label, position.HoldersClaims);
        foreach (var link in edition.All<Link>().Where(link => link.WordingClaims.Any(edition.Knows) && link.With.Any(static other => other is Threat or Incident)))
            sheet.Line($"{link.Of?.Label} – “{link.Wording}” – {Readable.Labels(link.With)}", [.. link.OfClaims, .. link.WordingClaims]);
    }

    /// <summary>What was proposed or planned, and of which nobody reports that it happened; by the year in which it was said.</summary>
    private void Open()
    {
        sheet.Heading("Announced, and not reported as done");
        var open = edition.All<Event>().Where(e => e is not (Statement or Engagement { During: not null }) && (edition.View.Is(e.Status, Status.Planned) || edition.View.Is(e.Status, Status.Proposed)));
        foreach (var year in open.GroupBy(static e => e.StatusClaims.Min(SaidIn)).Where(year => !(year.Key > edition.AsOf.Latest?.Year)).OrderBy(static year => year.Key))
            sheet.Line($"{year.Key}: {string.Join("; ", year.Select(static e => e.Label + (e.When is null ? "" : $" ({Readable.Date(e.When)})")))}", year.SelectMany(e => e.StatusClaims.Where(edition.Knows)));
    }

    private static int SaidIn(Claim claim) => claim.At?.Earliest?.Year ?? claim.Evidence.Min(static evidence => (evidence.Source.Published?.Earliest ?? evidence.Source.Published?.Latest)?.Year) ?? 0;

    private void Disagreements()
    {
        var rejected = edition.Scenario.Facts.SelectMany(fact => fact.Claims.Where(claim => (claim.Standing is Standing.Rejected or Standing.Disputed) && edition.Knows(claim)).Select(claim => (Fact: fact, Claim: claim))).ToList();
        if (rejected.Count == 0)
            return;
        sheet.Heading("Said, and not believed");
        foreach (var (fact, claim) in rejected)
            sheet.Line($"{fact.Label}, {claim.Field}: {Readable.Value(claim, edition.Scenario)}; {claim.Because}", [claim]);
    }

    private static IEnumerable<Engagement> InOrder(IEnumerable<Engagement> events) =>
        events.OrderBy(static e => e.When?.Earliest ?? e.When?.Latest ?? DateTime.MaxValue).ThenBy(static e => e.Name, StringComparer.Ordinal);

    private bool HasOccurred(Event e) => edition.View.Is(e.Status, Status.Occurred) && edition.Knows(e.When);

    /// <summary>What an analyst has rejected backs nothing that a briefing says.</summary>
    private static IEnumerable<Claim> Held(IEnumerable<Claim> claims) => claims.Where(static claim => claim.Standing != Standing.Rejected);

    private static int YearOf(Claim claim) => ((claim.At ?? claim.From)?.Earliest ?? claim.To?.Latest)?.Year ?? 0;

    private static string Years(IEnumerable<int> years) => string.Join(", ", years.Distinct().Order());

    private string StatusOf(Event e) => edition.View.Of(e.Status) is { HasValue: true } status ? Readable.Words(status.Value) : "status unknown";
}
