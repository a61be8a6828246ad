using System;

namespace ScenarioFacts.Language.Evidence;

/// <summary>The text of a source, at hand where it may be read. It is folded when first asked.</summary>
internal sealed class TextDocument(string fileName, string text) : SourceDocument(fileName)
{
    private FoldedText? _folded;

    public string Text { get; } = text;

    public FoldedText Folded => _folded ??= FoldedText.Of(Text);

    public override string TextName => FileName;

    public override string Sha256 => Folded.Sha256;

    public override int WordCount => Folded.WordCount;

    public override QuoteVerdict Find(Quotation quote, string? ignoreAfter)
    {
        if (ignoreAfter is null)
            return new QuoteSearch(Folded, quote, WordCount).Run();
        var mark = new IgnoreMark(ignoreAfter);
        var place = mark.PlaceIn(Folded);
        return place < 0 ? NoMark(mark) : new QuoteSearch(Folded, quote, place + mark.Words.Count).Run();
    }

    public override QuoteVerdict? CheckIgnoreAfter(string ignoreAfter)
    {
        var mark = new IgnoreMark(ignoreAfter);
        return mark.PlaceIn(Folded) < 0 ? NoMark(mark) : null;
    }

    /// <summary>A found passage as the source prints it, with a few words around it, in one line.</summary>
    public string Excerpt(Passage passage, int wordsAround = 0)
    {
        var first = Math.Max(0, passage.FirstWord - wordsAround);
        var end = Math.Min(WordCount, passage.End + wordsAround);
        return Folded.Excerpt(first, end - first);
    }

    public override bool Equals(SourceDocument? other) =>
        other is TextDocument document && (ReferenceEquals(this, document) || (FileName == document.FileName && Text == document.Text));

    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(FileName) * 31) + StringComparer.Ordinal.GetHashCode(Text));

    private QuoteVerdict.IgnoreAfterNotFound NoMark(IgnoreMark mark) => new(new NearestSearch(Folded, mark.Words, WordCount).Run());
}
