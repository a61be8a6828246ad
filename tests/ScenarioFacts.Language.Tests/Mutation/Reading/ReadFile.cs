using System.Collections.Generic;

namespace ScenarioFacts.Language.Tests.Mutation.Reading;

/// <summary>A file of facts as it was read, and what in it cannot be read.</summary>
internal sealed record ReadFile(string Path)
{
    public CutLine? Header { get; set; }

    public bool IsVocabulary => Header!.Pieces[0].Text == "vocabulary";

    public string Name => Header!.Pieces[1].Text;

    public string? Label => Header!.Pieces[^1] is { IsText: true } label ? label.Text : null;

    public List<CutLine> Uses { get; } = [];

    public List<ReadFact> Facts { get; } = [];

    public List<ReadStatement> Statements { get; } = [];

    /// <summary>The scenario that this one is a variant of, where the file says so.</summary>
    public string? Base => Header!.Pieces is [_, _, { Text: "extends" }, var name, ..] ? name.Text : null;

    /// <summary>Words of lines at the left margin that cannot be read: each may be a name that is declared there.</summary>
    public HashSet<string> LooseNames { get; } = [];

    public bool HasBrokenUse { get; set; }

    public List<(CutLine Line, string Reason)> Problems { get; } = [];
}
