using System;
using System.Linq;
using ScenarioFacts.Language.Evidence.Words;

namespace ScenarioFacts.Language.Evidence.Quotes;

/// <summary>The text of a source, where it is available. Folded on first use.</summary>
/// <param name="keepsFolded">
/// Whether it is queried repeatedly. Otherwise the folded text is held by a weak reference: it may have to be folded again, but does not occupy memory to the end.
/// </param>
internal sealed class TextDocument(string fileName, string text, bool keepsFolded = true) : SourceDocument(fileName)
{
    private readonly Lazy<FoldedText>? _folded = keepsFolded ? new(() => FoldedText.Create(text)) : null;
    private WeakReference<FoldedText>? _foldedLast;

    // The most recent mark: all quotes of one source have the same.
    private PlacedMark? _mark;

    public string Text { get; } = text;

    public FoldedText Folded => _folded is null ? FoldedLast() : _folded.Value;

    public override string TextName => FileName;

    public override string Sha256 => Folded.Sha256;

    public override int WordCount => Folded.WordCount;

    public override QuoteVerdict Find(Quotation quote, string? ignoreAfter)
    {
        if (ignoreAfter is null)
            return new QuoteSearch(Folded, quote, WordCount).Run();
        var mark = Place(ignoreAfter);
        return mark.First < 0 ? NoMark(mark) : new QuoteSearch(Folded, quote, mark.First + mark.Mark.Words.Count).Run();
    }

    public override int? FindLine(Quotation quote, string? ignoreAfter)
    {
        // Most texts lack one of the words: they need not be folded.
        var longest = quote.Parts.SelectMany(static part => part).Where(static word => word.All(static c => c < 0x80)).OrderByDescending(static word => word.Length).FirstOrDefault();
        if (longest is not null && Text.IndexOf(longest, StringComparison.Ordinal) < 0)
            return null;
        if (ignoreAfter is null)
            return new QuoteSearch(Folded, quote, WordCount).FirstLine();
        var mark = Place(ignoreAfter);
        return mark.First < 0 ? null : new QuoteSearch(Folded, quote, mark.First + mark.Mark.Words.Count).FirstLine();
    }

    public override QuoteVerdict? CheckIgnoreAfter(string ignoreAfter)
    {
        var mark = Place(ignoreAfter);
        return mark.First < 0 ? NoMark(mark) : null;
    }

    /// <summary>A found passage as printed in the source, with a few words around it, on one line.</summary>
    public string Excerpt(Passage passage, int wordsAround = 0)
    {
        var first = Math.Max(0, passage.FirstWord - wordsAround);
        var end = Math.Min(WordCount, passage.End + wordsAround);
        return Folded.Excerpt(first, end - first);
    }

    public override bool Equals(SourceDocument? other) =>
        other is TextDocument document && (ReferenceEquals(this, document) || (FileName == document.FileName && Text == document.Text));

    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(FileName) * 31) + StringComparer.Ordinal.GetHashCode(Text));

    private FoldedText FoldedLast()
    {
        if (_foldedLast is { } last && last.TryGetTarget(out var known))
            return known;
        var folded = FoldedText.Create(Text);
        _foldedLast = new WeakReference<FoldedText>(folded);
        return folded;
    }

    private QuoteVerdict.IgnoreAfterNotFound NoMark(PlacedMark mark) => new(new NearestSearch(Folded, mark.Mark.Words, WordCount).Run());

    private PlacedMark Place(string ignoreAfter)
    {
        if (_mark is { } known && known.Text == ignoreAfter)
            return known;
        var mark = new IgnoreMark(ignoreAfter);
        return _mark = new PlacedMark(ignoreAfter, mark, mark.PlaceIn(Folded));
    }

    /// <summary>An <c>ignore-after</c> with the index of its first word in the text, -1 if absent.</summary>
    private sealed record PlacedMark(string Text, IgnoreMark Mark, int First);
}
