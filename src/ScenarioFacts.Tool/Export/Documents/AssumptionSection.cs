using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Tool.Export.Rows;

namespace ScenarioFacts.Tool.Export.Documents;

/// <summary>What a variant supposes: a reader is to know before all else.</summary>
internal sealed class AssumptionSection(FactCompilation compilation, PublishedScenario published, string scenario)
{
    public IEnumerable<Section> Create()
    {
        var changes = new ProjectTables(compilation).Changes;
        var (variant, change, fact, field, because) = (changes.IndexOf("variant"), changes.IndexOf("change"), changes.IndexOf("fact"), changes.IndexOf("field"), changes.IndexOf("because"));
        List<Phrase> items =
        [
            .. changes.Rows.Where(row => (string)row[variant]! == scenario).Select(row => Describe((string)row[change]!, (string)row[fact]!, (string?)row[field], (string?)row[because])),
            .. published.Facts.Where(added => added.IsAssumed && added.Placed.File.Scenario == scenario).Select(static added => Phrase.Of($"{added.Fact.Label} is added ({DocumentText.Words(added.Fact.Kind!)}).")),
        ];
        if (items.Count > 0)
            yield return new Section("Assumptions", [new BulletBlock(items)]);
    }

    private Phrase Describe(string change, string name, string? field, string? because)
    {
        var what = GetLabel(name) + (field is null ? "" : ", " + DocumentText.Words(field));
        var values = field is not null && change == "assumed" && published.Find(name) is { } fact ? DocumentText.List([.. published.Tell([.. published.GetHeld(fact, field).Where(static claim => claim.IsAssumed)]).Select(published.Describe).Distinct()]) : "";
        return Phrase.Of(DocumentText.Sentence($"{what}{(values.Length > 0 ? ": " + values : "")} ({change}){(because is null ? "" : ", because " + because)}"));
    }

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
