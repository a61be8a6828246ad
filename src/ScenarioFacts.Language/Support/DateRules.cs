using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Phrases;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Support;

/// <summary>
/// Words that state a date state one that the claim's can be, and so do relative ones, seen from the day on which their source was published. A date that
/// nothing states comes from somewhere: the source's day, or another date of the fact or of what it names.
/// </summary>
internal static class DateRules
{
    public static void Check(ClaimInWords claim, List<Diagnostic> diagnostics)
    {
        if (claim.Claim is { Field.TypeKind: not TypeKind.Date, Time.IsNone: true })
            return;
        foreach (var (date, value) in GetDates(claim.Claim))
        {
            var span = value.Span.Length > 0 ? value.Span : claim.Claim.FieldSpan;
            if (FindStated(claim, date, out var other))
            {
                if (FindOtherCounted(claim, date) is { } counted)
                    diagnostics.Add(Report.DatesDiffer(claim.File, span, counted, value.Text));
                continue;
            }

            if (other is not null && !IsReasoned(claim, date))
                diagnostics.Add(Report.DatesDiffer(claim.File, span, other, value.Text));
            else if (other is null && claim.IsEnglish && !IsReasoned(claim, date) && !RestsOnAnother(claim, date) && !UnreadDates.AreBehind(claim.Fact, claim.Backing.Support, claim.Scenario))
                diagnostics.Add(Report.DateNotStated(claim.File, span, value.Text, DescribeFields(claim)));
        }
    }

    /// <summary>Whether the words state the date, or leave it open; otherwise the words that state another one, if any do.</summary>
    private static bool FindStated(ClaimInWords claim, FactDate date, out string? other)
    {
        other = FindFiner(claim, date);
        if (other is not null)
            return false;
        foreach (var quote in claim.Backing.Support)
        {
            var stated = StatedDateReader.Read(quote.Words, claim.IsEnglish);
            if (States(stated, date))
                return true;
            // “the 2020 Olympics” states no date, but the year of one.
            if (stated.Count == 0 && (Names(quote.Words, date.Earliest?.Year) || Names(quote.Words, date.Latest?.Year)))
                return true;
            other ??= FindOther(claim, quote, stated);
            if (stated.Count > 0 || claim.IsOfSource || !claim.IsEnglish)
                continue;
            if (claim.FindPublished(quote) is { Earliest: { } first, Latest: { } last })
            {
                foreach (var relative in RelativeDateReader.Read(quote.Words, first, last))
                {
                    if (relative.MayBeIn(date.EarliestReading, date.LatestReading))
                        return true;
                    other ??= quote.Words.Substring(relative.Span.Start, relative.Span.Length);
                }
            }

            if (other is null && RelativeTimeDetector.Find(quote.Words) is not null)
                return true;
        }

        return false;
    }

    /// <summary>The day that a reason counts to from that of the source, where it is not the claimed one: “the paper is of 2 June, so yesterday is 1 June”.</summary>
    private static string? FindOtherCounted(ClaimInWords claim, FactDate date)
    {
        if (claim.Backing.Because is not { } because || !claim.Backing.Support.Any(static quote => RelativeTimeDetector.Find(quote.Words) is not null && StatedDateReader.Read(quote.Words).Count == 0))
            return null;
        var published = claim.Backing.Support.Select(claim.FindPublished).OfType<FactDate>().ToList();
        var days = StatedDateReader.Read(because)
            .Where(day => day is { Day: not null, Month: not null } && published.Count > 0 && !published.Exists(of => day.MayBeIn(of.EarliestReading, of.LatestReading))).ToList();
        return days.Count == 0 || States(days, date) ? null : because.Substring(days[0].Span.Start, days[0].Span.Length);
    }

    private static bool States(IReadOnlyList<StatedDate> stated, FactDate date)
    {
        for (var i = 0; i < stated.Count; i++)
        {
            if (stated[i].MayBeIn(date.EarliestReading, date.LatestReading))
                return true;
        }

        return false;
    }

    private static string? FindOther(ClaimInWords claim, BoundEvidence quote, IReadOnlyList<StatedDate> stated) =>
        stated.Where(one => !IsOfAnotherField(claim, one)).Select(one => quote.Words.Substring(one.Span.Start, one.Span.Length)).FirstOrDefault();

    /// <summary>The words that state another day, where others state only its month: “21 January” beside “January 2015”.</summary>
    private static string? FindFiner(ClaimInWords claim, FactDate date)
    {
        return claim.Backing.Support.Count < 2 ? null : FindFinerAmong(claim, date);
    }

