using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;

namespace ScenarioFacts.Language.Tests.Repairs;

/// <summary>
/// A second reader of English numbers, written from a grammar of numerals and sharing no code with the product. It reads only what can be read in one
/// way, and all of it.
/// </summary>
internal static partial class EnglishReader
{
    private static readonly Dictionary<string, int> Ones = Index(1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen");
    private static readonly Dictionary<string, int> Tens = Index(2, "twenty thirty forty fifty sixty seventy eighty ninety");

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
    {
        ["thousand"] = 1e3m, ["million"] = 1e6m, ["billion"] = 1e9m, ["trillion"] = 1e12m, ["millions"] = 1e6m, ["billions"] = 1e9m, ["trillions"] = 1e12m,
        ["mn"] = 1e6m, ["mln"] = 1e6m, ["bn"] = 1e9m, ["bln"] = 1e9m,
    };

    // Only phrases that say what the mark says: “more than 500” is not “at least 500”.
    private static readonly (string Words, char Bound)[] Hedges =
    [
        ("about ", '~'), ("around ", '~'), ("approximately ", '~'), ("approx ", '~'), ("roughly ", '~'), ("circa ", '~'), ("ca ", '~'), ("~", '~'), ("≈", '~'),
        ("at least ", '>'), ("no fewer than ", '>'), ("no less than ", '>'), ("not less than ", '>'), ("not fewer than ", '>'), ("≥", '>'),
        ("at most ", '<'), ("no more than ", '<'), ("not more than ", '<'), ("up to ", '<'), ("≤", '<'),
    ];

    private static readonly (string Words, char Bound)[] Endings = [(" or more", '>'), (" or less", '<'), (" or fewer", '<')];

    public static Amount? Read(string text, GeneratedField field, IReadOnlyList<string> units)
    {
        text = text.Trim().Trim('"').Trim();
        if (field == GeneratedField.Count)
            return ReadNumber(text.ToLowerInvariant(), field, "");

        // One unit, in front or behind, as files have it.
        var found = units.Where(unit => text.EndsWith(unit, StringComparison.Ordinal) && (text.Length == unit.Length || !char.IsLetter(text[^(unit.Length + 1)]))).MaxBy(static unit => unit.Length);
        if (found is not null)
            return ReadNumber(text[..^found.Length].Trim().ToLowerInvariant(), field, found);
        found = units.Where(unit => text.StartsWith(unit, StringComparison.Ordinal) && text.Length > unit.Length && !char.IsLetter(text[unit.Length])).MaxBy(static unit => unit.Length);
        return found is null ? null : ReadNumber(text[found.Length..].Trim().ToLowerInvariant(), field, found);
    }

    private static Amount? ReadNumber(string text, GeneratedField field, string unit)
    {
        text = Suffixed().Replace(text, " ");
        text = Joined().Replace(Spaces().Replace(text, " "), "${word} ");
        if (ReadRange(text, field) is var (low, high))
            return new Amount(low, high, false, unit);
        var bound = ' ';
        if (Array.Find(Hedges, hedge => text.StartsWith(hedge.Words, StringComparison.Ordinal)) is { Words: { } words } hedge)
            (text, bound) = (text[words.Length..].Trim(), hedge.Bound);
        if (Array.Find(Endings, ending => text.EndsWith(ending.Words, StringComparison.Ordinal)) is { Words: { } ending } found)
        {
            if (bound != ' ')
                return null;
            (text, bound) = (text[..^ending.Length].Trim(), found.Bound);
        }

        return ReadPlain(text, field) is not { } value ? null : new Amount(bound == '<' ? null : value, bound == '>' ? null : value, bound == '~', unit);
    }

    private static (decimal Low, decimal High)? ReadRange(string text, GeneratedField field)
    {
        var match = Range().Match(text);
        if (!match.Success)
            return null;
        var (first, second) = (match.Groups["first"].Value.Trim(), match.Groups["second"].Value.Trim());
        if (ReadPlain(second, field) is not { } high)
            return null;

        // “10 to 12 million”: the scale is of both.
        var scale = Scaled().Match(second) is { Success: true } scaled && Digits().IsMatch(first) ? " " + scaled.Groups["scale"].Value : "";
        return ReadPlain(first + scale, field) is { } low && low < high ? (low, high) : null;
    }

    private static decimal? ReadPlain(string text, GeneratedField field)
    {
        if (Scaled().Match(text) is { Success: true } scaled && Scales.TryGetValue(scaled.Groups["scale"].Value, out var scale))
            return ReadDigits(scaled.Groups["digits"].Value, field) * scale;
        return ReadDigits(text, field) ?? ReadMixed(text) ?? ReadWords([.. text.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries)]);
    }

