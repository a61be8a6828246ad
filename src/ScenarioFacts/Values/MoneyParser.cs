using System;

namespace ScenarioFacts;

/// <summary>Parses <see cref="Money"/>.</summary>
internal static class MoneyParser
{
    private const int CodeLength = 3;

    public static FactNumberError Parse(string text, out Money money)
    {
        money = default;
        var open = text.IndexOf('(', 0);
        if (open < 0 && text.IndexOf(')', 0) < 0)
            return ParseAmount(text, out money);
        if (open < 2 || text[open - 1] != ' ' || text.IndexOf(')', 0) != text.Length - 1 || text.LastIndexOf('(') != open)
            return FactNumberError.BrokenConversion;
        var error = ParseAmount(text.Substring(0, open - 1), out var amount);
        if (error != FactNumberError.None)
            return error;
        error = ParseAmount(text.Substring(open + 1, text.Length - open - 2), out var converted);
        if (error != FactNumberError.None)
            return error;
        if (string.Equals(amount.Currency, converted.Currency, StringComparison.Ordinal))
            return FactNumberError.BrokenConversion;
        money = new Money(amount.Amount, amount.Currency, converted.Amount, converted.Currency);
        return FactNumberError.None;
    }

    /// <summary>Whether a word has the form of an ISO 4217 code.</summary>
    public static bool IsCode(string word) => word.Length == CodeLength && Array.TrueForAll(word.ToCharArray(), static c => c is >= 'A' and <= 'Z');

    private static FactNumberError ParseAmount(string text, out Money money)
    {
        money = default;
        var space = text.LastIndexOf(' ');
        var code = text.Substring(space + 1);
        if (space < 0 || !IsCode(code))
            return FactNumberParser.Parse(text, false, out _) switch
            {
                FactNumberError.None => FactNumberError.NoUnit,
                FactNumberError.UnknownScale => FactNumberError.NotACurrency,
                var wrong => wrong,
            };
        var error = FactNumberParser.Parse(text.Substring(0, space), false, out var amount);
        if (error == FactNumberError.None)
            money = new Money(amount, code);
        return error;
    }
}
