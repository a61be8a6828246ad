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
        var parts = compilation.Files.Zip(compilation.Answers).AsParallel().Select(file => Compare(compilation, file.First, file.Second)).ToList();
        var sources = parts.SelectMany(static part => part.Sources).Distinct().Count();
        return new Comparison(parts.Sum(static part => part.Claims), parts.Sum(static part => part.Quotes), sources, FactCounts.Create(compilation), [.. FindNotCompared(compilation)]);
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

        return new Part(claims, quotes, [.. sources.Select(source => (compilation.Sources.Find(file.Scenario, source)?.Scenario, source))]);
    }

    private static IEnumerable<NotCompared> FindNotCompared(FactCompilation compilation)
    {
        var found = new SortedDictionary<MissingPart, List<string>>();
        var reasons = new Dictionary<SourceSymbol, MissingPart?>(ReferenceEqualityComparer.Instance);
        foreach (var file in compilation.Files)
        {
            foreach (var quote in file.AllEvidence)
            {
                if (Find(compilation.Sources.Find(file.Scenario, quote.Source)) is { } reason)
                    (found.TryGetValue(reason, out var sources) ? sources : found[reason] = []).Add(quote.Source);
            }
        }

        return found.Select(static quotes => new NotCompared(Describe(quotes.Key), quotes.Value.Count, [.. quotes.Value.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]));

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

    /// <summary>What was compared in one file.</summary>
    private sealed record Part(int Claims, int Quotes, IReadOnlyList<(string? Scenario, string Name)> Sources);

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
