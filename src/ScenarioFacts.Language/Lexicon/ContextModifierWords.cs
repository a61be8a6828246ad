using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Evidence.Phrases;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>
/// Lists of words that reverse or weaken a statement. Negations and hedges matter next to a quote (<see cref="ContextModifiers"/>); hedges and
/// intentions within it (<see cref="HedgeDetector"/>). Case-insensitive. What many words mean depends on their neighbors: “military might”, “not only”.
/// </summary>
internal static class ContextModifierWords
{
    private static readonly WordSet Denials = ["deny", "denies", "denied", "denying"];

    /// <summary>Before <c>to</c> and a verb these words refer to the future: <c>is to meet</c>, <c>set to sail</c>, <c>agreed to build</c>.</summary>
    private static readonly WordSet BeforeTo =
        ["is", "are", "was", "were", "set", "about", "going", "due", "agreed", "agrees", "agree", "decided", "decides", "pledged", "pledges", "promised", "promises", "vowed", "vows"];

    // After “to” none of these is a verb.
    private static readonly WordSet NoVerbs =
    [
        "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your", "all", "both", "each", "some", "any", "no", "north", "south", "east", "west", "date", "bad", "poor",
        "heavy", "lack", "low", "high", "strong", "weather", "pressure", "blame", "one", "two", "three", "what", "which", "it", "them", "him", "us",
    ];

    /// <summary>What is thought, not known: <c>believed to have</c>, <c>said to have</c>.</summary>
    public static readonly WordSet BeforeToHave = ["believed", "thought", "feared", "understood", "suspected", "presumed", "assumed", "reported", "said"];

    /// <summary>What is hearsay, or only likely.</summary>
    public static readonly WordSet Doubts =
        ["allegedly", "reportedly", "supposedly", "purportedly", "rumoured", "rumored", "apparently", "probably", "likely", "presumably", "seemingly"];

    // Further words that leave open whether something is so.
    private static readonly WordSet OtherDoubts = ["allege", "alleges", "alleged", "unconfirmed", "might", "may", "perhaps", "possibly", "draft"];

    private static readonly WordSet Rejections = ["rejected", "rejects", "rejecting", "dismissed", "dismisses", "dismissing"];

    private static readonly WordSet Rumors = ["reports", "report", "claims", "claim", "suggestions", "allegations", "accusations", "rumours", "rumors", "speculation", "as", "the"];

    private static readonly WordSet NoNegationAfter = ["only", "just", "merely", "least", "simply", "doubt", "matter"];

    private static readonly WordSet Near = ["nearly", "almost"];

    // “Nearly all”, “almost 30”: not what was done is near, but how much.
    private static readonly WordSet Amounts =
        ["a", "an", "all", "every", "everyone", "everything", "half", "as", "always", "entirely", "certainly", "exclusively", "identical", "double", "doubled", "twice", "any", "no", "never", "nothing", "impossible"];

    // A noun or an adjective by which “might” is a noun.
    private static readonly WordSet BeforeMight =
        ["military", "naval", "economic", "industrial", "financial", "political", "nuclear", "air", "armed", "sea", "maritime", "the", "its", "his", "her", "their", "our", "of", "full", "s"];

    private static readonly WordSet AfterPlans = ["to", "for", "a", "an", "on"];

    private static readonly WordSet Contracted =
    [
        "ain", "aren", "can", "couldn", "didn", "doesn", "don", "hadn", "hasn", "haven", "isn", "mightn", "mustn", "needn", "shan", "shouldn",
        "wasn", "weren", "won", "wouldn",
    ];

    public static readonly ModifierTable English = new()
    {
        Negations =
        [
            "not", "never", "no", "none", "nor", "neither", "nothing", "nobody", "cannot", "without", "hardly", "unlikely",
            "deny", "denies", "denied", "denying", "refuse", "refuses", "refused", "failed",
        ],
        Attributions = [["according", "to"]],
        Denials = Denials,
        Hedges =
        [
            "if", "unless", "whether", "could", "would", "might", "may", "perhaps", "possibly", "expected", "draft",
            "allege", "alleges", "alleged", "allegedly", "reportedly", "supposedly", "purportedly", "rumoured", "rumored", "unconfirmed",
            "apparently", "probably", "presumably",
        ],
        Intentions =
        [
            "will", "shall", "expect", "expects", "expecting", "plans", "planned", "planning", "intend", "intends", "intended", "intending", "intention",
            "scheduled", "hope", "hopes", "hoped", "hoping", "propose", "proposes", "proposed", "proposing", "proposal", "upcoming", "forthcoming", "prospective",
        ],
    };

    // Next to a quote of a source that says nothing of its language, these words of other languages are no English either.
    private static readonly WordSet OtherNegations =
    [
        "nicht", "niemals", "kein", "keine", "keinen", "keinem", "keiner", "keines", "niemand", "nichts", "weder", "kaum", "leugnet", "leugnete", "bestreitet", "bestritt", "bestritten",
        "dementiert", "dementierte", "verweigerte", "könnte", "könnten", "würde", "würden", "dürfte", "dürften", "angeblich", "möglicherweise", "mutmaßlich", "vermutlich",
        "ne", "pas", "jamais", "aucun", "aucune", "nient", "dément", "démenti", "pourrait", "pourraient", "aurait", "auraient", "serait", "seraient", "prétendument",
    ];

    /// <summary>Verbal endings by which Japanese negates what stands before, the longer ones first.</summary>
    public static readonly IReadOnlyList<string> JapaneseEndings = ["ませんでした", "ていなかった", "ていない", "なかった", "ません", "ない", "ず"];

