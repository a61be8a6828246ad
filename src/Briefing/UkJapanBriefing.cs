using Briefing.Defence;
using ScenarioFacts;

namespace Briefing;

/// <summary>What the sources say of UK–Japan security cooperation, dated, each statement with the words that back it.</summary>
internal sealed class UkJapanBriefing(TextWriter output)
{
    /// <summary>The day on which the latest of the sources was published: the briefing speaks as of that day.</summary>
    private static readonly DateTime AsOf = UkJapan.Sources.Max(static source => source.Published?.Latest) ?? DateTime.MaxValue;

    private readonly Citations _citations = new();

    public void Write()
    {
        Title();
        FirstMeeting(UkJapan.Meetings.Fdmm2015);
        Chronology();
        Missile(UkJapan.Programmes.Jnaam);
        Export(UkJapan.Approvals.SeekerGyroApproval, UkJapan.Exports.SeekerGyroExport);
        NotYet();
        WhatIf();
        Evidence();
    }

    private void Title()
    {
        var facts = UkJapan.Catalogue.Facts;
        output.WriteLine(UkJapan.Catalogue.Label);
        output.WriteLine(new string('=', UkJapan.Catalogue.Label.Length));
        output.WriteLine($"{facts.Count} facts and {facts.Sum(static fact => fact.Claims.Count)} claims from {UkJapan.Sources.Count} sources, as of {AsOf:d MMMM yyyy}; every quote was found in its source.");
    }

    private void FirstMeeting(Meeting meeting)
    {
        Heading(meeting.Label);
        Line($"Held {DateOf(meeting.When)} at {PlaceOf(meeting.Where)}", [.. meeting.WhenClaims, .. meeting.WhereClaims]);
        foreach (var rejected in meeting.WhereClaims.Where(static claim => claim.Standing == Standing.Rejected))
            output.WriteLine($"Not in {rejected.Value.Label}, as {_citations.MarksOfRejected(rejected)} has it: {rejected.Because}");
        Line("Present:", []);
        foreach (var person in meeting.Participants.OfType<Person>())
            Line($"  {person.Label}{OfficeOf(person, meeting.When)}", person.OfficeClaims.Where(claim => claim.At is { } at && at.Equals(meeting.When)));
        Line($"Discussed: {Labels(meeting.Topics)}", meeting.TopicsClaims);
        Line($"Said there: {Count(UkJapan.Statements.Count(statement => statement.Occasion == meeting), "statement")}, among them", []);
        foreach (var statement in UkJapan.Statements.Where(statement => statement.Occasion == meeting).Take(3))
            Line($"  {statement.Label}", statement.ActClaims);
    }

    private void Chronology()
    {
        Heading("Chronology");
        var events = UkJapan.Catalogue.Facts.OfType<Event>().Where(static e => e is not Statement && e.When is not null);
        foreach (var e in events.OrderBy(static e => e.When!.Value.Earliest).ThenBy(static e => e.Name, StringComparer.Ordinal))
            Line($"{DateOf(e.When),-36} {e.Label} ({StatusOf(e)})", e.WhenClaims);
    }

    private void Missile(Programme programme)
    {
        Heading(programme.Label);
        Line($"Partners: {Labels(programme.Partners)}", programme.PartnersClaims);
        foreach (var phase in programme.Phase)
            Line($"{DateOf(phase.From ?? phase.At),-36} {Words(phase.Value)}", [phase]);
        Line($"Meant for: {Labels(programme.Platforms)}", programme.PlatformsClaims);
        Line($"Candidates for the work: {Labels(programme.Candidates)}", programme.CandidatesClaims);
    }

    private void Export(Approval approval, Export export)
    {
        Heading(approval.Label);
        Line($"Approved {DateOf(approval.When)} by {approval.Approver?.Label}", [.. approval.StatusClaims, .. approval.ApproverClaims]);
        Line($"{Labels(export.Equipment)}, from {export.Exporter?.Label} to {Labels(export.Importers)}", [.. export.ExporterClaims, .. export.ImportersClaims]);
        Line($"For use by {export.EndUser?.Label}", export.EndUserClaims);
    }

    private void NotYet()
    {
        Heading("Planned or proposed, and not reported as done");
        var open = UkJapan.Catalogue.Facts.OfType<Event>().Where(static e => e.Status.At(AsOf) is { HasValue: true, Value: Status.Planned or Status.Proposed });
        foreach (var e in open)
            Line($"{e.Label} ({StatusOf(e)})", e.StatusClaims);
    }

    /// <summary>What a variant of the scenario assumes, and what follows for events on the day of the briefing.</summary>
    private void WhatIf()
    {
        Heading("What if: " + NoBungo.Catalogue.Label);
        foreach (var difference in NoBungo.Differences)
            Line(Describe(difference), []);
        Line($"Cancelled then: {Labels(NoBungo.AsOf(AsOf).Events(Status.Cancelled))}", []);
    }

    private static string Describe(FactDifference difference) =>
        difference.Before is null ? $"Added: {difference.After?.Label}"
        : difference.After is null ? $"Gone: {difference.Before.Label}"
        : $"{difference.Before.Label}, {difference.Field}: {Values(difference.ClaimsBefore)} → {Values(difference.ClaimsAfter)}";

    private static string Values(IReadOnlyList<Claim> claims) => claims.Count == 0 ? "nothing" : string.Join(", ", claims.Select(static claim => claim.Text));

    private void Evidence()
    {
        Heading("Evidence, from who first said so to the text in our hands");
        for (var i = 0; i < _citations.Notes.Count; i++)
            output.WriteLine($"[{i + 1}] {_citations.Notes[i]}");
    }

    private void Heading(string heading)
    {
        output.WriteLine();
        output.WriteLine(heading);
        output.WriteLine(new string('-', heading.Length));
    }

    private void Line(string text, IEnumerable<Claim> claims) => output.WriteLine($"{text} {_citations.MarksOf(claims)}".TrimEnd());

    private static string OfficeOf(Person person, FactDate? date) =>
        date is { } day && person.Office.At(day) is { HasValue: true, Certainty: Certainty.Known } office ? ", " + office.Value.Label : "";

    private static string PlaceOf(Fact? place) => place switch
    {
        Place { In: { } outer } inner => inner.Label + ", " + PlaceOf(outer),
        _ => place?.Label ?? "a place unknown",
    };

    private static string StatusOf(Event e) => e.Status.At(AsOf) is { HasValue: true } status ? Words(status.Value) : "status unknown";

    private static string DateOf(FactDate? date) => date?.ToDisplayString() ?? "at a time unknown";

    private static string Labels(IEnumerable<Fact> facts) => string.Join(", ", facts.Select(static fact => fact.Label));

    /// <summary>A choice as a reader writes it: “feasibility study”.</summary>
    private static string Words<T>(T choice) where T : struct, Enum =>
        string.Concat(choice.ToString().Select(static (c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    private static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
