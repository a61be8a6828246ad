using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Tool.Export.Rows;

/// <summary>A source with what is held of it.</summary>
/// <param name="Text">The file name of its text, its own or that of the source that has it.</param>
internal sealed record ExportedSource(ExportedFact Of, FactDate? Published, string? Text)
{
    public string Name => Of.Fact.Name;

    public string Label => Of.Fact.Label;

    public string? Publisher => Held(CoreFields.Publisher);

    public string? Author => Held(CoreFields.Author);

    public string? Container => Held(CoreFields.Container);

    public string? Url => Held(CoreFields.Url);

    public FactDate? Accessed => FactDate.TryParse(Held(CoreFields.Accessed), out var date) ? date : null;

    public string? Archived => Held(CoreFields.Archived);

    public string? Language => Held(CoreFields.Language);

    public string? Reliability => Held(CoreFields.Reliability);

    /// <summary>The source that has it, with the voices between.</summary>
    public string? Within => Held(CoreFields.Within);

    public string? IgnoreAfter => Held(CoreFields.IgnoreAfter);

    /// <summary>The sources of scenarios, and those that variants add.</summary>
    public static IEnumerable<ExportedSource> GetAll(FactCompilation compilation, ExportedFacts facts) =>
        from fact in facts.Facts
        where fact.Change is null && compilation.Index.GetScope(fact.Placed.File.Scenario!).FindKind(fact.Fact.Kind!) is { IsSource: true }
        select new ExportedSource(fact, fact.Scenario.FindPublished(fact.Fact.Name), compilation.Sources.Find(fact.Placed.File.Scenario, fact.Fact.Name)?.Text);

    private string? Held(string field) => Of.Fact.GetClaims(field).FirstOrDefault(static claim => claim is { IsHeld: true, Values.Count: > 0 })?.Values[0].Text;
}
