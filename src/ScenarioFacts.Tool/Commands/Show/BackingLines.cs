using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.Commands.Show;

/// <summary>Prints the backing of a claim: attribution chain, words, their location, and ratings.</summary>
internal sealed class BackingLines(Page page, ShownScenario scenario)
{
    private readonly AttributionChains _chains = new(scenario.Scenario);

    public void Write(int steps, BoundBacking backing)
    {
        foreach (var evidence in backing.Evidence)
            Write(steps, evidence);
        if (backing.Because is { } because)
            page.Line(steps, "because ", "“" + because + "”");
    }

    private void Write(int steps, BoundEvidence evidence)
    {
        page.Line(
            steps,
            "> " + string.Join(" via ", AttributionChains.GetAttribution(evidence).Select(scenario.Described)),
            Piece.Mark(evidence.Denies ? " denies" : ""),
            " “" + evidence.Words + "”");
        var notes = GetNotes(evidence);
        if (notes.Count > 0)
            page.Line(steps + 1, Piece.Quiet(string.Join("; ", notes)));
    }

    private List<string> GetNotes(BoundEvidence evidence)
    {
        var notes = new List<string>();
        if (_chains.GetContainers(evidence.Source) is { Count: > 0 } carriers)
            notes.Add("known through " + string.Join(" via ", carriers.Select(scenario.Described)));
        if (scenario.Compilation.FindPassage(scenario.Name, evidence.Source, evidence.Words) is { } passage)
            notes.Add($"line {Wording.Number(passage.Line + 1)} of {scenario.Compilation.Sources.Find(scenario.Name, evidence.Source)!.Text}");
        if (evidence.Credibility is { } credibility)
            notes.Add(AdmiraltyCode.Credibility(credibility));
        if (SourceRating.Format(scenario.Scenario.Find(evidence.Source)?.Fact) is { } letter)
            notes.Add(AdmiraltyCode.Reliability(letter));
        return notes;
    }
}
