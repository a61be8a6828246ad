using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Sources;

/// <summary>Enumerates the declared sources, scenario by scenario.</summary>
internal static class DeclaredSources
{
    public static IEnumerable<SourceSymbol> Enumerate(DeclarationIndex index, SourceIndex sources) =>
        from scenario in index.Names
        where !index.IsVocabulary(scenario)
        let scope = index.GetScope(scenario)
        from fact in index.GetFiles(scenario).SelectMany(static file => file.Facts)
        where scope.FindKind(fact.Kind) is { IsSource: true }
        let source = sources.Find(scenario, fact.Name)
        where source is not null
        select source;
}
