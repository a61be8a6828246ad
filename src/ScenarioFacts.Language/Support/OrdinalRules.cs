using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Figures;

namespace ScenarioFacts.Language.Support;

/// <summary>Where words count by an ordinal or a superlative what a field holds, the claimed number is theirs.</summary>
internal static class OrdinalRules
{
    public static void Check(ClaimInWords claim, List<Diagnostic> diagnostics)
    {
        if (!claim.IsEnglish || claim.Claim is not { Field.TypeKind: TypeKind.Count, Values.Count: 1 } || !FactNumber.TryParseCount(claim.Claim.Values[0].Text, out var number))
            return;
        Check(claim, number, diagnostics);
    }

    private static void Check(ClaimInWords claim, FactNumber number, List<Diagnostic> diagnostics)
    {
        var places = claim.Backing.Support.SelectMany(static quote => StatedPlace.FindAll(quote.Words)).Where(place => ClaimedPlace.IsCounted(place, claim.Claim.Field!)).ToList();
        if (places.Count == 0 || places.Exists(place => Has(number, place.Number)) || HasFigure(claim, number))
            return;
        var ordinal = places.Find(static place => !place.IsSuperlative) ?? places[0];
        diagnostics.Add(Report.OrdinalsDiffer(claim.File, claim.Claim.Values[0].Span, ordinal.Words, claim.Claim.Values[0].Text));
    }

    /// <summary>A figure may be the number of things, or a place that has nothing after it: “second, third and 4”.</summary>
    private static bool HasFigure(ClaimInWords claim, FactNumber number) =>
        claim.Backing.Support.Any(quote => FigureDetector.Find(quote.Words).Any(figure => figure is { IsCertain: true, Kind: FigureKind.Number or FigureKind.Measure }
            && Has(number, figure.Value) && (figure.Unit is null || !ClaimedPlace.IsIn(claim.Claim.Field!))));

    private static bool Has(FactNumber number, decimal figure) => (number.Lowest ?? figure) <= figure && figure <= (number.Highest ?? figure);
}
