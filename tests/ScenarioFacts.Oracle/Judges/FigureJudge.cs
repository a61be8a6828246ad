using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Judges;

/// <summary>A quote with figures states the figure of the claim, unless a because explains the difference.</summary>
internal static class FigureJudge
{
    public static void Judge(IFactScope scope, ParsedFact fact, ParsedKind kind, List<Problem> problems)
    {
        foreach (var claim in fact.Claims)
        {
            var backing = fact.BackingOf(claim);
            if (kind.Field(claim.Field.Text) is not { } field || backing.Because.Count > 0 || backing.IsBroken || !IsNumber(field))
                continue;
            foreach (var quote in backing.Evidence.Where(static quote => !quote.Denies))
            {
                var figures = QuotedFigures.In(quote.Words.Text).Where(figure => (figure.Currency is not null) == (field.Types[0] == "money")).ToList();
                if (figures.Count > 0 && !figures.Exists(figure => claim.Values.Any(value => Has(field, value, figure.Value, figure.Currency))))
                    problems.Add(new Problem("the quote states other figures", [claim.Line.Location, quote.Line.Location]));
            }

            if (field.Types[0] == "money")
                JudgeConversion(claim, [.. backing.Evidence.Where(static quote => !quote.Denies)], problems);
        }
    }

    /// <summary>If the quotes state amounts, then each amount of the claim is among them, including its conversion.</summary>
    private static void JudgeConversion(ParsedClaim claim, List<ParsedEvidence> quotes, List<Problem> problems)
    {
        var figures = quotes.SelectMany(static quote => QuotedFigures.In(quote.Words.Text)).Where(static figure => figure.Currency is not null).ToList();
        var amounts = claim.Values.Select(OracleMoney.Parse).OfType<OracleMoney>().SelectMany(static money => money.Amounts);
        if (figures.Count > 0 && amounts.Any(amount => !figures.Exists(figure => amount.Number.Has(figure.Value) && IsOf(figure.Currency!, amount.Currency))))
            problems.Add(new Problem("the quotes state another conversion", [claim.Line.Location, .. quotes.Select(static quote => quote.Line.Location)]));
    }

    public static bool IsNumber(ParsedField field) => field.Types[0] is "money" or "count" || field.Types[0].StartsWith("quantity of ", StringComparison.Ordinal);

    /// <summary>Whether a figure states a value. A malformed value is reported by <see cref="ClaimJudge"/>.</summary>
    private static bool Has(ParsedField field, string value, decimal figure, string? currency)
    {
        if (field.Types[0] == "money")
            return OracleMoney.Parse(value) is not { } money || money.Amounts.Any(amount => amount.Number.Has(figure) && IsOf(currency!, amount.Currency));
        var text = field.Types[0] == "count" ? value : value.Contains(' ', StringComparison.Ordinal) ? value[..value.LastIndexOf(' ')] : "";
        return OracleNumber.Parse(text) is not { } number || number.Has(figure);
    }

    /// <summary>Whether a quoted sign may mean a currency; <c>$</c> may be any dollar.</summary>
    private static bool IsOf(string sign, string code) => sign == code || (sign == "USD" && code is "AUD" or "CAD" or "NZD" or "SGD" or "HKD");
}

/// <summary>Finds the figures in a quote, in the few forms that occur in the samples.</summary>
internal static partial class QuotedFigures
{
    private static readonly string[] Words = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Each number except years, with <c>USD</c>, <c>GBP</c>, <c>JPY</c> or <c>EUR</c> if it is money.</summary>
    public static IReadOnlyList<(decimal Value, string? Currency)> In(string quote) =>
        [.. Form().Matches(quote).Where(static match => !Year().IsMatch(match.Value)).Select(Read)];

    private static (decimal, string?) Read(Match match)
    {
        var number = match.Groups["number"].Value;
        var word = Array.IndexOf(Words, number);
        var value = word >= 0 ? word : decimal.Parse(number.Replace(",", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        var scale = match.Groups["scale"].Value switch { "million" => 1_000_000m, "billion" => 1_000_000_000m, "trillion" => 1_000_000_000_000m, _ => 1 };
        var currency = match.Groups["sign"].Value switch { "$" => "USD", "£" => "GBP", "€" => "EUR", _ => match.Groups["noun"].Value == "yen" ? "JPY" : null };
        return (value * scale, currency);
    }

    [GeneratedRegex(@"(?<sign>[$£€])?\b(?<number>[0-9][0-9,]*(\.[0-9]+)?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b([ -](?<scale>million|billion|trillion))?([ -](?<noun>yen))?", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    [GeneratedRegex("^(19|20)[0-9][0-9]$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
