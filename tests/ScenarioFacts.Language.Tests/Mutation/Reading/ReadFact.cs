using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Tests.Mutation.Reading;

/// <summary>A line <c>KIND NAME "Label"</c> with everything under it.</summary>
internal sealed record ReadFact(CutLine Line, Piece Kind, IReadOnlyList<Piece> Names, Piece? Label)
{
    public ReadBacking Backing { get; } = new();

    public List<ReadClaim> Claims { get; } = [];

    /// <summary>Whether a field's line cannot be read.</summary>
    public bool IsBroken { get; set; }

    /// <summary>The line after the last one that belongs to the fact.</summary>
    public int End { get; set; }

    public string Name => Names[0].Text;

    public IEnumerable<ReadEvidence> AllEvidence => Backing.Evidence.Concat(Claims.SelectMany(static claim => claim.Backing.Evidence));

    public ReadBacking BackingOf(ReadClaim claim) => claim.Backing.BacksNothing ? Backing : claim.Backing;
}
