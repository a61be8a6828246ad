using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Events by their dates, with all that sources say of them, and what began on a date. What was only observed on a day began on none.</summary>
internal sealed class ChronologySection(PublishedScenario published, ClaimLists lists)
{
    private const string Where = "where";

    public IEnumerable<Section> Create()
    {
        var entries = published.Events.Select(FromEvent).Concat(published.Facts.SelectMany(FromChanges)).OfType<Entry>()
            .OrderBy(static entry => entry.Date.Earliest ?? entry.Date.Latest).ThenBy(static entry => DayRange.GetLast(entry.Date)).ThenBy(static entry => entry.Text, StringComparer.Ordinal)
            .ToList();
        if (entries.Count > 0)
            yield return new Section("Chronology", [new TableBlock("What was planned, began, took place or was cancelled, by date", ["When", "What"], [.. entries.Select(CreateRow)])]);
    }

    /// <summary>Notes are numbered in the order in which they are read.</summary>
    private IReadOnlyList<Phrase> CreateRow(Entry entry)
    {
        published.Tell(entry.Told);
        var text = Phrase.Of(entry.Text, published.Notes.Of(entry.Claims));
        return [Phrase.Of(DocumentText.Capital(DocumentText.Date(entry.Date)) + PublishedScenario.GetMarkBehind(entry.Dates)), entry.Event is { } fact ? Phrase.Join(" ", text, lists.Create(fact, entry.Told)) : text];
    }

    private Entry? FromEvent(ExportedFact fact)
    {
        if (fact.Fact.When is not { } date)
            return null;
        var status = published.GetStatus(fact);
        if (status.IsYetToBeTold ? DayRange.GetLast(date) > published.Days.Last : !status.IsMoreThanPlan && IsLater(date))
            return null;
        var (dates, places) = (published.GetDates(fact).ToList(), published.GetHeld(fact, Where));
        var where = places.Count > 0 ? $" ({DocumentText.List([.. places.Select(published.Describe).Distinct(StringComparer.Ordinal)])}{GetMarkAfter(places)})" : "";
        var told = $"{(status.Words.Length > 0 ? ": " : "")}{status.Words}{PublishedScenario.GetMarkBehind([.. status.Told])}";
        var text = $"{fact.Fact.Label}{told}{where}.{(status.WasAnnounced ? " It had been announced before." : "")}";
        return new Entry(date, dates, text, [.. dates, .. status.Telling, .. places], [.. dates, .. status.Told, .. places], fact);
    }

    private IEnumerable<Entry?> FromChanges(ExportedFact fact) =>
        from claim in published.GetClaims(fact)
        where claim.Claim is { IsHeld: true, HasSoundTime: true } && claim.Field.Symbol.IsOverTime && claim.Field.Name != CoreFields.Status
        where FactDate.TryParse(claim.Claim.Time.From, out var start) && !IsLater(start)
        select new Entry(
            FactDate.Parse(claim.Claim.Time.From!), [],
            $"{fact.Fact.Label}, {DocumentText.Words(claim.Field.Name)} {GetReach(claim)}: {published.Describe(claim)}{PublishedScenario.GetMarkBehind([claim])}.", [claim], [claim], null);

    private bool IsLater(FactDate date) => DayRange.GetFirst(date) > published.Days.Last;

    /// <summary>Until when something holds that began. An end after the day of the document is not told.</summary>
    private string GetReach(ExportedClaim claim) =>
        published.FindEnd(claim) is { } end ? $"from then (ended {DocumentText.Date(end)})" : claim.Claim.Time.EndUnknown ? "from then" : "from then on";

    private static string GetMarkAfter(IReadOnlyCollection<ExportedClaim> claims) => PublishedScenario.GetMark(claims) is { Length: > 0 } mark ? ", " + mark : "";

    /// <summary>What is told of a date.</summary>
    /// <param name="Dates">The claims of the date of an event.</param>
    /// <param name="Claims">The claims whose quotes are its notes.</param>
    /// <param name="Told">Those of them that its words tell.</param>
    /// <param name="Event">The event; null if it is of something that began.</param>
    private sealed record Entry(FactDate Date, IReadOnlyList<ExportedClaim> Dates, string Text, IReadOnlyList<ExportedClaim> Claims, IReadOnlyList<ExportedClaim> Told, ExportedFact? Event);
}
