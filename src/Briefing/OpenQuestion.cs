using ScenarioFacts;

namespace Briefing;

/// <summary>Plans whose outcome no source reports, in a sentence.</summary>
internal sealed record OpenQuestion(string Text, IReadOnlyList<Event> Plans)
{
    /// <summary>The questions that plans of a year leave open: one of each plan with a date of its own, and one of those of a kind that have none.</summary>
    public static IEnumerable<OpenQuestion> Of(IGrouping<int, Event> year) =>
        from plan in year
        let kind = DisplayText.Words(plan.Kind.Name)
        group plan by (Kind: kind, Dated: plan.When is null ? "" : plan.Name) into alike
        orderby alike.Key.Dated.Length > 0, alike.Key.Kind, alike.Key.Dated
        select new OpenQuestion(Describe(year.Key, [.. alike]), [.. alike]);

    private static string Describe(int year, IReadOnlyList<Event> plans)
    {
        var labels = plans.Select(static plan => plan.Label + (plan.When is { } when ? $" (date given: {DisplayText.Date(when)})" : ""));
        return $"No source says what became of {DisplayText.Count(plans.Count, plans[0].Kind)} {Status(plans)} in {year}: {string.Join("; ", labels)}.";
    }

    /// <summary>What was said of the plans at first: “proposed”, “planned”, “proposed or planned”.</summary>
    private static string Status(IReadOnlyList<Event> plans) =>
        string.Join(" or ", plans.Select(static plan => plan.StatusClaims[0].Value).Distinct().Order().Select(static status => DisplayText.Words(status)));
}
