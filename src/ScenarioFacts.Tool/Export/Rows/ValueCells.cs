using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;

namespace ScenarioFacts.Tool.Export.Rows;

/// <summary>The cells of a value: as it is written, what it refers to, and the days or numbers that it can mean.</summary>
internal static class ValueCells
{
    /// <summary>The word for a field type.</summary>
    public static string GetWord(TypeKind kind) => kind switch
    {
        TypeKind.Text => "text",
        TypeKind.Date => "date",
        TypeKind.Url => "url",
        TypeKind.Money => "money",
        TypeKind.Count => "count",
        TypeKind.Quantity => "quantity",
        TypeKind.CountryCode => "country-code",
        TypeKind.Reference => "fact",
        TypeKind.TextOrReference => "text-or-fact",
        TypeKind.Choice => "choice",
        TypeKind.SourceChain => "source",
        TypeKind.Reliability => "reliability",
        _ => "unknown",
    };

    /// <summary>Text, fact, role, earliest, latest, lowest, highest, approximate and unit.</summary>
    public static object?[] Read(Field field, BoundValue value) => field.TypeKind switch
    {
        TypeKind.Date when FactDate.TryParse(value.Text, out var date) => [value.Text, null, null, date.Earliest, date.Latest, null, null, null, null],
        TypeKind.Count when FactNumber.TryParseCount(value.Text, out var count) => [value.Text, null, null, null, null, .. GetBounds(count), null],
        TypeKind.Quantity when Quantity.TryParse(value.Text, out var quantity) => [value.Text, null, null, null, null, .. GetBounds(quantity.Number), quantity.Unit],
        TypeKind.Money when Money.TryParse(value.Text, out var money) => [value.Text, null, null, null, null, .. GetBounds(money.Amount), money.Currency],
        TypeKind.Reference => [value.Text, value.Name, value.Role, null, null, null, null, null, null],
        TypeKind.SourceChain => [value.Text, value.Name, null, null, null, null, null, null, null],
        TypeKind.TextOrReference when value.Text is ['"', .. var text, '"'] => [text, null, null, null, null, null, null, null, null],
        TypeKind.TextOrReference => [value.Text, value.Name, value.Role, null, null, null, null, null, null],
        _ => [value.Text, null, null, null, null, null, null, null, null],
    };

    private static object?[] GetBounds(FactNumber number) => [number.Lowest, number.Highest, number.IsApproximate];
}
