using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Figures;
using ScenarioFacts.Language.Evidence.Phrases;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Support;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Checking;

/// <summary>
/// A quote that states figures of the claim’s type must state the claim’s, unless <c>because</c> explains it: each quote under the claim, and at least one of
/// those under the fact's first line, which may concern other fields. Of an amount with a conversion both must be stated. No quote cuts a figure in two.
/// </summary>
internal sealed class FigureRules(BoundFile file, QuoteAnswers answers, List<Diagnostic> diagnostics)
{
    // Quotes reported already: one quote may back several claims.
    private readonly HashSet<TextSpan> _cut = [];

    public static void Check(BoundFile file, QuoteAnswers answers, List<Diagnostic> diagnostics)
    {
        var rules = new FigureRules(file, answers, diagnostics);
        foreach (var backing in answers.HasCuts ? file.AllBackings : [])
            rules.CheckCuts(backing.Evidence, isNumeric: false);
        foreach (var fact in file.Facts)
        {
            foreach (var claim in fact.Claims)
            {
                if (claim.Field is { TypeKind: TypeKind.Money or TypeKind.Count or TypeKind.Quantity })
                    rules.Check(fact, claim);
            }
        }
    }

    /// <param name="isNumeric">Whether a number rests on the quotes, so that the ends of ranges and bounds matter too.</param>
    private void CheckCuts(EquatableArray<BoundEvidence> quotes, bool isNumeric)
    {
        foreach (var quote in quotes)
        {
            if (answers.FindCut(quote.Source, quote.Words) is { } cut && cut.IsOpen == isNumeric && _cut.Add(quote.WordsSpan))
                diagnostics.Add(Diagnostics.Report.FigureCut(file.File, quote.WordsSpan, cut.Whole));
        }
    }

    private void Check(BoundFact fact, BoundClaim claim)
    {
        var (backing, claimed) = (fact.GetBacking(claim), ClaimedFigure.FromClaim(claim).ToList());
        if (backing.IsBroken || claimed.Count == 0)
            return;
        var quotes = new List<ReadQuote>();
        foreach (var quote in backing.Support.Where(IsFound))
        {
            // Where the language is not read, whatever is said may be said there.
            if (answers.FindLanguage(quote.Source) is not { } language)
                return;
            quotes.Add(ReadQuote.Of(quote, language, claim.Field!));
        }

        // What is written so can always be written otherwise: no reason answers it.
        foreach (var value in claimed)
            CheckDecimals(value, quotes);
        if (backing.Because is not null)
            return;

        if (!claim.Backing.IsEmpty)
            CheckCuts(backing.Support, isNumeric: true);
        if (!ClaimedPlace.IsIn(claim.Field!))
            Compare(claim, claimed, quotes);
        foreach (var value in claimed)
            CheckValue(value, quotes);
        if (quotes.Count > 0 && claimed[0].IsManyOf && !quotes.Exists(quote => MayState(quote, claim.Field!, claimed)))
        {
            diagnostics.Add(Diagnostics.Report.NoFigureQuoted(
                file.File, claimed[0].Span, ClaimedPlace.IsIn(claim.Field!) && quotes.Exists(static quote => quote.Figures.Count > 0) ? "no place in a row, such as ‘second’," : "no figure", file.File.Slice(claimed[0].Span)));
        }
    }

    /// <summary>Whether words have what may tell the number; how many there are of something tells no place in a row, except in languages whose ordinals are not read.</summary>
    private static bool MayState(ReadQuote quote, Field field, List<ClaimedFigure> claimed) => ClaimedPlace.IsIn(field) && quote.Language.IsEnglish
        ? quote.Places.Count > 0 || claimed.Exists(quote.States)
        : quote.Figures.Count > 0 || FigureDetector.MayStateFigures(quote.Quote.Words, quote.Language);

