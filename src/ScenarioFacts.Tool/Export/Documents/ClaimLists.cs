using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>
/// What sources say of a fact beside its own sentence, field by field: “Deaths: at least 107. Injured: 238.”, each value with its notes. Between values stand semicolons, since names may have commas and “and” in them.
/// </summary>
internal sealed class ClaimLists(PublishedScenario published)
{
    private const string Separator = "; ";

    private readonly HashSet<long> _listed = [];

    /// <summary>The settled claims of a fact but for those that its sentence tells; without words if none is left, or if they are listed already.</summary>
    public Phrase Create(ExportedFact fact, IEnumerable<ExportedClaim> told)
    {
        if (!_listed.Add(fact.Number))
            return Phrase.Join("");
        return Phrase.Join(" ", published.GetSettled(fact).ExceptBy(told.Select(static claim => claim.Number), static claim => claim.Number)
            .GroupBy(static claim => claim.Field.Name, StringComparer.Ordinal)
            .Select(field => Create(DocumentText.Capital(GetWords(field.Key)), field)));
    }

    /// <summary>Claims of one field by their times; a value stands once, with the notes of all.</summary>
    private Phrase Create(string field, IEnumerable<ExportedClaim> claims) =>
        Phrase.Join(Separator, claims
            .OrderBy(PublishedScenario.GetFirstDay)
            .GroupBy(claim => string.Join(Separator, published.GetWords(claim)), StringComparer.Ordinal)
            .Select(same => Create(same.Key, GetReach(same.First().Claim.Values.Count), [.. same.GroupBy(published.GetMarks, StringComparer.Ordinal)]))).Prefix(field + ": ").Suffix(".");

    /// <summary>What tells that a time is that of all values before it.</summary>
    private static string GetReach(int values) => values switch
    {
        1 => "",
        2 => "both ",
        _ => "all ",
    };

    /// <summary>A value with its notes, or with all its times, each with the notes of that.</summary>
    private Phrase Create(string value, string reach, IReadOnlyList<IGrouping<string, ExportedClaim>> times)
    {
        if (times is [{ Key: "" } always])
            return Phrase.Of(value, Notes(always));
        if (times is [var once])
            return Phrase.Of($"{value} ({reach}{once.Key})", Notes(once));
        var marked = times.Where(static time => time.Key.Length > 0).Select(time => Phrase.Of(time.Key, Notes(time)));
        var plain = times.Where(static time => time.Key.Length == 0).SelectMany(static time => time).ToList();
        return Phrase.Join("", Phrase.Of(value, Notes(plain)), Phrase.Join(Separator, marked).Prefix($" ({reach}").Suffix(")"));
    }

    private IReadOnlyList<Note> Notes(IEnumerable<ExportedClaim> claims) => published.Notes.Of(published.Tell([.. claims]));

    private static string GetWords(string field) => field == CoreFields.Aka ? "also known as" : DocumentText.Words(field);
}
