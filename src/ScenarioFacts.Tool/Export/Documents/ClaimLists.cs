using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>What sources say of a fact beside its own sentence, field by field: “Deaths: at least 107; injured: 238.”, each value with its notes.</summary>
internal sealed class ClaimLists(PublishedScenario published)
{
    private readonly HashSet<long> _listed = [];

    /// <summary>The settled claims of a fact but for those that its sentence tells; without words if none is left, or if they are listed already.</summary>
    public Phrase Create(ExportedFact fact, IEnumerable<ExportedClaim> told)
    {
        if (!_listed.Add(fact.Number))
            return Phrase.Join("");
        var fields = published.GetSettled(fact).ExceptBy(told.Select(static claim => claim.Number), static claim => claim.Number).GroupBy(static claim => claim.Field.Name, StringComparer.Ordinal)
            .Select((field, index) => Create(index == 0 ? DocumentText.Capital(GetWords(field.Key)) : GetWords(field.Key), field)).ToList();
        return fields.Count == 0 ? Phrase.Join("") : Phrase.Join("; ", fields).Suffix(".");
    }

    /// <summary>Claims of one field; those that say the same stand once, with the notes of all.</summary>
    private Phrase Create(string field, IEnumerable<ExportedClaim> claims) =>
        Phrase.Join(", ", claims
            .GroupBy(claim => published.Describe(claim) + published.GetMarks(claim), StringComparer.Ordinal)
            .Select(same => Phrase.Of(same.Key, published.Notes.Of(published.Tell([.. same]))))).Prefix(field + ": ");

    private static string GetWords(string field) => field == CoreFields.Aka ? "also known as" : DocumentText.Words(field);
}
