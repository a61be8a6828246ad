using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Figures;
using ScenarioFacts.Language.Evidence.Quotes;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// A quote that states figures of the claim’s type must state the claim’s, unless <c>because</c> explains it: each quote under the claim, and at least one of
/// those under the fact's first line, which may concern other fields. Of an amount with a conversion both must be stated.
/// </summary>
internal sealed class FigureRules(BoundFile file, QuoteAnswers answers, List<Diagnostic> diagnostics)
{
    public static void Check(BoundFile file, QuoteAnswers answers, List<Diagnostic> diagnostics)
    {
        var rules = new FigureRules(file, answers, diagnostics);
        foreach (var fact in file.Facts)
        {
            foreach (var claim in fact.Claims)
            {
                if (claim.Field is { TypeKind: TypeKind.Money or TypeKind.Count or TypeKind.Quantity } field)
                    rules.Check(fact, claim, field.TypeKind);
            }
        }
    }

    private void Check(BoundFact fact, BoundClaim claim, TypeKind type)
    {
        var (backing, claimed) = (fact.GetBacking(claim), ClaimedFigure.FromClaim(claim).ToList());
        if (backing.Because is not null || backing.IsBroken || claimed.Count == 0)
            return;
        var quotes = backing.Support.Where(IsFound).Select(static quote => (Quote: quote, Figures: FigureDetector.Find(quote.Words))).ToList();
        var telling = quotes.FindAll(quote => quote.Figures.Any(figure => ClaimedFigure.IsOfType(figure, type)));
        if (!claim.Backing.IsEmpty)
        {
            foreach (var (quote, figures) in telling.Where(quote => !claimed.Exists(value => Any(quote, value))))
                Report(quote, figures, claimed, type);
        }
        else if (telling.Count > 0 && !quotes.Exists(quote => claimed.Exists(value => Any(quote, value))))
        {
            Report(telling[0].Quote, telling[0].Figures, claimed, type);
        }

        // If every quote has figures, each of several values must be stated in some quote.
        if (telling.Count == quotes.Count && telling.Count > 0 && claimed.Count > 1 && claimed.Find(value => !quotes.Exists(quote => Any(quote, value))) is { } missing)
            diagnostics.Add(Differs(missing, quotes.SelectMany(quote => Written(quote.Quote, quote.Figures, type))));
        foreach (var value in claimed.Where(_ => telling.Count > 0))
            CheckParts(value.Parts(file.File), telling);
    }

    /// <summary>Quotes that are not in the source are reported already.</summary>
    private bool IsFound(BoundEvidence quote) => answers.Find(quote.Source, quote.Words) is QuoteVerdict.Found;

    private static bool Any((BoundEvidence Quote, EquatableArray<Figure> Figures) quote, ClaimedFigure value) =>
        quote.Figures.Any(figure => value.IsStatedBy(figure, quote.Quote.Words));

    /// <summary>If an amount or its conversion is stated, the other must be too. The message shows what is stated instead.</summary>
    private void CheckParts(IReadOnlyList<ClaimedFigure> parts, List<(BoundEvidence Quote, EquatableArray<Figure> Figures)> telling)
    {
        var missing = parts.Where(part => !telling.Exists(quote => Any(quote, part))).ToList();
        if (missing.Count != 1)
            return;
        var held = parts.First(part => part != missing[0]);
        var others = telling.SelectMany(quote => Written(quote.Quote, quote.Figures.Where(figure => !held.IsStatedBy(figure, quote.Quote.Words)), TypeKind.Money)).ToList();
        diagnostics.Add(Differs(missing[0], others.Count > 0 ? others : telling.SelectMany(static quote => Written(quote.Quote, quote.Figures, TypeKind.Money)))
            .WithRelated(file.File, telling[0].Quote.WordsSpan, "the quote"));
    }

    /// <summary>With one value and one figure, the value is reported as wrong. Otherwise it is unclear which is wrong, and the quote is reported.</summary>
    private void Report(BoundEvidence quote, EquatableArray<Figure> figures, List<ClaimedFigure> claimed, TypeKind type)
    {
        var stated = Written(quote, figures, type);
        var differs = Differs(claimed[0], stated);
        diagnostics.Add(stated.Count == 1 && claimed.Count == 1
            ? differs.WithRelated(file.File, quote.WordsSpan, "the quote")
            : differs with { Span = quote.WordsSpan });
    }

    private Diagnostic Differs(ClaimedFigure value, IEnumerable<string> stated) =>
        Diagnostics.Report.FiguresDiffer(file.File, value.Span, string.Join(", ", stated.Distinct()), file.File.Slice(value.Span));

    private static List<string> Written(BoundEvidence quote, IEnumerable<Figure> figures, TypeKind type) =>
        [.. figures.Where(figure => ClaimedFigure.IsOfType(figure, type)).Select(figure => "‘" + quote.Words.Substring(figure.Span.Start, GetEnd(quote, figure, type) - figure.Span.Start) + "’")];

    /// <summary>A measure includes its unit.</summary>
    private static int GetEnd(BoundEvidence quote, Figure figure, TypeKind type)
    {
        var unit = type == TypeKind.Quantity && figure.Unit is not null ? quote.Words.IndexOf(figure.Unit, figure.Span.End, System.StringComparison.Ordinal) : -1;
        return unit < 0 ? figure.Span.End : unit + figure.Unit!.Length;
    }
}
