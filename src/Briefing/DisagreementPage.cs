using ScenarioFacts;

namespace Briefing;

/// <summary>The claims that sources or the analyst contest, and those without direct evidence.</summary>
internal static class DisagreementPage
{
    public static void Write(PageWriter page, BriefingScope scope)
    {
        var claims = scope.Scenario.Facts.SelectMany(static fact => fact.Claims.Select(claim => (Fact: fact, Claim: claim))).ToList();
        page.WriteTitle("Disputed and inferred claims", $"{scope.Scenario.Label}: {DisplayText.Count(claims.Count, "value")} examined.");
        WriteSection(page, scope, "Disputes settled by the analyst", claims, static claim => claim.Standing is Standing.Rejected or Standing.Accepted);
        WriteSection(page, scope, "Unresolved disputes", claims, static claim => claim.Standing == Standing.Disputed);
        WriteSection(page, scope, "Claims denied by a source", claims, static claim => claim.Denials.Count > 0);
        WriteSection(page, scope, "Claims inferred by the analyst, without a quotation", claims, static claim => claim.IsInferred);
    }

    private static void WriteSection(PageWriter page, BriefingScope scope, string heading, IEnumerable<(Fact Fact, Claim Claim)> claims, Func<Claim, bool> belongs)
    {
        page.WriteHeading(heading);
        var selected = claims.Where(one => belongs(one.Claim)).ToList();
        if (selected.Count == 0)
            page.WriteText("None.");
        foreach (var (fact, claim) in selected)
        {
            page.WriteItem($"{fact.Label} – {claim.Field}: {DisplayText.Claim(claim)}");
            page.WriteEvidence(claim);
        }
    }
}
