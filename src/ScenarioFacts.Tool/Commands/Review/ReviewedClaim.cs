using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Language.Text;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>A claim as written.</summary>
/// <param name="Scenario">The scenario that contains it.</param>
/// <param name="Fact">The name of its fact.</param>
/// <param name="Backing">Its backing, possibly inherited from the fact's header.</param>
internal sealed record ReviewedClaim(BoundScenario Scenario, BoundFile File, string Fact, BoundClaim Claim, BoundBacking Backing)
{
    /// <summary>Whether the fact is a source: claims about a source have no other origin than the source itself.</summary>
    public bool IsOfSource { get; init; }

    /// <summary>Whether it is a variant's assumption about a fact of its base.</summary>
    public bool IsAssumption { get; init; }

    public InputText SourceFile => File.File;

    /// <summary>Whether it is backed by the analyst's reasoning only.</summary>
    public bool IsInferred => Backing.Because is not null && Backing.Support.Count == 0;

    /// <summary>The field with its standing and time, as written.</summary>
    public string FieldAsWritten => SourceFile.Slice(TextSpan.FromBounds(Claim.FieldSpan.Start, Claim.Values.Count == 0 ? Claim.FieldSpan.End : Claim.Values[0].Span.Start)).TrimEnd(' ', '\t', ':');

    /// <summary>The values as written.</summary>
    public string ValuesAsWritten => string.Join(", ", Claim.Values.Select(value => SourceFile.Slice(value.Span)));

    public Finding Found(IReadOnlyList<string> notes) => new(SourceFile, Claim.FieldSpan, Fact, FieldAsWritten, ValuesAsWritten, notes);
}
