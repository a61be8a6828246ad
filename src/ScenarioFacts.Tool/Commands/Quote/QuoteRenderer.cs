using ScenarioFacts.Language.Checking;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Evidence.Words;
using ScenarioFacts.Language.Text;
using ScenarioFacts.Tool.Rendering;
using ScenarioFacts.Tool.Sources;
using Spectre.Console;

namespace ScenarioFacts.Tool.Commands.Quote;

/// <summary>Prints where words occur in a text, and the line of evidence that quotes them.</summary>
internal sealed class QuoteRenderer
{
    private const int MostShown = 5;

    private readonly QuotedSource _source;
    private readonly TextDocument _text;
    private readonly PastedQuote _pasted;
    private readonly IAnsiConsole _console;
    private readonly InputText _file;
    private readonly int _limit;

    private QuoteRenderer(QuotedSource source, TextDocument text, IAnsiConsole console)
    {
        (_source, _text, _console) = (source, text, console);
        _file = new InputText(text.FileName, text.Text);
        _limit = GetLimit(source.IgnoreAfter);
        _pasted = new PastedQuote(source, text);
    }

    /// <returns>Whether the words are valid evidence as they are.</returns>
    public static bool Write(QuotedSource source, TextDocument text, string words, IAnsiConsole console)
    {
        var quotation = Quotation.Parse(words);
        var quote = new QuoteRenderer(source, text, console);
        return quotation.Parts.Count > 1 ? quote.WriteParts(quotation, words) : quote.Write(quotation, words);
    }

    private bool Write(Quotation quotation, string words)
    {
        var places = new WordPattern(_text.Folded, quotation.SignedParts[0]).Places(0, _text.WordCount, inOneLine: false).ToList();
        var counting = places.Where(place => place + quotation.WordCount <= _limit).ToList();
        if (places.Count == 0)
            WriteNearest(_text.Find(quotation, null), words);
        else if (counting.Count == 0)
            WriteIgnored(places[0], quotation.WordCount);
        else if (counting.Count > 1)
            WriteSeveral(counting, quotation.WordCount);
        var isQuotable = counting.Count == 1 && WriteOnly(counting[0], quotation, words);
        if (counting.Count > 0)
            WriteIgnoredToo(places, counting.Count);
        return isQuotable;
    }

    private bool WriteOnly(int place, Quotation quotation, string words)
    {
        var count = quotation.WordCount;
        WriteHeading($"{Named} has these words once, in line {GetLine(place)}:");
        WriteExcerpt(place, count);
        var isInBounds = count is >= Quotation.FewestWords and <= UniqueQuote.MostWords;
        if (isInBounds && _pasted.IsSound(place, count))
        {
            WriteEvidence(place, count);
            WriteQualifiers(quotation);
            return _pasted.FindCut(words) is null;
        }

        WriteHeading(count < Quotation.FewestWords ? $"A quote has at least {Quotation.FewestWords} words; these take yours in, and stand there once:"
            : !isInBounds ? $"{Wording.Number(count)} words are many to check; these of them are enough:"
            : $"The text has ‘{Shown(_pasted.FindCut(_pasted.Print(place, count))?.Whole ?? words)}’ here, and a quote takes in all of it:");
        WriteUnique(place, count, words);
        return count > UniqueQuote.MostWords;
    }

    private void WriteSeveral(List<int> places, int count)
    {
        WriteHeading($"{Named} has these words {Wording.Number(places.Count)} times, and a quote must stand there once; with the words around them:");
        foreach (var place in places.Take(MostShown))
        {
            WriteExcerpt(place, count);
            WriteUnique(place, count, null);
        }

        if (places.Count > MostShown)
            WriteHeading($"and {Wording.Number(places.Count - MostShown)} more");
    }

    private void WriteIgnored(int place, int count)
    {
        WriteHeading($"{Named} has these words only in line {GetLine(place)}, behind “{Shown(_source.IgnoreAfter!)}”, where ignore-after ends the source; they do not count:");
        WriteExcerpt(place, count);
    }

    /// <summary>Prints the nearest passage and how to quote it.</summary>
    private void WriteNearest(QuoteVerdict verdict, string words)
    {
        var nearest = (verdict as QuoteVerdict.NotFound)?.Nearest;
        WriteHeading($"{Named} does not have these words{NearestHint.Describe(nearest, words)}");
        if (nearest is null)
            return;
        var found = Quotation.Parse(nearest.Words.TrimEnd('…'));
        var place = new WordPattern(_text.Folded, found.Parts[0]).First(0, _text.WordCount, inOneLine: false);
        if (place < 0)
            return;
        WriteExcerpt(place, found.Parts[0].Count);
        WriteUnique(place, found.Parts[0].Count, null);
    }

