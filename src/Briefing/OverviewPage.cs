using Briefing.Defence;
using ScenarioFacts;

namespace Briefing;

/// <summary>The relationship on two pages: what it is called, who met, what was agreed, built and sold, what worries, what is open.</summary>
internal sealed class OverviewPage(Sheet sheet, Edition edition)
{
    public void Write()
    {
        Title();
        Relationship(UkJapan.Relationships.UkJapanTies);
        Offices();
        Engagements();
        Agreements();
        Missile(UkJapan.Programmes.Jnaam);
        Rules();
        Budgets();
        Firsts();
        Worries();
        Open();
        Rejected();
        sheet.Sources();
    }

    private void Title()
    {
        var facts = edition.Scenario.Facts;
        sheet.Title(
            edition.Scenario.Label,
            $"{facts.Count} facts and {facts.Sum(static fact => fact.Claims.Count)} claims from {UkJapan.Sources.Count} sources, as of {Readable.Date(edition.AsOf)}. "
            + "Every quote was found in its source.");
    }

    private void Relationship(Relationship ties)
    {
        sheet.Heading("The relationship");
        foreach (var name in ties.DescribedAs.Where(claim => edition.Knows(claim.At ?? claim.From)).GroupBy(static claim => claim.Value, StringComparer.Ordinal))
            sheet.Line($"“{name.Key}”, {string.Join(" and ", name.Select(Readable.Time))}", name);
        foreach (var trend in ties.Trend.Where(claim => edition.Knows(claim.At ?? claim.From)))
            sheet.Line($"{Readable.Words(trend.Value)}, {Readable.Time(trend)}", [trend]);
    }

    /// <summary>Who was last seen in the offices of the two countries.</summary>
    private void Offices()
    {
        sheet.Heading("Who spoke for them");
        foreach (var country in new[] { UkJapan.Countries.Uk, UkJapan.Countries.Japan })
            foreach (var office in edition.All<Office>().Where(office => office.Of == country))
                LastSeen(office);
    }

    private void LastSeen(Office office)
    {
        var seen = from person in edition.All<Person>()
                   from claim in person.Office
                   where claim.Value == office && edition.Knows(claim.At ?? claim.From)
                   orderby (claim.At ?? claim.From)?.Latest descending
                   select (Person: person, Claim: claim);
        if (seen.FirstOrDefault() is { Person: { } holder, Claim: { } last })
            sheet.Line($"{office.Label}: {holder.Label}, {Readable.Time(last)}", [last]);
    }

    private void Engagements()
    {
        sheet.Heading("Met, visited, trained");
        var held = edition.All<Engagement>().Where(e => edition.View.Is(e.Status, Status.Occurred) && edition.Knows(e.When));
        foreach (var e in held.OrderBy(static e => e.When?.Earliest ?? DateTime.MaxValue).ThenBy(static e => e.Name, StringComparer.Ordinal))
            sheet.Line($"{Readable.Date(e.When)}: {e.Label}{(e.Where is null ? "" : ", " + Readable.Place(e.Where))}", [.. e.WhenClaims, .. Held(e.WhereClaims)]);
    }

    private void Agreements()
    {
        sheet.Heading("Agreed");
        foreach (var agreement in edition.All<Agreement>())
        {
            var stage = agreement.Stage.Where(claim => edition.Knows(claim.At ?? claim.From)).LastOrDefault();
            if (stage is not null)
                sheet.Line($"{agreement.Label} ({Readable.Labels(agreement.Parties)}): {Readable.Words(stage.Value)}, {Readable.Time(stage)}", [stage]);
        }
    }

    private void Missile(Programme programme)
    {
        sheet.Heading(programme.Label);
        sheet.Line($"Partners: {Readable.Labels(programme.Partners)}", programme.PartnersClaims);
        foreach (var phase in programme.Phase.Where(claim => edition.Knows(claim.At ?? claim.From)))
            sheet.Line($"{Readable.Words(phase.Value)}, {Readable.Time(phase)}", [phase]);
        sheet.Line($"Described as {string.Join("; ", programme.Aka.Select(static name => $"“{name}”"))}", programme.AkaClaims);
        sheet.Line($"May be carried by {Readable.Labels(programme.Platforms)}; candidates for the work: {Readable.Labels(programme.Candidates)}", [.. programme.PlatformsClaims, .. programme.CandidatesClaims]);
    }

    private void Rules()
    {
        sheet.Heading("Rules and policies");
        foreach (var policy in edition.All<Policy>())
        {
            var stage = policy.Stage.Where(claim => edition.Knows(claim.At ?? claim.From)).LastOrDefault();
            if (stage is not null)
                sheet.Line($"{policy.Label}: {Readable.Words(stage.Value)}, {Readable.Time(stage)}", [stage]);
        }

        foreach (var export in edition.All<Export>())
            sheet.Line($"{export.Label}: {Readable.Labels(export.Equipment)}, {StatusOf(export)}", export.StatusClaims);
    }

    private void Budgets()
    {
        foreach (var budget in edition.All<Budget>())
            sheet.Line($"{budget.Label}: {budget.Amount?.ToDisplayString()}", budget.AmountClaims);
    }

    private void Firsts()
    {
        sheet.Heading("Firsts and superlatives, as they were claimed");
        foreach (var ranking in edition.All<Ranking>().Where(ranking => edition.Knows(ranking.AsOf)))
            sheet.Line($"“{ranking.Wording}”: {ranking.Of?.Label}{(ranking.Scope is { } scope ? $", among {scope}" : "")}", [.. ranking.OfClaims, .. ranking.WordingClaims]);
    }

    private void Worries()
    {
        sheet.Heading("Worries, and what is brought together with them");
        foreach (var position in edition.All<Position>().Where(position => position.Stance.Any(static claim => claim.Value == Stance.Concern)))
            sheet.Line($"{position.Label} ({Readable.Labels(position.Holders)})", position.HoldersClaims);
        foreach (var link in edition.All<Link>())
            sheet.Line($"{link.Of?.Label} “{link.Wording}” {Readable.Labels(link.With)}", link.WordingClaims);
    }

    /// <summary>What was proposed or planned, and of which nobody reports that it happened.</summary>
    private void Open()
    {
        sheet.Heading("Announced, and not reported as done");
        foreach (var e in edition.All<Event>().Where(static e => e is not Statement))
            if (edition.View.Is(e.Status, Status.Planned) || edition.View.Is(e.Status, Status.Proposed))
                sheet.Line($"{e.Label} ({StatusOf(e)}{(e.When is null ? "" : " for " + Readable.Date(e.When))})", e.StatusClaims);
    }

    private void Rejected()
    {
        var rejected = edition.Scenario.Facts.SelectMany(static fact => fact.Claims.Where(static claim => claim.Standing == Standing.Rejected).Select(claim => (Fact: fact, Claim: claim))).ToList();
        if (rejected.Count == 0)
            return;
        sheet.Heading("Said, and not believed");
        foreach (var (fact, claim) in rejected)
            sheet.Line($"{fact.Label}, {claim.Field}: {Readable.Value(claim, edition.Scenario)}; {claim.Because}", [claim]);
    }

    /// <summary>What an analyst has rejected backs nothing that a briefing says.</summary>
    private static IEnumerable<Claim> Held(IEnumerable<Claim> claims) => claims.Where(static claim => claim.Standing != Standing.Rejected);

    private string StatusOf(Event e) => edition.View.Of(e.Status) is { HasValue: true } status ? Readable.Words(status.Value) : "status unknown";
}
