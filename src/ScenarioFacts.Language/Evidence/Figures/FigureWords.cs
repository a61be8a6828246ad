using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>The words next to a number that determine what it counts.</summary>
internal static class FigureWords
{
    // Type 45, Article 9: the number is part of a name.
    private static readonly HashSet<string> Numbered = new(StringComparer.Ordinal)
    {
        "No", "Nos", "Nr", "Number", "Article", "Articles", "Section", "Chapter", "Annex", "Resolution", "Paragraph", "Page", "Pages", "Type", "Class", "Mark", "Mk", "Block",
        "Phase", "Tranche", "Batch", "Task", "Group", "Flight", "Route", "Highway", "Level", "Volume", "Vol", "Version", "Protocol", "Channel", "Building", "Mach", "Box", "Fig", "Figure",
        "Table", "Note", "Room", "Gate", "Apollo", "Windows", "Agenda", "Category", "Force", "Art", "Sect", "Para",
        "page", "pages", "note", "notes", "footnote", "chapter", "section", "article", "articles", "paragraph", "figure", "table", "level", "phase", "volume", "version", "line", "clause", "annex", "room", "gate",
        "route", "channel", "week", "Week", "number", "article", "category", "resolution", "protocol", "Nummer", "Artikel", "Seite", "Absatz", "Kapitel", "numéro", "chapitre", "p", "pp",
    };

    // Words that may begin a sentence before a figure; before any other capital a number may belong to the name.
    private static readonly WordSet Openers =
    [
        "a", "about", "above", "after", "all", "almost", "also", "an", "and", "approximately", "are", "around", "as", "at", "before", "below", "between", "but", "by", "circa", "during", "each", "even", "every",
        "exactly", "fewer", "for", "from", "had", "has", "have", "he", "i", "if", "in", "including", "is", "it", "its", "just", "least", "less", "more", "most", "nearly", "no", "not", "of", "on", "only", "or",
        "other", "over", "roughly", "she", "since", "so", "some", "than", "that", "the", "their", "then", "there", "these", "they", "this", "those", "to", "under", "until", "up", "was", "we", "were", "when",
        "where", "while", "with", "within", "another", "altogether", "overall", "today", "now", "last", "next", "around", "officials", "police", "troops", "soldiers",
        "das", "der", "die", "etwa", "rund", "mehr", "mindestens", "insgesamt", "und", "im", "bei", "mit", "von", "über", "fast", "es", "knapp", "bis", "zu", "nach", "seit",
        "les", "le", "la", "plus", "près", "environ", "quelque", "quelques", "au", "de", "dans", "avec", "sur", "pour", "et", "selon", "ils", "elles", "moins", "autour", "en",
    ];

    private static readonly WordSet Streets = ["Street", "Avenue", "Road", "Square", "Lane", "Drive", "Place", "Boulevard", "Downing"];

    private static readonly WordSet ClockZones = ["GMT", "UTC", "hrs", "BST", "EST", "EDT", "PST", "PDT", "CET", "CEST", "JST", "IST", "MSK", "Z", "local"];

    private static readonly WordSet Fixed = ["the", "these", "those", "all", "its", "their", "our", "his", "her", "my", "your", "last", "next", "past", "first"];

    private static readonly WordSet PeriodAdjectives =
        ["business", "working", "calendar", "next", "upcoming", "previous", "last", "past", "consecutive", "straight", "full", "whole", "more", "additional", "further", "long", "short"];

    private static readonly WordSet OrdinalEndings = ["st", "nd", "rd", "th", "er", "ère", "e", "ème"];

    private static readonly Dictionary<string, string> HanCurrencies = new(StringComparer.Ordinal)
    {
        { "円", "JPY" }, { "元", "CNY CNH" }, { "ユーロ", "EUR" }, { "ドル", Currencies.OfSign("$")! }, { "ポンド", Currencies.OfNoun("pounds")! }, { "ウォン", Currencies.OfNoun("won")! },
        { "ルーブル", Currencies.OfNoun("rubles")! }, { "フラン", Currencies.OfNoun("francs")! }, { "ルピー", Currencies.OfNoun("rupees")! },
    };

    public static bool IsOrdinal(FigureToken token) => token.IsWord && EnglishNumbers.IsOrdinal(token.Text);

