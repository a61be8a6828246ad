using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>
/// How currencies are written in English, and which codes of ISO 4217 each way may mean: first the one that articles mostly mean. Quotes are read with all of them;
/// of a value, which is refused anyway, the first is suggested. Where the two readers know different words, the table's name says which.
/// </summary>
internal static class Currencies
{
    private const int CodeLength = 3;

    private const string Dollars = "USD AUD CAD NZD HKD SGD TWD BND FJD JMD BBD BSD BZD BMD KYD GYD LRD NAD SBD SRD TTD XCD";
    private const string Pounds = "GBP EGP FKP GIP LBP SDG SHP SSP SYP";
    private const string Yuan = "CNY CNH";
    private const string Won = "KRW KPW";
    private const string Rupees = "INR PKR LKR NPR MUR SCR";
    private const string Francs = "CHF XAF XOF XPF BIF CDF DJF GNF KMF RWF";
    private const string Crowns = "SEK NOK DKK ISK CZK";
    private const string Pesos = "MXN ARS CLP COP PHP UYU CUP DOP";
    private const string Rubles = "RUB BYN";
    private const string Riyals = "SAR QAR OMR YER IRR";
    private const string Dinars = "KWD IQD JOD BHD DZD LYD TND RSD";
    private const string Dirhams = "AED MAD";
    private const string Shillings = "KES TZS UGX SOS";

    private static readonly (string Codes, string Words)[] CommonSigns =
    [
        (Dollars, "$"), ("GBP", "£"), ("EUR", "€"), ("JPY CNY", "¥ ￥"), (Won, "₩"), ("INR", "₹"), ("RUB", "₽"), ("TRY", "₺"), ("UAH", "₴"), ("ILS", "₪"), ("VND", "₫"), ("PHP", "₱"),
        ("THB", "฿"),
    ];

    private static readonly (string Codes, string Words)[] QuotedSigns = [(Dollars, "＄"), ("GBP", "￡")];

    // What stands before a $: US$, A$.
    private static readonly (string Codes, string Words)[] CommonPrefixes =
    [
        ("USD", "US USD"), ("AUD", "A AU"), ("CAD", "C CA"), ("NZD", "NZ"), ("HKD", "HK"), ("SGD", "S"), ("TWD", "NT"), ("BRL", "R"),
    ];

    private static readonly (string Codes, string Words)[] QuotedPrefixes = [("AUD", "AUD"), ("CAD", "CAD")];

    private static readonly (string Codes, string Words)[] CommonNouns =
    [
        (Dollars, "dollar dollars"), (Pounds, "pound pounds"), ("GBP", "sterling"), ("EUR", "euro euros"), ("JPY", "yen"), (Yuan, "yuan renminbi"), (Won, "won"), (Rupees, "rupee rupees"),
        (Francs, "franc francs"), (Crowns, "krona kronor"), (Pesos, "peso pesos"), (Rubles, "ruble rubles rouble roubles"), (Riyals, "riyal riyals"), (Dirhams, "dirham dirhams"),
        ("TRY", "lira"), ("THB", "baht"), ("MYR", "ringgit"), ("IDR", "rupiah"), ("ILS", "shekel shekels"), ("PLN", "zloty"), ("UAH", "hryvnia"), ("ZAR", "rand"),
    ];

    // Without an adjective before them it is open whose these are, so none is suggested.
    private static readonly (string Codes, string Words)[] QuotedNouns =
    [
        (Crowns, "krone kroner crowns koruna"), (Riyals, "rial rials"), (Dinars, "dinar dinars"), (Shillings, "shilling shillings"),
        ("VND", "dong"), ("PLN", "zlotys"), ("HUF", "forint forints"), ("BRL", "reais"),
    ];

    // Last words of the names in the list of codes that are no nouns of a currency in a sentence: “5 real ships”, “a unit account of gold”.
    private static readonly WordSet NoNouns = ["real", "sol", "gold", "silver", "platinum", "palladium", "code", "mark", "sum", "som", "coupon", "convertible", "financial", "inti", "austral", "argentino",
        "uruguayo", "oro", "previsional", "reajustado", "soberano", "markka", "colon", "sucre", "lev", "leu", "lek", "loti", "kip", "tala", "birr", "account", "day", "right", "boliviano"];

    // Whose currency a noun means; with its first letter in capitals, the last word of the country’s name as its people say it.
    private static readonly (string Codes, string Words)[] CommonAdjectives =
    [
        ("USD", "US American"), ("AUD", "Australian"), ("CAD", "Canadian"), ("GBP", "British"), ("CHF", "Swiss"), ("JPY", "Japanese"), ("CNY", "Chinese"),
    ];

