using ScenarioFacts;

namespace Briefing;

/// <summary>A variant compared with its scenario: what it assumes, why, and how the status of events changes.</summary>
internal static class VariantPage
{
    public static void Write(PageWriter page, BriefingScope scope)
    {
        var variant = scope.Scenario;
        var differences = variant.Differences;
        page.WriteTitle(
            $"What if: {variant.Label}",
            $"{DisplayText.Capital(DisplayText.Count(differences.Count, "difference"))} from {variant.Base?.Label}, as of {DisplayText.Date(scope.AsOf)}. Assumptions apply to this variant only.");
        WriteChanged(page, [.. differences.Where(static difference => difference.Before is not null && difference.After is not null)]);
        WriteAdded(page, [.. differences.Where(static difference => difference.Before is null)]);
        WriteRemoved(page, [.. differences.Where(static difference => difference.After is null)]);
        WriteStatusChanges(page, scope);
        page.WriteNotes();
    }

    private static void WriteChanged(PageWriter page, IReadOnlyList<FactDifference> differences)
    {
        page.WriteHeading("Changed");
        foreach (var difference in differences)
        {
            page.WriteItem($"{difference.Before!.Label} – {difference.Field}: {Values(difference.ClaimsBefore)} → {Values(difference.ClaimsAfter)}");
            WriteReasons(page, difference.ClaimsAfter.Where(static claim => claim.IsAssumed));
        }
    }

    private static void WriteAdded(PageWriter page, IReadOnlyList<FactDifference> differences)
    {
        page.WriteHeading("Added");
        foreach (var fact in differences.Select(static difference => difference.After!))
        {
            page.WriteItem(LabelAndClaims(fact));
            WriteReasons(page, fact.Claims);
        }
    }

    private static void WriteReasons(PageWriter page, IEnumerable<Claim> claims)
    {
        foreach (var reason in claims.Select(static claim => claim.Because).OfType<string>().Distinct())
            page.WriteReason(reason);
    }

    private static string LabelAndClaims(Fact fact) => fact.Claims.Count == 0
        ? fact.Label
        : $"{fact.Label} – {string.Join("; ", fact.Claims.GroupBy(static claim => claim.Field).Select(field => $"{field.Key}: {Values([.. field])}"))}";

    private static void WriteRemoved(PageWriter page, IReadOnlyList<FactDifference> differences)
    {
        page.WriteHeading("Removed");
        foreach (var removed in differences.Select(static difference => difference.Before!))
            page.WriteStatement($"{removed.Label} ({removed.Name}): {DisplayText.Count(removed.Claims.Count, "value")}", removed.Claims);
    }

    /// <summary>Writes the events whose status on the as-of date differs from the base.</summary>
    private static void WriteStatusChanges(PageWriter page, BriefingScope scope)
    {
        page.WriteHeading($"Status changes as of {DisplayText.Date(scope.AsOf)}");
        var baseView = scope.Scenario.Base!.AsOf(scope.AsOf);
        var changes = scope.All<Event>().Where(static e => !e.IsAssumed)
            .Select(e => (Event: e, Before: GetStatus(baseView.Of(e.Status)), After: GetStatus(scope.View.Of(e.Status))))
            .Where(static change => !string.Equals(change.Before, change.After, StringComparison.Ordinal))
            .ToList();
        if (changes.Count == 0)
            page.WriteText("None.");
        foreach (var (e, before, after) in changes)
            page.WriteStatement($"{e.Label}: {after} instead of {before}", e.StatusClaims.Where(static claim => claim.IsAssumed));
    }

    private static string GetStatus(Answer<Status> answer) =>
        answer.HasValue ? DisplayText.Words(answer.Value) : answer.Values.Count == 0 ? "unknown" : string.Join(" or ", answer.Values.Select(DisplayText.Words));

    private static string Values(IReadOnlyList<Claim> claims) => claims.Count == 0
        ? "none"
        : string.Join(", ", claims.Select(claim => claim.DisplayValue + (DisplayText.Time(claim) is { Length: > 0 } time ? $" ({time})" : "")));
}
