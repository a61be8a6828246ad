using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Suggestions;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>
/// Forms of EDTF, of its levels 0 to 2 and of its draft of 2012, that the language does not read, since a date here is an unbroken run of days between the years 1
/// and 9999, and what is the nearest to them that it does read.
/// </summary>
internal static class EdtfForm
{
    private const string OutOfRange = "a year from 0001 to 9999, such as 2015; one outside them can only be told in words";
    private const string NoDate = "a date such as 2015-01-21, 2015-01 or 2015, or leave the line out where nothing is known";
    private const string Open = "..";

    /// <summary>What to write instead; null if the text has no form of EDTF. What means the very same is its one name.</summary>
    public static Suggestion? Suggest(string text) =>
        SuggestSet(text) ?? SuggestEnds(text) ?? SuggestYear(text) ?? SuggestDraft(text) ?? SuggestMarks(text) ?? SuggestOpenDigits(text) ?? SuggestShort(text);

    /// <summary>Whether a text with commas is one date: a set of EDTF.</summary>
    public static bool IsSet(string text) => text.Length > 1 && (text[0], text[text.Length - 1]) is ('[', ']') or ('{', '}');

    /// <summary><c>[A,B]</c> is one of the dates, <c>{A..B}</c> all of them.</summary>
    private static Suggestion? SuggestSet(string text)
    {
        if (!IsSet(text))
            return null;
        var members = text.Substring(1, text.Length - 2).Split(',').Select(static member => member.Trim()).ToList();
        var (first, last) = (Split(members[0]).First, Split(members[members.Count - 1]).Last);
        if (members.Exists(static member => Split(member) is var (start, end) && (!IsEnd(start) || !IsEnd(end))) || (first.Length == 0 && last.Length == 0))
            return members.Exists(static member => SuggestYear(Split(member).First) is not null) ? Told(OutOfRange) : null;
        if (first == last && members.Count == 1)
            return Same(first);
        var within = Ordered($"[{first}{Open}{last}]");
        var lasting = Ordered($"{(first.Length == 0 ? Open : first)}/{(last.Length == 0 ? Open : last)}");
        if (within is null || lasting is null)
            return null;
        return text[0] == '{' ? Either(lasting, "", within, " for one time of these") : AreUnbroken(members) ? Same(within) : Told(within + ", which has the dates between them too");
    }

    private static (string First, string Last) Split(string member)
    {
        var dots = member.IndexOf(Open, StringComparison.Ordinal);
        return dots < 0 ? (member, member) : (member.Substring(0, dots), member.Substring(dots + Open.Length));
    }

    private static bool IsEnd(string text) => text.Length == 0 || (FactDate.TryParse(text, out var date) && date.Precision != FactDatePrecision.Interval);

    private static bool AreUnbroken(List<string> members)
    {
        var ends = members.ConvertAll(static member => (First: Date(Split(member).First), Last: Date(Split(member).Last)));
        return Enumerable.Range(1, ends.Count - 1).All(i => ends[i - 1].Last?.Latest is { } last && ends[i].First?.Earliest is { } next && DayRange.DayAfter(last) == next);
    }

    /// <summary><c>A/</c> and <c>/B</c>, of which the other end is not known.</summary>
    private static Suggestion? SuggestEnds(string text)
    {
        var ends = text.Split('/');
        if (ends.Length != 2 || !Array.Exists(ends, static end => end.Length == 0 || end is Open or "open" or "unknown"))
            return null;
        var known = ends[ends[0].Length == 0 || ends[0] is Open or "open" or "unknown" ? 1 : 0];
        if (known.Length == 0 || known is Open or "open" or "unknown")
            return Told(NoDate);
        if (!IsEnd(known))
            return Suggest(known) is not { } meant ? null : meant.Names.Count == 1 ? SuggestEnds(text.Replace(known, meant.Names[0])) : meant.Text == OutOfRange ? meant : null;
        return known == ends[0]
            ? Either(known + "/" + Open, " for what lasts since then", $"[{known}{Open}]", " for one time from then on")
            : Either(Open + "/" + known, " for what lasts until then", $"[{Open}{known}]", " for one time up to then");
    }

