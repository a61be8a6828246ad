using ScenarioFacts;

namespace Briefing;

/// <summary>A what-if beside the scenario: what it assumes and why, and what is otherwise for it.</summary>
internal static class VariantPage
{
    public static void Write(Sheet sheet, Edition edition)
    {
        var variant = edition.Scenario;
        var differences = variant.Differences;
        sheet.Title(
            $"What if: {variant.Label}",
            $"{Readable.Count(differences.Count, "difference")} from {variant.Base?.Label}, as of {Readable.Date(edition.AsOf)}. What is assumed is so only here.");
        Changed(sheet, variant, [.. differences.Where(static difference => difference.Before is not null && difference.After is not null)]);
        Added(sheet, variant, [.. differences.Where(static difference => difference.Before is null)]);
        Gone(sheet, [.. differences.Where(static difference => difference.After is null)]);
        Outcome(sheet, edition);
        sheet.Sources();
    }

    private static void Changed(Sheet sheet, FactCatalogue variant, IReadOnlyList<FactDifference> differences)
    {
        if (differences.Count == 0)
            return;
        sheet.Heading("Otherwise");
        foreach (var difference in differences)
        {
            sheet.Line($"{difference.Before!.Label}, {difference.Field}: {Values(difference.ClaimsBefore, variant)} → {Values(difference.ClaimsAfter, variant)}", []);
            foreach (var reason in difference.ClaimsAfter.Where(static claim => claim.IsAssumed).Select(static claim => claim.Because).OfType<string>().Distinct())
                sheet.Text($"because {reason}", "      ");
        }
    }

    private static void Added(Sheet sheet, FactCatalogue variant, IReadOnlyList<FactDifference> differences)
    {
        if (differences.Count == 0)
            return;
        sheet.Heading("New");
        foreach (var fact in differences.Select(static difference => difference.After!))
        {
            sheet.Line(string.Join(": ", Parts(fact, variant)), []);
            foreach (var reason in fact.Claims.Select(static claim => claim.Because).OfType<string>().Distinct())
                sheet.Text($"because {reason}", "      ");
        }
    }

    /// <summary>A label and, where a fact makes claims, these.</summary>
    private static IEnumerable<string> Parts(Fact fact, FactCatalogue variant) => fact.Claims.Count == 0
        ? [fact.Label]
        : [fact.Label, string.Join("; ", fact.Claims.GroupBy(static claim => claim.Field).Select(field => $"{field.Key} {Values([.. field], variant)}"))];

    private static void Gone(Sheet sheet, IReadOnlyList<FactDifference> differences)
    {
        if (differences.Count == 0)
            return;
        sheet.Heading("Gone");
        foreach (var difference in differences)
            sheet.Line($"{difference.Before!.Label}: {Readable.Count(difference.Before.Claims.Count, "claim")} of {difference.Before.Name}", difference.Before.Claims);
    }

    /// <summary>The events of the base whose status on the date is another here.</summary>
    private static void Outcome(Sheet sheet, Edition edition)
    {
        sheet.Heading($"What is otherwise as of {Readable.Date(edition.AsOf)}");
        var before = edition.Scenario.Base!.AsOf(edition.AsOf);
        foreach (var e in edition.All<Event>().Where(static e => !e.IsAssumed))
        {
            var here = StatusOf(edition.View.Of(e.Status));
            var there = StatusOf(before.Of(e, static same => same.Status));
            if (!string.Equals(here, there, StringComparison.Ordinal))
                sheet.Line($"{e.Label}: {here} instead of {there}", e.StatusClaims.Where(static claim => claim.IsAssumed));
        }
    }

    private static string StatusOf(Answer<Status> answer) =>
        answer.HasValue ? Readable.Words(answer.Value) : answer.Values.Count == 0 ? "unknown" : string.Join(" or ", answer.Values.Select(Readable.Words));

    private static string Values(IReadOnlyList<Claim> claims, FactCatalogue scenario) => claims.Count == 0
        ? "nothing"
        : string.Join(", ", claims.Select(claim => Readable.Value(claim, scenario) + (Readable.Time(claim) is { Length: > 0 } time ? $" ({time})" : "")));
}
