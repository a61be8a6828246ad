using System;
using System.Collections.Generic;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>Whether English words are forms of one another, as far as their endings tell.</summary>
internal static class WordForms
{
    private const int ShortestStem = 4;

    private static readonly string[] Endings =
    [
        "", "e", "s", "es", "d", "ed", "ing", "ings", "al", "als", "er", "ers", "y", "ies", "ied", "ion", "ions", "ation", "ations", "ment", "ments", "ure", "ures", "ature", "atures",
    ];

    // What endings do not tell: the first word of a row stands for all of it.
    private static readonly string[][] Irregular =
    [
        ["sell", "sells", "sold", "selling", "sale", "sales"], ["meet", "meets", "met", "meeting", "meetings"], ["die", "dies", "died", "dead", "death", "deaths"], ["bear", "born", "birth", "births"],
        ["steal", "stole", "stolen", "theft", "thefts"], ["lose", "loses", "lost", "loss", "losses"], ["win", "wins", "won", "victory"], ["buy", "buys", "bought", "purchase", "purchased"],
        ["choose", "chose", "chosen", "choice"], ["fight", "fought", "fighting", "fights"], ["sink", "sank", "sunk", "sinking"], ["break", "broke", "broken"], ["fall", "fell", "fallen"],
        ["fly", "flew", "flown", "flight", "flights"], ["speak", "spoke", "spoken", "speech", "speeches"], ["send", "sent", "sending"], ["build", "built", "building"], ["pay", "paid", "payment", "payments"],
        ["grow", "grew", "grown", "growth"], ["strike", "struck", "strikes"], ["decide", "decided", "decision", "decisions"], ["collide", "collided", "collision", "collisions"],
        ["explode", "exploded", "explosion", "explosions"], ["invade", "invaded", "invasion", "invasions"], ["withdraw", "withdrew", "withdrawn", "withdrawal"], ["destroy", "destroyed", "destruction"],
        ["expel", "expelled", "expulsion", "expulsions"], ["cancel", "cancelled", "canceled", "cancellation"], ["reduce", "reduced", "reduction"], ["produce", "produced", "production"], ["begin", "began", "begun", "beginning"],
        ["leave", "left", "leaving"], ["hold", "held", "holding"], ["shoot", "shot", "shooting", "shots"], ["rise", "rose", "risen"], ["give", "gave", "given"], ["take", "took", "taken", "taking"],
    ];

    private static readonly Dictionary<string, string> BasicForms = GetBasicForms();

    /// <summary>Whether two words are forms of one stem: resign, resignation; open, opening; injured, injuries.</summary>
    public static bool AreOfOneStem(string one, string other)
    {
        if (BasicForms.TryGetValue(one, out var basic) && BasicForms.TryGetValue(other, out var otherBasic) && basic == otherBasic)
            return true;
        var stem = 0;
        while (stem < one.Length && stem < other.Length && char.ToLowerInvariant(one[stem]) == char.ToLowerInvariant(other[stem]))
            stem++;
        for (; stem >= ShortestStem; stem--)
        {
            if (IsEnding(one, stem) && IsEnding(other, stem))
                return true;
        }

        return false;
    }

    private static Dictionary<string, string> GetBasicForms()
    {
        var forms = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in Irregular)
        {
            foreach (var word in row)
                forms.Add(word, row[0]);
        }

        return forms;
    }

    private static bool IsEnding(string word, int stem) => Array.Exists(Endings, ending => word.Length - stem == ending.Length && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