    /// <summary>Years before the first and behind the last, <c>Y17E8</c>, and years of some significant digits, <c>1950S2</c>.</summary>
    private static Suggestion? SuggestYear(string text)
    {
        var year = text.TrimStart('~', '?', '%');
        if (year.Length > 1 && year[0] is 'Y' or 'y' && year[1] is '-' or (>= '0' and <= '9'))
            return year.Length == 5 && FactDate.TryParse(year.Substring(1), out _) ? Same(year.Substring(1)) : Told(OutOfRange);
        var digits = year.TakeWhile(static c => c is 'X' or (>= '0' and <= '9')).Count();
        if ((year.Length > 1 && year[0] == '-' && char.IsDigit(year[1])) || year.StartsWith("0000", StringComparison.Ordinal) || (digits > 4 && digits is not (6 or 8)) || IsBeforeChrist(text))
            return Told(OutOfRange);
        if (digits != 4 || year.Length != 6 || year[4] != 'S' || year[5] is not (>= '1' and <= '4'))
            return null;
        var open = OpenedFrom(year.Substring(0, 4), year[5] - '0');
        return FactDate.TryParse(open, out _) ? Told(open) : SuggestOpenDigits(open);
    }

    private static bool IsBeforeChrist(string text) =>
        text.Any(char.IsDigit) && text.Split(' ').Skip(1).Any(static word => word.ToUpperInvariant() is "BC" or "BCE" or "B.C.");

    private static string OpenedFrom(string year, int known) => year.Substring(0, known) + new string('X', year.Length - known);

    /// <summary><c>199u</c> and <c>199x</c> for <c>199X</c>.</summary>
    private static Suggestion? SuggestDraft(string text)
    {
        if (text.Length is < 4 or > 21 || !char.IsDigit(text[0]) || text.IndexOfAny(['u', 'x']) < 0 || text.Any(static c => char.IsLetter(c) && c is not ('u' or 'x' or 'X')))
            return null;
        var meant = text.Replace('u', 'X').Replace('x', 'X');
        return FactDate.TryParse(meant, out _) ? Same(meant) : SuggestOpenDigits(meant);
    }

    /// <summary>Marks that not all parts of a date have. What may be any time includes what one part leaves unsure; what is about a part is about all of it.</summary>
    private static Suggestion? SuggestMarks(string text)
    {
        if (text.Split('/') is { Length: 2 } ends)
            return SuggestPeriod(ends[0], ends[1]);
        return Mended(text) is { } date ? Told(date) : null;
    }

    /// <summary>The longest period that its ends allow.</summary>
    private static Suggestion? SuggestPeriod(string first, string last)
    {
        var lasting = (IsEnd(first) ? first : Mended(first) ?? GetDay(first, isFirst: true)) + "/" + (IsEnd(last) ? last : Mended(last) ?? GetDay(last, isFirst: false));
        return lasting != first + "/" + last && FactDate.TryParse(lasting, out _) ? Told(lasting) : null;
    }

    private static string? Mended(string text)
    {
        var parts = text.Split('-');
        var bare = Array.ConvertAll(parts, static part => part.Trim('~', '?', '%'));
        var marks = string.Concat(text.Where(static c => c is '~' or '?' or '%'));
        if (marks.Length == 0 || parts.Length > 3)
            return null;
        var isUnsure = marks.IndexOfAny(['?', '%']) >= 0;
        var approximate = Array.FindIndex(parts, static part => part.IndexOfAny(['~', '%']) >= 0);
        // About 2004, on 11 June of it, is no day near 11 June 2004.
        var kept = isUnsure || approximate < 0 ? bare : [.. bare.Take(approximate + 1)];
        var date = string.Join("-", kept) + (!isUnsure ? "~" : approximate < 0 ? "?" : "%");
        return FactDate.TryParse(date, out _) ? date : null;
    }

