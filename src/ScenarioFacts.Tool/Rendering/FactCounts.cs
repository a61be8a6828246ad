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
    public static FactCounts Create(FactCompilation compilation)
    {
        var facts = compilation.Files.SelectMany(static file => file.Facts.Select(fact => (file, fact))).ToList();
        var claims = facts.SelectMany(static declared => declared.fact.Claims.Select(claim => (claim, declared.fact.GetBacking(claim))))
            .Concat(compilation.Files.SelectMany(static file => file.Assumptions).Where(static assumption => assumption.Fact is not null).Select(static assumption => (assumption.Claim, assumption.Claim.Backing)));
        return Create(
            facts.Select(declared => (IsSource(compilation, declared.file, declared.fact), declared.file.Scenario is { } scenario && compilation.Index.FindBase(scenario) is not null)),
            claims,
            compilation.Files.Sum(static file => file.AllEvidence.Count()));
    }

    /// <param name="facts">What each fact is.</param>
    public static FactCounts Create(IEnumerable<(bool IsSource, bool IsOfVariant)> facts, IEnumerable<(BoundClaim Claim, BoundBacking Backing)> claims, int quotes)
    {
        var (declared, read) = (facts.ToList(), claims.Where(static claim => claim.Claim.Field is not null).ToList());
        return new FactCounts(
            declared.Count,
            declared.Count(static fact => fact.IsSource),
            declared.Count(static fact => fact.IsOfVariant),
            read.Count,
            read.Sum(static claim => claim.Claim.Values.Count),
            read.Count(static claim => claim.Backing.Support.Count == 0),
            quotes);
    }

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

    private static bool IsSource(FactCompilation compilation, BoundFile file, BoundFact fact) =>
        file.Scenario is { } scenario && fact.Kind is { } kind && compilation.Index.GetScope(scenario).FindKind(kind)?.IsSource == true;
}
