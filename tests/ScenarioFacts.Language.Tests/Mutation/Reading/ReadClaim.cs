using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Tests.Mutation.Reading;

/// <summary>A line <c>FIELD qualifiers: value</c> with what backs it.</summary>
/// <param name="Times">The words at, from and to, each with its date.</param>
internal sealed record ReadClaim(
    CutLine Line, Piece Field, IReadOnlyList<(Piece Word, Piece Date)> Times, IReadOnlyList<Piece> Standings, Piece Colon, IReadOnlyList<IReadOnlyList<Piece>> Items)
{
    public ReadBacking Backing { get; } = new();

    /// <summary>The line after the last one that belongs to the claim.</summary>
    public int End { get; set; }

    public string Standing => Standings.Count > 0 ? Standings[0].Text : "plain";

    public IEnumerable<string> Values => Items.Select(static item => string.Join(" ", item.Select(static piece => piece.Text)));

    public Piece? Time(string word) => Times.FirstOrDefault(time => time.Word.Text == word).Date;
}
