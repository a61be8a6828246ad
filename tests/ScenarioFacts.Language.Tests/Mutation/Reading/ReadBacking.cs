using System.Collections.Generic;
using System.Linq;

namespace ScenarioFacts.Language.Tests.Mutation.Reading;

/// <summary>The lines that back a fact or a claim.</summary>
internal sealed class ReadBacking
{
    public List<ReadEvidence> Evidence { get; } = [];

    public List<CutLine> Because { get; } = [];

    /// <summary>Whether a line of it cannot be read: then nobody can say what is missing.</summary>
    public bool IsBroken { get; set; }

    public bool BacksNothing => !IsBroken && Because.Count == 0 && Evidence.All(static evidence => evidence.Denies);
}
