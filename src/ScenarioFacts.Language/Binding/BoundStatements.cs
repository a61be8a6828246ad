using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Binding;

/// <summary>An assumption of a variant about a fact of its base.</summary>
/// <param name="Fact">The fact's name; null if no such fact can be assumed about, in which case only the evidence counts.</param>
/// <param name="Span">The span of its path.</param>
/// <param name="Claim">The assumed claim.</param>
internal sealed record BoundAssumption(string? Fact, TextSpan Span, BoundClaim Claim)
{
    /// <summary>Whether it is free of errors, so that it can be applied.</summary>
    public bool IsSound => Fact is not null && Claim is { Field.TypeKind: not TypeKind.Unknown, Values.Count: > 0, HasSoundTime: true };
}

/// <summary>What a variant removes from its base: a fact, or all claims of a field.</summary>
/// <param name="Fact">The fact's name; null if no such fact can be retracted, in which case only the evidence counts.</param>
/// <param name="Field">The field's name; null if the whole fact is retracted.</param>
/// <param name="Span">The span of its path.</param>
internal sealed record BoundRetraction(string? Fact, string? Field, TextSpan Span, BoundBacking Backing);

/// <summary>An expected answer of a scenario; present only if free of errors.</summary>
/// <param name="Claim">The values to compare with and the date to evaluate at, as a claim of the fact.</param>
/// <param name="ValueSpan">The span of the values.</param>
internal sealed record BoundExpectation(string Fact, BoundClaim Claim, Comparison Comparison, TextSpan ValueSpan);

/// <summary>The comparison operator of an expectation.</summary>
internal enum Comparison
{
    Is,
    IsNot,
    Before,
    After,
    Includes,
}
