using ScenarioFacts.Language.Compilation;
using ScenarioFacts.Language.Semantics;

namespace ScenarioFacts.Tool.Export.Rows;

/// <summary>Facts in the order and with the numbers in which every table has them.</summary>
internal sealed class ExportedFacts
{
    private readonly Func<IEnumerable<ExportedFact>> _getFacts;

    /// <summary>All facts of a compilation: those of scenarios, then what each variant adds and changes.</summary>
    public ExportedFacts(FactCompilation compilation)
        : this(() => GetAll(compilation))
    {
    }

    private ExportedFacts(Func<IEnumerable<ExportedFact>> getFacts) => _getFacts = getFacts;

    /// <summary>The facts.</summary>
    public IEnumerable<ExportedFact> Facts => _getFacts();

    /// <summary>The claims of all facts; of a fact that a variant changes, those of the fields that it changes.</summary>
    public IEnumerable<ExportedClaim> Claims
    {
        get
        {
            var number = 0L;
            foreach (var fact in Facts)
            {
                foreach (var claim in fact.Claims)
                    yield return new ExportedClaim(++number, fact, claim, claim.Field!);
            }
        }
    }

    /// <summary>The quotes: those under a fact's first line, then those of its claims.</summary>
    public IEnumerable<ExportedQuote> Quotes
    {
        get
        {
            var (number, claimNumber) = (0L, 0L);
            foreach (var fact in Facts)
            {
                if (fact.Change is null)
                {
                    foreach (var quote in fact.Fact.Backing.Evidence)
                        yield return new ExportedQuote(++number, fact, null, quote, fact.Placed.File.File);
                }

                foreach (var claim in fact.Claims)
                {
                    var exported = new ExportedClaim(++claimNumber, fact, claim, claim.Field!);
                    foreach (var quote in claim.Backing.Evidence)
                        yield return new ExportedQuote(++number, fact, exported, quote, exported.File);
                }
            }
        }
    }

    /// <summary>The facts of one scenario; those of a variant are all that hold in it, as it has them.</summary>
    public static ExportedFacts Of(FactCompilation compilation, BoundScenario scenario) =>
        new(() => scenario.Facts.Select((placed, index) => new ExportedFact(index + 1L, scenario, placed, compilation.Index.FindBase(placed.File.Scenario!) is not null, Change: null)));

    private static IEnumerable<ExportedFact> GetAll(FactCompilation compilation)
    {
        var (number, variants) = (0L, compilation.Views.Variants.Select(static variant => variant.Name).ToHashSet(StringComparer.Ordinal));
        foreach (var scenario in compilation.Views.All.Where(scenario => !variants.Contains(scenario.Name)))
        {
            foreach (var placed in scenario.Facts)
                yield return new ExportedFact(++number, scenario, placed, IsAssumed: false, Change: null);
        }

        foreach (var variant in compilation.Views.Variants)
        {
            foreach (var placed in variant.Own.Facts)
                yield return new ExportedFact(++number, variant.Effective, placed, IsAssumed: true, Change: null);
            foreach (var change in variant.Changed)
                yield return new ExportedFact(++number, variant.Effective, change.After, IsAssumed: false, change);
        }
    }
}
