using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Language.Binding;

/// <summary>What a variant assumes of a fact of its base.</summary>
/// <param name="Fact">The fact's name; null where there is none that can be assumed of, and then only the evidence counts.</param>
/// <param name="Span">Where its path stands.</param>
/// <param name="Claim">What is assumed, as a claim of the fact.</param>
internal sealed record BoundAssumption(string? Fact, TextSpan Span, BoundClaim Claim)
{
    /// <summary>Whether all of it could be understood, so that it can be applied.</summary>
    public bool IsSound => Fact is not null && Claim is { Field.TypeKind: not TypeKind.Unknown, Values.Count: > 0, HasSoundTime: true };
}

/// <summary>What a variant takes out of its base: a fact, or all claims of a field.</summary>
/// <param name="Fact">The fact's name; null where there is none that can be retracted, and then only the evidence counts.</param>
/// <param name="Field">The field's name; null where the fact goes as a whole.</param>
/// <param name="Span">Where its path stands.</param>
internal sealed record BoundRetraction(string? Fact, string? Field, TextSpan Span, BoundBacking Backing);

/// <summary>What a scenario is expected to answer; only those that could be understood whole.</summary>
/// <param name="Claim">The values compared with, at the date asked for, as a claim of the fact.</param>
/// <param name="ValueSpan">Where the values stand.</param>
internal sealed record BoundExpectation(string Fact, BoundClaim Claim, Comparison Comparison, TextSpan ValueSpan);
