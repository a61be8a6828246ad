using ScenarioFacts.Language.Binding;
using ScenarioFacts.Language.Declarations;
using ScenarioFacts.Language.Diagnostics;
using ScenarioFacts.Language.Evidence.Phrases;
using ScenarioFacts.Language.Evidence.Quotes;
using ScenarioFacts.Language.Lexicon;
using ScenarioFacts.Language.Semantics;
using ScenarioFacts.Tool.Rendering;

namespace ScenarioFacts.Tool.Commands.Review;

/// <summary>The sections about quotes: hedged ones, and those of low credibility.</summary>
internal sealed class QuoteSections(ReviewedFacts facts)
{
    /// <summary>Quotes with this credibility or a worse one are listed: 3 is “possibly true”.</summary>
    private const int LowCredibility = 3;

    private const string Unanswered = "nothing answers it";

    // Statuses that account for a hedge: the event is not certain, or did not happen.
    private static readonly string[] Unfulfilled = [StatusWords.Proposed, StatusWords.Planned, StatusWords.Cancelled];

    public Section Hedged()
    {
        var findings = Quotes().Select(Hedge).OfType<Finding>().OrderByDescending(static finding => finding.Group == Unanswered).ThenBy(static finding => finding.Group, StringComparer.Ordinal).ToList();
        return new Section(
            "hedged", "Hedged words", "The source says it only perhaps, as yet to come, or turned round: does the claim say no more than that?", Wording.Number(findings.Count), findings);
    }

    public Section Doubtful()
    {
        var findings = Quotes().Select(Doubt).OfType<Finding>().ToList();
        return new Section(
            "credibility", "Low credibility", "Words rated 3 or worse, or from a source rated D, E or F: does anything rest on them alone?", Wording.Number(findings.Count), findings);
    }

    /// <summary>All evidence in source order, in headers and under claims, with what it backs.</summary>
    private IEnumerable<Quote> Quotes() => facts.Files.SelectMany(QuotesIn).Where(quote => facts.Focus.Concerns(quote.File, quote.Evidence));

    private static IEnumerable<Quote> QuotesIn(BoundFile file)
    {
        foreach (var fact in file.Facts)
        {
            var statuses = fact.Claims.Where(static claim => claim.Field is { MayBeUndated: true } && claim.Values.Count > 0).Select(static claim => claim.Values[0].Text).ToList();
            foreach (var evidence in fact.Backing.Evidence)
                yield return new Quote(file, fact.Name, null, fact.Backing, evidence, statuses);
            foreach (var claim in fact.Claims)
            {
                // Evidence under a status supports only that status.
                var own = claim is { Field.MayBeUndated: true, Values.Count: > 0 } ? [claim.Values[0].Text] : statuses;
                foreach (var evidence in claim.Backing.Evidence)
                    yield return new Quote(file, fact.Name, claim.Field?.Name, claim.Backing, evidence, own);
            }
        }

        foreach (var assumption in file.Assumptions)
        {
            foreach (var evidence in assumption.Claim.Backing.Evidence)
                yield return new Quote(file, assumption.Fact ?? "", assumption.Claim.Field?.Name, assumption.Claim.Backing, evidence, []);
        }
    }

    private Finding? Hedge(Quote quote)
    {
        var notes = new List<string>();
        if (HedgeDetector.Find(quote.Evidence.Words) is { } hedge)
            notes.Add($"says ‘{quote.Evidence.Words.Substring(hedge.Start, hedge.Length)}’");
        if (facts.FindPassage(quote.File, quote.Evidence) is { } passage)
            notes.AddRange(Around(quote.Evidence.Denies ? passage.WithoutDenials() : passage));
        if (notes.Count == 0)
            return null;
        if (quote.Backing.Because is { } because)
            notes.Add($"because “{because}”");
        return quote.Found(notes) with { Group = GetAnswer(quote) };
    }

    /// <summary>How the analyst accounted for the hedge.</summary>
    private static string GetAnswer(Quote quote)
    {
        var statuses = quote.Statuses.Distinct(StringComparer.Ordinal).ToList();
        return statuses.Count > 0 && statuses.TrueForAll(static status => Unfulfilled.Contains(status, StringComparer.Ordinal)) ? "recorded as " + string.Join(" and ", statuses)
            : quote.Backing.Because is not null ? "answered by a because"
            : Unanswered;
    }

    private static IEnumerable<string> Around(Passage passage)
    {
        if (passage.Before.Count > 0)
            yield return $"cut from {Wording.List(passage.Before, "and")} before it";
        if (passage.LeftOut.Count > 0)
            yield return $"leaves out {Wording.List(passage.LeftOut, "and")}";
        if (passage.After.Count > 0)
            yield return $"cut from {Wording.List(passage.After, "and")} after it";
    }

    private Finding? Doubt(Quote quote)
    {
        var notes = new List<string>();
        if (quote.Evidence.Credibility is { } digit and >= LowCredibility)
            notes.Add(AdmiraltyCode.Credibility(digit));
        if (SourceRating.Format(facts.Scenarios[quote.File.Scenario!].Find(quote.Evidence.Source)?.Fact) is { } letter and ("D" or "E" or "F"))
            notes.Add($"{quote.Evidence.Source} has {AdmiraltyCode.Reliability(letter)}");
        return notes.Count == 0 ? null : quote.Found(notes);
    }

    /// <summary>A piece of evidence with its context.</summary>
    private sealed record Quote(BoundFile File, string Fact, string? Field, BoundBacking Backing, BoundEvidence Evidence, List<string> Statuses)
    {
        public Finding Found(IReadOnlyList<string> notes) => new(
            File.File, Evidence.SourceSpan, Fact, Field, $"{string.Join(" via ", AttributionChains.GetAttribution(Evidence))}{(Evidence.Denies ? " denies" : "")} “{Evidence.Words}”", notes);
    }
}
