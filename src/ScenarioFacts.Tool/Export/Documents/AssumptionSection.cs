using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>What a variant supposes, up to the day of the document: a reader is to know before all else.</summary>
internal sealed class AssumptionSection(FactCompilation compilation, PublishedScenario published, string scenario)
{
    public IEnumerable<Section> Create()
    {
        var files = compilation.Views.Variants.Where(variant => variant.Name == scenario).SelectMany(static variant => variant.Own.Files).ToList();
        List<Phrase> items =
        [
            .. files.SelectMany(DescribeChanges),
            .. published.Facts.Where(added => added.IsAssumed && added.Placed.File.Scenario == scenario).Select(static added => Phrase.Of($"{added.Fact.Label} is added ({DocumentText.Words(added.Fact.Kind!)}).")),
        ];
        if (items.Count > 0)
            yield return new Section("Assumptions", [new BulletBlock(items)]);
    }

    private IEnumerable<Phrase> DescribeChanges(BoundFile file) =>
    [
        .. file.Assumptions.SelectMany(assumption => Describe(file, assumption)),
        .. file.Retractions.Where(static retraction => retraction.Fact is not null)
            .Select(retraction => Describe(GetLabel(retraction.Fact!) + (retraction.Field is null ? "" : ", " + DocumentText.Words(retraction.Field)), "retracted", retraction.Backing.Because)),
    ];

    private IEnumerable<Phrase> Describe(BoundFile file, BoundAssumption assumption)
    {
        if (published.Find(assumption.Fact ?? "") is not { } fact)
            yield break;
        var claims = published.GetClaims(fact).Where(claim => file.File.Equals(claim.Claim.AssumedIn) && claim.Claim.FieldSpan == assumption.Claim.FieldSpan && published.IsOfTheDay(claim));
        foreach (var claim in published.Tell([.. claims]))
            yield return Describe($"{fact.Fact.Label}, {DocumentText.Words(claim.Field.Name)}: {published.Describe(claim)}", published.GetMarks(claim), assumption.Claim.Backing.Because);
    }

    private static Phrase Describe(string what, string marks, string? because) => Phrase.Of(DocumentText.Sentence($"{what} ({marks}){(because is null ? "" : ", because " + because)}"));

    /// <summary>The label; of a fact that is retracted, as the base has it.</summary>
    private string GetLabel(string name)
    {
        for (var above = scenario; above is not null; above = compilation.Index.FindBase(above))
        {
            if (compilation.Views.All.FirstOrDefault(one => one.Name == above)?.Find(name) is { } found)
                return found.Fact.Label;
        }

        return name;
    }
}
