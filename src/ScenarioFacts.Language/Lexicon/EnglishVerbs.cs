using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>English verbs, as far as rules need them.</summary>
internal static class EnglishVerbs
{
    /// <summary>What people do with words, as it follows “will” or “to”.</summary>
    public static readonly WordSet OfSaying =
    [
        "say", "tell", "announce", "declare", "state", "speak", "address", "add", "ask", "call", "explain", "urge", "warn", "deliver", "outline", "unveil", "confirm", "promise", "pledge", "praise", "condemn",
        "argue", "stress", "insist", "reiterate",
    ];

    // What was told of the past by the most frequent verbs without “ed”, and what is so now.
    private static readonly WordSet Irregular =
    [
        "is", "are", "was", "were", "has", "have", "had", "became", "began", "brought", "built", "came", "did", "fell", "found", "gave", "got", "grew", "held", "kept", "led", "left", "lost", "made", "meant",
        "met", "paid", "put", "ran", "rose", "said", "sank", "saw", "sent", "set", "sold", "spent", "spoke", "stood", "struck", "told", "took", "went", "won", "wrote",
    ];

    /// <summary>Whether words may say that something is or was so: they have a form of “be” or “have”, or of a verb in the past.</summary>
    public static bool StandIn(string words) => WordTokenizer.Spans(words).Exists(word => Irregular.Contains(words, word) || (word.Length > 4 && words[word.End - 2] is 'e' && words[word.End - 1] is 'd'));
}
