using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Support;
using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>Prints a review for people. Sentences of texts, which may be copyrighted, are printed only here.</summary>
internal sealed class ReviewRenderer(Page page)
{
    public void Write(FactReview review)
    {
        page.Line(0, review.Summary);
        WriteBackings(review.Backings);
        page.Blank();
        foreach (var section in review.Sections)
            Write(section);
        if (review.Texts is { } texts)
            Write(texts);
    }

    private void WriteBackings(IReadOnlyList<(ClaimBacking Backing, int Claims)> backings)
    {
        if (backings.Sum(static count => count.Claims) is var all and > 0)
            page.Line(0, $"{Counted.Format(all, "claim")} about other facts: {string.Join(", ", backings.Select(static count => $"{Wording.Number(count.Claims)} {BackingWords.Format(count.Backing)}"))}", Piece.Quiet($"  (--only {FactReview.SupportName} lists what to read)"));
    }

    private void Write(Section section)
    {
        if (section.Findings.Count == 0)
        {
            page.Line(0, Piece.Title(section.Title), ": none");
            page.Blank();
            return;
        }

        page.Line(0, Piece.Title(section.Title), ": " + section.Outcome, Piece.Quiet($"  (--only {section.Name})"));
        page.Line(0, Piece.Quiet(section.Why));
        foreach (var group in section.Findings.GroupBy(static finding => finding.Group, StringComparer.Ordinal))
        {
            if (group.Key is not null)
                page.Line(1, Piece.Mark(group.Key), section.IsDense ? $": {Counted.Format(group.Count(), "claim")}" : "");
            Write(section, group.Key is null ? 1 : 2, group);
        }

        page.Blank();
    }

    private void Write(Section section, int steps, IEnumerable<Finding> findings)
    {
        if (section.IsDense)
            WriteDense(steps, findings);
        else
        {
            foreach (var finding in findings)
                Write(steps, finding);
        }
    }

    private void Write(int steps, Finding finding)
    {
        page.Line(steps, Piece.Quiet(finding.Place + ": "), Piece.Title(finding.Path), finding.Value is null ? "" : (finding.Field is null ? " " : ": ") + finding.Value);
        if (finding.Notes.Count > 0)
            page.Line(steps + 1, string.Join("; ", finding.Notes));
    }

    /// <summary>One line per fact, since there may be hundreds.</summary>
    private void WriteDense(int steps, IEnumerable<Finding> findings)
    {
        foreach (var fact in findings.GroupBy(static finding => (finding.File.Path, finding.Fact)))
        {
            var fields = fact.Select(static finding => $"{finding.Field} ({Wording.Number(finding.Line)})");
            page.Line(steps, Piece.Quiet(fact.First().Place + ": "), Piece.Title(fact.Key.Fact), ": " + string.Join(", ", fields));
        }
    }

    private void Write(IReadOnlyList<TextReview> texts)
    {
        page.Line(0, Piece.Title("Sentences that no evidence touches"), texts.Count == 0 ? ": no text is at hand" : "", Piece.Quiet(texts.Count == 0 ? "" : $"  (--only {FactReview.SentencesName})"));
        if (texts.Count == 0)
            return;
        page.Line(0, Piece.Quiet("What the article says and the facts do not: was it left out on purpose? A line break ends a sentence, so headings and captions count as well."));
        foreach (var text in texts)
            Write(text);
        if (texts.Count > 1)
            page.Line(1, $"all {Wording.Number(texts.Count)} texts: {Touched(texts.Sum(static text => text.Coverage.Touched), texts.Sum(static text => text.Coverage.Sentences.Count))}");
    }

    private void Write(TextReview text)
    {
        var coverage = text.Coverage;
        page.Line(1, Piece.Mark(coverage.FileName), $" ({string.Join(", ", text.Sources)}): {Touched(coverage.Touched, coverage.Sentences.Count)}");
        WriteNotCounted(text);
        var inLine = coverage.Sentences.CountBy(static sentence => sentence.Line).ToDictionary();
        foreach (var line in coverage.Untouched.GroupBy(static sentence => sentence.Line))
            Write(coverage, line, inLine[line.Key]);
        WriteThin(text);
        page.Blank();
    }

    private static string Touched(int touched, int all) => $"{Wording.Number(touched)} of {Counted.Format(all, "sentence")} touched ({Share.Format(touched, all)}), {Wording.Number(all - touched)} not";

    private void WriteNotCounted(TextReview text)
    {
        var coverage = text.Coverage;
        if (coverage.Ignored > 0)
            page.Line(2, Piece.Quiet($"not counted: {Counted.Format(coverage.Ignored, "sentence")} from “{string.Join("” or “", text.IgnoreAfters)}” on (ignore-after)"));
        if (coverage.RepeatedLines.Count > 0)
            page.Line(2, Piece.Quiet($"not counted again: {Counted.Format(coverage.RepeatedLines.Count, "line")} that an earlier one has word for word ({Numbers(coverage.RepeatedLines)})"));
        if (coverage.WordlessLines.Count > 0)
            page.Line(2, Piece.Quiet($"not counted: {Counted.Format(coverage.WordlessLines.Count, "line")} without words ({Numbers(coverage.WordlessLines)})"));
    }

    private void WriteThin(TextReview text)
    {
        if (text.Thin is not { Count: > 0 } thin)
            return;
        page.Line(2, Piece.Mark($"Touched, but hardly quoted: {Counted.Format(thin.Count, "long sentence")}"), Piece.Quiet(" of whose words less than a quarter is in any quote"));
        foreach (var (sentence, quoted) in thin)
            page.Line(3, Piece.Quiet($"line {Wording.Number(sentence.Line + 1)} ({Wording.Number(quoted)} of {Counted.Format(sentence.WordCount, "word")}): "), text.Coverage.GetText(sentence));
    }

    private static string Numbers(IEnumerable<int> lines) => string.Join(", ", lines.Select(static line => Wording.Number(line + 1)));

    private void Write(TextCoverage coverage, IGrouping<int, Sentence> line, int count)
    {
        if (count == 1)
        {
            page.Line(2, Piece.Quiet($"line {Wording.Number(line.Key + 1)}: "), coverage.GetText(line.First()));
            return;
        }

        page.Line(2, Piece.Quiet($"line {Wording.Number(line.Key + 1)}, {Wording.Number(line.Count())} of {Counted.Format(count, "sentence")}:"));
        foreach (var sentence in line)
            page.Line(3, coverage.GetText(sentence));
    }
}
