using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Export.Rows;

/// <summary>A source with what is held of it.</summary>
/// <param name="Text">The file name of its text, its own or that of the source that has it.</param>
internal sealed record ExportedSource(ExportedFact Of, FactDate? Published, string? Text)
{
    public string Name => Of.Fact.Name;

    public string Label => Of.Fact.Label;

    public string? Publisher => Of.Fact.GetHeldText(CoreFields.Publisher);

    public string? Author => Of.Fact.GetHeldText(CoreFields.Author);

    public string? Container => Of.Fact.GetHeldText(CoreFields.Container);

    public string? Url => Of.Fact.GetHeldText(CoreFields.Url);

    public FactDate? Accessed => Of.Fact.FindDate(static of => of.Name == CoreFields.Accessed);

    public string? Archived => Of.Fact.GetHeldText(CoreFields.Archived);

    public string? Language => Of.Fact.GetHeldText(CoreFields.Language);

    public string? Reliability => Of.Fact.GetHeldText(CoreFields.Reliability);

    /// <summary>The source that has it, with the voices between.</summary>
    public string? Within => Of.Fact.GetHeldText(CoreFields.Within);

    public string? IgnoreAfter => Of.Fact.GetHeldText(CoreFields.IgnoreAfter);

    /// <summary>The source of a name as a scenario has it; null if that is no source.</summary>
    public static ExportedSource? Find(FactCompilation compilation, BoundScenario scenario, string name) =>
        scenario.Find(name) is { Fact.Kind: { } kind } placed && compilation.Index.GetScope(placed.File.Scenario!).FindKind(kind) is { IsSource: true }
            ? new ExportedSource(new ExportedFact(0, scenario, placed, IsAssumed: false, Change: null), scenario.FindPublished(name), compilation.Sources.Find(placed.File.Scenario, name)?.Text)
            : null;

    /// <summary>The sources of scenarios, and those that variants add.</summary>
    public static IEnumerable<ExportedSource> GetAll(FactCompilation compilation, ExportedFacts facts) =>
        from fact in facts.Facts
        where fact.Change is null && compilation.Index.GetScope(fact.Placed.File.Scenario!).FindKind(fact.Fact.Kind!) is { IsSource: true }
        select new ExportedSource(fact, fact.Scenario.FindPublished(fact.Fact.Name), compilation.Sources.Find(fact.Placed.File.Scenario, fact.Fact.Name)?.Text);
}
