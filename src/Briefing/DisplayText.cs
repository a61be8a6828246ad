using System.Globalization;
using Briefing.Defence;
using ScenarioFacts;

namespace Briefing;

/// <summary>Formats values for readers.</summary>
internal static class DisplayText
{
    private static readonly IReadOnlyList<string> Numerals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>A choice in separate words: “feasibility study”.</summary>
    public static string Words<T>(T choice)
        where T : struct, Enum => Words(FactWord.Of(choice));

    /// <summary>A name of a vocabulary in separate words: “joint activity”.</summary>
    public static string Words(string name) => name.Replace('-', ' ');

    /// <summary>How far something has come, as a reader would say it after “reported as”: “in preparation”.</summary>
    public static string Stage<T>(T stage)
        where T : struct, Enum =>
        stage switch
        {
            PolicyStage.Preparing => "in preparation",
            PolicyStage.Implementing => "being carried out",
            AgreementStage.Negotiating => "under negotiation",
            _ => Words(stage),
        };

    /// <summary>A label inside a sentence: “the Gulf”, “the United Kingdom”, “the lifting of the ban”.</summary>
    public static string Inline(Fact fact)
    {
        var words = fact.Label.Split(' ', 2);
        return words switch
        {
            [("The" or "A"), _] => Uncapital(fact.Label),
            ["United", _] => "the " + fact.Label,
            [_, ['o', 'f', ' ', ..]] => "the " + Uncapital(fact.Label),
            _ when fact is (Organisation or Group) and not Ship && IsNamedByItsNature(fact.Label) => "the " + fact.Label,
            _ => fact.Label,
        };
    }

    /// <summary>Whether the name of a body is that of its nature, which takes an article: “the Royal Air Force”.</summary>
    private static bool IsNamedByItsNature(string label) =>
        label.Contains(" of ", StringComparison.Ordinal) || label.Split(" (")[0].Split(' ')[^1] is "Force" or "Council" or "Division" or "Centre";

    /// <summary>A text that begins with a capital letter.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The labels of facts, separated by commas.</summary>
    public static string Labels(IEnumerable<Fact> facts) => string.Join(", ", facts.Select(static fact => fact.Label));

    /// <summary>
    /// A date in words, or “date unknown”. Of an interval without a beginning only the last day is known, often that of a report: it is no end, so it reads “by”.
    /// </summary>
    public static string Date(FactDate? date) => date switch
    {
        null => "date unknown",
        { IsInterval: true, Start: null, End: { } end } => "by " + end.ToDisplayString(),
        { IsOneOf: true, Start: null, End: { } end } => "by " + end.ToDisplayString(),
        { IsOneOf: true, Start: { } start, End: null } => $"{start.ToDisplayString()} or later",
        { } day => day.ToDisplayString(),
    };

    /// <summary>The time of a sighting: “as of 2016”, “at some time between June 2015 and September 2015”.</summary>
    public static string AsOf(FactDate? date) => date is { IsOneOf: true, Start: not null, End: not null } ? "at some time " + Date(date) : "as of " + Date(date);

    /// <summary>Words in a list: “A, B and C”.</summary>
    public static string List(IReadOnlyList<string> items) =>
        items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}";

    /// <summary>
    /// The time of a claim: “as of 21 January 2015”, “from 1967 to April 2014”; empty if it has none. <c>at</c> is when something was seen, which says nothing of
    /// when it came about.
    /// </summary>
    public static string Time(Claim claim)
    {
        var parts = new List<string>();
        if (claim.At is { } at)
            parts.Add(AsOf(at));
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

    /// <summary>The year of a claim’s own time; 0 if it has none.</summary>
    public static int Year(Claim claim) => ((claim.At ?? claim.From)?.Earliest ?? claim.To?.Latest)?.Year ?? 0;

    /// <summary>A place and what it lies in: “Lancaster House, London, United Kingdom”.</summary>
    public static string Place(Fact place) => place is Place { In: { } outer } ? $"{place.Label}, {Place(outer)}" : place.Label;

    /// <summary>The value of a claim with its time and standing: “Tokyo (rejected)”, “Foreign Minister (Japan), 21 January 2015”.</summary>
    public static string Claim(Claim claim)
    {
        var time = Time(claim) is { Length: > 0 } when ? $", {when}" : "";
        var standing = claim.Standing == Standing.Plain ? "" : $" ({Words(claim.Standing)})";
        return claim.DisplayValue + time + standing;
    }

    private static string Uncapital(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    /// <summary>A number and what it counts: “one fact”, “1,903 values”.</summary>
    public static string Count(int count, string noun) => $"{Number(count)} {(count == 1 ? noun : Plural(noun))}";

    /// <summary>A number: “nine”, “10”, “1,897”.</summary>
    public static string Number(int number) => number >= 0 && number < Numerals.Count ? Numerals[number] : number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number and a kind of fact: “one joint activity”, “60 people”.</summary>
    public static string Count(int count, FactKind kind) => $"{Number(count)} {Words(count == 1 ? kind.Name : kind.Plural)}";

    private static string Plural(string noun) => noun switch
    {
        [.., 's'] => noun,
        [.. var stem, 'y'] => stem + "ies",
        _ => noun + "s",
    };
}
