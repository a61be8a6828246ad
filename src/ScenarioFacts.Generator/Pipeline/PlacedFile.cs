using System;
using System.Collections.Immutable;
using System.Linq;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Common;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Model;

namespace ScenarioFacts.Generator.Pipeline;

/// <summary>A bound file with the places of its quotes: it is the same while neither changes, whatever other files quote.</summary>
internal sealed record PlacedFile(BoundFile File, EquatableArray<PlacedQuote> Quotes)
{
    public string Path => File.File.Path;

    /// <summary>The answers to each file's quotes.</summary>
    public static ILookup<string, QuoteAnswer> GroupByFile(ImmutableArray<StageResult<QuoteAnswer>> answers) =>
        answers.Select(static answer => answer.Value).OfType<QuoteAnswer>().ToLookup(static answer => answer.Path, StringComparer.Ordinal);

    public static PlacedFile Create(BoundFile file, ILookup<string, QuoteAnswer> answers) => new(
        file,
        (from answer in answers[file.File.Path]
         from quote in answer.Words.Zip(answer.Verdicts, static (words, verdict) => (Words: words, Verdict: verdict))
         let found = quote.Verdict as QuoteVerdict.Found
         where found is not null
         select new PlacedQuote(answer.Path, answer.Source, quote.Words, new QuotePlace(found.Passage.Line + 1, found.Passage.FirstWord, found.Passage.WordCount))).ToEquatableArray());
}
