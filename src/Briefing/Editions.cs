using System.Globalization;
using ScenarioFacts;

namespace Briefing;

/// <summary>The scenario and its variants.</summary>
internal static class Editions
{
    private static readonly IReadOnlyList<FactCatalogue> Variants = [BanKept.Catalogue, NoArgyll.Catalogue, NoBungo.Catalogue, NoDeal2022.Catalogue];

    /// <summary>The names of all variants, for messages.</summary>
    public static string VariantNames => string.Join(", ", Variants.Select(static variant => variant.Name));

    /// <summary>What the name of a fact looks like.</summary>
    public static string ExampleName => UkJapan.Meetings.Fdmm2015.Name;

    /// <summary>A variant by its name.</summary>
    /// <returns>The variant; null if there is none.</returns>
    public static FactCatalogue? Find(string name) => Variants.FirstOrDefault(variant => string.Equals(variant.Name, name, StringComparison.Ordinal));

    /// <summary>A scenario as of a date.</summary>
    /// <param name="variant">The variant; the scenario itself for null.</param>
    /// <param name="asOf">The date; for null the year of the last source.</param>
    /// <returns>The edition.</returns>
    public static Edition Of(FactCatalogue? variant, FactDate? asOf) => new(variant ?? UkJapan.Catalogue, asOf ?? LastPublication());

    /// <summary>The year of the last source; one that is known not to be older than a day counts with that day.</summary>
    private static FactDate LastPublication()
    {
        var year = UkJapan.Sources.Max(static source => (source.Published?.Latest ?? source.Published?.Earliest)?.Year);
        return FactDate.TryParse(year?.ToString(CultureInfo.InvariantCulture), out var date) ? date : FactDate.OnDay(DateTime.MaxValue);
    }
}
