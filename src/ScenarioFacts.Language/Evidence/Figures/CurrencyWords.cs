using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>The spellings of currencies in articles, and the ISO 4217 codes that each may mean.</summary>
internal static class CurrencyWords
{
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

    private static readonly Dictionary<char, string> Signs = new()
    {
        { '$', Dollars }, { '＄', Dollars }, { '£', "GBP" }, { '￡', "GBP" }, { '€', "EUR" }, { '¥', "JPY CNY" }, { '￥', "JPY CNY" }, { '₩', Won }, { '₹', "INR" }, { '₽', "RUB" },
        { '₺', "TRY" }, { '₴', "UAH" }, { '₪', "ILS" }, { '₫', "VND" }, { '₱', "PHP" }, { '฿', "THB" },
    };

    // Prefixes of the dollar sign: US$, A$.
    private static readonly Dictionary<string, string> Prefixes = new(StringComparer.Ordinal)
    {
        { "US", "USD" }, { "A", "AUD" }, { "AU", "AUD" }, { "C", "CAD" }, { "CA", "CAD" }, { "NZ", "NZD" }, { "HK", "HKD" }, { "S", "SGD" }, { "NT", "TWD" }, { "R", "BRL" },
        { "USD", "USD" }, { "AUD", "AUD" }, { "CAD", "CAD" },
    };

    private static readonly Dictionary<string, string> Nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        { "dollar", Dollars }, { "dollars", Dollars }, { "pound", Pounds }, { "pounds", Pounds }, { "sterling", "GBP" }, { "euro", "EUR" }, { "euros", "EUR" }, { "yen", "JPY" },
        { "yuan", Yuan }, { "renminbi", Yuan }, { "won", Won }, { "rupee", Rupees }, { "rupees", Rupees }, { "franc", Francs }, { "francs", Francs },
        { "krona", Crowns }, { "kronor", Crowns }, { "krone", Crowns }, { "kroner", Crowns }, { "crowns", Crowns }, { "koruna", Crowns }, { "peso", Pesos }, { "pesos", Pesos },
        { "ruble", Rubles }, { "rubles", Rubles }, { "rouble", Rubles }, { "roubles", Rubles }, { "riyal", Riyals }, { "riyals", Riyals }, { "rial", Riyals }, { "rials", Riyals },
        { "dinar", Dinars }, { "dinars", Dinars }, { "dirham", Dirhams }, { "dirhams", Dirhams }, { "shilling", Shillings }, { "shillings", Shillings },
        { "lira", "TRY" }, { "baht", "THB" }, { "ringgit", "MYR" }, { "rupiah", "IDR" }, { "dong", "VND" }, { "shekel", "ILS" }, { "shekels", "ILS" },
        { "zloty", "PLN" }, { "zlotys", "PLN" }, { "forint", "HUF" }, { "hryvnia", "UAH" }, { "rand", "ZAR" }, { "reais", "BRL" },
    };

    // The currency that an adjective gives to a noun, by the adjective's last word, capitalized: “(New) Zealand dollars”.
    private static readonly Dictionary<string, string> Adjectives = new(StringComparer.Ordinal)
    {
        { "US", "USD" }, { "S", "USD" }, { "American", "USD" }, { "Australian", "AUD" }, { "Canadian", "CAD" }, { "Zealand", "NZD" }, { "Kong", "HKD" }, { "Singapore", "SGD" },
        { "Taiwan", "TWD" }, { "British", "GBP" }, { "Egyptian", "EGP" }, { "Lebanese", "LBP" }, { "Syrian", "SYP" }, { "Swiss", "CHF" }, { "Swedish", "SEK" }, { "Norwegian", "NOK" },
        { "Danish", "DKK" }, { "Czech", "CZK" }, { "Indian", "INR" }, { "Pakistani", "PKR" }, { "Russian", "RUB" }, { "Saudi", "SAR" }, { "Qatari", "QAR" }, { "Iranian", "IRR" },
        { "Mexican", "MXN" }, { "Philippine", "PHP" }, { "Korean", "KRW" }, { "Kuwaiti", "KWD" }, { "Iraqi", "IQD" }, { "Japanese", "JPY" }, { "Chinese", "CNY" },
    };

    public static string? OfSign(FigureToken token) => token.Kind == FigureTokenKind.Sign && Signs.TryGetValue(token.Text[0], out var codes) ? codes : null;

    public static string? OfPrefix(FigureToken token) => token.IsWord && Prefixes.TryGetValue(token.Text, out var code) ? code : null;

    public static string? OfNoun(FigureToken token) => token.IsWord && Nouns.TryGetValue(token.Text, out var codes) ? codes : null;

    public static string? OfAdjective(FigureToken token) => token.IsWord && Adjectives.TryGetValue(token.Text, out var code) ? code : null;

    /// <summary>An ISO code; <c>Rs</c> counts as one.</summary>
    public static string? OfCode(FigureToken token) =>
        !token.IsWord ? null : token.Text == "Rs" ? Rupees : token.Text.Length == 3 && CodeTable.Currencies.Contains(token.Text) ? token.Text : null;
}