    // Only a noun after them says that these are of a currency.
    private static readonly (string Codes, string Words)[] QuotedAdjectives =
    [
        ("USD", "S"), ("NZD", "Zealand"), ("HKD", "Kong"), ("SGD", "Singapore"), ("TWD", "Taiwan"), ("EGP", "Egyptian"), ("LBP", "Lebanese"), ("SYP", "Syrian"), ("SEK", "Swedish"),
        ("NOK", "Norwegian"), ("DKK", "Danish"), ("CZK", "Czech"), ("INR", "Indian"), ("PKR", "Pakistani"), ("RUB", "Russian"), ("SAR", "Saudi"), ("QAR", "Qatari"), ("IRR", "Iranian"),
        ("MXN", "Mexican"), ("PHP", "Philippine"), ("KRW", "Korean"), ("KWD", "Kuwaiti"), ("IQD", "Iraqi"),
    ];

    // What is no English, or too loose to be read in a quote; “kroner” are mostly Norway's, though a quote may mean any crowns.
    private static readonly (string Codes, string Words)[] SuggestedOnly =
    [
        ("JPY", "円"), ("CNY", "元 rmb"), ("KRW", "원"), ("NGN", "₦"), ("USD", "buck bucks"), ("NOK", "kroner"),
    ];

    private static readonly Dictionary<string, string> Signs = Index(StringComparer.Ordinal, CommonSigns, QuotedSigns);

    private static readonly Dictionary<string, string> Prefixes = Index(StringComparer.Ordinal, CommonPrefixes, QuotedPrefixes);

    private static readonly Dictionary<string, string> Nouns = Index(StringComparer.OrdinalIgnoreCase, CommonNouns, QuotedNouns);

    private static readonly Dictionary<string, string> Adjectives = Index(StringComparer.Ordinal, CommonAdjectives, QuotedAdjectives);

    private static readonly Dictionary<string, string> Suggested =
        Index(StringComparer.OrdinalIgnoreCase, CommonSigns, [.. WordsOf(CommonPrefixes).Select(static prefix => (prefix.Codes, prefix.Word + "$"))], CommonNouns, CommonAdjectives, SuggestedOnly);

    public static string? OfSign(string sign) => GetCodes(Signs, sign);

    /// <summary>What stands before a <c>$</c>.</summary>
    public static string? OfPrefix(string prefix) => GetCodes(Prefixes, prefix);

    /// <summary>The usual noun, or the last word of one currency’s name in the list of codes: <c>naira</c>.</summary>
    public static string? OfNoun(string noun) => GetCodes(Nouns, noun) ?? GetCodes(ListedNouns.Value, noun);

    public static string? OfAdjective(string adjective) => GetCodes(Adjectives, adjective);

    /// <summary>A code itself; <c>Rs</c> is as good as one.</summary>
    public static string? OfCode(string code) => code == "Rs" ? Rupees : code.Length == CodeLength && CodeTable.Currencies.Contains(code) ? code : null;

    /// <summary>The one code that a sign, noun or adjective most probably means in any case; null where it means none.</summary>
    public static string? Suggest(string word) => GetCodes(Suggested, word)?.Substring(0, CodeLength);

    private static readonly Lazy<Dictionary<string, string>> ListedNouns = new(static () => CodeTable.Currencies.Entries
        .Where(static entry => entry.WithdrawnIn is null)
        .Select(static entry => (entry.Code, Noun: entry.Name.Substring(entry.Name.LastIndexOf(' ') + 1)))
        .Where(static row => row.Noun.All(char.IsLetter) && row.Noun.Length > 2 && !NoNouns.Contains(row.Noun))
        .GroupBy(static row => row.Noun, StringComparer.OrdinalIgnoreCase)
        .SelectMany(static group => new[] { group.Key, group.Key + "s" }.Select(noun => (Noun: noun, Codes: string.Join(" ", group.Select(static row => row.Code)))))
        .ToDictionary(static row => row.Noun, static row => row.Codes, StringComparer.OrdinalIgnoreCase));

    private static string? GetCodes(Dictionary<string, string> index, string word) => index.TryGetValue(word, out var codes) ? codes : null;

    private static Dictionary<string, string> Index(StringComparer comparer, params (string Codes, string Words)[][] tables) =>
        tables.SelectMany(WordsOf).ToDictionary(static word => word.Word, static word => word.Codes, comparer);

    private static IEnumerable<(string Codes, string Word)> WordsOf((string Codes, string Words)[] table) =>
        table.SelectMany(static row => row.Words.Split(' ').Select(word => (row.Codes, word)));
}
