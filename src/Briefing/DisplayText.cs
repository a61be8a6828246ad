using System.Globalization;
using Briefing.Defence;
using ScenarioFacts;

namespace Briefing;

/// <summary>Formats values for readers.</summary>
internal static class DisplayText
{
    /// <summary>A choice in separate words: “feasibility study”.</summary>
    public static string Words<T>(T choice)
        where T : struct, Enum =>
        string.Concat(choice.ToString().Select(static (c, i) => i > 0 && char.IsUpper(c) ? " " + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    /// <summary>The labels of facts, separated by commas.</summary>
    public static string Labels(IEnumerable<Fact> facts) => string.Join(", ", facts.Select(static fact => fact.Label));

    /// <summary>A date in words, or “date unknown”.</summary>
    public static string Date(FactDate? date) => date?.ToDisplayString() ?? "date unknown";

    /// <summary>The time of a claim: “21 January 2015”, “from 1967 to April 2014”; empty if it has none.</summary>
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
            parts.Add("and ongoing");
        if (claim.EndUnknown)
            parts.Add("to an unknown date");
        return string.Join(" ", parts);
    }

    /// <summary>A place and what it lies in: “Lancaster House, London, United Kingdom”.</summary>
    public static string Place(Fact place) => place is Place { In: { } outer } ? $"{place.Label}, {Place(outer)}" : place.Label;

    /// <summary>The other names of a fact.</summary>
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

    /// <summary>The value of a claim: the label of a fact, anything else as written.</summary>
    public static string Value(Claim claim, FactCatalog scenario) => scenario.Find(claim.Text)?.Label ?? claim.Text;

    /// <summary>The value of a claim with its time and standing: “Tokyo (rejected)”, “Foreign Minister (Japan), 21 January 2015”.</summary>
    public static string Claim(Claim claim, FactCatalog scenario)
    {
        var time = Time(claim) is { Length: > 0 } when ? $", {when}" : "";
        var standing = claim.Standing == Standing.Plain ? "" : $" ({Words(claim.Standing)})";
        return Value(claim, scenario) + time + standing;
    }

    /// <summary>A number and what it counts: “1 fact”, “1,897 claims”.</summary>
    public static string Count(int count, string noun) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {noun}{(count == 1 ? "" : "s")}";
}
