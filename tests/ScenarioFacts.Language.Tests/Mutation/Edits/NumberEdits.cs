using System;
using System.Linq;
using ScenarioFacts.Language.Tests.Mutation.Judging;

namespace ScenarioFacts.Language.Tests.Mutation.Edits;

/// <summary>Edits of money, counts, quantities, country codes and web addresses.</summary>
internal sealed class NumberEdits : EditList
{
    public NumberEdits()
    {
        AddMoney();
        AddValue("number: another digit", static field => FigureJudge.IsNumber(field), static (value, dice) => OtherDigit(value, dice));
        AddValue("number: two digits swapped", static field => FigureJudge.IsNumber(field), static (value, dice) => Swap(value));
        AddValue("number: ten times as much", static field => FigureJudge.IsNumber(field), static (value, _) => First(value, static number => number.Contains('.', StringComparison.Ordinal) ? null : number + "0"));
        AddValue("number: with a comma", static field => FigureJudge.IsNumber(field), static (value, _) => First(value, static _ => "12,500"));
        AddValue("number: in quotes", static field => FigureJudge.IsNumber(field), static (value, _) => "\"" + value + "\"");
        AddValue("number: a word", static field => FigureJudge.IsNumber(field), static (value, dice) => First(value, _ => dice.Of(["twelve", "many", "some"])));
        AddValue("number: a range the wrong way round", static field => FigureJudge.IsNumber(field), static (value, _) => First(value, static _ => "20..10"));
        AddValue("number: another sign for about", static field => FigureJudge.IsNumber(field), static (value, dice) => dice.Of(["≈", "about ", "+", "<", "c."]) + value.TrimStart('~'));
        AddValue("number: in per cent", static field => FigureJudge.IsNumber(field), static (value, _) => First(value, static number => number + "%"));
        AddValue("count: not whole", static field => field.Types[0] == "count", static (value, _) => First(value, static number => number + ".5"));
        AddValue("count: with a unit", static field => field.Types[0] == "count", static (value, dice) => value + dice.Of([" men", " berths", " km"]));
        AddValue("quantity: no unit", static field => IsQuantity(field), static (value, _) => value[..value.LastIndexOf(' ')]);
        AddValue("quantity: unknown unit", static field => IsQuantity(field), static (value, dice) => value[..value.LastIndexOf(' ')] + dice.Of([" feet", " fathoms", " m", " kilometres"]));
        AddValue("quantity: another number", static field => IsQuantity(field), static (value, dice) => First(value, _ => dice.Of(["7", "8.5", "90", "0.9"])));
        AddValue("country: no such code", static field => field.Types[0] == "country-code", static (_, dice) => dice.Of(["UK", "XX", "EN", "no", "NOR", "Norway", "\"NO\""]));
        AddValue("url: not a web address", static field => field.Types[0] == "url", static (value, dice) => dice.Of(["\"www.example.com\"", "\"gazette\"", "\"htp:/gazette.example\"", "https://gazette.example", "\"ftp://gazette.example\""]));
    }

    private void AddMoney()
    {
        AddMoney("money: a currency's sign", static (value, dice) => dice.Of(["$", "£", "¥", "€"]) + value[..value.LastIndexOf(' ')]);
        AddMoney("money: a currency's word", static (value, dice) => Currency(value, dice.Of(["yen", "dollars", "pounds", "euros"])));
        AddMoney("money: no such currency", static (value, dice) => Currency(value, dice.Of(["XQZ", "USB", "jpy", "UKP", "YEN", "EURO"])));
        AddMoney("money: another currency", static (value, dice) => Currency(value, dice.Of(["CHF", "NOK", "INR", "CAD", "KRW"])));
        AddMoney("money: no currency", static (value, _) => Currency(value, ""));
        AddMoney("money: a short scale", static (value, dice) => value.Replace("billion", dice.Of(["bn", "b", "Bn"]), StringComparison.Ordinal).Replace("million", dice.Of(["m", "mn", "mio"]), StringComparison.Ordinal));
        AddMoney("money: another scale", static (value, dice) => value.Replace("billion", "trillion", StringComparison.Ordinal).Replace("million", "billion", StringComparison.Ordinal));
        AddMoney("money: conversion not closed", static (value, _) => value.Contains(')', StringComparison.Ordinal) ? value.Replace(")", "", StringComparison.Ordinal) : value + " (5 USD");
        AddMoney("money: conversion without a code", static (value, _) => Currency(value, "JPY (35 million)"));
        AddMoney("money: two conversions", static (value, _) => Currency(value, "JPY (35 million USD) (30 million EUR)"));
    }

    private void AddMoney(string name, Func<string, Dice, string?> change) => AddValue(name, static field => field.Types[0] == "money", change);

    private void AddValue(string name, Func<FieldEntry, bool> isWanted, Func<string, Dice, string?> change) =>
        Add(name, sites => sites.Claims.Where(site => isWanted(site.Field) && site.Claim.Items.Count == 1), (corpus, site, dice) =>
        {
            var (first, last) = (site.Claim.Items[0][0], site.Claim.Items[0][^1]);
            var value = corpus.Line(site.Claim.Line.Place)[first.Column..last.End];
            return change(value, dice) is { } changed && changed != value ? corpus.Put(site.Claim.Line.Place, first.Column, last.End, changed) : null;
        });

    private static bool IsQuantity(FieldEntry field) => field.Types[0].StartsWith("quantity of ", StringComparison.Ordinal);

    /// <summary>The value with something else in place of its first number.</summary>
    private static string? First(string value, Func<string, string?> change)
    {
        var start = value.IndexOfAny([.. "0123456789"]);
        var end = start;
        while (end < value.Length && (char.IsAsciiDigit(value[end]) || (value[end] == '.' && end + 1 < value.Length && value[end + 1] != '.' && value[end - 1] != '.')))
            end++;
        return change(value[start..end]) is { } number ? value[..start] + number + value[end..] : null;
    }

    private static string OtherDigit(string value, Dice dice)
    {
        var digits = Enumerable.Range(0, value.Length).Where(i => char.IsAsciiDigit(value[i])).ToList();
        var place = dice.Of(digits);
        return value[..place] + (1 + dice.Below(9)) + value[(place + 1)..];
    }

    private static string? Swap(string value)
    {
        for (var i = 0; i + 1 < value.Length; i++)
        {
            if (char.IsAsciiDigit(value[i]) && char.IsAsciiDigit(value[i + 1]) && value[i] != value[i + 1] && value[i + 1] != '0')
                return value[..i] + value[i + 1] + value[i] + value[(i + 2)..];
        }

        return null;
    }

    /// <summary>The amount without its conversion, in another currency.</summary>
    private static string Currency(string value, string currency)
    {
        var amount = value.Split(" (")[0];
        return (amount[..amount.LastIndexOf(' ')] + " " + currency).TrimEnd();
    }
}