    /// <summary>Prints the compiler's verdict on a quote with omissions.</summary>
    private bool WriteParts(Quotation quotation, string words)
    {
        if (quotation.ShortestPart < Quotation.FewestWords && _text.FindLine(quotation, _source.IgnoreAfter) is null)
        {
            WriteHeading($"Each part of a quote has at least {Quotation.FewestWords} words; take in more beside [...].");
            return false;
        }

        switch (_text.Find(quotation, _source.IgnoreAfter))
        {
            case QuoteVerdict.Found found:
                WriteHeading($"{Named} has these words once, in line {Wording.Number(found.Passage.Line + 1)}:");
                WriteExcerpt(found.Passage.FirstWord, found.Passage.WordCount);
                if (_pasted.FindCut(words) is { IsOpen: false } cut)
                {
                    WriteHeading($"The text has ‘{Shown(cut.Whole)}’ here; take the whole figure in.");
                    return false;
                }

                WriteEvidence(words);
                WriteQualifiers(quotation);
                return true;
            case QuoteVerdict.FoundMoreThanOnce more:
                WriteHeading($"{Named} has the first part {Wording.Number(more.Count)} times, and it must stand there once; take in more of its words.");
                return false;
            case QuoteVerdict.PartsOutOfOrder parts:
                WriteHeading($"Part {Wording.Number(parts.Part)} stands in line {Wording.Number(parts.Line + 1)}, not behind the part before it in one line; quote the two apart.");
                return false;
            case QuoteVerdict.AfterIgnored ignored:
                WriteHeading($"Part {Wording.Number(ignored.Part)} stands only in line {Wording.Number(ignored.Line + 1)}, behind the words of ignore-after; it does not count.");
                return false;
            case var missing:
                WriteNearest(missing, string.Join(' ', quotation.Parts[Math.Max(0, (missing as QuoteVerdict.NotFound)?.Part - 1 ?? 0)]));
                return false;
        }
    }

    /// <summary>Prints the shortest unique quote around the words.</summary>
    /// <param name="otherwise">The words to quote if there is none.</param>
    private void WriteUnique(int place, int count, string? otherwise)
    {
        if (new UniqueQuote(_text.Folded, _pasted, _limit).Around(place, count) is { } unique)
            WriteEvidence(unique.First, unique.Count);
        else if (otherwise is not null && count >= Quotation.FewestWords && _pasted.FindCut(otherwise) is null)
            WriteEvidence(otherwise);
        else
            WriteHeading($"no {Quotation.FewestWords} to {UniqueQuote.MostWords} words around stand there only once");
    }

    private void WriteQualifiers(Quotation quotation)
    {
        if (_text.Find(quotation, _source.IgnoreAfter) is not QuoteVerdict.Found { Passage: { HasQualifiers: true } passage })
            return;
        var word = passage.Before.Concat(passage.After).Concat(passage.LeftOut).First();
        var side = passage.Before.Count > 0 ? "just before" : passage.After.Count > 0 ? "just behind" : "in what is left out of";
        new Prose().Add($"‘{word}’ stands {side} these words: take it in, or answer it with because.", Styles.Warning).Write(_console);
    }

    private void WriteEvidence(int first, int count) => WriteEvidence(_pasted.Print(first, count));

    private void WriteEvidence(string words) => _console.Write(new Line().Add(EvidenceRenderer.GetLine(_source, words), Styles.Code));

    /// <summary>Prints the occurrences in the ignored part of the text.</summary>
    private void WriteIgnoredToo(List<int> places, int counting)
    {
        if (places.Count > counting)
            WriteHeading($"Line {GetLine(places[counting])} has them too, behind “{Shown(_source.IgnoreAfter!)}”, where ignore-after ends the source; that does not count.");
    }

    private void WriteHeading(string text) => new Prose().Add(text, Styles.Strong).Write(_console);

    private void WriteExcerpt(int first, int count)
    {
        var span = TextSpan.FromBounds(_text.Folded[first].Span.Start, _text.Folded[first + count - 1].Span.End);
        var excerpt = LineExcerpt.Create(_file, span, _console.Profile.Width);
        _console.Write(new Line().Add($" {excerpt.Number} | ", Styles.Dim).Add(excerpt.Line));
        _console.Write(new Line().Add($" {new string(' ', excerpt.Number.Length)} | ", Styles.Dim).Add(excerpt.Carets, Styles.Good));
    }

    private string Named => Shown(_source.IsDeclared ? _source.Name : _source.TextName);

    private string GetLine(int place) => Wording.Number(_text.Folded[place].Line + 1);

    private int GetLimit(string? ignoreAfter)
    {
        if (ignoreAfter is null)
            return _text.WordCount;
        var mark = new IgnoreMark(ignoreAfter);
        return mark.PlaceIn(_text.Folded) is var place and >= 0 ? place + mark.Words.Count : _text.WordCount;
    }

    private static string Shown(string text) => Wording.Printable(Wording.OneLine(text));
}
