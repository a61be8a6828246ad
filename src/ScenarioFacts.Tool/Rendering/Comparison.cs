using System.Runtime.InteropServices;
using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Evidence;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Support;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>What a check compared, so that nobody takes silence for agreement.</summary>
/// <param name="Claims">The claims that were compared with the words of their quotes.</param>
/// <param name="Quotes">The quotes of those claims; one under a fact's first line counts once.</param>
/// <param name="Sources">The sources of those quotes.</param>
/// <param name="All">What there is.</param>
/// <param name="NotCompared">The quotes that could not be compared, by reason.</param>
internal sealed record Comparison(int Claims, int Quotes, int Sources, FactCounts All, IReadOnlyList<NotCompared> NotCompared)
{
    public static Comparison Create(FactCompilation compilation)
    {
        var parts = compilation.Files.Zip(compilation.Answers).AsParallel().AsOrdered().Select(file => Compare(compilation, file.First, file.Second)).ToList();
        var sources = parts.SelectMany(static part => part.Compared).Distinct().Count();
        var all = parts.Aggregate(FactCounts.None, static (sum, part) => sum + part.All);
        return new Comparison(parts.Sum(static part => part.Claims), parts.Sum(static part => part.Quotes), sources, all, [.. FindNotCompared(compilation, parts.SelectMany(static part => part.Cited))]);
    }

    private static Part Compare(FactCompilation compilation, BoundFile file, QuoteAnswers answers)
    {
        var (claims, quotes, sources) = (0, 0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var fact in file.Facts)
        {
            BoundBacking? shared = null;
            foreach (var claim in fact.Claims)
            {
                var backing = fact.GetBacking(claim);
                if (!ClaimInWords.IsIn(backing, claim, answers))
                    continue;
                claims++;
                // Quotes under the first line count for several claims, and once.
                if (ReferenceEquals(backing, shared))
                    continue;
                quotes += backing.Support.Count;
                foreach (var quote in backing.Support)
                    sources.Add(quote.Source);
                if (ReferenceEquals(backing, fact.Backing))
                    shared = backing;
            }
        }

        return new Part(claims, quotes, [.. sources.Select(source => (compilation.Sources.Find(file.Scenario, source)?.Scenario, source))], FactCounts.Create(compilation, file), GetCited(compilation, file));
    }

    /// <summary>The sources that a file quotes, with the number of its quotes.</summary>
    private static IReadOnlyList<(string Name, SourceSymbol? Source, int Quotes)> GetCited(FactCompilation compilation, BoundFile file)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var quote in file.AllEvidence)
            CollectionsMarshal.GetValueRefOrAddDefault(counts, quote.Source, out _)++;
        return [.. counts.Select(cited => (cited.Key, compilation.Sources.Find(file.Scenario, cited.Key), cited.Value))];
    }

    private static IEnumerable<NotCompared> FindNotCompared(FactCompilation compilation, IEnumerable<(string Name, SourceSymbol? Source, int Quotes)> cited)
    {
        var reasons = new Dictionary<SourceSymbol, MissingPart?>(ReferenceEqualityComparer.Instance);
        return cited.GroupBy(source => Find(source.Source)).Where(static reason => reason.Key is not null).OrderBy(static reason => reason.Key)
            .Select(static reason => new NotCompared(Describe(reason.Key!.Value), reason.Sum(static source => source.Quotes), [.. reason.Select(static source => source.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]));

        MissingPart? Find(SourceSymbol? source)
        {
            if (source is null)
                return MissingPart.Text;
            if (!reasons.TryGetValue(source, out var reason))
                reasons.Add(source, reason = FindReason(compilation, source));
            return reason;
        }
    }

    private static MissingPart? FindReason(FactCompilation compilation, SourceSymbol source) =>
        source.Text is not { } text || compilation.Library.Find(text) is null ? MissingPart.Text
        : LanguageTables.Find(source.Language) is not { } language ? MissingPart.Language
        : language.IsEnglish ? null : MissingPart.Words;

    private static string Describe(MissingPart part) => part switch
    {
        MissingPart.Text => "neither text nor seal is at hand",
        MissingPart.Language => "of their language no words, figures or dates are read, only names of people and organisations",
        _ => "of their language only figures, days, hedges and names of people and organisations are read",
    };

    /// <summary>What was compared in one file, and what there is in it.</summary>
    private sealed record Part(
        int Claims, int Quotes, IReadOnlyList<(string? Scenario, string Name)> Compared, FactCounts All, IReadOnlyList<(string Name, SourceSymbol? Source, int Quotes)> Cited);

    /// <summary>What is missing for a comparison.</summary>
    private enum MissingPart
    {
        Text,
        Language,
        Words,
    }
}

/// <summary>Quotes that a check could not compare.</summary>
/// <param name="Reason">Why not, as half a sentence.</param>
/// <param name="Quotes">How many there are.</param>
/// <param name="Sources">The names of their sources, in ordinal order.</param>
internal sealed record NotCompared(string Reason, int Quotes, IReadOnlyList<string> Sources);
