using ScenarioFacts;

namespace Briefing;

/// <summary>The scenario and its variants.</summary>
internal static class Scenarios
{
    /// <summary>The names of all variants, for messages.</summary>
    public static string VariantNames => string.Join(", ", UkJapan.Variants.Select(static variant => variant.Name));

    /// <summary>The name of a fact, as an example in messages.</summary>
    public static string ExampleFactName => UkJapan.Meetings.Fdmm2015.Name;

    /// <summary>Finds a variant by name.</summary>
    /// <returns>The variant, or null if there is none.</returns>
    public static FactCatalog? FindVariant(string name) => UkJapan.Variants.FirstOrDefault(variant => string.Equals(variant.Name, name, StringComparison.Ordinal));

    /// <summary>The scope of a page.</summary>
    /// <param name="variant">The variant, or null for the scenario itself.</param>
    /// <param name="asOf">The as-of date, or null for the year of the latest source.</param>
    /// <returns>The scope.</returns>
    public static BriefingScope GetScope(FactCatalog? variant, FactDate? asOf)
    {
        var latest = LatestPublication();
        return new(variant ?? UkJapan.Catalog, asOf ?? latest, asOf is not { } date || !date.CertainlyBefore(latest));
    }

    /// <summary>The year of the latest source; a source dated “not before” a day counts with that day.</summary>
    private static FactDate LatestPublication()
    {
        var year = UkJapan.Sources.Max(static source => (source.Published?.Latest ?? source.Published?.Earliest)?.Year);
        return FactDate.Of(year ?? DateTime.MaxValue.Year);
    }
}
