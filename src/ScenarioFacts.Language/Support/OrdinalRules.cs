using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Figures;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Lexicon;

namespace ScenarioFacts.Language.Support;

/// <summary>Where words count by an ordinal or a superlative, the claimed count is theirs.</summary>
internal static class OrdinalRules
{
    /// <summary>Ordinals above are rare: a larger number counts things.</summary>
    private const int MostRanks = 31;

    public static void Check(ClaimInWords claim, List<Diagnostic> diagnostics)
    {
        if (!claim.IsEnglish || claim.Claim is not { Field.TypeKind: TypeKind.Count, Values.Count: 1 } || !FactNumber.TryParseCount(claim.Claim.Values[0].Text, out var number))
            return;
        // “The first of the ships” counts no crew.
        if (number.Highest > MostRanks || number.Lowest > MostRanks)
            return;
        Check(claim, number, diagnostics);
    }

    private static void Check(ClaimInWords claim, FactNumber number, List<Diagnostic> diagnostics)
    {
        var words = claim.Backing.Support.SelectMany(static quote => WordTokenizer.Words(quote.Words)).ToList();
        var ordinals = words.ConvertAll(static word => (Word: word, Number: EnglishOrdinals.GetNumber(word))).FindAll(static ordinal => ordinal.Number > 0);
        if (ordinals.Exists(ordinal => Has(number, ordinal.Number)) || HasFigure(claim, number))
            return;
        var superlative = ordinals.Count == 0 ? words.Find(EnglishOrdinals.IsSuperlative) : null;
        if (ordinals.Count > 0 || (superlative is not null && !Has(number, 1) && IsRank(claim)))
            diagnostics.Add(Report.OrdinalsDiffer(claim.File, claim.Claim.Values[0].Span, superlative ?? ordinals[0].Word, claim.Claim.Values[0].Text));
    }

    /// <summary>A superlative counts only where nothing else does: “the largest of 12 ships”.</summary>
    private static bool IsRank(ClaimInWords claim) => !claim.Backing.Support.Any(static quote => FigureDetector.Find(quote.Words).Count > 0);

    private static bool HasFigure(ClaimInWords claim, FactNumber number) =>
        claim.Backing.Support.Any(quote => FigureDetector.Find(quote.Words).Any(figure => figure is { IsCertain: true, Kind: FigureKind.Number or FigureKind.Measure } && Has(number, figure.Value)));

    private static bool Has(FactNumber number, decimal figure) => (number.Lowest ?? figure) <= figure && figure <= (number.Highest ?? figure);
}
