namespace ScenarioFacts.Language.Syntax;

/// <summary>The words that begin a line under a choice, beside the choice's own.</summary>
internal static class ChoiceKeywords
{
    /// <summary>Before the words for what is so already.</summary>
    public const string Real = "real";

    /// <summary>Before the words after which nothing else comes.</summary>
    public const string Final = "final";

    public static bool IsKeyword(Token word) => word.Reads(Real) || word.Reads(Final);
}
