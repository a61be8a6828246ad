using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>English, of which the rules know most.</summary>
internal static class EnglishTable
{
    private static readonly WordSet Measures =
    [
        "second", "seconds", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "decade", "decades",
        "century", "centuries", "mm", "cm", "m", "metre", "metres", "meter", "meters", "km", "kilometre", "kilometres", "kilometer", "kilometers", "kms",
        "mile", "miles", "nautical", "nm", "nmi", "foot", "feet", "ft", "inch", "inches", "yard", "yards", "square", "cubic", "acre", "acres", "hectare", "hectares",
        "g", "kg", "kilo", "kilos", "kilogram", "kilograms", "kilogramme", "kilogrammes", "tonne", "tonnes", "ton", "tons", "t", "metric", "lb", "lbs",
        "litre", "litres", "liter", "liters", "gallon", "gallons", "knot", "knots", "kt", "kts", "kph", "mph", "degree", "degrees", "kw", "mw", "gw", "hz", "khz", "mhz", "ghz",
        "ounce", "ounces", "oz", "ml", "kwh", "mwh", "gwh", "km²", "m²", "quarters", "nights", "mornings", "weekends", "fortnights",
    ];

    private static readonly WordSet Links =
    [
        "a", "an", "and", "are", "as", "at", "by", "for", "from", "had", "has", "have", "in", "is", "more", "of", "on", "or", "than", "that", "the", "to", "was", "were", "who", "with",
    ];

    private static readonly WordSet Vague =
    [
        "dozens", "scores", "hundreds", "thousands", "millions", "billions", "trillions", "several", "few", "both", "couple", "pair", "pairs", "trio", "twin", "twins", "half", "halves",
        "third", "thirds", "quarter", "quarters", "double", "doubled", "twice", "triple", "tripled", "tenfold", "single", "sole", "no", "none", "nobody", "nothing", "many", "decade", "century", "score", "fortnight",
    ];

    private static readonly IReadOnlyList<BoundPhrase> Before =
    [
        .. BoundPhrase.Parse(FigureBound.AtMost, "no more than;not more than;a maximum of;maximum of;as many as;as much as;up to;at most;at the most;fewer than;less than;under;below"),
        .. BoundPhrase.Parse(FigureBound.AtLeast, "no fewer than;no less than;not less than;not fewer than;a minimum of;minimum of;in excess of;upwards of;greater than;more than;at least;exceeding;over;above"),
        .. BoundPhrase.Parse(FigureBound.Approximate, "close to;an estimated;estimated;approximately;approx;about;around;roughly;circa;ca;some;nearly;almost"),
    ];

    private static readonly IReadOnlyList<BoundPhrase> After =
    [
        .. BoundPhrase.Parse(FigureBound.AtLeast, "or more"),
        .. BoundPhrase.Parse(FigureBound.AtMost, "or fewer;or less"),
        .. BoundPhrase.Parse(FigureBound.Approximate, "or so;odd"),
    ];

    // What other languages call a thousand and a million is no English, and can mean nothing else after a number.
    private static readonly Dictionary<string, decimal> OtherScales = Index(
        (1_000m, "tausend тысяч тысячи тысяча тыс tusen tusind duizend"),
        (1_000_000m, "Millionen Mio miljoen miljoner millioner milioni milionów milioane millones milhões миллион миллиона миллионов млн"),
        (1_000_000_000m, "Milliarde Milliarden Mrd milliard milliards miljard miljarder milliarder miliardi miliardo miliardów миллиард миллиарда миллиардов млрд"));

    // Days that no English sentence has otherwise.
    private static readonly WordSet OtherWeekdays = new(StringComparison.Ordinal)
    {
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
        "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    };

    public static LanguageTable Create(bool isAssumed) => new(
        LanguageTable.EnglishTag,
        new FigureTable
        {
            IsAssumed = isAssumed,
            Grammar = NumberGrammar.English,
            GetNumber = static word => EnglishNumbers.TryNumber(word, out var value) ? value : null,
            GetScale = word => EnglishNumbers.TryScale(word, out var factor) ? factor : isAssumed && OtherScales.TryGetValue(word, out var other) ? other : null,
            Numerals = [.. EnglishNumbers.Words, .. isAssumed ? OtherScales.Keys : Enumerable.Empty<string>()],
            GetCurrency = Currencies.OfNoun,
            Articles = ["a", "an", "one"],
            Percents = ["percent", "percents", "percentage", "pct"],
            Months = EnglishCalendar.MonthWords,
            Measures = Measures,
            Links = Links,
            Vague = Vague,
            Before = Before,
            After = After,
        },
        new RelativeTimeTable
        {
            Alone = ["yesterday", "today", "tomorrow", "tonight", "overnight"],
            Weekdays = isAssumed ? OtherWeekdays : EnglishCalendar.Weekdays,
            Pointers = ["this", "last", "next", "past", "previous", "following", "coming", "same"],
            Spans =
            [
                "day", "night", "morning", "afternoon", "evening", "week", "weekend", "fortnight", "month", "quarter", "year", "decade", "spring", "summer", "autumn", "fall", "winter",
                .. EnglishCalendar.Months,
            ],
            ManySpans = ["hours", "days", "nights", "weeks", "months", "years", "decades"],
            On = "on",
            Ago = "ago",
            Of = "of",
            Phrases = isAssumed ? JapaneseTable.RelativeTimes : [],
        },
        ContextModifierWords.English);

    /// <summary>Whether a word is a scale of another language, by whose marks the number before it is then written.</summary>
    public static bool IsOtherScale(string word) => OtherScales.ContainsKey(word);

    private static Dictionary<string, decimal> Index(params (decimal Factor, string Words)[] rows)
    {
        var index = new Dictionary<string, decimal>(StringComparer.OrdinalIgnoreCase);
        foreach (var (factor, words) in rows)
        {
            foreach (var word in words.Split(' '))
                index[word] = factor;
        }

        return index;
    }
}
