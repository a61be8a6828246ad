using ScenarioFacts.Language.Evidence.Phrases;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>
/// Lists of words that reverse or weaken a statement. Negations and hedges matter next to a quote (<see cref="ContextModifiers"/>); hedges and
/// intentions within it (<see cref="HedgeDetector"/>). Case-insensitive.
/// </summary>
internal static class ContextModifierWords
{
    private static readonly WordSet Negations = new()
    {
        "not", "never", "no", "none", "nor", "neither", "nothing", "nobody", "cannot", "without", "hardly", "unlikely",
        "deny", "denies", "denied", "denying", "refuse", "refuses", "refused", "failed",
    };

    private static readonly WordSet Denials = new() { "deny", "denies", "denied", "denying" };

    private static readonly WordSet Hedges = new()
    {
        "if", "unless", "whether", "could", "would", "might", "may", "perhaps", "possibly", "expected", "draft",
        "allege", "alleges", "alleged", "allegedly", "reportedly", "supposedly", "purportedly", "rumoured", "rumored", "unconfirmed",
    };

    private static readonly WordSet Intentions = new()
    {
        "will", "shall", "expect", "expects", "expecting", "plans", "planned", "planning", "intend", "intends", "intended", "intending", "intention",
        "scheduled", "hope", "hopes", "hoped", "hoping", "propose", "proposes", "proposed", "proposing", "proposal", "upcoming", "forthcoming", "prospective",
    };

    /// <summary>Before <c>to</c> these words refer to the future: <c>is to meet</c>, <c>set to sail</c>.</summary>
    private static readonly WordSet BeforeTo = new() { "is", "are", "was", "were", "set", "about", "going" };

    private static readonly WordSet Contracted = new()
    {
        "ain", "aren", "can", "couldn", "didn", "doesn", "don", "hadn", "hasn", "haven", "isn", "mightn", "mustn", "needn", "shan", "shouldn",
        "wasn", "weren", "won", "wouldn",
    };

    /// <summary>Whether the word is a negation or a hedge. <c>May</c> is a month or a name.</summary>
    public static bool IsNegationOrHedge(string text, TextSpan word) => Negations.Contains(text, word) || IsHedge(text, word);

    /// <summary>Whether the word says that someone denies something.</summary>
    public static bool IsDenial(string word) => Denials.Contains(word, new TextSpan(0, word.Length));

    public static bool IsHedge(string text, TextSpan word) => Hedges.Contains(text, word) && !Is(text, word, "May");

    /// <summary>Whether the word expresses an intention. <c>Will</c> is a name.</summary>
    public static bool IsIntention(string text, TextSpan word) => Intentions.Contains(text, word) && !Is(text, word, "Will");

    public static bool IsIntention(string text, TextSpan word, TextSpan next) => Is(text, next, "to") && BeforeTo.Contains(text, word);

    /// <summary>Whether the word is a negation contracted with ‘t’: the <c>didn</c> of <c>didn’t</c>.</summary>
    public static bool IsContracted(string word) => Contracted.Contains(word);

    private static bool Is(string text, TextSpan span, string word) => span.Length == word.Length && string.CompareOrdinal(text, span.Start, word, 0, word.Length) == 0;
}
