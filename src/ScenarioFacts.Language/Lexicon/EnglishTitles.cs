using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>The nouns by which English names an office right before a person's name: “Foreign Secretary Philip Hammond”.</summary>
internal static class EnglishTitles
{
    public static readonly WordSet Nouns = new()
    {
        "minister", "secretary", "president", "chancellor", "premier", "ambassador", "governor", "mayor", "commissioner", "chairman", "chairwoman", "chair", "director", "spokesman", "spokeswoman",
        "senator", "king", "queen", "emperor", "prince", "princess", "pope", "undersecretary", "envoy", "commander", "chief",
    };

    /// <summary>What weakens a title: the office is not held.</summary>
    public static readonly WordSet Former = new() { "former", "ex", "then", "late", "acting", "designate" };
}
