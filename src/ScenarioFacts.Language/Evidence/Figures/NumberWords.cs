using System;
using System.Collections.Generic;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>The English number words.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, decimal> Numbers = NumbersByWord();

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        { "hundred", 100 }, { "thousand", 1_000 }, { "million", 1_000_000 }, { "billion", 1_000_000_000 }, { "trillion", 1_000_000_000_000 },
        { "millions", 1_000_000 }, { "billions", 1_000_000_000 }, { "trillions", 1_000_000_000_000 },
        { "mn", 1_000_000 }, { "mln", 1_000_000 }, { "bn", 1_000_000_000 }, { "bln", 1_000_000_000 }, { "tn", 1_000_000_000_000 }, { "trn", 1_000_000_000_000 },
        { "lakh", 100_000 }, { "crore", 10_000_000 }, { "dozen", 12 },
    };

    // A single letter is a scale next to a currency; otherwise it may be a unit or a scale.
    private static readonly Dictionary<string, decimal> Letters = new(StringComparer.OrdinalIgnoreCase)
    {
        { "k", 1_000 }, { "m", 1_000_000 }, { "b", 1_000_000_000 }, { "t", 1_000_000_000_000 },
    };

    private static readonly HashSet<string> Ordinals = new(StringComparer.OrdinalIgnoreCase)
    {
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth",
        "eightieth", "ninetieth", "hundredth", "thousandth",
    };

    private static readonly HashSet<string> Fractions = new(StringComparer.OrdinalIgnoreCase)
    {
        "half", "halves", "third", "thirds", "quarter", "quarters", "fourths", "fifths", "sixths", "sevenths", "eighths", "ninths", "tenths", "hundredths",
    };

    /// <summary>Zero to nineteen, and the tens.</summary>
    public static bool TryNumber(FigureToken token, out decimal value)
    {
        value = 0;
        return token.IsWord && Numbers.TryGetValue(token.Text, out value);
    }

    public static bool TryScale(FigureToken token, out decimal scale)
    {
        scale = 0;
        return token.IsWord && Scales.TryGetValue(token.Text, out scale);
    }

    public static bool TryLetterScale(FigureToken token, out decimal scale)
    {
        scale = 0;
        return token.IsWord && Letters.TryGetValue(token.Text, out scale);
    }

    public static bool IsOrdinal(FigureToken token) => token.IsWord && Ordinals.Contains(token.Text);

    public static bool IsFraction(FigureToken token) => token.IsWord && Fractions.Contains(token.Text);

    private static Dictionary<string, decimal> NumbersByWord()
    {
        var numbers = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < Small.Length; i++)
            numbers.Add(Small[i], i);
        for (var i = 0; i < Tens.Length; i++)
            numbers.Add(Tens[i], (i + 2) * 10);
        return numbers;
    }
}
