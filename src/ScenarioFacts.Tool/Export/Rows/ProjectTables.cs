using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Model;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Export.Rows;

/// <summary>The scenarios, what variants change, and what the check says.</summary>
internal sealed class ProjectTables(FactCompilation compilation)
{
    public Table Scenarios => new("scenarios", "a scenario, or a variant of one",
    [
        new("name", ColumnType.Text, "its name"),
        new("label", ColumnType.Text, "what people call it"),
        new("extends", ColumnType.Text, "of a variant, the scenario that it changes") { IsOptional = true },
        new("documentation", ColumnType.Text, "the comment above its header") { IsOptional = true },
    ],
    compilation.Views.All.Select(GetCells));

    public Table Changes => new("changes", "what a variant changes in its base",
    [
        new("variant", ColumnType.Text, "the variant"),
        new("position", ColumnType.Integer, "its place among the changes of the variant, from 1"),
        new("change", ColumnType.Text, "assumed or retracted"),
        new("fact", ColumnType.Text, "the name of the fact"),
        new("field", ColumnType.Text, "the field; empty where the whole fact is retracted") { IsOptional = true },
        new("because", ColumnType.Text, "the reason given for it") { IsOptional = true },
        new("file", ColumnType.Text, "the file in which it stands"),
        new("line", ColumnType.Integer, "its line there"),
    ],
    compilation.Views.Variants.SelectMany(static variant => GetChanges(variant).Select((change, index) => new object?[] { variant.Name, index + 1L }.Concat(change).ToArray())))
    { KeyLength = 2 };

    public Table Diagnostics => new("diagnostics", "what the check says",
    [
        new("number", ColumnType.Integer, "its place, from 1"),
        new("id", ColumnType.Text, "its id; facts explain tells more"),
        new("severity", ColumnType.Text, "error or warning"),
        new("message", ColumnType.Text, "the message"),
        new("file", ColumnType.Text, "the file"),
        new("line", ColumnType.Integer, "the line"),
        new("column", ColumnType.Integer, "the column, in UTF-16 code units"),
    ],
    compilation.AllDiagnostics.Select(static (diagnostic, index) =>
    {
        var place = diagnostic.File.Lines.GetPosition(diagnostic.Span.Start);
        return new object?[] { index + 1L, diagnostic.Id, diagnostic.Severity.ToString().ToLowerInvariant(), diagnostic.Message, diagnostic.File.Path, place.Line + 1L, place.Column + 1L };
    }));

    private object?[] GetCells(BoundScenario scenario)
    {
        var headers = compilation.Syntax.Select(ScenarioHeader.Create).OfType<ScenarioHeader>().Where(header => header.Name == scenario.Name).OrderBy(static header => header.Path, StringComparer.Ordinal).ToList();
        return
        [
            scenario.Name, headers.Find(static header => header.Label is not null)?.Label ?? Names.GetLabel(scenario.Name),
            compilation.Index.FindBase(scenario.Name), headers.Find(static header => header.Documentation is not null)?.Documentation,
        ];
    }

    private static IEnumerable<object?[]> GetChanges(Variant variant)
    {
        foreach (var file in variant.Own.Files)
        {
            foreach (var assumption in file.Assumptions)
                yield return ["assumed", assumption.Fact, assumption.Claim.Field?.Name, assumption.Claim.Backing.Because, file.File.Path, FactTables.GetLine(file.File, assumption.Span)];
            foreach (var retraction in file.Retractions)
                yield return ["retracted", retraction.Fact, retraction.Field, retraction.Backing.Because, file.File.Path, FactTables.GetLine(file.File, retraction.Span)];
        }
    }
}
