namespace ScenarioFacts.Language.Navigation;

/// <summary>What a name refers to, independent of where it is written.</summary>
/// <param name="Catalog">The declaring scenario or vocabulary; for a scenario or vocabulary, its own name.</param>
/// <param name="Owner">The kind of a field, the choice of a word; otherwise empty.</param>
internal readonly record struct Symbol(SymbolKind Kind, string Catalog, string Owner, string Name)
{
    public static Symbol OfCatalog(string name) => new(SymbolKind.Catalog, name, "", name);

    public static Symbol OfKind(string vocabulary, string name) => new(SymbolKind.Kind, vocabulary, "", name);

    public static Symbol OfField(string vocabulary, string kind, string name) => new(SymbolKind.Field, vocabulary, kind, name);

    public static Symbol OfChoice(string vocabulary, string name) => new(SymbolKind.Choice, vocabulary, "", name);

    public static Symbol OfWord(string vocabulary, string choice, string word) => new(SymbolKind.ChoiceWord, vocabulary, choice, word);

    public static Symbol OfFact(string scenario, string name) => new(SymbolKind.Fact, scenario, "", name);
}
