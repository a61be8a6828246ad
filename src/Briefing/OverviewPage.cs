using Briefing.Defence;
using ScenarioFacts;

namespace Briefing;

/// <summary>The briefing: findings, chronology, where agreements and policies stand, open questions, disagreements, and what was counted.</summary>
internal sealed class OverviewPage(PageWriter page, BriefingScope scope)
{
    // Kinds with fewer facts are counted together.
    private const int RareKind = 10;

    public void Write()
    {
        page.WriteTitle(scope.Scenario.Label, $"As of {DisplayText.Date(scope.AsOf)}. Every statement below is drawn from recorded claims; the numbers in brackets lead to the notes.");
        WriteFindings();
        WriteChronology();
        WriteStages();
        WriteOpenQuestions();
        WriteDisagreements();
        WriteCounts();
        page.WriteNotes();
    }

    /// <summary>What the analyst concludes, with what sources say of the stages and outcomes that it rests on. It is drawn from all of them, and so is none before the last was published.</summary>
    private void WriteFindings()
    {
        page.WriteHeading("Findings");
        foreach (var (index, finding) in (scope.CoversAllSources ? scope.All<Finding>() : []).Index())
            page.WriteNumbered(index + 1, finding.Label + ".", finding.RestsOn.SelectMany(static fact => fact.Claims).Where(IsOfItsTime).Where(scope.Includes));
    }

    private static bool IsOfItsTime(Claim claim) => claim is Claim<Status> || claim.At is not null || claim.From is not null || claim.To is not null;

    private void WriteChronology()
    {
        page.WriteHeading("Chronology");
        foreach (var entry in new Chronology(scope).Entries())
            page.WriteStatement($"{DisplayText.Capital(DisplayText.Date(entry.When))}: {entry.Text}", entry.Claims);
    }

    private void WriteStages()
    {
        page.WriteHeading("Where agreements and policies stand");
        WriteStages<Agreement, AgreementStage>("agreement", static agreement => agreement.Stage);
        WriteStages<Policy, PolicyStage>("policy", static policy => policy.Stage);
    }

    /// <summary>Writes what has reached the same stage together, the furthest first.</summary>
    private void WriteStages<TFact, TStage>(string noun, Func<TFact, Timeline<TStage>> stage)
        where TFact : Fact
        where TStage : struct, Enum
    {
        var reports = scope.All<TFact>().Select(fact => StageReport<TStage>.Of(fact, stage(fact), scope)).OfType<StageReport<TStage>>().ToList();
        foreach (var same in reports.GroupBy(static report => report.Stage).OrderByDescending(static same => same.Key))
        {
            IReadOnlyList<string> named = [.. same.Select(static report => $"{report.Subject.Label} ({report.Time})")];
            page.WriteStatement($"{DisplayText.Capital(DisplayText.Count(named.Count, noun))} {(named.Count == 1 ? "is" : "are")} last reported as {DisplayText.Stage(same.Key)}: {DisplayText.List(named)}.", same.SelectMany(static report => report.Claims));
        }
    }

    /// <summary>Proposed and planned events without a reported outcome, by the year of the announcement.</summary>
    private void WriteOpenQuestions()
    {
        page.WriteHeading("Open questions");
        if (scope.OpenPlans().Count == 0)
            return;
        page.WriteText("Did what was proposed or planned come about?");
        foreach (var question in scope.OpenPlans().GroupBy(BriefingScope.AnnouncedIn).OrderBy(static year => year.Key).SelectMany(OpenQuestion.Of))
            page.WriteStatement(question.Text, question.Plans.SelectMany(e => e.StatusClaims.Where(scope.Includes)));
    }

