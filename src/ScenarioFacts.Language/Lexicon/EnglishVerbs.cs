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

    /// <summary>By which somebody else tells what people say: “she claims”, “critics charged”.</summary>
    public static readonly WordSet OfTelling =
    [
        "say", "says", "said", "saying", "tell", "tells", "told", "telling", "state", "states", "stated", "claim", "claims", "claimed", "claiming", "charge", "charges", "charged", "charging",
        "allege", "alleges", "alleged", "alleging", "argue", "argues", "argued", "arguing", "insist", "insists", "insisted", "insisting", "assert", "asserts", "asserted", "maintain", "maintains", "maintained",
        "contend", "contends", "contended", "complain", "complains", "complained", "warn", "warns", "warned", "warning", "report", "reports", "reported", "announce", "announces", "announced",
        "declare", "declares", "declared", "explain", "explains", "explained", "deny", "denies", "denied", "denying", "write", "writes", "wrote", "note", "notes", "noted", "describe", "describes", "described",
        "call", "calls", "called", "calling", "think", "thinks", "thought", "believe", "believes", "believed", "admit", "admits", "admitted", "acknowledge", "acknowledges", "acknowledged", "confirm", "confirms", "confirmed",
        "conclude", "concludes", "concluded", "suggest", "suggests", "suggested", "stress", "stresses", "stressed", "recall", "recalls", "recalled", "comment", "comments", "commented", "reply", "replies", "replied",
        "ask", "asks", "asked", "add", "adds", "added", "testify", "testifies", "testified", "accuse", "accuses", "accused", "promise", "promises", "promised",
    ];

    /// <summary>Those who speak of themselves: what has them is speech.</summary>
    public static readonly WordSet OfSpeech = ["i", "we", "me", "us", "my", "our", "you", "your"];

    // What was told of the past by the most frequent verbs without “ed”, and what is so now.
    private static readonly WordSet Irregular =
    [
        "is", "are", "was", "were", "has", "have", "had", "became", "began", "brought", "built", "came", "did", "fell", "found", "gave", "got", "grew", "held", "kept", "led", "left", "lost", "made", "meant",
        "met", "paid", "put", "ran", "rose", "said", "sank", "saw", "sent", "set", "sold", "spent", "spoke", "stood", "struck", "told", "took", "went", "won", "wrote",
    ];

    /// <summary>Whether words may say that something is or was so: they have a form of “be” or “have”, or of a verb in the past.</summary>
    public static bool StandIn(string words) => WordTokenizer.Spans(words).Exists(word => Irregular.Contains(words, word) || (word.Length > 4 && words[word.End - 2] is 'e' && words[word.End - 1] is 'd'));
}