    private static string? GetDay(string text, bool isFirst) => HasOpenDigits(text) ? GetDay(text.Split('-'), isFirst) : null;

    private static bool HasOpenDigits(string text) => text.Split('-') is { Length: <= 3 } parts
        && text.IndexOf('X') >= 0 && parts[0].Length == 4 && parts.Skip(1).All(static part => part.Length == 2) && parts.All(static part => part.All(static c => c is 'X' or (>= '0' and <= '9')));

    /// <summary>Open digits that are no run of days, or none that a part has alone: <c>2004-1X</c>, <c>1XXX</c>, <c>156X-12-25</c>.</summary>
    private static Suggestion? SuggestOpenDigits(string text)
    {
        if (!HasOpenDigits(text))
            return null;
        if (WithOneMonth(text) is { } narrower && FactDate.TryParse(narrower, out _))
            return Same(narrower);
        var (first, last) = (GetDay(text, isFirst: true), GetDay(text, isFirst: false));
        if (first is not null && first == last)
            return Same(first);
        if (first is null || last is null || Ordered($"[{first}{Open}{last}]") is not { } within)
            return text.StartsWith("XXXX", StringComparison.Ordinal) ? Told(OutOfRange) : null;
        // Behind what is open in the whole of its last part nothing is left out.
        var open = text.IndexOf('X');
        return text.Skip(open).All(static c => c is 'X' or '-') ? Same(within) : Told(within + ", which has the days between them too");
    }

    /// <summary>The date with the one month that has these digits: X5 is May.</summary>
    private static string? WithOneMonth(string text)
    {
        var parts = text.Split('-');
        var months = parts.Length < 2 || parts[1].IndexOf('X') < 0 ? [] : Fill(parts[1], isFirst: true, 1, 12).Take(2).ToList();
        if (months.Count != 1)
            return null;
        parts[1] = months[0];
        return string.Join("-", parts);
    }

    /// <summary>The first or last day, month or year that open digits can mean; null if there is none.</summary>
    private static string? GetDay(string[] parts, bool isFirst)
    {
        var dates = from year in Fill(parts[0], isFirst, 1, 9999)
                    from month in parts.Length < 2 ? [""] : Fill(parts[1], isFirst, 1, 12)
                    from day in parts.Length < 3 ? [""] : Fill(parts[2], isFirst, 1, 31)
                    select string.Join("-", new[] { year, month, day }.Take(parts.Length));
        return dates.FirstOrDefault(static date => FactDate.TryParse(date, out _));
    }

    /// <summary>The numbers of a range with these digits, in order or in reverse.</summary>
    private static IEnumerable<string> Fill(string pattern, bool isFirst, int from, int to) => Enumerable.Range(from, to - from + 1)
        .Select(number => (isFirst ? number : to - number + from).ToString(new string('0', pattern.Length), CultureInfo.InvariantCulture))
        .Where(digits => digits.Zip(pattern, static (digit, wanted) => wanted == 'X' || wanted == digit).All(static fits => fits));

    /// <summary>A decade or century by its first digits alone.</summary>
    private static Suggestion? SuggestShort(string text)
    {
        var digits = text.TrimEnd('~', '?', '%');
        if (digits.Length is not (2 or 3) || !digits.All(static c => c is >= '0' and <= '9'))
            return null;
        var meant = digits + new string('X', 4 - digits.Length) + text.Substring(digits.Length);
        return FactDate.TryParse(meant, out _) ? Told($"{meant} for the {(digits.Length == 3 ? "decade" : "century")}, or a year in four digits") : null;
    }

    private static FactDate? Date(string text) => FactDate.TryParse(text, out var date) ? date : null;

    private static string? Ordered(string text) => FactDate.TryParse(text, out _) ? text : null;

    private static Suggestion Same(string date) => new(date, EquatableArray.Create(date));

    private static Suggestion Told(string words) => new(words, default);

    private static Suggestion Either(string one, string ofOne, string other, string ofOther) => new($"{one}{ofOne}, or {other}{ofOther}", EquatableArray.Create(one, other));
}
