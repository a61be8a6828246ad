using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>A claim as it is written.</summary>
/// <param name="Scenario">The scenario that it is written in.</param>
/// <param name="Fact">The name of the fact that it is of.</param>
/// <param name="Backing">What backs it, be it written under the fact’s first line.</param>
internal sealed record ReviewedClaim(BoundScenario Scenario, BoundFile File, string Fact, BoundClaim Claim, BoundBacking Backing)
{
    /// <summary>Whether the fact is a source: what a source says of itself has no other voice.</summary>
    public bool IsOfSource { get; init; }

    /// <summary>Whether a variant assumes it of a fact of its base.</summary>
    public bool IsAssumption { get; init; }

    public InputText SourceFile => File.File;

    /// <summary>Whether our own reasoning is all that backs it.</summary>
    public bool IsInferred => Backing.Because is not null && Backing.Support.Count == 0;

    /// <summary>The field with its standing and time, as it is written.</summary>
    public string FieldAsWritten => SourceFile.Slice(TextSpan.FromBounds(Claim.FieldSpan.Start, Claim.Values.Count == 0 ? Claim.FieldSpan.End : Claim.Values[0].Span.Start)).TrimEnd(' ', '\t', ':');

    /// <summary>The values, as they are written.</summary>
    public string ValuesAsWritten => string.Join(", ", Claim.Values.Select(value => SourceFile.Slice(value.Span)));

    public Finding Found(IReadOnlyList<string> notes) => new(SourceFile, Claim.FieldSpan, Fact, FieldAsWritten, ValuesAsWritten, notes);
}
