namespace ScenarioFacts.Language.Navigation;

/// <summary>What sort of thing a name stands for.</summary>
internal enum SymbolKind
{
    /// <summary>A scenario or a vocabulary: they share one set of names.</summary>
    Catalog,
    Kind,
    Field,
    Choice,
    ChoiceWord,
    Fact,
}
