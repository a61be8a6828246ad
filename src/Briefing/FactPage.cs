using ScenarioFacts;

namespace Briefing;

/// <summary>All that is said of one fact, with the words that say so, and what else speaks of it.</summary>
internal static class FactPage
{
    /// <summary>Prints the fact of a name, or those whose labels or other names hold the words.</summary>
    /// <returns>Whether there is such a fact.</returns>
    public static bool Write(Sheet sheet, Edition edition, string name)
    {
        var found = Find(edition.Scenario, name);
        if (found.Count == 1)
            Write(sheet, edition, found[0]);
        else if (found.Count > 1)
            WriteChoice(sheet, name, found);
        return found.Count > 0;
    }

    /// <summary>The fact of a name; else those that are called just so; else those with the words in what they are called.</summary>
    private static IReadOnlyList<Fact> Find(FactCatalogue scenario, string name)
    {
        if (scenario.Find(name) is { } named)
            return [named];
        IReadOnlyList<Fact> called = [.. scenario.Facts.Where(fact => Names(fact).Any(label => label.Equals(name, StringComparison.OrdinalIgnoreCase)))];
        return called.Count > 0 ? called : [.. scenario.Facts.Where(fact => Names(fact).Any(label => label.Contains(name, StringComparison.OrdinalIgnoreCase)))];
    }

    private static IEnumerable<string> Names(Fact fact) => Readable.OtherNames(fact).Append(fact.Label);

    private static void WriteChoice(Sheet sheet, string name, IReadOnlyList<Fact> found)
    {
        sheet.Title($"“{name}” is in the names of {found.Count} facts", "Ask for one of them.");
        foreach (var fact in found)
            sheet.Line($"{fact.Name}: {fact.Label}", []);
    }

    private static void Write(Sheet sheet, Edition edition, Fact fact)
    {
        var names = Readable.OtherNames(fact);
        sheet.Title(fact.Label, $"{fact.Name} in {edition.Scenario.Label}{(names.Count == 0 ? "" : "; also called " + string.Join(", ", names))}.");
        if (fact.Documentation is { } documentation)
            sheet.Text(documentation);
        if (fact is Event e && e.Status.At(edition.AsOf) is { HasValue: true } status)
            sheet.Text($"As of {Readable.Date(edition.AsOf)}: {Readable.Words(status.Value)}{(status.Certainty == Certainty.Known ? "" : ", as far as is known")}.");
        foreach (var field in fact.Claims.Where(edition.Knows).GroupBy(static claim => claim.Field, StringComparer.Ordinal))
        {
            sheet.Heading(field.Key);
            foreach (var claim in field)
                WriteClaim(sheet, edition, claim);
        }

        WriteMentions(sheet, edition, fact);
    }

    private static void WriteClaim(Sheet sheet, Edition edition, Claim claim)
    {
        var standing = claim.Standing == Standing.Plain ? "" : $" ({Readable.Words(claim.Standing)})";
        var time = Readable.Time(claim) is { Length: > 0 } when ? $", {when}" : "";
        var basis = claim.IsAssumed ? " (assumed)" : claim.IsInferred ? " (inferred)" : "";
        sheet.Line(Readable.Value(claim, edition.Scenario) + time + standing + basis, []);
        sheet.Quotes(claim);
    }

    /// <summary>The facts that name this one, and what they say of it.</summary>
    private static void WriteMentions(Sheet sheet, Edition edition, Fact fact)
    {
        var mentions = edition.Scenario.Facts.SelectMany(other => other.Claims
            .Where(claim => string.Equals(claim.Text, fact.Name, StringComparison.Ordinal) && edition.Knows(claim))
            .Select(claim => (Other: other, claim.Field, Time: Readable.Time(claim)))).ToList();
        if (mentions.Count == 0)
            return;
        sheet.Heading("Where it is named");
        foreach (var (other, field, time) in mentions)
            sheet.Line($"{other.Label}: {field}{(time.Length > 0 ? ", " + time : "")} ({other.Name})", []);
    }
}
