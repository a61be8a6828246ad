using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>English words that carry little meaning of their own.</summary>
internal static class FunctionWords
{
    /// <summary>Words at whose edges a quote may be cut without harm.</summary>
    public static readonly WordSet AtEdges = ["a", "an", "the", "of", "in", "to", "for", "on", "at", "by", "with", "and"];

    /// <summary>Words of a label that describe nothing.</summary>
    public static readonly WordSet InLabels =
    [
        "into", "from", "with", "that", "this", "between", "against", "about", "over", "after", "before", "during", "towards", "toward", "among", "within", "without", "under", "their", "other", "than",
        "the", "and", "for", "its", "has", "had", "was", "are", "not", "who", "all", "his", "her", "one", "two", "new", "per", "via", "our",
    ];
}