    private static string? FindFinerAmong(ClaimInWords claim, FactDate date)
    {
        var stated = claim.Backing.Support.SelectMany(static quote => StatedDateReader.Read(quote.Words).Select(one => (quote.Words, Date: one))).ToList();
        var fitting = stated.FindAll(one => one.Date.MayBeIn(date.EarliestReading, date.LatestReading));
        if (fitting.Count == 0 || fitting.Exists(static one => one.Date.Day is not null))
            return null;
        var finer = stated.Find(one => one.Date.Day is not null && !fitting.Contains(one) && fitting.TrueForAll(coarse => coarse.Date.Month == one.Date.Month && (one.Date.Year ?? coarse.Date.Year) == coarse.Date.Year));
        return finer.Words?.Substring(finer.Date.Span.Start, finer.Date.Span.Length);
    }

    /// <summary>Whether another date of the fact is stated, such as the period of a budget: it says nothing of when the budget was decided.</summary>
    private static bool IsOfAnotherField(ClaimInWords claim, StatedDate stated) =>
        claim.Fact.Claims.Any(other => other.Field is { TypeKind: TypeKind.Date, IsWhen: false } && other.Field.Name != claim.Claim.Field!.Name
            && GetDates(other).Any(date => stated.MayBeIn(date.Date.EarliestReading, date.Date.LatestReading)));

    /// <summary>Whether a reason states the date, or names its year and no month of any year.</summary>
    private static bool IsReasoned(ClaimInWords claim, FactDate date) =>
        claim.Backing.Because is { } because
        && StatedDateReader.Read(because) is var stated
        && (States(stated, date)
            || (!stated.Any(static one => one is { Year: not null, Month: not null }) && (Names(because, date.Earliest?.Year) || Names(because, date.Latest?.Year))));

    private static bool Names(string words, int? year) =>
        year is { } number && QuotedWords.StandIn(number.ToString(System.Globalization.CultureInfo.InvariantCulture), words);

    private static bool RestsOnAnother(ClaimInWords claim, FactDate date) =>
        (claim.IsOfSource && !(claim.Backing.Because is { } because && WordTokenizer.Words(because).Any(IsYear)))
        || claim.Backing.Support.Any(quote => GetPublications(claim, quote).Any(date.MayOverlap))
        || claim.Fact.Claims.Where(other => other != claim.Claim).SelectMany(GetDates).Any(other => date.MayOverlap(other.Date))
        || GetNamed(claim).Any(fact => fact.Claims.SelectMany(GetDates).Any(other => date.MayOverlap(other.Date)));

    /// <summary>The fields in which the fact may name what has the date, as a candidacy names its election.</summary>
    private static string DescribeFields(ClaimInWords claim)
    {
        var fields = (claim.Kind?.Fields ?? []).Where(field => field is { TypeKind: TypeKind.Reference, Symbol.Type.IsList: false } && !claim.Fact.Claims.Any(other => other.Field?.Name == field.Name)
            && field.Symbol.Type.Kinds.Any(kind => claim.Names.FindKind(kind)?.Fields.Any(static one => one.IsWhen) == true)).Take(2).Select(static field => "‘" + field.Name + ": …’").ToList();
        return fields.Count == 0 ? "" : "; or write " + string.Join(" or ", fields) + ", if what it names has the date";
    }

    private static bool IsYear(string word) => word.Length == 4 && word[0] is '1' or '2' && word.All(char.IsDigit);

    private static IEnumerable<FactDate> GetPublications(ClaimInWords claim, BoundEvidence quote) =>
        AttributionChains.GetAttribution(quote).Select(claim.Scenario.FindPublished).Where(static published => published is not null).Select(static published => published!.Value);

    /// <summary>What the fact refers to.</summary>
    private static IEnumerable<BoundFact> GetNamed(ClaimInWords claim) =>
        claim.Fact.Claims.Where(static other => other.Field is { TypeKind: TypeKind.Reference })
            .SelectMany(static other => other.Values)
            .Select(value => claim.Scenario.Find(value.Name)?.Fact)
            .OfType<BoundFact>();

    private static IEnumerable<(FactDate Date, BoundValue Value)> GetDates(BoundClaim claim)
    {
        if (claim.Field is { TypeKind: TypeKind.Date })
        {
            foreach (var value in claim.Values)
            {
                if (FactDate.TryParse(value.Text, out var date))
                    yield return (date, value);
            }
        }

        if (claim.Time.IsNone)
            yield break;
        if (ReadTime(claim, claim.Time.At) is { } at)
            yield return at;
        if (ReadTime(claim, claim.Time.From) is { } from)
            yield return from;
        if (ReadTime(claim, claim.Time.To) is { } to)
            yield return to;
    }

    private static (FactDate Date, BoundValue Value)? ReadTime(BoundClaim claim, string? time) =>
        time is { Length: > 0 } && FactDate.TryParse(time, out var date) ? (date, new BoundValue(time, claim.Time.Span)) : null;
}