    /// <summary>Whether a seal may list this word as a modifier.</summary>
    public static bool IsModifier(string word) =>
        English.Negations.Contains(word) || (English.Hedges.Contains(word) && word != "May") || Near.Contains(word) || BeforeToHave.Contains(word) || Rejections.Contains(word) || OtherNegations.Contains(word)
        || JapaneseEndings.Contains(word);

    /// <summary>Whether a modifier found next to a quote is one of a language. English ones are none in another language.</summary>
    public static bool IsOf(string word, LanguageTable language) => language.Tag switch
    {
        LanguageTable.EnglishTag => true,
        "ja" => JapaneseEndings.Contains(word),
        _ => language.Modifiers.Negations.Contains(word) || language.Modifiers.Hedges.Contains(word),
    };

    /// <summary>Whether the word at an index is a negation or a hedge beside a quote.</summary>
    public static bool IsNegationOrHedge<TWords>(TWords words, int index)
        where TWords : struct, INeighbors =>
        IsNegation(words, index) || IsHedge(words, index) || OtherNegations.Contains(words.Text(index), words.Span(index));

    /// <summary>Whether the word says that someone denies something.</summary>
    public static bool IsDenial(string word) => Denials.Contains(word) || Rejections.Contains(word);

    /// <summary>Whether the word at an index weakens the statement. <c>May</c> is a month or a name.</summary>
    public static bool IsHedge<TWords>(TWords words, int index)
        where TWords : struct, INeighbors
    {
        if (Is(words, index, BeforeToHave))
            return Is(words, index + 1, "to") && Is(words, index + 2, "have");
        if (Is(words, index, Near))
            return words.Has(index + 1) && !Is(words, index + 1, Amounts) && !IsNumber(words, index + 1);
        if (!Is(words, index, English.Hedges) || IsExactly(words, index, "May"))
            return false;
        return !Is(words, index, "might") || !Is(words, index - 1, BeforeMight);
    }

    /// <summary>Whether the word expresses an intention. <c>Will</c> is a name, and plans that are signed are on paper.</summary>
    public static bool IsIntention<TWords>(TWords words, int index)
        where TWords : struct, INeighbors =>
        Is(words, index, English.Intentions) && !IsExactly(words, index, "Will") && (!Is(words, index, "plans") || Is(words, index + 1, AfterPlans) || !words.Has(index + 1));

    /// <summary>Whether the word and <c>to</c> after it speak of what is to come.</summary>
    public static bool IsIntentionTo<TWords>(TWords words, int index)
        where TWords : struct, INeighbors
    {
        if (!Is(words, index, BeforeTo) || !Is(words, index + 1, "to") || Is(words, index + 2, NoVerbs) || (words.Has(index + 2) && IsName(words.Word(index + 2))))
            return false;
        return !Is(words, index, "due") || (IsBeing(words, index - 1) && words.Has(index + 2) && !EndsAsNoun(words.Word(index + 2)));
    }

    /// <summary>Whether a hedge leaves open if something is so, not if it has come yet.</summary>
    public static bool IsDoubt(string text, TextSpan word) =>
        Doubts.Contains(text, word) || OtherDoubts.Contains(text, word) || BeforeToHave.Contains(text, word) || Near.Contains(text, word);

    /// <summary>Whether the word is a negation contracted with ‘t’: the <c>didn</c> of <c>didn’t</c>.</summary>
    public static bool IsContracted(string word) => Contracted.Contains(word);

    /// <summary>Whether a word of English says that something is not so, whatever stands around it.</summary>
    public static bool IsPlainNegation(string word) => English.Negations.Contains(word) || Contracted.Contains(word);

    private static bool IsNegation<TWords>(TWords words, int index)
        where TWords : struct, INeighbors
    {
        if (Is(words, index, Rejections))
            return Is(words, index + 1, Rumors);
        return Is(words, index, English.Negations) && !((Is(words, index, "not") || Is(words, index, "no")) && Is(words, index + 1, NoNegationAfter));
    }

    private static bool IsBeing<TWords>(TWords words, int index)
        where TWords : struct, INeighbors =>
        Is(words, index, "is") || Is(words, index, "are") || Is(words, index, "was") || Is(words, index, "were") || Is(words, index, "be") || Is(words, index, "been");

    private static bool IsName(string word) => word.Length > 1 && char.IsUpper(word[0]) && char.IsLower(word[1]);

    // “Was due to pressures”, “due to flooding”.
    private static bool EndsAsNoun(string word) =>
        word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("s", StringComparison.Ordinal) || word.EndsWith("ion", StringComparison.Ordinal) || word.EndsWith("ment", StringComparison.Ordinal)
        || word.EndsWith("ness", StringComparison.Ordinal) || word.EndsWith("ity", StringComparison.Ordinal);

    private static bool IsNumber<TWords>(TWords words, int index)
        where TWords : struct, INeighbors
    {
        var word = words.Word(index);
        return char.IsDigit(word[0]) || EnglishNumbers.TryNumber(word, out _) || EnglishNumbers.TryScale(word, out _);
    }

    private static bool Is<TWords>(TWords words, int index, WordSet set)
        where TWords : struct, INeighbors => words.Has(index) && set.Contains(words.Text(index), words.Span(index));

    private static bool Is<TWords>(TWords words, int index, string word)
        where TWords : struct, INeighbors =>
        words.Has(index) && words.Span(index).Length == word.Length && string.Compare(words.Text(index), words.Span(index).Start, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    private static bool IsExactly<TWords>(TWords words, int index, string word)
        where TWords : struct, INeighbors =>
        words.Has(index) && words.Span(index).Length == word.Length && string.CompareOrdinal(words.Text(index), words.Span(index).Start, word, 0, word.Length) == 0;
}