    public static bool IsFraction(FigureToken token) => token.IsWord && EnglishNumbers.IsFraction(token.Text);

    public static bool TryLetterScale(FigureToken token, out decimal scale)
    {
        scale = 0;
        return token.IsWord && EnglishNumbers.TryLetterScale(token.Text, out scale);
    }

    public static string? CurrencyOfSign(FigureToken token) => token.Kind == FigureTokenKind.Sign ? Currencies.OfSign(token.Text) : null;

    public static string? CurrencyOfPrefix(FigureToken token) => token.IsWord ? Currencies.OfPrefix(token.Text) : null;

    public static string? CurrencyOfNoun(FigureToken token, FigureTable table) =>
        !token.IsWord ? null : HanCurrencies.TryGetValue(token.Text, out var codes) ? codes : table.GetCurrency(token.Text);

    public static string? CurrencyOfAdjective(FigureToken token) => !token.IsWord ? null : token.Text switch
    {
        "米" => "USD",
        "豪" => "AUD",
        _ => Currencies.OfAdjective(token.Text),
    };

    public static string? CurrencyOfCode(FigureToken token) => token.IsWord ? Currencies.OfCode(token.Text) : null;

    /// <summary>The currency and factor of <c>MUSD</c> and <c>MGBP</c>.</summary>
    public static (string Code, decimal Scale)? ScaledCode(FigureToken token) =>
        token is { IsWord: true, Text.Length: 4 } && token.Text[0] is 'M' or 'B' or 'T' or 'K' && Currencies.OfCode(token.Text.Substring(1)) is { } code
            && EnglishNumbers.TryLetterScale(token.Text.Substring(0, 1), out var scale) ? (code, scale) : null;

    /// <summary>Whether a word is a month. With small first letters “may” and “march” are none.</summary>
    public static bool IsMonth(FigureToken token, FigureTable table) =>
        token.IsWord && table.Months.Contains(token.Text) && (table.HasSmallMonths || char.IsUpper(token.Text[0]) || token.Text is not ("may" or "mar" or "march"));

    /// <summary>Whether a word may stand between a number and its unit of time: “4 business days”.</summary>
    public static bool IsPeriodAdjective(FigureToken token) => token.IsWord && PeriodAdjectives.Contains(token.Text);

    public static bool IsNumbered(FigureToken token) => token.IsWord && Numbered.Contains(token.Text);

    public static bool IsOpener(FigureToken token) => Openers.Contains(token.Text);

    public static bool IsStreet(FigureToken token) => token.IsCapitalized && Streets.Contains(token.Text);

    /// <summary>Whether a number after this word tells which ones, not how many: “the three”.</summary>
    public static bool IsFixed(FigureToken token) => token.IsWord && Fixed.Contains(token.Text);

    public static bool IsClockZone(FigureToken token) => token.IsWord && ClockZones.Contains(token.Text);

    /// <summary>Whether a word may be a Roman numeral: “Henry VIII”.</summary>
    public static bool IsRoman(string word) => word.Length > 1 && word.Trim('I', 'V', 'X').Length == 0;

    public static bool IsLink(FigureToken token, FigureTable table) => table.Links.Contains(token.Text);

    /// <summary>Whether letters directly after digits mean that they are not a number: <c>21st</c>, <c>1990s</c>, <c>4x4</c>, <c>3D</c>, <c>2mil</c>.</summary>
    public static bool IsNoNumber(FigureToken suffix, FigureTable table)
    {
        if (suffix.IsHan)
            return false;
        if (suffix.Text is "s" or "x" or "X" || (suffix.Text.Length == 1 && char.IsUpper(suffix.Text[0]) && !TryLetterScale(suffix, out _)) || OrdinalEndings.Contains(suffix.Text))
            return true;
        if (TryLetterScale(suffix, out _) || table.GetScale(suffix.Text) is not null || table.Measures.Contains(suffix.Text) || CurrencyOfNoun(suffix, table) is not null
            || CurrencyOfCode(suffix) is not null || suffix.Reads("mm") || table.Percents.Contains(suffix.Text) || suffix.Reads("am") || suffix.Reads("pm") || UnitWords.IsSpelling(suffix.Text))
            return false;
        return true;
    }
}
