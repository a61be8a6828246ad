using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Figures;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Tool.Sources;

namespace ScenarioFacts.Tool.Commands.Quote;

/// <summary>Passages of a text as quotes that the compiler accepts: in one place, with the signs of their figures, none of which they cut in two.</summary>
internal sealed class PastedQuote(QuotedSource source, TextDocument text)
{
    // A mark that the text does not have ends nothing.
    private readonly string? _ignoreAfter = source.IgnoreAfter is { } mark && text.CheckIgnoreAfter(mark) is null ? mark : null;

    private static readonly string[] Omissions = ["[...]", "[…]"];

    /// <summary>The words as printed, with the signs of figures at their edges.</summary>
    public string Print(int first, int count)
    {
        var words = text.Folded.SignsBefore(first) + text.Folded.Excerpt(first, count) + text.Folded.SignsAfter(first + count - 1);
        // Brackets in the source would be parsed as an omission.
        foreach (var omission in Omissions)
            words = words.Replace(" " + omission, "", StringComparison.Ordinal).Replace(omission, "", StringComparison.Ordinal);
        return words;
    }

    /// <summary>The figure that a quote does not have whole: it cuts it in two, leaves out a sign of it, or the other end of a range.</summary>
    public CutFigure? FindCut(string words)
    {
        var quotation = Quotation.Parse(words);
        return QuotedFigures.FindCut(text, text.Find(quotation, _ignoreAfter), quotation, words, source.Language);
    }

    /// <summary>Whether a passage is found as it is printed, with its figures whole.</summary>
    public bool IsSound(int first, int count) => IsFound(first, count) && FindCut(Print(first, count)) is null;

    /// <summary>As <see cref="IsSound"/>, but for the other end of a range or a bound, which only a claimed number asks for.</summary>
    public bool IsNearlySound(int first, int count) => IsFound(first, count) && FindCut(Print(first, count)) is null or { IsOpen: true };

    private bool IsFound(int first, int count) => text.Find(Quotation.Parse(Print(first, count)), _ignoreAfter) is QuoteVerdict.Found;
}