    /// <summary><c>1.500</c> may be 1500, and <c>1,200</c> 1.2 where the number need not be whole.</summary>
    private static decimal? ReadDigits(string text, GeneratedField field)
    {
        if (Digits().IsMatch(text))
            return text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point && text.Length - point == 4 ? null : decimal.Parse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        if (Grouped().IsMatch(text) && (field == GeneratedField.Count || text.Count(static c => c == ',') > 1))
            return decimal.Parse(text.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return field != GeneratedField.Count && DecimalComma().IsMatch(text) ? decimal.Parse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>“2 dozen”, “2 hundred”, “2 and a half million”, “2 million and a half”.</summary>
    private static decimal? ReadMixed(string text)
    {
        var match = Mixed().Match(text);
        if (!match.Success)
            return null;
        var digits = decimal.Parse(match.Groups["digits"].Value, CultureInfo.InvariantCulture);
        var scale = match.Groups["scale"].Value switch { "" => 1, "dozen" => 12, "hundred" => 100, var word => Scales.GetValueOrDefault(word) };
        var part = match.Groups["part"].Value switch { "half" => 0.5m, "quarter" => 0.25m, _ => 0 };
        return scale == 0 ? null : (digits + part) * scale * (match.Groups["sign"].Length > 0 ? -1 : 1);
    }

    private static decimal? ReadWords(List<string> words)
    {
        if (words.Count == 0)
            return null;
        return words is ["zero"] ? 0 : ReadPart(words) ?? ReadAndAPart(words) ?? ReadDozens(words) ?? ReadCardinal(words);
    }

    /// <summary>“Half a million”, “a half million”, “a quarter of a million”, “three quarters of a million”.</summary>
    private static decimal? ReadPart(List<string> words) => string.Join(' ', words) switch
    {
        var text when Part().Match(text) is { Success: true } part && GetPartScale(part.Groups["scale"].Value) is { } scale =>
            scale * (part.Groups["half"].Success ? 0.5m : 0.25m * (part.Groups["many"].Success ? Ones[part.Groups["many"].Value] : 1)),
        _ => null,
    };

    private static decimal? GetPartScale(string word) => word switch { "dozen" => 12, "hundred" => 100, _ => Scales.TryGetValue(word, out var scale) ? scale : null };

    /// <summary>“One and a half million”, “a million and a half”, “two and a half”.</summary>
    private static decimal? ReadAndAPart(List<string> words)
    {
        for (var i = 1; i + 2 < words.Count; i++)
        {
            if (words[i] != "and" || words[i + 1] != "a" || words[i + 2] is not ("half" or "quarter"))
                continue;
            var part = words[i + 2] == "half" ? 0.5m : 0.25m;
            var whole = words.Take(i).ToList();
            if (words.Count == i + 4 && GetPartScale(words[i + 3]) is { } scale)
                return ReadBelowHundred(whole, out var count) && count == whole.Count ? (GetBelowHundred(whole) + part) * scale : null;
            if (words.Count != i + 3)
                return null;
            if (GetPartScale(whole[^1]) is { } last)
                return whole.Count == 1 ? null : whole is ["a", _] ? last * (1 + part) : ReadGroup(whole.GetRange(0, whole.Count - 1)) is var (group, all) && all == whole.Count - 1 ? last * (group + part) : null;
            return (whole is ["zero"] ? 0 : ReadCardinal(whole)) + part;
        }

        return null;
    }

    private static decimal? ReadDozens(List<string> words)
    {
        if (words[^1] != "dozen" || words.Count < 2)
            return null;
        var many = words.Take(words.Count - 1).ToList();
        return many is ["a"] ? 12 : ReadBelowHundred(many, out var count) && count == many.Count ? 12 * GetBelowHundred(many) : null;
    }

    /// <summary>Groups with falling scales, and a rest: “two million three hundred thousand and five”.</summary>
    private static decimal? ReadCardinal(List<string> words)
    {
        var (total, last, rest) = (0m, decimal.MaxValue, words.ToList());
        while (rest.Count > 0)
        {
            if (total > 0 && rest[0] == "and")
                rest.RemoveAt(0);
            if (ReadGroup(rest) is not var (value, count))
                return null;
            rest.RemoveRange(0, count);
            if (rest.Count == 0)
                return total > 0 && value >= 1000 ? null : total + value;
            if (!Scales.TryGetValue(rest[0], out var scale) || scale >= last)
                return null;
            (total, last) = (total + (value * scale), scale);
            rest.RemoveAt(0);
        }

        return total;
    }

    /// <summary>“A”, “twelve”, “a hundred and five”, “twelve hundred”: what a scale may multiply.</summary>
    private static (decimal Value, int Count)? ReadGroup(List<string> words)
    {
        if (words.Count == 0)
            return null;
        if (words[0] is "a" or "an")
        {
            if (words.Count > 1 && words[1] == "hundred")
                return ReadAfterHundred(words, 100, 2);
            return words.Count > 1 && Scales.ContainsKey(words[1]) ? (1, 1) : null;
        }

        if (!ReadBelowHundred(words, out var count))
            return null;
        var value = GetBelowHundred(words.GetRange(0, count));
        return count < words.Count && words[count] == "hundred" ? ReadAfterHundred(words, value * 100, count + 1) : (value, count);
    }

    private static (decimal Value, int Count) ReadAfterHundred(List<string> words, decimal value, int count)
    {
        var start = count < words.Count && words[count] == "and" ? count + 1 : count;
        return ReadBelowHundred(words.GetRange(start, words.Count - start), out var more) ? (value + GetBelowHundred(words.GetRange(start, more)), start + more) : (value, count);
    }

    private static bool ReadBelowHundred(List<string> words, out int count)
    {
        count = words.Count == 0 ? 0
            : Tens.ContainsKey(words[0]) ? words.Count > 1 && Ones.TryGetValue(words[1], out var ones) && ones < 10 ? 2 : 1
            : Ones.ContainsKey(words[0]) ? 1 : 0;
        return count > 0;
    }

    private static int GetBelowHundred(List<string> words) =>
        Tens.TryGetValue(words[0], out var tens) ? (10 * tens) + (words.Count > 1 ? Ones[words[1]] : 0) : Ones[words[0]];

    private static Dictionary<string, int> Index(int first, string words) =>
        words.Split(' ').Select((word, i) => (word, Value: first + i)).ToDictionary(static pair => pair.word, static pair => pair.Value, StringComparer.Ordinal);

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<=\d)(?=or (more|less|fewer)$)")]
    private static partial Regex Suffixed();

    [GeneratedRegex(@"^(?<word>[a-z]+)(?=[\d.])")]
    private static partial Regex Joined();

    [GeneratedRegex(@"^-?(\d+(\.\d+)?|\.\d+)$")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^\d+,(\d{1,2}|\d{4,})$")]
    private static partial Regex DecimalComma();

    [GeneratedRegex(@"^(?<digits>[-\d.,]+) ?(?<scale>[a-z]+)$")]
    private static partial Regex Scaled();

    [GeneratedRegex(@"^(?<sign>-?)(?<digits>\d+(\.(\d{1,2}|\d{4,}))?) ?(?:(?<scale>dozen|hundred)|and a (?<part>half|quarter)(?: (?<scale>hundred|[tmb][a-z]+))?|(?<scale>hundred|[tmb][a-z]+) and a (?<part>half|quarter))$")]
    private static partial Regex Mixed();

    [GeneratedRegex(@"^(?:(?:a )?(?<half>half)(?: a)?|(?:a )?quarter of a|(?<many>two|three) quarters of a) (?<scale>[a-z]+)$")]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?:(?:from )?(?<first>.+?)(?: to |\s*(?:–|—|\.\.|…)\s*|(?<=\d)\s*-\s*(?=[\d.]))(?<second>.+)|between (?<first>.+?) and (?<second>.+))$")]
    private static partial Regex Range();
}
