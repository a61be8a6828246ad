using System;
using System.Collections.Generic;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>French.</summary>
internal static class FrenchTable
{
    private static readonly Dictionary<string, decimal> Numbers = new(StringComparer.OrdinalIgnoreCase)
    {
        { "zéro", 0 }, { "un", 1 }, { "une", 1 }, { "deux", 2 }, { "trois", 3 }, { "quatre", 4 }, { "cinq", 5 }, { "six", 6 }, { "sept", 7 }, { "huit", 8 }, { "neuf", 9 }, { "dix", 10 },
        { "onze", 11 }, { "douze", 12 }, { "treize", 13 }, { "quatorze", 14 }, { "quinze", 15 }, { "seize", 16 }, { "vingt", 20 }, { "vingts", 20 }, { "trente", 30 }, { "quarante", 40 },
        { "cinquante", 50 }, { "soixante", 60 }, { "septante", 70 }, { "huitante", 80 }, { "octante", 80 }, { "nonante", 90 },
    };

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        { "cent", 100 }, { "cents", 100 }, { "mille", 1_000 }, { "million", 1_000_000 }, { "millions", 1_000_000 }, { "milliard", 1_000_000_000 }, { "milliards", 1_000_000_000 },
        { "md", 1_000_000_000 }, { "mds", 1_000_000_000 }, { "billion", 1_000_000_000_000 }, { "billions", 1_000_000_000_000 },
    };

    private static readonly Dictionary<string, string> Nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        { "livres", "pounds" }, { "couronnes", "crowns" }, { "roubles", "roubles" }, { "yens", "yen" }, { "roupies", "rupees" }, { "yuans", "yuan" }, { "wons", "won" },
    };

    public static LanguageTable Create() => new(
        "fr",
        new FigureTable
        {
            DecimalMark = ',',
            Grammar = NumberGrammar.French,
            GetNumber = static word => Numbers.TryGetValue(word, out var value) ? value : null,
            GetScale = static word => Scales.TryGetValue(word, out var factor) ? factor : null,
            Numerals = [.. Numbers.Keys, .. Scales.Keys],
            GetCurrency = static word => Nouns.TryGetValue(word, out var english) ? Currencies.OfNoun(english) : Currencies.OfNoun(word),
            Articles = ["un", "une"],
            Percents = ["pourcent", "pourcents"],
            Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"],
            HasSmallMonths = true,
            Measures =
            [
                "seconde", "secondes", "minute", "minutes", "heure", "heures", "jour", "jours", "semaine", "semaines", "mois", "an", "ans", "année", "années", "décennie", "décennies",
                "mm", "cm", "m", "km", "mètre", "mètres", "kilomètre", "kilomètres", "mille", "milles", "hectare", "hectares", "g", "kg", "kilo", "kilos", "gramme", "grammes", "kilogramme",
                "kilogrammes", "tonne", "tonnes", "t", "litre", "litres", "nœud", "nœuds", "degré", "degrés", "kW", "MW", "GW", "mégawatts", "gigawatts",
            ],
            Links = ["de", "du", "des", "le", "la", "les", "l", "d", "et", "ou", "à", "au", "aux", "en", "dans", "par", "pour", "sur", "avec", "que", "qui", "est", "sont", "ont"],
            Vague = ["dizaine", "dizaines", "douzaines", "vingtaine", "centaine", "centaines", "milliers", "millier", "millions", "milliards", "plusieurs", "quelques", "moitié", "tiers", "quart", "double", "demi", "aucun", "aucune", "couple", "paire"],
            Before =
            [
                .. BoundPhrase.Parse(FigureBound.AtMost, "pas plus de;moins de;jusqu à;au plus;au maximum;maximum"),
                .. BoundPhrase.Parse(FigureBound.AtLeast, "pas moins de;plus de;plus d;au moins;au minimum;minimum"),
                .. BoundPhrase.Parse(FigureBound.Approximate, "à peu près;autour de;environ;près de;quelque;presque;approximativement"),
            ],
        },
        new RelativeTimeTable
        {
            Alone = ["hier", "aujourd", "demain", "avant-hier"],
            Weekdays = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
            Pointers = ["dernier", "dernière", "derniers", "dernières", "prochain", "prochaine", "prochains", "prochaines", "passé", "passée"],
            Spans = ["an", "année", "mois", "semaine", "nuit", "trimestre", "printemps", "été", "automne", "hiver", "week"],
            ManySpans = ["heures", "jours", "semaines", "mois", "années", "ans"],
            HasPointersAfter = true,
        },
        new ModifierTable
        {
            Negations = ["ne", "n", "pas", "jamais", "non", "aucun", "aucune", "ni", "sans", "nul", "guère", "rien", "personne", "nie", "nient", "nié", "dément", "démenti", "refuse", "refusé"],
            Attributions = [["selon"], ["d", "après"]],
            Denials = ["nie", "nient", "nié", "dément", "démenti"],
            Hedges =
            [
                "si", "pourrait", "pourraient", "aurait", "auraient", "serait", "seraient", "devrait", "devraient", "peut-être", "peut", "éventuellement", "probablement", "apparemment",
                "prétendument", "présumé", "présumée", "supposé", "supposée", "presque",
            ],
            Intentions = ["sera", "seront", "prévoit", "prévoient", "prévu", "prévue", "compte", "envisage", "espère", "projette", "futur", "future"],
        });
}
