using ScenarioFacts;

namespace Briefing;

/// <summary>Everything recorded about one fact: its claims with their evidence, and the facts that mention it.</summary>
internal static class FactPage
{
    /// <summary>Writes the fact with a name or label; if several match, lists them.</summary>
    /// <returns>Whether any fact matches.</returns>
    public static bool Write(PageWriter page, BriefingScope scope, string name)
    {
        var matches = Find(scope.Scenario, name);
        if (matches.Count == 1)
            WriteFact(page, scope, matches[0]);
        else if (matches.Count > 1)
            WriteMatches(page, name, matches);
        return matches.Count > 0;
    }

    /// <summary>Matches a name first, then whole labels and other names, then parts of them.</summary>
    private static IReadOnlyList<Fact> Find(FactCatalog scenario, string name)
    {
        if (scenario.Find(name) is { } named)
            return [named];
        IReadOnlyList<Fact> exact = [.. scenario.Facts.Where(fact => GetLabels(fact).Any(label => label.Equals(name, StringComparison.OrdinalIgnoreCase)))];
        return exact.Count > 0 ? exact : [.. scenario.Facts.Where(fact => GetLabels(fact).Any(label => label.Contains(name, StringComparison.OrdinalIgnoreCase)))];
    }

    private static IEnumerable<string> GetLabels(Fact fact) => DisplayText.OtherNames(fact).Append(fact.Label);

    private static void WriteMatches(PageWriter page, string name, IReadOnlyList<Fact> matches)
    {
        page.WriteTitle($"“{name}” matches {matches.Count} facts", "Choose one by name.");
        foreach (var fact in matches)
            page.WriteItem($"{fact.Name}: {fact.Label}");
    }

    private static void WriteFact(PageWriter page, BriefingScope scope, Fact fact)
    {
        var names = DisplayText.OtherNames(fact);
        page.WriteTitle(fact.Label, $"Fact ‘{fact.Name}’ in “{scope.Scenario.Label}”{(names.Count == 0 ? "" : "; also known as " + string.Join(", ", names))}.");
        if (fact.Documentation is { } documentation)
            page.WriteText(documentation);
        if (fact is Event e && scope.StatusOf(e) is { } status)
            page.WriteText($"Status as of {DisplayText.Date(scope.AsOf)}: {status}.");
        foreach (var field in fact.Claims.Where(scope.Includes).GroupBy(static claim => claim.Field, StringComparer.Ordinal))
        {
            page.WriteHeading(field.Key);
            foreach (var claim in field)
                WriteClaim(page, scope, claim);
        }

        WriteMentions(page, scope, fact);
    }

    private static void WriteClaim(PageWriter page, BriefingScope scope, Claim claim)
    {
        var basis = claim.IsAssumed ? " (assumed)" : claim.IsInferred ? " (inferred)" : "";
        page.WriteItem(DisplayText.Claim(claim, scope.Scenario) + basis);
        page.WriteEvidence(claim);
    }

    private static void WriteMentions(PageWriter page, BriefingScope scope, Fact fact)
    {
        var mentions = scope.Scenario.Facts.SelectMany(other => other.Claims
            .Where(claim => string.Equals(claim.Text, fact.Name, StringComparison.Ordinal) && scope.Includes(claim))
            .Select(claim => (Other: other, claim.Field, Time: DisplayText.Time(claim))));
        page.WriteHeading("Mentioned in");
        foreach (var (other, field, time) in mentions)
            page.WriteItem($"{other.Label}: {field}{(time.Length > 0 ? ", " + time : "")} ({other.Name})");
    }
}