    /// <summary>What actors oppose, then what sources contradict each other on.</summary>
    private void WriteDisagreements()
    {
        page.WriteHeading("Disagreements");
        foreach (var position in scope.All<Position>())
            WriteOpposition(position);
        var claims = scope.Scenario.Facts.SelectMany(fact => fact.Claims.Where(scope.Includes).Select(claim => (Fact: fact, Claim: claim))).ToList();
        var open = claims.Where(static one => one.Claim.Standing == Standing.Disputed || (one.Claim.Denials.Count > 0 && one.Claim.Standing == Standing.Plain)).ToList();
        foreach (var (fact, claim) in open)
            page.WriteStatement($"Unresolved between sources: whether {claim.DisplayValue} is the {Field(claim)} of “{fact.Label}”.", [claim]);
        foreach (var (fact, claim) in claims.Where(static one => one.Claim.Standing == Standing.Rejected))
            page.WriteStatement($"Settled between sources: one gives {claim.DisplayValue} as the {Field(claim)} of “{fact.Label}”; this is rejected{(claim.Because is { } because ? $", because {because}" : "")}.", [claim]);
        if (open.Count == 0)
            page.WriteText("No contradiction between sources is left unresolved.");
    }

    /// <summary>Writes a position of opposition that is the last reported one of its holders.</summary>
    private void WriteOpposition(Position position)
    {
        if (position.Stance.LastOrDefault(scope.Includes) is not { Value: Stance.Opposition } stance)
            return;
        IReadOnlyList<string> holders = [.. position.Holders.Select(DisplayText.Inline)];
        var whose = holders.Count == 0 ? "by critics whom the sources do not name" : "by " + DisplayText.List(holders);
        var what = DisplayText.List([.. position.About.Select(DisplayText.Inline)]);
        page.WriteStatement($"A live dispute: opposition {whose} to {what}{Proposers(position)} is reported {DisplayText.Time(stance)}. No source reports that it has ended.", [stance]);
    }

    private static string Proposers(Position position)
    {
        IReadOnlyList<string> proposers = [.. position.About.OfType<Policy>().SelectMany(static policy => policy.Proposers).Select(static actor => actor.Label).Distinct()];
        return proposers.Count == 0 ? "" : $" (put forward by {DisplayText.List(proposers)})";
    }

    /// <summary>The name of a field as a noun.</summary>
    private static string Field(Claim claim) => claim.Field switch
    {
        "where" => "place",
        "when" => "date",
        var field => field.Replace('-', ' '),
    };

    private void WriteCounts()
    {
        var facts = scope.Scenario.Facts;
        var claims = facts.SelectMany(static fact => fact.Claims).ToList();
        var quotations = claims.SelectMany(static claim => claim.Evidence).Select(static evidence => (evidence.Source.Name, evidence.Words)).Distinct().Count();
        var sources = scope.All<Source>().ToList();
        var read = sources.Count(static source => source.Text is not null);
        var kinds = facts.Where(static fact => fact is not Source).CountBy(static fact => fact.Kind).OrderByDescending(static kind => kind.Value).ThenBy(static kind => kind.Key.Name, StringComparer.Ordinal).ToList();
        var rare = kinds.Where(static kind => kind.Value < RareKind).ToList();
        page.WriteHeading("What is counted");
        page.WriteText($"All counts are of the whole catalogue without its variants. It has {DisplayText.Count(facts.Count, "fact")}: {DisplayText.Count(sources.Count, "source")}, {string.Join(", ", kinds.Except(rare).Select(static kind => DisplayText.Count(kind.Value, kind.Key)))}, and {DisplayText.Number(rare.Sum(static kind => kind.Value))} of {DisplayText.Number(rare.Count)} rarer kinds.");
        page.WriteText($"They hold {DisplayText.Count(claims.Count, "value")} (a claim with a list has several) and rest on {DisplayText.Count(quotations, "different quotation")}. {DisplayText.Capital(DisplayText.Count(claims.Count(static claim => claim.IsInferred), "value"))} rest on reasoning alone.");
        page.WriteText($"Of the {DisplayText.Number(sources.Count)} sources, {DisplayText.Number(read)} are articles that were read; {DisplayText.Number(sources.Count - read)} are known only from quotations in those. {DisplayText.Capital(DisplayText.Number(sources.Count(static source => source.Publisher is null)))} do not state their publisher.");
    }
}
