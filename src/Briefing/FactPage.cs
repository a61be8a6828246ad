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

    /// <summary>Matches a name, whole labels and other names first, then parts of them.</summary>
    private static IReadOnlyList<Fact> Find(FactCatalog scenario, string name) => scenario.FindAll(name) is { Count: > 0 } exact
        ? exact
        : [.. scenario.Facts.Where(fact => fact.OtherNames.Append(fact.Label).Any(label => label.Contains(name, StringComparison.OrdinalIgnoreCase)))];

    private static void WriteMatches(PageWriter page, string name, IReadOnlyList<Fact> matches)
    {
        page.WriteTitle($"“{name}” matches {matches.Count} facts", "Choose one by name.");
        foreach (var fact in matches)
            page.WriteItem($"{fact.Name}: {fact.Label}");
    }

    private static void WriteFact(PageWriter page, BriefingScope scope, Fact fact)
    {
        var names = fact.OtherNames;
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

        WriteMentions(page, scope, fact.Mentions);
    }

    private static void WriteClaim(PageWriter page, BriefingScope scope, Claim claim)
    {
        var basis = claim.IsAssumed ? " (assumed)" : claim.IsInferred ? " (inferred)" : "";
        page.WriteItem(DisplayText.Claim(claim) + basis);
        page.WriteEvidence(claim);
    }

    private static void WriteMentions(PageWriter page, BriefingScope scope, IReadOnlyList<Mention> mentions)
    {
        page.WriteHeading("Mentioned in");
        foreach (var claim in mentions.Where(static mention => mention.Evidence is null).Select(static mention => mention.Claim!).Where(scope.Includes).Distinct())
            page.WriteItem($"{claim.Subject.Label}: {claim.Field}{(DisplayText.Time(claim) is { Length: > 0 } time ? ", " + time : "")} ({claim.Subject.Name})");
    }
}
