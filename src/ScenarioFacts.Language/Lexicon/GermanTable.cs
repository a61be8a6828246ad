using System;
using System.Collections.Generic;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>German.</summary>
internal static class GermanTable
{
    private static readonly Dictionary<string, decimal> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        { "null", 0 }, { "eins", 1 }, { "ein", 1 }, { "eine", 1 }, { "einen", 1 }, { "einem", 1 }, { "einer", 1 }, { "zwei", 2 }, { "zwo", 2 }, { "drei", 3 }, { "vier", 4 }, { "fünf", 5 },
        { "sechs", 6 }, { "sieben", 7 }, { "acht", 8 }, { "neun", 9 }, { "zehn", 10 }, { "elf", 11 }, { "zwölf", 12 }, { "dreizehn", 13 }, { "vierzehn", 14 }, { "fünfzehn", 15 },
        { "sechzehn", 16 }, { "siebzehn", 17 }, { "achtzehn", 18 }, { "neunzehn", 19 }, { "anderthalb", 1.5m }, { "eineinhalb", 1.5m }, { "zweieinhalb", 2.5m }, { "dreieinhalb", 3.5m },
    };

    private static readonly Dictionary<string, decimal> Tens = new(StringComparer.OrdinalIgnoreCase)
    {
        { "zwanzig", 20 }, { "dreißig", 30 }, { "dreissig", 30 }, { "vierzig", 40 }, { "fünfzig", 50 }, { "sechzig", 60 }, { "siebzig", 70 }, { "achtzig", 80 }, { "neunzig", 90 },
    };

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        { "Dutzend", 12 }, { "hundert", 100 }, { "tausend", 1_000 }, { "Million", 1_000_000 }, { "Millionen", 1_000_000 }, { "Mio", 1_000_000 },
        { "Milliarde", 1_000_000_000 }, { "Milliarden", 1_000_000_000 }, { "Mrd", 1_000_000_000 }, { "Billion", 1_000_000_000_000 }, { "Billionen", 1_000_000_000_000 },
    };

    private static readonly Dictionary<string, string> Nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        { "Pfund", "pounds" }, { "Franken", "franc" }, { "Kronen", "crowns" }, { "Rubel", "ruble" }, { "Yen", "yen" }, { "Euros", "euro" }, { "Rupien", "rupee" }, { "Lira", "lira" },
        { "Zloty", "zloty" }, { "Griwna", "hryvnia" }, { "Hrywnja", "hryvnia" }, { "Yuan", "yuan" },
    };

    public static LanguageTable Create() => new(
        "de",
        new FigureTable
        {
            DecimalMark = ',',
            Grammar = NumberGrammar.Compound,
            GetNumber = GetNumber,
            GetScale = static word => Scales.TryGetValue(word, out var factor) ? factor : null,
            GetCurrency = static word => Nouns.TryGetValue(word, out var english) ? Currencies.OfNoun(english) : Currencies.OfNoun(word),
            Articles = ["ein", "eine", "einen", "einem", "einer"],
            Percents = ["Prozent", "Prozentpunkte", "Prozentpunkten"],
            Months = ["Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
            Measures =
            [
                "Sekunde", "Sekunden", "Minute", "Minuten", "Stunde", "Stunden", "Tag", "Tage", "Tagen", "Woche", "Wochen", "Monat", "Monate", "Monaten", "Jahr", "Jahre", "Jahren",
                "Jahrzehnte", "Jahrzehnten", "mm", "cm", "m", "km", "Meter", "Metern", "Kilometer", "Kilometern", "Meile", "Meilen", "Seemeilen", "Hektar", "Quadratkilometer", "g", "kg",
                "Gramm", "Kilo", "Kilogramm", "Tonne", "Tonnen", "t", "Liter", "Knoten", "Grad", "kW", "MW", "GW", "Megawatt", "Gigawatt",
            ],
            Links = ["der", "die", "das", "den", "dem", "des", "und", "oder", "in", "im", "am", "an", "auf", "aus", "bei", "bis", "für", "mit", "nach", "von", "vor", "zu", "als", "wie", "sind", "ist", "war", "waren"],
            Vague = ["Dutzende", "Hunderte", "Tausende", "Millionen", "Milliarden", "mehrere", "einige", "wenige", "viele", "beide", "beiden", "paar", "Paar", "halb", "halbe", "Hälfte", "Drittel", "Viertel", "doppelt", "kein", "keine", "keinen"],
            Before =
            [
                .. BoundPhrase.Parse(FigureBound.AtMost, "nicht mehr als;weniger als;bis zu;höchstens;maximal;unter"),
                .. BoundPhrase.Parse(FigureBound.AtLeast, "nicht weniger als;mehr als;mindestens;wenigstens;über"),
                .. BoundPhrase.Parse(FigureBound.Approximate, "etwa;rund;ungefähr;circa;ca;knapp;fast;nahezu;beinahe;schätzungsweise"),
            ],
        },
        new RelativeTimeTable
        {
            Alone = ["gestern", "heute", "morgen", "vorgestern", "übermorgen"],
            Weekdays = new WordSet(StringComparison.Ordinal) { "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonnabend", "Sonntag" },
            Pointers =
            [
                "dieser", "diese", "diesen", "diesem", "dieses", "letzter", "letzte", "letzten", "letztes", "vergangene", "vergangenen", "vergangenes", "vorige", "vorigen", "voriges",
                "nächste", "nächsten", "nächstes", "kommende", "kommenden", "kommendes", "vor",
            ],
            Spans =
            [
                "Tag", "Nacht", "Abend", "Woche", "Wochenende", "Monat", "Quartal", "Jahr", "Jahrzehnt", "Frühjahr", "Frühling", "Sommer", "Herbst", "Winter",
                "Januar", "Jänner", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
            ],
            ManySpans = ["Stunden", "Tage", "Tagen", "Wochen", "Monate", "Monaten", "Jahre", "Jahren"],
            On = "am",
        },
        new ModifierTable
        {
            Negations =
            [
                "nicht", "nie", "niemals", "nein", "kein", "keine", "keinen", "keinem", "keiner", "keines", "niemand", "nichts", "weder", "ohne", "kaum",
                "leugnet", "leugnete", "bestreitet", "bestritt", "bestritten", "dementiert", "dementierte", "verweigert", "verweigerte",
            ],
            Attributions = [["laut"], ["nach", "Angaben"]],
            Denials = ["leugnet", "leugnete", "bestreitet", "bestritt", "bestritten", "dementiert", "dementierte"],
            Hedges =
            [
                "falls", "ob", "könnte", "könnten", "würde", "würden", "dürfte", "dürften", "soll", "sollen", "solle", "sollte", "sollten", "vielleicht", "womöglich", "möglicherweise",
                "angeblich", "mutmaßlich", "vermutlich", "wahrscheinlich", "offenbar", "anscheinend", "wohl", "beinahe", "fast", "unbestätigt", "unbestätigten",
            ],
            Intentions = ["wird", "werden", "will", "wollen", "plant", "planen", "geplant", "geplante", "geplanten", "beabsichtigt", "vorgesehen", "hofft", "hoffen", "künftig", "künftige"],
        });

    /// <summary>The value of a number word, compounds included: <c>fünfundzwanzig</c>, <c>zweihundertdrei</c>, <c>zwölftausend</c>.</summary>
    private static decimal? GetNumber(string word)
    {
        if (GetBelowHundred(word) is { } small)
            return small;
        return SplitAt(word, "tausend", 1_000, static part => GetBelowThousand(part)) ?? GetBelowThousand(word);
    }

    private static decimal? GetBelowThousand(string word) => GetBelowHundred(word) ?? SplitAt(word, "hundert", 100, GetBelowHundred);

    private static decimal? GetBelowHundred(string word)
    {
        if (Small.TryGetValue(word, out var value) || Tens.TryGetValue(word, out value))
            return value;
        var and = word.IndexOf("und", StringComparison.OrdinalIgnoreCase);
        return and > 0 && Small.TryGetValue(word.Substring(0, and), out var ones) && ones is >= 1 and <= 9 && Tens.TryGetValue(word.Substring(and + 3), out var tens) ? ones + tens : null;
    }

    /// <summary>A hundred or a thousand alone is a scale, which needs a number before it.</summary>
    private static decimal? SplitAt(string word, string scale, decimal factor, Func<string, decimal?> read)
    {
        var index = word.IndexOf(scale, StringComparison.OrdinalIgnoreCase);
        if (index < 0 || word.Length == scale.Length)
            return null;
        var (before, after) = (word.Substring(0, index), word.Substring(index + scale.Length));
        if (after.StartsWith("und", StringComparison.OrdinalIgnoreCase))
            after = after.Substring(3);
        var (many, rest) = (before.Length == 0 ? 1 : read(before), after.Length == 0 ? 0 : read(after));
        return (many * factor) + rest;
    }
}