    private void Compare(BoundClaim claim, List<ClaimedFigure> claimed, List<ReadQuote> quotes)
    {
        var telling = quotes.FindAll(quote => quote.Figures.Any(claimed[0].IsOfType));
        if (!claim.Backing.IsEmpty)
        {
            foreach (var quote in telling.Where(quote => !claimed.Exists(quote.States)))
                Report(quote, claimed);
        }
        else if (telling.Count > 0 && !quotes.Exists(quote => claimed.Exists(quote.States)))
        {
            Report(telling[0], claimed);
        }

        // If every quote has figures, each of several values must be stated in some quote.
        if (telling.Count == quotes.Count && telling.Count > 0 && claimed.Count > 1 && claimed.Find(value => !quotes.Exists(quote => quote.States(value))) is { } missing)
            diagnostics.Add(Differs(missing, quotes.SelectMany(quote => Written(quote.Quote, quote.Figures, missing))));
        foreach (var value in claimed.Where(_ => telling.Count > 0))
            CheckParts(value.Parts(file.File), telling);
    }

    /// <summary>What the words leave open the claim leaves open on the same side.</summary>
    private void CheckValue(ClaimedFigure value, List<ReadQuote> quotes)
    {
        var stated = quotes.SelectMany(quote => quote.Figures.Where(figure => value.IsStatedBy(figure, quote.Quote.Words)).Select(figure => (quote.Quote, Figure: figure))).ToList();
        if (stated.Count == 0)
            return;
        var (words, first) = (stated[0].Quote.Words, stated[0].Figure);
        var said = words.Substring(first.BoundSpan.Start, first.BoundSpan.Length);
        var written = file.File.Slice(value.Span);
        if (value.Bound != FigureBound.None)
        {
            if (stated.TrueForAll(figure => IsOpposite(figure.Figure.Bound, value.Bound)))
                diagnostics.Add(Diagnostics.Report.BoundTurnedRound(file.File, value.Span, said, first.Bound == FigureBound.AtLeast ? "the least" : "the most", written, GetRepair(first.Bound, WithoutBound(written)))
                    .WithRelated(file.File, stated[0].Quote.WordsSpan, "the quote"));
        }
        else if (value is { IsExact: true, HasConversion: false } && stated.TrueForAll(static figure => figure.Figure.Bound != FigureBound.None))
        {
            var repair = GetRepair(first.Bound, written);
            var left = Diagnostics.Report.BoundLeftOut(file.File, value.Span, said, repair, written);
            diagnostics.Add(stated.TrueForAll(figure => figure.Figure.Bound == first.Bound) ? left.WithSuggestions([repair]) : left);
        }
    }

    private static bool IsOpposite(FigureBound one, FigureBound other) =>
        (one == FigureBound.AtLeast && other == FigureBound.AtMost) || (one == FigureBound.AtMost && other == FigureBound.AtLeast);

    private static string WithoutBound(string written) => written.Substring(written.IndexOf(' ', written.IndexOf(' ') + 1) + 1);

    private static string GetRepair(FigureBound bound, string value) => bound switch
    {
        FigureBound.AtLeast => "at least " + value,
        FigureBound.AtMost => "at most " + value,
        _ => "~" + value,
    };

    /// <summary><c>1.500</c> may be copied from where the point parts thousands, unless a source whose language is known states it.</summary>
    private void CheckDecimals(ClaimedFigure value, List<ReadQuote> quotes)
    {
        var written = file.File.Slice(value.Span);
        if (FindThreeDecimals(written) is not { } number || EnglishNumbers.Scales.Any(written.Contains)
            || quotes.Exists(quote => quote.Figures.Any(figure => figure.IsCertain && value.IsStatedBy(figure, quote.Quote.Words))))
            return;
        var reading = number.TrimEnd('0').TrimEnd('.');
        diagnostics.Add(Diagnostics.Report.ThreeDecimals(file.File, value.Span, number, reading, number.Replace(".", ""), reading == number ? number + "0" : reading));
    }

    /// <summary>The first number of a value, be it hedged, the end of a range or a conversion, that a point parts like a group of thousands.</summary>
    private static string? FindThreeDecimals(string written)
    {
        var numbers = written.Replace("..", " ").Split(' ', '~', '(', ')');
        return System.Array.Find(numbers, static number => number.IndexOf('.') is >= 1 and <= 3 and var point
            && number.Length == point + 4 && number[0] != '0' && number.Remove(point, 1).All(static c => c is >= '0' and <= '9'));
    }

