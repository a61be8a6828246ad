using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Events by their dates, and what began on a date. What was only observed on a day began on none.</summary>
internal sealed class ChronologySection(PublishedScenario published)
{
    private const string Where = "where";

    public IEnumerable<Section> Create()
    {
        var entries = published.Events.Select(FromEvent).Concat(published.Facts.SelectMany(FromChanges)).OfType<Entry>()
            .Where(entry => DayRange.GetFirst(entry.Date) <= published.Days.Last)
            .OrderBy(static entry => entry.Date.Earliest ?? entry.Date.Latest).ThenBy(static entry => DayRange.GetLast(entry.Date)).ThenBy(static entry => entry.Text, StringComparer.Ordinal)
            .ToList();
        if (entries.Count > 0)
            yield return new Section("Chronology", [new TableBlock("What was planned, took place or was cancelled, by date", ["When", "What"], [.. entries.Select(CreateRow)])]);
    }

    /// <summary>Notes are numbered in the order in which they are read.</summary>
    private IReadOnlyList<Phrase> CreateRow(Entry entry) =>
        [Phrase.Of(DocumentText.Capital(DocumentText.Date(entry.Date))), Phrase.Of(entry.Text + (entry.Claims.Any(static claim => claim.IsAssumed) ? " (assumed)" : ""), published.Notes.Of(entry.Claims))];

    private Entry? FromEvent(ExportedFact fact)
    {
        var dates = published.GetHeld(fact, CoreFields.When);
        if (fact.Fact.When is not { } date)
            return null;
        var status = published.GetStatus(fact);
        if (status.IsYetToBeTold && DayRange.GetLast(date) > published.Days.Last)
            return null;
        var places = published.GetHeld(fact, Where);
        var where = places.Count > 0 ? $" ({DocumentText.List([.. places.Select(published.Describe).Distinct(StringComparer.Ordinal)])})" : "";
        return new Entry(date, $"{fact.Fact.Label}: {status.Words}{where}.{(status.WasAnnounced ? " It had been announced before." : "")}", [.. dates, .. status.Telling, .. places]);
    }

    private IEnumerable<Entry?> FromChanges(ExportedFact fact) =>
        from claim in published.GetClaims(fact)
        where claim.Claim is { IsHeld: true, HasSoundTime: true } && claim.Field.Symbol.IsOverTime && claim.Field.Name != CoreFields.Status
        where FactDate.TryParse(claim.Claim.Time.From, out _)
        select new Entry(FactDate.Parse(claim.Claim.Time.From!), $"{fact.Fact.Label}: {DocumentText.Words(claim.Field.Name)} becomes {published.Describe(claim)}.", [claim]);

    /// <summary>What is told of a date.</summary>
    private sealed record Entry(FactDate Date, string Text, IReadOnlyList<ExportedClaim> Claims);
}
