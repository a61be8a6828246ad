using System.Globalization;

namespace ScenarioFacts.Tool.Export.Tables;

/// <summary>The cells of tables as text.</summary>
internal static class CellText
{
    /// <summary>A cell as text; empty for one without a value.</summary>
    public static string Format(object? cell) => cell switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        DateTime day => FormatDay(day),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell cannot hold {cell.GetType().Name}.", nameof(cell)),
    };

    /// <summary>A day by ISO 8601.</summary>
    public static string FormatDay(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
