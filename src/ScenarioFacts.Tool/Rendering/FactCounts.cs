using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool.Rendering;

/// <summary>How much there is, counted alike wherever a number is told. All counts are of what files say, those of variants among them.</summary>
/// <param name="Facts">The facts that are declared; a line that declares several has so many.</param>
/// <param name="Sources">Those of them that are sources.</param>
/// <param name="OfVariants">Those of them that variants add.</param>
/// <param name="Claims">The lines with a field and what is claimed of it: one with a list is one claim. Assumptions are claims of variants.</param>
/// <param name="Values">The values of those claims; programs see each of them as a claim of its own.</param>
/// <param name="Unquoted">The claims that no quote supports.</param>
/// <param name="Quotes">The lines of evidence; one under a fact's first line is one quote, whatever it backs. Denials are quotes too.</param>
internal sealed record FactCounts(int Facts, int Sources, int OfVariants, int Claims, int Values, int Unquoted, int Quotes)
{
    public static FactCounts None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    public static FactCounts Create(FactCompilation compilation) =>
        compilation.Files.AsParallel().Select(file => Create(compilation, file)).Aggregate(None, static (sum, counts) => sum + counts);

    /// <summary>Those of one file.</summary>
    public static FactCounts Create(FactCompilation compilation, BoundFile file)
    {
        var scope = file.Scenario is { } scenario ? compilation.Index.GetScope(scenario) : null;
        var isOfVariant = scope is not null && compilation.Index.FindBase(scope.Name) is not null;
        return Create(
            file.Facts.Select(fact => (fact.Kind is { } kind && scope?.FindKind(kind)?.IsSource == true, isOfVariant)),
            GetClaims(file),
            file.AllBackings.Sum(static backing => backing.Evidence.Count));
    }

    /// <param name="facts">What each fact is.</param>
    public static FactCounts Create(IEnumerable<(bool IsSource, bool IsOfVariant)> facts, IEnumerable<(BoundClaim Claim, BoundBacking Backing)> claims, int quotes)
    {
        var (all, sources, ofVariants) = (0, 0, 0);
        foreach (var fact in facts)
        {
            all++;
            sources += fact.IsSource ? 1 : 0;
            ofVariants += fact.IsOfVariant ? 1 : 0;
        }

        var (read, values, unquoted) = (0, 0, 0);
        foreach (var (claim, backing) in claims)
        {
            if (claim.Field is null)
                continue;
            read++;
            values += claim.Values.Count;
            unquoted += backing.Support.Count == 0 ? 1 : 0;
        }

        return new FactCounts(all, sources, ofVariants, read, values, unquoted, quotes);
    }

    public static FactCounts operator +(FactCounts a, FactCounts b) => new(
        a.Facts + b.Facts, a.Sources + b.Sources, a.OfVariants + b.OfVariants, a.Claims + b.Claims, a.Values + b.Values, a.Unquoted + b.Unquoted, a.Quotes + b.Quotes);

    /// <summary>“536 facts (15 sources and 4 of variants among them)”.</summary>
    public string FormatFacts()
    {
        List<string> parts = [];
        if (Sources > 0)
            parts.Add(Counted.Format(Sources, "source"));
        if (OfVariants > 0)
            parts.Add($"{Wording.Number(OfVariants)} of variants");
        return Counted.Format(Facts, "fact") + (parts.Count > 0 ? $" ({string.Join(" and ", parts)} among them)" : "");
    }

    /// <summary>“1746 claims with 1897 values”.</summary>
    public string FormatClaims() => Counted.Format(Claims, "claim") + (Values == Claims ? "" : $" with {Counted.Format(Values, "value")}");

    private static IEnumerable<(BoundClaim, BoundBacking)> GetClaims(BoundFile file)
    {
        foreach (var fact in file.Facts)
        {
            foreach (var claim in fact.Claims)
                yield return (claim, fact.GetBacking(claim));
        }

        foreach (var assumption in file.Assumptions)
        {
            if (assumption.Fact is not null)
                yield return (assumption.Claim, assumption.Claim.Backing);
        }
    }
}
