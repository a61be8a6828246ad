using System.Collections.Generic;

namespace ScenarioFacts.Language.Tests.Mutation.Reading;

/// <summary>A line cut into pieces, without its comment; with the lines that go on with its last text.</summary>
/// <param name="Problem">What makes the line unreadable, or null.</param>
/// <param name="LastNumber">The last line that belongs to it.</param>
internal sealed record CutLine(Place Place, int Indent, IReadOnlyList<Piece> Pieces, string? Problem, int LastNumber)
{
    public bool IsEmpty => Pieces.Count == 0 && Problem is null;

    public bool IsTextAlone => Problem is null && Indent > 0 && Pieces is [{ IsText: true }];
}
