using System.Collections.Generic;

namespace ScenarioFacts.Language.Tests.Mutation.Reading;

/// <summary>A line of evidence.</summary>
internal sealed record ReadEvidence(CutLine Line, Piece Source, IReadOnlyList<Piece> Via, bool Denies, Piece? Credibility, Piece Words);
