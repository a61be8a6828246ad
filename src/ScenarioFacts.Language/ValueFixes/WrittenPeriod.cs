using System;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Suggestions;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>
/// Two dates in words of which one has the month or the year for both: “21-22 January 2015”, “28 April to 3 May 2015”, “May or June 2015”. They last, unless they are
/// alternatives.
/// </summary>
internal static class WrittenPeriod
{
    private static readonly (string Words, bool IsOr)[] Separators = [(" or ", true), (" to ", false), (" until ", false), (" till ", false), (" and ", false), (" & ", false), ("–", false), ("-", false), ("/", false)];

    /// <summary>What to write instead; null if the text is no two dates.</summary>
    public static Suggestion? Suggest(string text)
    {
        foreach (var (words, isOr) in Separators)
        {
            var at = text.IndexOf(words, StringComparison.OrdinalIgnoreCase);
            if (at > 0 && text.IndexOf(words, at + words.Length, StringComparison.OrdinalIgnoreCase) < 0
                && Part.Read(text.Substring(0, at)) is { } first && Part.Read(text.Substring(at + words.Length)) is { } second)
                return Suggest(first, second, isOr, words == "/");
        }

        return Part.Read(text) is { Year: null, Month: not null } alone && (alone with { Year = "2015" }).Edtf is { } date && FactDate.TryParse(date, out _)
            ? new Suggestion("it with its year, such as " + date, default)
            : null;
    }

    private static Suggestion? Suggest(Part first, Part second, bool isOr, bool isOpen)
    {
        var (one, other) = (first.With(second), second.With(first));
        if (one.Year is null && one.Month is not null && one.Day is not null == other.Day is not null)
            return new Suggestion($"both with their year, such as {Join(one with { Year = "2015" }, other with { Year = "2015" }, isOr)}", default);
        if (Join(one, other, isOr) is not { } joined || !FactDate.TryParse(joined, out _))
            return null;
        var within = Join(one, other, isOr: true)!;
        return isOpen
            ? new Suggestion($"{joined} for what lasts, or {within} for one time within", EquatableArray.Create(joined, within))
            : new Suggestion(joined, EquatableArray.Create(joined));
    }

    private static string? Join(Part one, Part other, bool isOr) =>
        one.Edtf is { } first && other.Edtf is { } second ? isOr ? $"[{first}..{second}]" : first + "/" + second : null;

    /// <summary>What the words of one of the two state of its date.</summary>
    private sealed record Part(string? Year, int? Month, int? Day)
    {
        /// <summary>The date; null if a part is lacking that the others need.</summary>
        public string? Edtf => (Year, Month, Day) switch
        {
            ({ } year, null, null) => year,
            ({ } year, { } month, null) => $"{year}-{Two(month)}",
            ({ } year, { } month, { } day) => $"{year}-{Two(month)}-{Two(day)}",
            _ => null,
        };

        public static Part? Read(string text)
        {
            var part = new Part(null, null, null);
            var words = text.Split([' ', ',', '.'], StringSplitOptions.RemoveEmptyEntries).SkipWhile(EnglishCalendar.IsWeekday).ToList();
            if (words.Count is 0 or > 3)
                return null;
            foreach (var word in words)
            {
                if (part.WithWord(word) is not { } read)
                    return null;
                part = read;
            }

            return part;
        }

        /// <summary>Completed by the month and the year that the other has alone.</summary>
        public Part With(Part other) => this with { Year = Year ?? other.Year, Month = Month ?? (Day is not null ? other.Month : null) };

        private Part? WithWord(string word)
        {
            if (Month is null && EnglishCalendar.IsMonth(word))
                return this with { Month = EnglishCalendar.GetMonth(word) };
            if (Year is null && word.Length == 4 && TryNumber(word, out _))
                return this with { Year = word };
            var digits = word.Length > 2 && word.Substring(word.Length - 2).ToUpperInvariant() is "ST" or "ND" or "RD" or "TH" ? word.Substring(0, word.Length - 2) : word;
            return Day is null && digits.Length <= 2 && TryNumber(digits, out var day) && day is >= 1 and <= 31 ? this with { Day = day } : null;
        }

        private static bool TryNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

        private static string Two(int number) => number.ToString("00", CultureInfo.InvariantCulture);
    }
}
