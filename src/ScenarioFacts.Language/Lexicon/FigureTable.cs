using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>How a language writes numbers. The marks of scripts (<c>万</c>, <c>円</c>, full-width digits) are read in every language.</summary>
internal sealed class FigureTable
{
    /// <summary>The mark before decimals: a point or a comma. The other one parts groups of three digits.</summary>
    public char DecimalMark { get; init; } = '.';

    /// <summary>Whether nobody said that the text is in this language. <c>1.200</c> has two readings then.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>How a phrase of number words is put together.</summary>
    public NumberGrammar Grammar { get; init; }

    /// <summary>The value of a single number word.</summary>
    public Func<string, decimal?> GetNumber { get; init; } = static _ => null;

    /// <summary>All words of numbers, scales and parts: a text without digits and without these states no figure. Null where numbers are compounds without end.</summary>
    public WordSet? Numerals { get; init; }

    /// <summary>The factor of a scale word after a number.</summary>
    public Func<string, decimal?> GetScale { get; init; } = static _ => null;

    /// <summary>The codes that a currency’s noun may mean.</summary>
    public Func<string, string?> GetCurrency { get; init; } = static _ => null;

    /// <summary>The words that are an article too, so that alone they need not be the number one.</summary>
    public WordSet Articles { get; init; } = [];

    public WordSet Percents { get; init; } = [];

    public WordSet Months { get; init; } = [];

    /// <summary>Whether months are written with a small first letter.</summary>
    public bool HasSmallMonths { get; init; }

    public WordSet Measures { get; init; } = [];

    /// <summary>Words after the number that are not what it counts.</summary>
    public WordSet Links { get; init; } = [];

    /// <summary>Words that state how many without a figure: <c>dozens</c>, <c>both</c>.</summary>
    public WordSet Vague { get; init; } = [];

    /// <summary>Phrases directly before a figure that make it a bound or approximate, the longer ones first: “no fewer than” before “fewer than”.</summary>
    public IReadOnlyList<BoundPhrase> Before
    {
        get;
        init
        {
            field = [.. value.OrderByDescending(static phrase => phrase.Words.Count)];
            BoundsBefore = BoundPhrase.Index(value, static words => words[words.Count - 1]);
        }
    } = [];

    /// <summary>The last words of those phrases; null in scripts without spaces.</summary>
    public WordSet? BoundsBefore { get; private init; } = [];

    /// <summary>Phrases directly after a figure, or after the word that it counts.</summary>
    public IReadOnlyList<BoundPhrase> After
    {
        get;
        init
        {
            field = value;
            BoundsAfter = BoundPhrase.Index(value, static words => words[0]);
        }
    } = [];

    /// <summary>The first words of those phrases; null in scripts without spaces.</summary>
    public WordSet? BoundsAfter { get; private init; } = [];
}

/// <summary>How number words follow one another.</summary>
internal enum NumberGrammar
{
    /// <summary>English phrases: <c>two hundred and five thousand</c>, <c>three quarters of a million</c>.</summary>
    English,

    /// <summary>Compounds that are one word: <c>zweihundertfünf</c>.</summary>
    Compound,

    /// <summary>French phrases: <c>quatre-vingt-dix mille</c>.</summary>
    French,

    /// <summary>Numerals in Han characters: <c>二千五百</c>.</summary>
    Han,
}

/// <summary>Which side of a figure the words leave open.</summary>
internal enum FigureBound
{
    None,
    Approximate,
    AtLeast,
    AtMost,
}

/// <summary>A phrase that makes the figure beside it a bound: <c>more than</c>.</summary>
/// <param name="Words">Its words; for a script without spaces its characters in one piece.</param>
internal sealed record BoundPhrase(FigureBound Bound, IReadOnlyList<string> Words)
{
    /// <summary>One word of each phrase, by which a text without them is passed over; null in scripts without spaces.</summary>
    public static WordSet? Index(IReadOnlyList<BoundPhrase> phrases, Func<IReadOnlyList<string>, string> choose)
    {
        var words = new WordSet();
        foreach (var phrase in phrases)
        {
            if (phrase.Words[0][0] >= 0x3000)
                return null;
            words.Add(choose(phrase.Words));
        }

        return words;
    }

    /// <summary>Phrases parted by semicolons.</summary>
    public static IEnumerable<BoundPhrase> Parse(FigureBound bound, string phrases)
    {
        foreach (var phrase in phrases.Split(';'))
            yield return new BoundPhrase(bound, phrase.Trim().Split(' '));
    }
}
