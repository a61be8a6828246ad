using System;
using System.Collections.Generic;
using System.Linq;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Evidence.Figures;

/// <summary>A figure of a source of which a quote has only a part, or another sign than it: <c>2.5 million</c> quoted as <c>5 million</c>.</summary>
/// <param name="Whole">The figure as it stands in the source.</param>
/// <param name="IsOpen">Whether what is left out is the other end of a range, the words that make it a bound or what makes it a date, which matters to a claimed number alone.</param>
internal sealed record CutFigure(string Whole, bool IsOpen)
{
    /// <summary>The first figure that a quote cuts into; null if it has all of them whole.</summary>
    /// <param name="quoteWords">The words of the quote.</param>
    /// <param name="source">The quoted passage in its sentence.</param>
    /// <param name="sourceWords">The same words in the source.</param>
    public static CutFigure? Find(string quote, IReadOnlyList<TextSpan> quoteWords, string source, IReadOnlyList<TextSpan> sourceWords, LanguageTable language)
    {
        var finder = new Finder(source, sourceWords, FigureDetector.Find(source, language));
        foreach (var figure in FigureDetector.Find(quote, language))
        {
            if (finder.Check(figure, GetSpan(figure.Span, quoteWords, sourceWords)) is { } cut)
                return cut;
        }

        return finder.FindAtEdge();
    }

    /// <summary>The span in the source of the words that a figure of the quote consists of.</summary>
    private static TextSpan GetSpan(TextSpan figure, IReadOnlyList<TextSpan> quoteWords, IReadOnlyList<TextSpan> sourceWords)
    {
        var first = 0;
        while (first < quoteWords.Count - 1 && quoteWords[first].End <= figure.Start)
            first++;
        var last = quoteWords.Count - 1;
        while (last > first && quoteWords[last].Start >= figure.End)
            last--;
        return TextSpan.FromBounds(sourceWords[first].Start, sourceWords[last].End);
    }

    private sealed class Finder(string source, IReadOnlyList<TextSpan> words, EquatableArray<Figure> figures)
    {
        private readonly int _start = words[0].Start;
        private readonly int _end = words[words.Count - 1].End;

        /// <summary>Whether the source has another figure than the quote at the same words.</summary>
        public CutFigure? Check(Figure quoted, TextSpan span)
        {
            var here = figures.Where(figure => figure.Span.Start < span.End && figure.Span.End > span.Start).ToList();
            if (here.Count == 0)
                return quoted.IsCertain && quoted.Kind is not FigureKind.Date ? new CutFigure(GetWhole(span), false) : null;
            if (quoted is { IsCertain: true, Kind: FigureKind.Number } && here.Find(static figure => figure.Kind is FigureKind.Date or FigureKind.Clock or FigureKind.Age) is { } other)
                return new CutFigure(GetWithNeighbor(other), true);
            var same = here.Find(figure => AreSame(quoted, figure));
            if (same is null)
                return quoted.IsCertain || here.Exists(static figure => figure.IsCertain) ? new CutFigure(GetText(here[0].Span, here[here.Count - 1].Span), false) : null;
            if (same.Kind == FigureKind.Measure && quoted is { IsCertain: true, Unit: null } && same.Unit is not null)
                return new CutFigure(GetText(same.Span, GetUnit(same)), false);
            return quoted.IsCertain ? GetOpen(same) : null;
        }

        /// <summary>A figure across the first or last word of the quote, of which the quote has no figure at all: “billion dollars” of “7 billion dollars”.</summary>
        public CutFigure? FindAtEdge()
        {
            foreach (var figure in figures)
            {
                var isAtStart = figure.Span.Start < _start && figure.Span.End > _start && source.Substring(figure.Span.Start, _start - figure.Span.Start).Any(char.IsLetterOrDigit) && !IsArticle(figure.Span.Start);
                var isAtEnd = figure.Span.Start < _end && figure.Span.End > _end && source.Substring(_end, figure.Span.End - _end).Any(char.IsLetterOrDigit);
                if (figure.IsCertain && figure.Kind != FigureKind.Date && (isAtStart || isAtEnd))
                    return new CutFigure(GetText(figure.Span, figure.Span), false);
            }

            return null;
        }

        private bool IsArticle(int start) => source.Substring(start, _start - start).Trim() is "a" or "an" or "A" or "An";

        /// <summary>What is one in the quote may be the other end of a range, or a bound, in the source.</summary>
        private CutFigure? GetOpen(Figure figure)
        {
            if (figure.Bound is FigureBound.AtLeast or FigureBound.AtMost && figure.BoundSpan.Start < _start && figure.Span.Start >= _start)
                return new CutFigure(GetText(figure.BoundSpan, figure.BoundSpan), true);
            if (!figure.IsInRange)
                return null;
            var index = figures.ToList().IndexOf(figure);
            var (before, after) = (index > 0 ? figures[index - 1] : null, index + 1 < figures.Count ? figures[index + 1] : null);
            if (before is { IsInRange: true } && before.Span.End <= _start && figure.Span.Start - before.Span.End < 8)
                return new CutFigure(GetText(before.Span, figure.Span), true);
            return after is { IsInRange: true } && after.Span.Start >= _end && after.Span.Start - figure.Span.End < 8 ? new CutFigure(GetText(figure.Span, after.Span), true) : null;
        }

        private static bool AreSame(Figure quoted, Figure figure) =>
            quoted.Value == figure.Value && (quoted.Kind == FigureKind.Percent) == (figure.Kind == FigureKind.Percent)
            && (quoted.Currency is null ? figure.Currency is null : figure.Currency is not null && quoted.Currency.Split(' ').Any(figure.MayBeIn));

        /// <summary>A day with its month, an hour with its “p.m.”: the word that is left out, before a figure that begins the quote and else after it.</summary>
        private string GetWithNeighbor(Figure figure)
        {
            var (start, end) = (figure.Span.Start, figure.Span.End);
            if (start <= _start)
            {
                start = source.Substring(0, start).TrimEnd().Length;
                while (start > 0 && !char.IsWhiteSpace(source[start - 1]))
                    start--;
                return source.Substring(start, end - start);
            }

            end += source.Length - end - source.Substring(end).TrimStart().Length;
            while (end < source.Length && !char.IsWhiteSpace(source[end]))
                end++;
            return source.Substring(figure.Span.Start, end - figure.Span.Start).TrimEnd(',', '.', ';');
        }

        private TextSpan GetUnit(Figure figure) => new(source.IndexOf(figure.Unit!, figure.Span.End, StringComparison.Ordinal), figure.Unit!.Length);

        private string GetText(TextSpan first, TextSpan last) => source.Substring(first.Start, Math.Max(last.End, first.End) - first.Start).Trim();

        /// <summary>All characters around words that no space parts from them.</summary>
        private string GetWhole(TextSpan span)
        {
            var (start, end) = (span.Start, span.End);
            while (start > 0 && !char.IsWhiteSpace(source[start - 1]) && span.Start - start < 20)
                start--;
            while (end < source.Length && !char.IsWhiteSpace(source[end]) && end - span.End < 20)
                end++;
            return source.Substring(start, end - start).Trim('.', ',', ';', ':', '(', ')', '“', '”', '"');
        }
    }
}
