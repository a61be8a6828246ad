using ScenarioFacts.Language.Compilation;

namespace ScenarioFacts.Tool.Export.Rows;

/// <summary>The one row model behind every tabular format. A table refers only to tables before it.</summary>
internal static class ExportTables
{
    /// <summary>The tables that hold everything, then one for each kind.</summary>
    public static IReadOnlyList<Table> Create(FactCompilation compilation)
    {
        var exported = new ExportedFacts(compilation);
        var (project, facts, evidence, vocabulary) = (new ProjectTables(compilation), new FactTables(exported), new EvidenceTables(compilation, exported), new VocabularyTables(compilation));
        return
        [
            project.Scenarios, facts.Facts, facts.Claims, facts.Values, facts.Spans, evidence.Sources, evidence.Evidence, evidence.Chains,
            project.Changes, vocabulary.Kinds, vocabulary.Fields, vocabulary.Words, project.Diagnostics,
            .. new KindTables(compilation, exported).All,
        ];
    }
}
