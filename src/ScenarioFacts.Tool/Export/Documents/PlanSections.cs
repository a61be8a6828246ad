using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>Plans of which no source says the outcome, and the questions that facts leave open.</summary>
internal sealed class PlanSections(PublishedScenario published, ClaimLists lists)
{
    public IEnumerable<Section> Create()
    {
        var plans = published.Events.Select(fact => (Fact: fact, Status: published.GetStatus(fact))).Where(static one => one.Status.IsPlan || one.Status.IsOpen)
            .OrderBy(static one => PublishedScenario.GetFirstDay(one.Fact)).ThenBy(static one => one.Fact.Fact.Label, StringComparer.Ordinal).ToList();
        var asked = plans.FindAll(one => one.Status.IsOpen || IsOver(one.Fact));
        var open = plans.Except(asked).Select(one => Describe(one.Fact, one.Status)).ToList();
        if (open.Count > 0)
            yield return new Section("Open plans", [new ParagraphBlock(Phrase.Of(published.AsOf is null ? "No source reports an outcome of these plans and proposals." : "By then these were no more than plans and proposals.")), new BulletBlock(open)]);
        var questions = asked.Select(one => Ask(one.Fact, one.Status)).Concat(published.Facts.SelectMany(AskOfDisputes)).ToList();
        if (questions.Count > 0)
            yield return new Section("Open questions", [new BulletBlock(questions)]);
    }

    /// <summary>Whether its date was over when the last source was published, or on the day.</summary>
    private bool IsOver(ExportedFact fact) =>
        fact.Fact.When is { Latest: { } last } && (published.AsOf is not null ? published.Days.First : published.LastPublished is { } date ? PublishedScenario.GetLastDay(date) : null) is { } now && last < now;

    private Phrase Describe(ExportedFact fact, EventStatus status) =>
        WithClaims(fact, status, Phrase.Of($"{fact.Fact.Label}{GetDate(fact)}: {status.Words}{GetMark(status)}.", published.Notes.Of(status.Telling)));

    private Phrase Ask(ExportedFact fact, EventStatus status) =>
        WithClaims(fact, status, Phrase.Of(
            status.IsOpen
                ? $"What became of {DocumentText.Quote(fact.Fact.Label)}{GetDate(fact)}? By what sources say it may be {string.Join(" or ", status.Values.Select(DocumentText.Words))}{GetMark(status)}."
                : $"Did {DocumentText.Quote(fact.Fact.Label)} take place{GetDate(fact)}? It was {status.Words}{GetMark(status)}, and {(published.AsOf is null ? "no source reports an outcome" : "by then no outcome is known")}.",
            published.Notes.Of(status.Telling)));

    /// <summary>What the chronology has not listed of an event already.</summary>
    private Phrase WithClaims(ExportedFact fact, EventStatus status, Phrase sentence) =>
        Phrase.Join(" ", sentence, lists.Create(fact, published.Tell([.. status.IsOpen ? status.Claims : status.Told, .. published.GetDates(fact)])));

    private IEnumerable<Phrase> AskOfDisputes(ExportedFact fact) =>
        from field in published.GetContested(fact)
        let claims = field.Where(static claim => claim.Claim.Standing == Standing.Disputed).ToList()
        where claims.Count > 0
        let values = claims.Select(published.Describe).Distinct(StringComparer.Ordinal).ToList()
        select Phrase.Of($"{DocumentText.Quote(fact.Fact.Label)}, {DocumentText.Words(field.Key)}: {DocumentText.List(values, "or")}? Sources disagree.", published.Notes.Of(claims));

    private string GetDate(ExportedFact fact)
    {
        if (fact.Fact.When is not { } date)
            return "";
        var mark = PublishedScenario.GetMark([.. published.GetDates(fact)]);
        return $" ({DocumentText.Date(date)}{(mark.Length > 0 ? ", " : "")}{mark})";
    }

    private static string GetMark(EventStatus status) => PublishedScenario.GetMarkBehind([.. status.Telling]);
}
