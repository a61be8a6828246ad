using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// A quote that states figures of the claim’s type states the claim’s, unless <c>because</c> explains it: each quote under the claim, and one at least of
/// those under the header, which may speak of other fields.
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
        var (backing, claimed) = (fact.BackingOf(claim), ClaimedFigure.Of(claim).ToList());
        if (backing.Because is not null || backing.IsBroken || claimed.Count == 0)
            return;
        var quotes = backing.Support.Where(IsFound).Select(static quote => (Quote: quote, Figures: Figures.In(quote.Words))).ToList();
        var telling = quotes.FindAll(quote => quote.Figures.Any(figure => ClaimedFigure.IsOfType(figure, type)));
        if (!claim.Backing.IsEmpty)
        {
            foreach (var (quote, figures) in telling.Where(quote => !claimed.Exists(value => Any(quote.Figures, value))))
                Report(quote, figures, claimed, type);
        }
        else if (telling.Count > 0 && !quotes.Exists(quote => claimed.Exists(value => Any(quote.Figures, value))))
        {
            Report(telling[0].Quote, telling[0].Figures, claimed, type);
        }

        // Of several values each is stated somewhere, where every quote has figures.
        if (telling.Count == quotes.Count && telling.Count > 0 && claimed.Count > 1 && claimed.Find(value => !quotes.Exists(quote => Any(quote.Figures, value))) is { } missing)
            diagnostics.Add(Differs(missing, quotes.SelectMany(quote => Written(quote.Quote, quote.Figures, type))));
    }

    /// <summary>What is not in the source is wrong already.</summary>
    private bool IsFound(BoundEvidence quote) => answers.Find(quote.Source, quote.Words) is QuoteVerdict.Found;

    private static bool Any(EquatableArray<Figure> figures, ClaimedFigure value) => figures.Any(value.IsStatedBy);

    /// <summary>One value against one figure: the value is wrong. Else nobody can tell, and the quote is shown.</summary>
    private void Report(BoundEvidence quote, EquatableArray<Figure> figures, List<ClaimedFigure> claimed, TypeKind type)
    {
        var stated = Written(quote, figures, type);
        var differs = Differs(claimed[0], stated);
        diagnostics.Add(stated.Count == 1 && claimed.Count == 1
            ? differs.WithRelated(file.File, quote.WordsSpan, "the quote")
            : differs with { Span = quote.WordsSpan });
    }

    private Diagnostic Differs(ClaimedFigure value, IEnumerable<string> stated) =>
        Diagnostics.Report.FiguresDiffer(file.File, value.Value.Span, string.Join(", ", stated.Distinct()), file.File.Slice(value.Value.Span));

    private static List<string> Written(BoundEvidence quote, EquatableArray<Figure> figures, TypeKind type) =>
        [.. figures.Where(figure => ClaimedFigure.IsOfType(figure, type)).Select(figure => "‘" + quote.Words.Substring(figure.Span.Start, figure.Span.Length) + "’")];
}
