using System;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.ValueFixes;

/// <summary>The numbers that a field accepts, and what must follow them.</summary>
/// <param name="Units">The choice of its units; null for money and counts.</param>
internal sealed record NumberType(TypeKind Kind, ChoiceSymbol? Units)
{
    public bool IsMoney => Kind == TypeKind.Money;

    public bool IsCount => Kind == TypeKind.Count;

    /// <summary>The unit of shares in percent; null if it has none.</summary>
    public string? Percent => Units?.Words.FirstOrDefault(static word => word is "percent" or "per-cent" or "pct");

    /// <summary>The type as written in running text.</summary>
    public string Noun => IsMoney ? "an amount of money" : IsCount ? "a count" : "a quantity";

    /// <summary>An example of such a value.</summary>
    public string Example => IsMoney ? "a number and a currency, such as 5.05 trillion JPY"
        : IsCount ? "a whole number, such as 12, ~12, 10..12 or at least 12"
        : "a number and a unit, such as " + "300 " + Units!.Words[0];

    public bool HasUnit(string word) => Units?.Words.Contains(word, StringComparer.Ordinal) == true;

    /// <summary>Parses a value whose words are separated by single spaces; its unit and currencies must exist.</summary>
    public FactNumberError Read(string text)
    {
        if (IsCount)
            return FactNumber.TryParseCount(text, out _, out var wrong) ? FactNumberError.None : wrong;

        if (!IsMoney)
            return !Quantity.TryParse(text, out var quantity, out var error) || HasUnit(quantity.Unit) ? error : FactNumberError.NotAUnit;
        return !Money.TryParse(text, out var money, out var reason) || AreCurrencies(money) ? reason : FactNumberError.NotACurrency;
    }

    private static bool AreCurrencies(Money money) =>
        CodeTable.Currencies.Contains(money.Currency) && (money.Conversion is not { } converted || CodeTable.Currencies.Contains(converted.Currency));
}
