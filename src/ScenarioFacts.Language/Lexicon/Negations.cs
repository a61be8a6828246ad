using System;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>The words by which English says that something is not so.</summary>
internal static class Negations
{
    public static readonly WordSet Words = ["not", "never", "no", "cannot", "nobody", "none"];

    /// <summary>What stands before the “t” of “didn’t”.</summary>
    public static readonly WordSet Contracted = ["didn", "wasn", "weren", "isn", "aren", "hasn", "haven", "hadn", "doesn", "don", "won", "wouldn", "couldn"];

    /// <summary>What denies with a “to” behind it.</summary>
    public static readonly WordSet Failures = ["failed", "fails", "failing", "failure", "refused", "refuses", "refusing", "declined", "declines", "unable", "neglected"];

    public static readonly WordSet Auxiliaries = ["did", "does", "do", "was", "were", "is", "are", "has", "have", "had", "been", "will", "would", "could", "can"];

    /// <summary>What may stand between a negation and its verb, beside words in “ly”: “take” is that of “take place”.</summary>
    public static readonly WordSet Between =
    [
        "been", "be", "being", "have", "had", "yet", "ever", "even", "in", "fact", "at", "all", "to", "so", "far", "a", "an", "the", "any", "such", "get", "got", "was", "were", "has", "one", "take", "taken", "go", "gone",
    ];

    /// <summary>What takes a negation back, or makes it one of something else.</summary>
    public static readonly WordSet Turning = ["only", "just", "merely", "simply", "least", "until", "till", "before", "unless", "except", "but", "without", "solely", "alone", "other"];

    /// <summary>What is said of anything that takes place, in the forms that follow a negation.</summary>
    public static readonly WordSet OfTakingPlace =
    [
        "happen", "happened", "occur", "occurred", "materialise", "materialised", "materialize", "materialized", "start", "started", "begin", "begun", "held", "place", "ahead", "proceed", "proceeded", "convene", "convened",
        "carried", "conducted",
    ];

    /// <summary>Whether words may have a negation at all: a quick look, since most have none.</summary>
    public static bool MayStandIn(string words) =>
        Has(words, "no") || Has(words, "never") || Has(words, "n't") || Has(words, "n’t") || Has(words, "fail") || Has(words, "refus") || Has(words, "declin") || Has(words, "unable") || Has(words, "neglect");

    private static bool Has(string words, string part) => words.IndexOf(part, StringComparison.OrdinalIgnoreCase) >= 0;
}
