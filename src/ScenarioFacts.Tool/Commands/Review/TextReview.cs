using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>An available source text and its coverage by evidence, sentence by sentence.</summary>
/// <param name="Sources">The names of the sources with this text.</param>
internal sealed record TextReview(IReadOnlyList<string> Sources, IReadOnlyList<string> IgnoreAfters, TextCoverage Coverage)
{
    /// <summary>Shorter sentences contain little that a quote would omit.</summary>
    private const int LongSentence = 20;

    /// <summary>Quoting less than one word in this many may omit a separate fact.</summary>
    private const int HardlyQuoted = 4;

    /// <summary>Long sentences that are only marginally quoted, so that much of their content may be missing.</summary>
    public IReadOnlyList<(Sentence Sentence, int Quoted)> Thin =>
        [.. Coverage.Partly.Where(static part => part.Sentence.WordCount >= LongSentence && part.Quoted * HardlyQuoted < part.Sentence.WordCount)];

    /// <summary>The available texts, in ordinal order of their names.</summary>
    public static IReadOnlyList<TextReview> CreateAll(ReviewedFacts facts)
    {
        var named =
            from declared in facts.AllSources
            let symbol = facts.Compilation.Sources.Find(declared.File.Scenario, declared.Fact.Name)
            where symbol is { Text: not null } && symbol.Outermost == symbol.Name
            select symbol;
        var asked = facts.Sources.Select(declared => facts.Compilation.Sources.Find(declared.File.Scenario, declared.Fact.Name)?.Text).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var reviews = named
            .Where(source => asked.Contains(source.Text!))
            .GroupBy(static source => source.Text!, StringComparer.Ordinal)
            .OrderBy(static text => text.Key, StringComparer.Ordinal)
            .Select(text => facts.Library.Find(text.Key) is TextDocument document ? Create(document, [.. text]) : null)
            .OfType<TextReview>()
            .ToList();
        var byText = reviews.ToDictionary(static review => review.Coverage.FileName, static review => review.Coverage, StringComparer.Ordinal);
        foreach (var answer in facts.Answers)
        {
            if (byText.TryGetValue(answer.Text, out var coverage))
                Touch(coverage, answer);
        }

        return reviews;
    }

    private static TextReview Create(TextDocument document, IReadOnlyList<SourceSymbol> sources)
    {
        var names = sources.Select(static source => source.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        var ignored = sources.Select(static source => source.IgnoreAfter).Distinct(StringComparer.Ordinal).ToList();
        return new TextReview([.. names], [.. ignored.OfType<string>()], new TextCoverage(document, ignored));
    }

    private static void Touch(TextCoverage coverage, QuoteAnswer answer)
    {
        for (var i = 0; i < answer.Words.Count; i++)
        {
            if (answer.Verdicts[i] is QuoteVerdict.Found found)
                coverage.Touch(Quotation.Parse(answer.Words[i]), found.Passage);
        }
    }
}
