using System;
using System.Linq;
using ScenarioFacts.Oracle.Judges;
using ScenarioFacts.Oracle.Reading;

namespace ScenarioFacts.Oracle.Edits;

/// <summary>Edits of money, counts, quantities, country codes and web addresses.</summary>
internal sealed class NumberEdits : EditList
{
    public NumberEdits()
    {
        AddMoney();
        AddValue("number: another digit", static field => FigureJudge.IsNumber(field), static (value, random) => OtherDigit(value, random));
        AddValue("number: two digits swapped", static field => FigureJudge.IsNumber(field), static (value, random) => Swap(value));
        AddValue("number: ten times as much", static field => FigureJudge.IsNumber(field), static (value, _) => First(value, static number => number.Contains('.', StringComparison.Ordinal) ? null : number + "0"));
        AddValue("number: with a comma", static field => FigureJudge.IsNumber(field), static (value, _) => First(value, static _ => "12,500"));
        AddValue("number: in quotes", static field => FigureJudge.IsNumber(field), static (value, _) => "\"" + value + "\"");
        AddValue("number: a word", static field => FigureJudge.IsNumber(field), static (value, random) => First(value, _ => random.Pick(["twelve", "many", "some"])));
        AddValue("number: a range the wrong way round", static field => FigureJudge.IsNumber(field), static (value, _) => First(value, static _ => "20..10"));
        AddValue("number: another sign for about", static field => FigureJudge.IsNumber(field), static (value, random) => random.Pick(["≈", "about ", "+", "<", "c."]) + value.TrimStart('~'));
        AddValue("number: in per cent", static field => FigureJudge.IsNumber(field), static (value, _) => First(value, static number => number + "%"));
        AddValue("count: not whole", static field => field.Types[0] == "count", static (value, _) => First(value, static number => number + ".5"));
        AddValue("count: with a unit", static field => field.Types[0] == "count", static (value, random) => value + random.Pick([" men", " berths", " km"]));
        AddValue("quantity: no unit", static field => IsQuantity(field), static (value, _) => value[..value.LastIndexOf(' ')]);
        AddValue("quantity: unknown unit", static field => IsQuantity(field), static (value, random) => value[..value.LastIndexOf(' ')] + random.Pick([" feet", " fathoms", " m", " kilometres"]));
        AddValue("quantity: another number", static field => IsQuantity(field), static (value, random) => First(value, _ => random.Pick(["7", "8.5", "90", "0.9"])));
        AddValue("country: no such code", static field => field.Types[0] == "country-code", static (_, random) => random.Pick(["UK", "XX", "EN", "no", "NOR", "Norway", "\"NO\""]));
        AddValue("url: not a web address", static field => field.Types[0] == "url", static (value, random) => random.Pick(["\"www.example.com\"", "\"gazette\"", "\"htp:/gazette.example\"", "https://gazette.example", "\"ftp://gazette.example\""]));
    }

    private void AddMoney()
    {
        AddMoney("money: a currency's sign", static (value, random) => random.Pick(["$", "£", "¥", "€"]) + value[..value.LastIndexOf(' ')]);
        AddMoney("money: a currency's word", static (value, random) => Currency(value, random.Pick(["yen", "dollars", "pounds", "euros"])));
        AddMoney("money: no such currency", static (value, random) => Currency(value, random.Pick(["XQZ", "USB", "jpy", "UKP", "YEN", "EURO"])));
        AddMoney("money: another currency", static (value, random) => Currency(value, random.Pick(["CHF", "NOK", "INR", "CAD", "KRW"])));
        AddMoney("money: no currency", static (value, _) => Currency(value, ""));
        AddMoney("money: a short scale", static (value, random) => value.Replace("billion", random.Pick(["bn", "b", "Bn"]), StringComparison.Ordinal).Replace("million", random.Pick(["m", "mn", "mio"]), StringComparison.Ordinal));
        AddMoney("money: another scale", static (value, random) => value.Replace("billion", "trillion", StringComparison.Ordinal).Replace("million", "billion", StringComparison.Ordinal));
        AddMoney("money: conversion not closed", static (value, _) => value.Contains(')', StringComparison.Ordinal) ? value.Replace(")", "", StringComparison.Ordinal) : value + " (5 USD");
        AddMoney("money: conversion without a code", static (value, _) => Currency(value, "JPY (35 million)"));
        AddMoney("money: two conversions", static (value, _) => Currency(value, "JPY (35 million USD) (30 million EUR)"));
    }

    private void AddMoney(string name, Func<string, SeededRandom, string?> change) => AddValue(name, static field => field.Types[0] == "money", change);

    private void AddValue(string name, Func<ParsedField, bool> isWanted, Func<string, SeededRandom, string?> change) =>
        Add(name, sites => sites.Claims.Where(site => isWanted(site.Field) && site.Claim.Items.Count == 1), (corpus, site, random) =>
        {
            var (first, last) = (site.Claim.Items[0][0], site.Claim.Items[0][^1]);
            var value = corpus.Line(site.Claim.Line.Location)[first.Column..last.End];
            return change(value, random) is { } changed && changed != value ? corpus.Replace(site.Claim.Line.Location, first.Column, last.End, changed) : null;
        });

    private static bool IsQuantity(ParsedField field) => field.Types[0].StartsWith("quantity of ", StringComparison.Ordinal);

    /// <summary>The value with its first number replaced.</summary>
    private static string? First(string value, Func<string, string?> change)
    {
        var start = value.IndexOfAny([.. "0123456789"]);
        var end = start;
        while (end < value.Length && (char.IsAsciiDigit(value[end]) || (value[end] == '.' && end + 1 < value.Length && value[end + 1] != '.' && value[end - 1] != '.')))
            end++;
        return change(value[start..end]) is { } number ? value[..start] + number + value[end..] : null;
    }

    private static string OtherDigit(string value, SeededRandom random)
    {
        var digits = Enumerable.Range(0, value.Length).Where(i => char.IsAsciiDigit(value[i])).ToList();
        var place = random.Pick(digits);
        return value[..place] + (1 + random.Below(9)) + value[(place + 1)..];
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
