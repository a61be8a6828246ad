using System.Collections.Generic;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Lexicon;

/// <summary>The words before a number or a date that make it approximate, or one end of a range. What weakens a whole statement is in <see cref="ContextModifierWords"/>.</summary>
internal static class Hedges
{
    public static readonly WordSet Approximators = ["about", "around", "approximately", "approx", "roughly", "circa", "ca", "some", "nearly", "almost"];

    public static readonly WordSet LowerBounds = ["least", "over", "more", "above"];

    public static readonly WordSet UpperBounds = ["most", "up", "under", "less", "fewer", "below"];

    /// <summary>
    /// With what parts them from the date. Fewer than before numbers: “nearly 2015” and “some 2015” mean no date, and what these begin is written with <c>~</c>.
    /// </summary>
    public static readonly IReadOnlyList<string> BeforeDates = ["about ", "around ", "circa ", "c. ", "ca. ", "approx. ", "~"];
}
