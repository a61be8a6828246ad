using ScenarioFacts.Language.Diagnostics;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>The section about what no rule can decide: lists of words and claims to be read side by side, each under the question that it asks.</summary>
internal sealed class SupportSection(ReviewedFacts facts)
{
    public Section Make()
    {
        var (words, labels) = (new WordLists(facts), new LabelLists(facts));
        List<Finding> findings =
        [
            .. List("Both sides of a pair in one quote: does it say who does it to whom?", words.Pairs()),
            .. List("The same words under several chains: is each of them really the voice?", words.SharedWords()),
            .. List("Words that name nothing claimed, under a because: does the reason lead to the value?", words.Reasoned()),
            .. List("Words less sure than the claim: should a ‘?’, a credibility or a voice say so?", words.LostCertainty()),
            .. List("Other names close to another fact's: could words mean that one?", labels.NearAliases()),
            .. List("Labels beside the words closest to them: does the label say more?", labels.Labels()),
        ];
        return new Section(FactReview.SupportName, "Words and claims", "What no rule can decide, to be read list by list.", $"{Wording.Number(findings.Count)} to read", findings);
    }

    private static IEnumerable<Finding> List(string question, IEnumerable<Finding> findings) => findings
        .OrderBy(static finding => finding.File.Path, StringComparer.Ordinal)
        .ThenBy(static finding => finding.Span.Start)
        .Select(finding => finding with { Group = question });
}
