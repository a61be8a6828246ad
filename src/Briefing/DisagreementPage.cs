using ScenarioFacts;

namespace Briefing;

/// <summary>What sources do not agree on, what the analyst does not believe, and what rests on reasoning alone.</summary>
internal static class DisagreementPage
{
    public static void Write(Sheet sheet, Edition edition)
    {
        var claims = edition.Scenario.Facts.SelectMany(static fact => fact.Claims.Select(claim => (Fact: fact, Claim: claim))).ToList();
        sheet.Title("Where sources disagree", $"{edition.Scenario.Label}: {Readable.Count(claims.Count, "claim")}, all of them looked at.");
        Section(sheet, edition, "Settled by the analyst: what is rejected, and what is held against it", claims, static claim => claim.Standing is Standing.Rejected or Standing.Accepted);
        Section(sheet, edition, "In dispute: nobody has settled it", claims, static claim => claim.Standing == Standing.Disputed);
        Section(sheet, edition, "Denied by a source", claims, static claim => claim.Denials.Count > 0);
        Section(sheet, edition, "Inferred: no source says so in these words", claims, static claim => claim.IsInferred);
    }

    private static void Section(Sheet sheet, Edition edition, string heading, IEnumerable<(Fact Fact, Claim Claim)> claims, Func<Claim, bool> isMeant)
    {
        sheet.Heading(heading);
        var meant = claims.Where(one => isMeant(one.Claim)).ToList();
        if (meant.Count == 0)
            sheet.Text("Nothing.");
        foreach (var (fact, claim) in meant)
        {
            var time = Readable.Time(claim) is { Length: > 0 } when ? $" ({when})" : "";
            var standing = claim.Standing == Standing.Plain ? "" : $", {Readable.Words(claim.Standing)}";
            sheet.Line($"{fact.Label}: {claim.Field}{time} = {Readable.Value(claim, edition.Scenario)}{standing}", []);
            sheet.Quotes(claim);
        }
    }
}
