using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Tool.Export.Rows;

/// <summary>The facts of each kind with a column for each field, for people who read tables: what is held, without times, words and what is rejected.</summary>
internal sealed class KindTables(FactCompilation compilation, ExportedFacts facts)
{
    public IEnumerable<Table> All =>
        from fact in facts.Facts
        where fact.Change is null
        group fact by fact.Fact.Kind! into ofKind
        orderby ofKind.Key
        select Create(ofKind.Key, [.. ofKind]);

    private Table Create(string name, List<ExportedFact> ofKind)
    {
        var fields = ofKind.SelectMany(static fact => fact.Claims).Select(static claim => claim.Field!.Name).ToHashSet(StringComparer.Ordinal);
        var kind = GetKind(ofKind[0]);
        List<Field> inOrder = [.. kind.Fields.Where(field => fields.Contains(field.Name)).DistinctBy(static field => field.Name)];
        return new Table(GetName(name), "a fact of the kind " + name,
            [
                new("fact_id", ColumnType.Integer, "the fact") { References = FactTables.FactsName, Heading = "Number" },
                new("scenario", ColumnType.Text, "the scenario or variant") { Heading = "Scenario" },
                new("name", ColumnType.Text, "its name") { Heading = "Name" },
                new("label", ColumnType.Text, "what people call it") { Heading = "Label" },
                .. inOrder.Select(GetColumn),
            ],
            ofKind.Select(fact => new object?[] { fact.Number, fact.Scenario.Name, fact.Fact.Name, fact.Fact.Label }.Concat(inOrder.Select(field => GetCell(fact, field))).ToArray()))
        { IsOfKind = true, Title = Names.GetLabel(kind.Symbol.Plural) };
    }

    private static Column GetColumn(Field field) => new("f_" + Spell(field.Name), ColumnType.Text, field.Symbol.Documentation ?? "the field " + field.Name)
    {
        IsOptional = true,
        Heading = Names.GetLabel(field.Name),
        Holds = field.TypeKind switch { TypeKind.Date => ColumnType.Day, TypeKind.Count => ColumnType.Number, _ => ColumnType.Text },
    };

    private Kind GetKind(ExportedFact fact) => compilation.Index.GetScope(fact.Placed.File.Scenario!).FindKind(fact.Fact.Kind!)!;

    private static string? GetCell(ExportedFact fact, Field field)
    {
        var held = fact.Fact.GetClaims(field.Name).Where(static claim => claim.Standing != Standing.Rejected).SelectMany(static claim => claim.Values).Select(value => (string)ValueCells.Read(field, value)[0]!);
        return string.Join("; ", held.Distinct(StringComparer.Ordinal)) is { Length: > 0 } cell ? cell : null;
    }

    /// <summary>The name of a kind's table.</summary>
    public static string GetName(string kind) => "kind_" + Spell(kind);

    private static string Spell(string name) => name.Replace('-', '_');
}
