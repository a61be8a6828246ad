using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Reading;

namespace ScenarioFacts.Language.Tests.Mutation.Judging;

/// <summary>A quote that states figures states the claim’s, unless a because explains it.</summary>
internal static class FigureJudge
{
    public static void Judge(ReadFact fact, KindEntry kind, List<Problem> problems)
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
                    problems.Add(new Problem("the quote states other figures", [claim.Line.Place, quote.Line.Place]));
            }

            if (field.Types[0] == "money")
                JudgeConversion(claim, [.. backing.Evidence.Where(static quote => !quote.Denies)], problems);
        }
    }

    /// <summary>Each amount of a claim, the conversion too, is in one of the quotes, where these state any.</summary>
    private static void JudgeConversion(ReadClaim claim, List<ReadEvidence> quotes, List<Problem> problems)
    {
        var figures = quotes.SelectMany(static quote => QuotedFigures.In(quote.Words.Text)).Where(static figure => figure.Currency is not null).ToList();
        var amounts = claim.Values.Select(WrittenMoney.Of).OfType<WrittenMoney>().SelectMany(static money => money.Amounts);
        if (figures.Count > 0 && amounts.Any(amount => !figures.Exists(figure => amount.Number.Has(figure.Value) && IsOf(figure.Currency!, amount.Currency))))
            problems.Add(new Problem("the quotes state another conversion", [claim.Line.Place, .. quotes.Select(static quote => quote.Line.Place)]));
    }

    public static bool IsNumber(FieldEntry field) => field.Types[0] is "money" or "count" || field.Types[0].StartsWith("quantity of ", System.StringComparison.Ordinal);

    /// <summary>A value that is none is wrong by itself.</summary>
    private static bool Has(FieldEntry field, string value, decimal figure, string? currency)
    {
        if (field.Types[0] == "money")
            return WrittenMoney.Of(value) is not { } money || money.Amounts.Any(amount => amount.Number.Has(figure) && IsOf(currency!, amount.Currency));
        var text = field.Types[0] == "count" ? value : value.Contains(' ', System.StringComparison.Ordinal) ? value[..value.LastIndexOf(' ')] : "";
        return WrittenNumber.Of(text) is not { } number || number.Has(figure);
    }

    /// <summary>A dollar sign may be any dollar.</summary>
    private static bool IsOf(string sign, string code) => sign == code || (sign == "USD" && code is "AUD" or "CAD" or "NZD" or "SGD" or "HKD");
}
