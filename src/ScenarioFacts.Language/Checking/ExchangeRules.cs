using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// A conversion whose exchange rate is ten times, or a tenth of, the other rates between the same currencies, in one scenario and at about the same time,
/// usually has a wrong scale word. A rate is only reported if most of at least three rates agree.
/// </summary>
internal static class ExchangeRules
{
    /// <summary>The factor between the usual rate and an odd one.</summary>
    private const decimal Odd = 10;

    /// <summary>Rates are grouped by this many years and compared with those of the adjacent groups.</summary>
    private const int Period = 5;

    private const int FewestRates = 3;

    /// <summary>Rates of amounts outside these limits could exceed the range of decimal; no source converts such amounts.</summary>
    private const decimal Smallest = 0.0001m;
    private const decimal Largest = 1e18m;

    public static void Check(IReadOnlyList<BoundScenario> scenarios, List<Diagnostic> diagnostics)
    {
        foreach (var scenario in scenarios)
        {
            var rates = GetRates(scenario);
            foreach (var pair in rates.GroupBy(static rate => (rate.From, rate.To)))
                CheckPair([.. pair], diagnostics);
        }
    }

    private static void CheckPair(List<ImpliedRate> rates, List<Diagnostic> diagnostics)
    {
        var byPeriod = rates.ToLookup(static rate => rate.Year / Period);
        foreach (var period in byPeriod)
        {
            // Rates without a date are compared with all.
            var near = period.Key is { } key ? [.. byPeriod[key - 1], .. byPeriod[key], .. byPeriod[key + 1]] : rates;
            var sorted = near.Select(static rate => rate.Value).OrderBy(static value => value).ToList();
            if (sorted.Count < FewestRates)
                continue;
            var usual = sorted[sorted.Count / 2];
            if (2 * sorted.Count(value => !IsOdd(value, usual)) <= sorted.Count)
                continue;
            diagnostics.AddRange(period.Where(rate => IsOdd(rate.Value, usual) && !rate.IsExplained).Select(rate => Explain(rate, usual)));
        }
    }

    private static bool IsOdd(decimal rate, decimal usual) => rate / Odd >= usual || usual / Odd >= rate;

    /// <summary>States the rate in the direction in which the usual one is above one.</summary>
    private static Diagnostic Explain(ImpliedRate rate, decimal usual) => usual >= 1
        ? Report.OddExchangeRate(rate.File.File, rate.Written.Span, rate.From, Round(rate.Value), rate.To, Round(usual))
        : Report.OddExchangeRate(rate.File.File, rate.Written.Span, rate.To, Round(1 / rate.Value), rate.From, Round(1 / usual));

    private static List<ImpliedRate> GetRates(BoundScenario scenario)
    {
        var rates = new List<(ClaimInFact Amount, ImpliedRate Rate)>();
        foreach (var amount in scenario.FileInputs.SelectMany(static digest => digest.Amounts).Where(static amount => amount.Claim.Standing != Standing.Rejected))
        {
            foreach (var value in amount.Claim.Values)
            {
                if (GetRate(amount.Placed.File, amount.Claim, value) is { } rate)
                    rates.Add((amount, rate));
            }
        }

        var years = rates.Count < FewestRates ? [] : GetYears(scenario);
        return rates.ConvertAll(pair => pair.Rate with { Year = GetYear(pair.Amount.Claim, pair.Amount.Placed.Fact.GetBacking(pair.Amount.Claim), years) });
    }

    private static ImpliedRate? GetRate(BoundFile file, BoundClaim claim, BoundValue value)
    {
        if (!Money.TryParse(value.Text, out var money) || money.Conversion is not { } converted)
            return null;
        if (Middle(money.Amount) is not { } amount || Middle(converted.Amount) is not { } other)
            return null;
        var isInOrder = string.CompareOrdinal(money.Currency, converted.Currency) < 0;
        var isExplained = claim.Backing.Because is not null;
        return isInOrder
            ? new ImpliedRate(file, value, money.Currency, converted.Currency, other / amount, isExplained)
            : new ImpliedRate(file, value, converted.Currency, money.Currency, amount / other, isExplained);
    }

    private static decimal? Middle(FactNumber number) =>
        (number.Lowest + number.Highest) / 2 is { } middle and >= Smallest and <= Largest ? middle : null;

    /// <summary>The year of a claim: that of its own time, or else of the first of its sources with a publication date.</summary>
    private static int? GetYear(BoundClaim claim, BoundBacking backing, Dictionary<string, int> years)
    {
        if (GetYear(claim.Time.At ?? claim.Time.From ?? claim.Time.To) is { } year)
            return year;
        foreach (var evidence in backing.Evidence)
        {
            if (years.TryGetValue(evidence.Source, out var published))
                return published;
        }

        return null;
    }

    /// <summary>
    /// The years in which the scenario’s own sources were published, by the first date written for each, whatever its standing. The most exact date, and
    /// that of a source of a scenario used, is <see cref="BoundScenario.FindPublished"/>, which is not asked here.
    /// </summary>
    private static Dictionary<string, int> GetYears(BoundScenario scenario)
    {
        var (years, last) = (new Dictionary<string, int>(StringComparer.Ordinal), (FactInFile?)null);
        foreach (var (placed, claim) in scenario.FileInputs.SelectMany(PublicationDates.GetClaims))
        {
            // The first statement of a source counts.
            if (!ReferenceEquals(placed, last) && claim.Values.Count > 0 && GetYear(claim.Values[0].Text) is { } year)
                years[placed.Fact.Name] = year;
            last = placed;
        }

        return years;
    }

    private static int? GetYear(string? date) => FactDate.TryParse(date, out var read) ? (read.Earliest ?? read.Latest)?.Year : null;

    /// <summary>Four digits are enough to show the error.</summary>
    private static string Round(decimal rate)
    {
        var unit = 1m;
        while (rate / unit >= 10_000)
            unit *= 10;
        while (unit > 1e-20m && rate / unit < 1000)
            unit /= 10;
        return (decimal.Round(rate / unit) * unit).ToString("0.############################", CultureInfo.InvariantCulture);
    }

    /// <summary>The rate implied by one conversion: the amount of one currency per unit of the other.</summary>
    /// <param name="Written">The value that contains the conversion.</param>
    /// <param name="IsExplained">Whether the claim has a <c>because</c>.</param>
    private sealed record ImpliedRate(BoundFile File, BoundValue Written, string From, string To, decimal Value, bool IsExplained)
    {
        public int? Year { get; init; }
    }
}
