using Briefing.Defence;
using ScenarioFacts;

namespace Briefing;

/// <summary>What took place or changed, each in a sentence, by date. Only dates of events and of changes are used, never those of sightings.</summary>
internal sealed class Chronology(BriefingScope scope)
{
    private const int NamedParticipants = 4;

    public IEnumerable<ChronologyEntry> Entries() => Engagements().Concat(Approvals())
        .Concat(Changes<Policy, PolicyStage>(static policy => policy.Stage, static (policy, stage) => $"{(policy.Of is { } owner ? DisplayText.Capital(DisplayText.Inline(owner)) : "An actor not named")} {Did(policy, stage)}."))
        .Concat(Changes<Agreement, AgreementStage>(static agreement => agreement.Stage, static (agreement, stage) => $"{agreement.Label} reached the stage “{DisplayText.Stage(stage)}”."))
        .Concat(Changes<Programme, ProgrammePhase>(static programme => programme.Phase, static (programme, phase) => $"{programme.Label} reached the stage “{DisplayText.Stage(phase)}”."))
        .OrderBy(static entry => entry.When.Latest ?? entry.When.Earliest).ThenBy(static entry => entry.Text, StringComparer.Ordinal);

    private IEnumerable<ChronologyEntry> Engagements() =>
        from e in scope.All<Engagement>()
        where scope.HasOccurred(e) && e.When is not null
        select new ChronologyEntry(e.When.GetValueOrDefault(), Sentence(e), [.. NotRejected([.. e.StatusClaims, .. e.WhenClaims, .. e.WhereClaims])]);

    private IEnumerable<ChronologyEntry> Approvals() =>
        from approval in scope.All<Approval>()
        where scope.HasOccurred(approval) && approval.When is not null
        select new ChronologyEntry(
            approval.When.GetValueOrDefault(),
            $"{approval.Label} was given{Approver(approval)}.",
            [.. NotRejected([.. approval.StatusClaims, .. approval.WhenClaims])]);

    /// <summary>Who approved; empty if the label says so already.</summary>
    private static string Approver(Approval approval) =>
        approval.Approver is { } approver && !approval.Label.Contains(approver.Label.Split(' ')[0], StringComparison.OrdinalIgnoreCase) ? $" by {DisplayText.Inline(approver)}" : "";

    /// <summary>The stages that began on a known date.</summary>
    private IEnumerable<ChronologyEntry> Changes<TFact, TStage>(Func<TFact, Timeline<TStage>> stage, Func<TFact, TStage, string> describe)
        where TFact : Fact
        where TStage : struct, Enum =>
        from fact in scope.All<TFact>()
        from claim in stage(fact)
        where claim.From is not null && scope.Includes(claim)
        select new ChronologyEntry(claim.From.GetValueOrDefault(), describe(fact, claim.Value), [claim]);

    /// <summary>What the owner of a policy did to bring it to a stage: “reversed its ban on arms exports”.</summary>
    public static string Did(Policy policy, PolicyStage stage)
    {
        var possessive = policy.Of?.Label + "'s ";
        var what = policy.Label.StartsWith(possessive, StringComparison.Ordinal) ? "its " + policy.Label[possessive.Length..] : DisplayText.Inline(policy);
        return stage switch
        {
            PolicyStage.Preparing => $"began to prepare {what}",
            PolicyStage.InForce => $"put {what} into force",
            PolicyStage.Implementing => $"began to carry out {what}",
            _ => $"{DisplayText.Words(stage)} {what}",
        };
    }

    /// <summary>Who did what, and where: “Shinzo Abe visited the United Kingdom”; without participants, what took place.</summary>
    private static string Sentence(Engagement e)
    {
        var place = e.Where is { } where ? DisplayText.Inline(where) + (where is Place { In: Place town } ? $", {town.Label}" : "") : null;
        var (inPlace, who) = (place is null ? "" : $" in {place}", Names(e.Participants));
        IReadOnlyList<Actor> hosts = [.. e.Hosts.Where(host => host != e.Where)];
        var sentence = e switch
        {
            { Participants.Count: 0 } => $"{e.Label} took place{inPlace}",
            Visit when place is not null => $"{who} visited {place}{(hosts.Count > 0 ? $", received by {Names(hosts)}" : "")}",
            Meeting => $"{who} met{(e.Where is Place ? $" at {place}" : inPlace)}{Title(e)}",
            Deployment => $"{who} deployed{(place is null ? "" : $" to {place}")}",
            JointActivity { Form: { } form } => $"{who} worked together{inPlace} ({DisplayText.Words(form)})",
            _ => $"{who} took part in{Title(e)}{(e.Where is { } at && e.Label.Contains(at.Label, StringComparison.Ordinal) ? "" : inPlace)}",
        };
        return $"{DisplayText.Capital(sentence)}.{(BriefingScope.WasAhead(e) ? " It had been announced before." : "")}";
    }

    /// <summary>The label as a title; empty if it only names the participants of a meeting again.</summary>
    private static string Title(Engagement e) => e switch
    {
        Meeting when e.Participants.Any(actor => e.Label.Contains(actor.Label.Split(' ')[^1], StringComparison.Ordinal)) => "",
        Meeting => $" (“{e.Label}”)",
        _ => $" “{e.Label}”",
    };

    private static string Names(IReadOnlyList<Actor> actors)
    {
        var others = actors.Count - NamedParticipants;
        IEnumerable<string> named = actors.Take(others > 1 ? NamedParticipants : actors.Count).Select(static actor => DisplayText.Inline(actor));
        return DisplayText.List([.. others > 1 ? named.Append($"{DisplayText.Number(others)} others") : named]);
    }

    /// <summary>Rejected claims are no basis for a statement.</summary>
    private static IEnumerable<Claim> NotRejected(IEnumerable<Claim> claims) => claims.Where(static claim => claim.Standing != Standing.Rejected);
}

/// <summary>Something that took place or changed on a date.</summary>
internal sealed record ChronologyEntry(FactDate When, string Text, IReadOnlyList<Claim> Claims);
