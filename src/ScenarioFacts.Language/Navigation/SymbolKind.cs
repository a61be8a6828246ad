namespace ScenarioFacts.Language.Navigation;

/// <summary>The kind of a symbol.</summary>
internal enum SymbolKind
{
    /// <summary>A scenario or a vocabulary: they share one namespace.</summary>
    Catalog,
    Kind,
    Field,
    Choice,
    ChoiceWord,
    Fact,
}
