using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Tool.Export.Rows;

/// <summary>The kinds, fields and words of the vocabularies that the scenarios use.</summary>
internal sealed class VocabularyTables(FactCompilation compilation)
{
    private readonly List<string> _vocabularies = [.. compilation.Index.Files
        .Select(static file => file.Name).OfType<string>().SelectMany(compilation.Index.GetUses).Where(compilation.Index.IsVocabulary)
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public Table Kinds => new("kinds", "a kind of facts",
    [
        new("vocabulary", ColumnType.Text, "the vocabulary"),
        new("name", ColumnType.Text, "its name"),
        new("is", ColumnType.Text, "the kind that it is a kind of") { IsOptional = true },
        new("label", ColumnType.Text, "what people call it") { IsOptional = true },
        new("plural", ColumnType.Text, "its plural") { IsOptional = true },
        new("evidence_optional", ColumnType.Boolean, "whether its facts need no quotes"),
        new("documentation", ColumnType.Text, "the comment above it") { IsOptional = true },
    ],
    GetKinds().Select(static kind => new object?[]
    {
        kind.Vocabulary, kind.Kind.Name, kind.Kind.Symbol.Base, kind.Kind.Symbol.Label, kind.Kind.Symbol.Plural, kind.Kind.EvidenceOptional, kind.Kind.Symbol.Documentation,
    }))
    { KeyLength = 2 };

    public Table Fields => new("fields", "a field of a kind",
    [
        new("vocabulary", ColumnType.Text, "the vocabulary"),
        new("kind", ColumnType.Text, "the kind that declares it"),
        new("name", ColumnType.Text, "its name"),
        new("type", ColumnType.Text, "its type as it is written"),
        new("holds", ColumnType.Text, "what its values are"),
        new("list", ColumnType.Boolean, "whether it may have several values"),
        new("required", ColumnType.Boolean, "whether every fact of the kind has it"),
        new("over_time", ColumnType.Boolean, "whether its value changes over time"),
        new("exclusive", ColumnType.Boolean, "whether one fact at a time has a value"),
        new("in_order", ColumnType.Boolean, "whether its value only advances"),
        new("documentation", ColumnType.Text, "the comment above it") { IsOptional = true },
    ],
    GetKinds().SelectMany(static kind => kind.Kind.OwnFields.Select(own => new object?[]
    {
        kind.Vocabulary, kind.Kind.Name, own.Name, own.Symbol.Type.ToString(), ValueCells.GetWord(own.TypeKind), own.Symbol.Type.IsList, own.Symbol.Modifiers.IsRequired,
        own.Symbol.Modifiers.IsOverTime, own.Symbol.Modifiers.IsExclusive, own.Symbol.Modifiers.IsInOrder, own.Symbol.Documentation,
    })))
    { KeyLength = 3 };

    public Table Words => new("words", "a word of a choice",
    [
        new("vocabulary", ColumnType.Text, "the vocabulary"),
        new("choice", ColumnType.Text, "the choice"),
        new("word", ColumnType.Text, "the word"),
        new("position", ColumnType.Integer, "its place among the words of the choice, from 1"),
    ],
    _vocabularies.SelectMany(vocabulary => compilation.Index.GetFiles(vocabulary).SelectMany(static file => file.Choices)
        .SelectMany(choice => choice.Words.Select((word, index) => new object?[] { vocabulary, choice.Name, word, index + 1L }))))
    { KeyLength = 3 };

    private IEnumerable<(string Vocabulary, Kind Kind)> GetKinds() => _vocabularies.SelectMany(vocabulary =>
        compilation.Index.GetFiles(vocabulary).SelectMany(static file => file.Kinds).Select(kind => (vocabulary, compilation.Index.GetScope(vocabulary).FindKind(kind.Name)!)));
}
