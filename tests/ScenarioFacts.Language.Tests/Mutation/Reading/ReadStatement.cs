using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Tests.Mutation.Reading;

/// <summary>A line <c>assume</c>, <c>retract</c> or <c>expect</c> with what backs it.</summary>
/// <param name="Comparison">What an expectation compares by; empty for the others.</param>
internal sealed record ReadStatement(
    CutLine Line, Piece Path, IReadOnlyList<(Piece Word, Piece Date)> Times, IReadOnlyList<Piece> Standings, string Comparison, IReadOnlyList<IReadOnlyList<Piece>> Items)
{
    public ReadBacking Backing { get; } = new();

    public string Kind => Line.Pieces[0].Text;

    public string Fact => Path.Text.Split('.')[0];

    public string? Field => Path.Text.Split('.') is [_, var name] ? name : null;

    /// <summary>The assumption as a claim of its fact.</summary>
    public ReadClaim Claim { get; } = new(Line, Path, Times, Standings, Path, Items);

    public IEnumerable<string> Values => Claim.Values;

    public IEnumerable<string> Names => Items.Where(static item => item[0].IsWord).Select(static item => item[0].Text).Append(Fact);
}