    /// <summary>Quotes that are not in the source are reported already.</summary>
    private bool IsFound(BoundEvidence quote) => answers.IsFound(quote.Source, quote.Words);

    /// <summary>If an amount or its conversion is stated, the other must be too. The message shows what is stated instead.</summary>
    private void CheckParts(IReadOnlyList<ClaimedFigure> parts, List<ReadQuote> telling)
    {
        var missing = parts.Where(part => !telling.Exists(quote => quote.States(part))).ToList();
        if (missing.Count != 1)
            return;
        var held = parts.First(part => part != missing[0]);
        var others = telling.SelectMany(quote => Written(quote.Quote, quote.Figures.Where(figure => !held.IsStatedBy(figure, quote.Quote.Words)), held)).ToList();
        diagnostics.Add(Differs(missing[0], others.Count > 0 ? others : telling.SelectMany(quote => Written(quote.Quote, quote.Figures, held)))
            .WithRelated(file.File, telling[0].Quote.WordsSpan, "the quote"));
    }

    /// <summary>With one value and one figure, the value is reported as wrong. Otherwise it is unclear which is wrong, and the quote is reported.</summary>
    private void Report(ReadQuote quote, List<ClaimedFigure> claimed)
    {
        var stated = Written(quote.Quote, quote.Figures, claimed[0]);
        var differs = Differs(claimed[0], stated);
        diagnostics.Add(stated.Count == 1 && claimed.Count == 1
            ? differs.WithRelated(file.File, quote.Quote.WordsSpan, "the quote")
            : differs with { Span = quote.Quote.WordsSpan });
    }

    private Diagnostic Differs(ClaimedFigure value, IEnumerable<string> stated) =>
        Diagnostics.Report.FiguresDiffer(file.File, value.Span, string.Join(", ", stated.Distinct()), file.File.Slice(value.Span));

    private static List<string> Written(BoundEvidence quote, IEnumerable<Figure> figures, ClaimedFigure value) =>
        [.. figures.Where(value.IsOfType).Select(figure => "‘" + quote.Words.Substring(figure.Span.Start, GetEnd(quote, figure, value) - figure.Span.Start) + "’")];

    /// <summary>A measure includes its unit.</summary>
    private static int GetEnd(BoundEvidence quote, Figure figure, ClaimedFigure value)
    {
        var unit = value.IsQuantity && figure.Unit is not null ? quote.Words.IndexOf(figure.Unit, figure.Span.End, System.StringComparison.Ordinal) : -1;
        return unit < 0 ? figure.Span.End : unit + figure.Unit!.Length;
    }

    /// <summary>A quote with the figures that its words state in its source’s language.</summary>
    private sealed record ReadQuote(BoundEvidence Quote, LanguageTable Language, EquatableArray<Figure> Figures, List<StatedPlace> Places)
    {
        /// <summary>A quote of which nothing is said and that has no English figure may have one of the language that it seems to be in.</summary>
        public static ReadQuote Of(BoundEvidence quote, LanguageTable language, Field field)
        {
            var places = field.TypeKind == TypeKind.Count && language.IsEnglish ? StatedPlace.FindAll(quote.Words).FindAll(place => ClaimedPlace.IsCounted(place, field)) : [];
            var figures = FigureDetector.Find(quote.Words, language);
            return figures.Count == 0 && language == LanguageTables.Assumed && LanguageGuess.Of(quote.Words) is { } guessed && FigureDetector.Find(quote.Words, guessed) is { Count: > 0 } read
                ? new ReadQuote(quote, guessed, read, places)
                : new ReadQuote(quote, language, figures, places);
        }

        public bool States(ClaimedFigure value) => Figures.Any(figure => value.IsStatedBy(figure, Quote.Words)) || Places.Exists(place => value.Has(place.Number));
    }
}
