using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>Common words and signs in and around numbers, and their meaning.</summary>
internal static class NumberWords
{
    private static readonly Dictionary<string, NumberTokenKind> Hedges = new(StringComparer.OrdinalIgnoreCase)
    {
        ["about"] = NumberTokenKind.About,
        ["around"] = NumberTokenKind.About,
        ["approximately"] = NumberTokenKind.About,
        ["approx"] = NumberTokenKind.About,
        ["roughly"] = NumberTokenKind.About,
        ["circa"] = NumberTokenKind.About,
        ["ca"] = NumberTokenKind.About,
        ["some"] = NumberTokenKind.About,
        ["nearly"] = NumberTokenKind.About,
        ["almost"] = NumberTokenKind.About,
        ["least"] = NumberTokenKind.AtLeast,
        ["over"] = NumberTokenKind.AtLeast,
        ["more"] = NumberTokenKind.AtLeast,
        ["above"] = NumberTokenKind.AtLeast,
        ["most"] = NumberTokenKind.AtMost,
        ["up"] = NumberTokenKind.AtMost,
        ["under"] = NumberTokenKind.AtMost,
        ["less"] = NumberTokenKind.AtMost,
        ["fewer"] = NumberTokenKind.AtMost,
        ["below"] = NumberTokenKind.AtMost,
        ["to"] = NumberTokenKind.Range,
        ["and"] = NumberTokenKind.Range,
        ["at"] = NumberTokenKind.Filler,
        ["than"] = NumberTokenKind.Filler,
        ["between"] = NumberTokenKind.Filler,
        ["from"] = NumberTokenKind.Filler,
        ["of"] = NumberTokenKind.Filler,
        ["or"] = NumberTokenKind.Filler,
    };

    /// <summary>Spellings of scale words. One-letter scales may also be units, and are units where units are expected.</summary>
    private static readonly Dictionary<string, string> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["thousand"] = "thousand",
        ["thousands"] = "thousand",
        ["k"] = "thousand",
        ["million"] = "million",
        ["millions"] = "million",
        ["m"] = "million",
        ["mm"] = "million",
        ["mn"] = "million",
        ["mil"] = "million",
        ["mln"] = "million",
        ["mio"] = "million",
        ["billion"] = "billion",
        ["billions"] = "billion",
        ["b"] = "billion",
        ["bn"] = "billion",
        ["bln"] = "billion",
        ["bil"] = "billion",
        ["trillion"] = "trillion",
        ["trillions"] = "trillion",
        ["t"] = "trillion",
        ["tn"] = "trillion",
        ["trn"] = "trillion",
        ["tln"] = "trillion",
        ["lakh"] = "",
        ["crore"] = "",
        ["milliard"] = "billion",
        ["milliards"] = "billion",
        ["quadrillion"] = "",
    };

    /// <summary>Currencies by sign and by word; if several countries share the name, the one that articles mostly mean.</summary>
    private static readonly Dictionary<string, string> Currencies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["$"] = "USD",
        ["US$"] = "USD",
        ["USD$"] = "USD",
        ["A$"] = "AUD",
        ["AU$"] = "AUD",
        ["C$"] = "CAD",
        ["CA$"] = "CAD",
        ["NZ$"] = "NZD",
        ["HK$"] = "HKD",
        ["S$"] = "SGD",
        ["NT$"] = "TWD",
        ["R$"] = "BRL",
        ["¥"] = "JPY",
        ["￥"] = "JPY",
        ["円"] = "JPY",
        ["元"] = "CNY",
        ["원"] = "KRW",
        ["₩"] = "KRW",
        ["€"] = "EUR",
        ["£"] = "GBP",
        ["₹"] = "INR",
        ["₽"] = "RUB",
        ["₺"] = "TRY",
        ["₴"] = "UAH",
        ["₪"] = "ILS",
        ["₫"] = "VND",
        ["₱"] = "PHP",
        ["₦"] = "NGN",
        ["฿"] = "THB",
        ["dollar"] = "USD",
        ["dollars"] = "USD",
        ["buck"] = "USD",
        ["bucks"] = "USD",
        ["yen"] = "JPY",
        ["euro"] = "EUR",
        ["euros"] = "EUR",
        ["pound"] = "GBP",
        ["pounds"] = "GBP",
        ["sterling"] = "GBP",
        ["yuan"] = "CNY",
        ["renminbi"] = "CNY",
        ["rmb"] = "CNY",
        ["won"] = "KRW",
        ["rupee"] = "INR",
        ["rupees"] = "INR",
        ["rouble"] = "RUB",
        ["roubles"] = "RUB",
        ["ruble"] = "RUB",
        ["rubles"] = "RUB",
        ["franc"] = "CHF",
        ["francs"] = "CHF",
        ["hryvnia"] = "UAH",
        ["zloty"] = "PLN",
        ["lira"] = "TRY",
        ["rand"] = "ZAR",
        ["riyal"] = "SAR",
        ["riyals"] = "SAR",
        ["dirham"] = "AED",
        ["dirhams"] = "AED",
        ["shekel"] = "ILS",
        ["shekels"] = "ILS",
        ["baht"] = "THB",
        ["rupiah"] = "IDR",
        ["ringgit"] = "MYR",
        ["peso"] = "MXN",
        ["pesos"] = "MXN",
        ["krona"] = "SEK",
        ["kronor"] = "SEK",
        ["kroner"] = "NOK",
        ["us"] = "USD",
        ["american"] = "USD",
        ["australian"] = "AUD",
        ["canadian"] = "CAD",
        ["british"] = "GBP",
        ["japanese"] = "JPY",
        ["chinese"] = "CNY",
        ["swiss"] = "CHF",
    };

    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    public static NumberTokenKind? GetHedge(string word) => Hedges.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>The canonical scale word; empty for a scale that the language has no word for.</summary>
    public static string? GetScale(string word) => Scales.TryGetValue(word, out var scale) ? scale : null;

    public static string? GetCurrency(string sign) => Currencies.TryGetValue(sign, out var code) ? code : null;

    /// <summary>“twelve” and “twenty-five” in figures; null if the word is not a number.</summary>
    public static string? GetFigures(string word)
    {
        var parts = word.ToLowerInvariant().Split('-').Select(GetValue).ToList();
        return parts.Count > 2 || parts.Contains(null) ? null : parts.Sum()!.Value.ToString(CultureInfo.InvariantCulture);
    }

    private static int? GetValue(string word)
    {
        if (Array.IndexOf(Units, word) is var unit and >= 0)
            return unit;
        if (Array.IndexOf(Tens, word) is var ten and >= 0)
            return 10 * (ten + 2);
        return word switch
        {
            "hundred" or "hundreds" => 100,
            "dozen" => 12,
            "a" or "an" => 1,
            _ => null,
        };
    }
}
