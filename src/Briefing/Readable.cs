using Briefing.Defence;
using ScenarioFacts;

namespace Briefing;

/// <summary>Values as a reader has them.</summary>
internal static class Readable
{
    /// <summary>A choice as two words: “feasibility study”.</summary>
    public static string Words<T>(T choice)
        where T : struct, Enum =>
        string.Concat(choice.ToString().Select(static (c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    /// <summary>The labels of facts, one after the other.</summary>
    public static string Labels(IEnumerable<Fact> facts) => string.Join(", ", facts.Select(static fact => fact.Label));

    /// <summary>When something is said to be; “at a time unknown” where nobody says.</summary>
    public static string Date(FactDate? date) => date?.ToDisplayString() ?? "at a time unknown";

    /// <summary>The time of a claim: “on 21 January 2015”, “from 1967 to April 2014”; nothing where it has none.</summary>
    public static string Time(Claim claim)
    {
        var parts = new List<string>();
        if (claim.At is { } at)
            parts.Add(at.ToDisplayString());
        if (claim.From is { } from)
            parts.Add("from " + from.ToDisplayString());
        if (claim.To is { } to)
            parts.Add("to " + to.ToDisplayString());
        if (claim.IsOngoing)
            parts.Add("and still");
        if (claim.EndUnknown)
            parts.Add("and no longer");
        return string.Join(" ", parts);
    }

    /// <summary>A place and what it lies in: “Lancaster House, London, United Kingdom”.</summary>
    public static string Place(Fact? place) => place switch
    {
        Place { In: { } outer } inner => $"{inner.Label}, {Place(outer)}",
        _ => place?.Label ?? "a place unknown",
    };

    /// <summary>The other names that a fact is known by.</summary>
    public static IReadOnlyList<string> OtherNames(Fact fact) => fact switch
    {
        Actor actor => actor.Aka,
        Place place => place.Aka,
        Office office => office.Aka,
        Agreement agreement => agreement.Aka,
        Equipment equipment => equipment.Aka,
        Programme programme => programme.Aka,
        _ => [],
    };

    /// <summary>The value of a claim: a fact by its label, all else as written.</summary>
    public static string Value(Claim claim, FactCatalogue scenario) => scenario.Find(claim.Text)?.Label ?? claim.Text;

    /// <summary>A number and what it counts: “1 fact”, “2 facts”.</summary>
    public static string Count(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
