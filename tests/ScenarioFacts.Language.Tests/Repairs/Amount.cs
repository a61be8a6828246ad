namespace ScenarioFacts.Language.Tests.Repairs;

/// <summary>What a number says: its ends, of which one may be open, whether it is approximate, and of what it is.</summary>
/// <param name="Unit">The currency code or unit; empty for a count.</param>
internal sealed record Amount(decimal? Low, decimal? High, bool IsApproximate, string Unit)
{
    /// <summary>What a value of a file says, as the library reads it; null if it is none.</summary>
    public static Amount? OfValue(string text, GeneratedField field)
    {
        switch (field)
        {
            case GeneratedField.Count:
                return FactNumber.TryParseCount(text, out var count) ? Of(count, "") : null;
            case GeneratedField.Money:
                return Money.TryParse(text, out var money) && money.Conversion is null ? Of(money.Amount, money.Currency) : null;
            default:
                return Quantity.TryParse(text, out var quantity) ? Of(quantity.Number, quantity.Unit) : null;
        }
    }

    private static Amount Of(FactNumber number, string unit) => new(number.Lowest, number.Highest, number.IsApproximate, unit);
}
